//! What can go wrong, as the edges and the words need it.

use std::{io::ErrorKind, path::Path};

use store::Part;
use words::Words;

/// A failed action. `words` has a message `error-<code>` and its help for every code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    pub code: Code,
    /// The values that the message names.
    pub params: Vec<(&'static str, String)>,
}

macro_rules! codes {
    ($($variant:ident = $text:literal,)*) => {
        /// What the edges act on, and what the terminal's contract and the message files call by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $($variant,)*
        }

        impl Code {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

codes! {
    WrongPassphrase = "wrong-passphrase",
    WrongRecoveryKey = "wrong-recovery-key",
    NotARecoveryKey = "not-a-recovery-key",
    KeychainStale = "keychain-stale",
    KeychainAbsent = "keychain-absent",
    KeychainLocked = "keychain-locked",
    KeychainSlow = "keychain-slow",
    KeychainRefused = "keychain-refused",
    KeychainEmpty = "keychain-empty",
    Locked = "locked",
    NotFound = "not-found",
    MissingFile = "missing-file",
    MissingKey = "missing-key",
    Damaged = "damaged",
    DamagedKey = "damaged-key",
    NewerVersion = "newer-version",
    ReadOnly = "read-only",
    DiskFull = "disk-full",
    InUse = "in-use",
    Exists = "exists",
    SyncFolder = "sync-folder",
    Unsafe = "unsafe-build",
    System = "system",
    PassphraseEmpty = "passphrase-empty",
    PassphraseShort = "passphrase-short",
    PassphraseLong = "passphrase-long",
    PassphrasesDiffer = "passphrases-differ",
    NameEmpty = "name-empty",
    NameLong = "name-long",
    FieldEmpty = "field-empty",
    FieldLong = "field-long",
    TooMany = "too-many",
    DomainInvalid = "domain-invalid",
    DomainTaken = "domain-taken",
    EmailInvalid = "email-invalid",
    CountryUnknown = "country-unknown",
    DateInFuture = "date-in-future",
    UntilBeforeOn = "until-before-on",
    NotSent = "not-sent",
    BeforeSending = "before-sending",
    IdentityNotAsked = "identity-not-asked",
    ClarificationNotAsked = "clarification-not-asked",
    ControllerComplaintNotSent = "controller-complaint-not-sent",
    ComplaintNotFiled = "complaint-not-filed",
    NotClosed = "not-closed",
    DateInvalid = "date-invalid",
    DatesMissing = "dates-missing",
    AskedBeforeReceipt = "asked-before-receipt",
    GivenBeforeAsked = "given-before-asked",
    UnknownJurisdiction = "unknown-jurisdiction",
    CalendarUnknown = "calendar-unknown",
    UnknownEvent = "unknown-event",
    EventNotApplicable = "event-not-applicable",
    LineUnreadable = "line-unreadable",
    LineTooLong = "line-too-long",
    SomeUnanswered = "some-unanswered",
    ServiceNotFound = "service-not-found",
    ServiceAmbiguous = "service-ambiguous",
    RequestNotFound = "request-not-found",
    EventNotFound = "event-not-found",
    EvidenceNotFound = "evidence-not-found",
    AlreadyCorrected = "already-corrected",
    HistoryBroken = "history-broken",
    LawUnknown = "law-unknown",
    LetterNotInLaw = "letter-not-in-law",
    LetterNotWritten = "letter-not-written",
    LetterRightsApart = "letter-rights-apart",
    LetterKindApart = "letter-kind-apart",
    LetterNotOwed = "letter-not-owed",
    LetterFieldUnknown = "letter-field-unknown",
    LetterValueInvalid = "letter-value-invalid",
    LetterValueEmpty = "letter-value-empty",
    LetterValueLong = "letter-value-long",
    LetterUnfilled = "letter-unfilled",
    LetterNoAddress = "letter-no-address",
    LetterDoubtful = "letter-doubtful",
    LetterNotMade = "letter-not-made",
    IdentifierUnknown = "identifier-unknown",
    IdentifierNever = "identifier-never",
    TemplateBroken = "template-broken",
    TemplateUnfit = "template-unfit",
    TemplateNotFound = "template-not-found",
    Taken = "taken",
    VaultNotEmpty = "vault-not-empty",
    ImportUnreadable = "import-unreadable",
    ImportForeign = "import-foreign",
    ImportNewer = "import-newer",
    ImportBroken = "import-broken",
    ImportHistory = "import-history",
    ImportDoubled = "import-doubled",
    ImportFile = "import-file",
    KitNotMade = "kit-not-made",
    BackupMissing = "backup-missing",
    BackupKeyMissing = "backup-key-missing",
    BackupDamaged = "backup-damaged",
    FileNotRead = "file-not-read",
    FileNotWritten = "file-not-written",
    FolderNotFound = "folder-not-found",
    NotConfirmed = "not-confirmed",
    NoHome = "no-home",
    AnswerLost = "answer-lost",
    Usage = "usage",
    Unexpected = "unexpected",
}

impl Error {
    pub fn new(code: Code) -> Self {
        Self { code, params: Vec::new() }
    }

    /// Adds a value that the message names.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// The values of the message as they are said in a language: a value with a name is said by its message, as a field by
    /// `field-<name>`, and a day has its weekday.
    pub fn said_params(&self, words: &Words) -> Vec<(&'static str, String)> {
        let said = |(name, value): &(&'static str, String)| match *name {
            "date" | "today" => {
                (*name, value.parse().map_or_else(|_| value.clone(), |date| words.date(date)))
            }
            name => (name, family(name).map_or_else(|| value.clone(), |family| each(words, family, value))),
        };
        self.params.iter().map(said).collect()
    }

    /// Whether the vault itself is in question, and not only this attempt to open it.
    pub fn is_trouble(&self) -> bool {
        matches!(self.code, Code::NotFound | Code::MissingFile | Code::Damaged | Code::NewerVersion)
    }

    /// An error about a file or folder of the user's.
    pub fn about(code: Code, path: &Path) -> Self {
        Self::new(code).with("path", path.to_string_lossy())
    }
}

/// By which messages the values of a parameter are said.
fn family(param: &str) -> Option<&'static str> {
    match param {
        "field" => Some("field"),
        "letter-field" | "letter-fields" => Some("letter-field"),
        "letter-doubts" => Some("letter-doubt"),
        "letter-kind" | "instead" => Some("letter-kind"),
        "letter-language" => Some("letter-language"),
        "channel" => Some("channel"),
        "law" => Some("law"),
        "no-law" => Some("no-law"),
        "right" | "other" => Some("right"),
        "reason" => Some("template-reason"),
        _ => None,
    }
}

/// One name, or several with spaces between them. A doubt is a clause, which may have commas of its own.
fn each(words: &Words, family: &str, names: &str) -> String {
    let said = names.split(' ').map(|name| words.say(&format!("{family}-{}", name.replace('_', "-"))));
    said.collect::<Vec<_>>().join(if family == "letter-doubt" { "; " } else { ", " })
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as Store;
        match error {
            Store::WrongKey => Self::new(Code::WrongPassphrase),
            Store::NotFound => Self::new(Code::NotFound),
            Store::Missing(Part::Backup) => Self::new(Code::BackupMissing),
            Store::Missing(Part::BackupKey) => Self::new(Code::BackupKeyMissing),
            Store::Missing(part @ (Part::PassphraseKey | Part::RecoveryKey)) => {
                Self::new(Code::MissingKey).with("file", part.file())
            }
            Store::Missing(part) => Self::new(Code::MissingFile).with("file", part.file()),
            Store::Damaged(Part::Backup) => Self::new(Code::BackupDamaged),
            Store::Damaged(part @ (Part::PassphraseKey | Part::RecoveryKey | Part::BackupKey)) => {
                Self::new(Code::DamagedKey).with("file", part.file())
            }
            Store::Damaged(part @ (Part::Header | Part::Database | Part::Seal | Part::Evidence)) => {
                Self::new(Code::Damaged).with("file", part.file())
            }
            Store::NewerVersion => Self::new(Code::NewerVersion),
            Store::ReadOnly => Self::new(Code::ReadOnly),
            Store::DiskFull => Self::new(Code::DiskFull),
            Store::InUse => Self::new(Code::InUse),
            Store::Exists => Self::new(Code::Exists),
            Store::Taken => Self::new(Code::Taken),
            Store::Unsafe(what) => Self::new(Code::Unsafe).with("what", what),
            Store::Target(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Self::new(Code::DiskFull),
            Store::Io(kind) | Store::Source(kind) | Store::Target(kind) => {
                Self::new(Code::System).with("what", kind.to_string())
            }
            Store::Database(code) => Self::new(Code::System).with("what", format!("{code:?}")),
        }
    }
}
