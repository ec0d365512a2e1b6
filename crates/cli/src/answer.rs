//! What the program says: answers on standard output, messages on standard error, and the exit status.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use actions::{Code, Error, KnownBackup, Notice};
use serde_json::{Value, json};
use words::Words;

/// The outcome of a command: for people, and for programs.
pub struct Answer {
    pub text: String,
    pub json: Value,
}

impl Answer {
    /// Nothing is left to say: the answer was written while it was read.
    pub fn written() -> Self {
        Self { text: String::new(), json: Value::Null }
    }
}

/// A list of any length, which is written while it is read.
pub struct List<'a> {
    out: &'a Out<'a>,
    to: io::BufWriter<io::StdoutLock<'static>>,
    name: &'static str,
    empty: &'static str,
    rows: u64,
}

impl List<'_> {
    /// One more row, as a line for people or as a document for programs. `false` where nobody reads on.
    pub fn row(
        &mut self,
        text: impl FnOnce() -> String,
        json: impl FnOnce() -> Value,
    ) -> Result<bool, Failure> {
        let written = match (self.out.json, self.rows) {
            (false, _) => writeln!(self.to, "{}", text()),
            (true, 0) => write!(self.to, "{{\"{}\":[{}", self.name, json()),
            (true, _) => write!(self.to, ",{}", json()),
        };
        self.rows += 1;
        is_read(written)
    }

    /// Ends the list; where it had no row, people are told so.
    pub fn end(mut self) -> Result<Answer, Failure> {
        let written = match (self.out.json, self.rows) {
            (false, 0) => writeln!(self.to, "{}", self.out.words.say(self.empty)),
            (false, _) => Ok(()),
            (true, 0) => writeln!(self.to, "{{\"{}\":[]}}", self.name),
            (true, _) => writeln!(self.to, "]}}"),
        };
        is_read(written.and_then(|()| self.to.flush()))?;
        Ok(Answer::written())
    }
}

/// A reader who has gone away, as `head` does, has all that it wanted; anybody else lost something.
pub fn is_read(written: io::Result<()>) -> Result<bool, Failure> {
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(_) => Err(Code::AnswerLost.into()),
    }
}

/// A failed command, with the backup that is offered where the vault itself cannot be read.
pub struct Failure {
    pub error: Error,
    pub backup: Option<KnownBackup>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, backup: None }
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Error::new(code).into()
    }
}

/// Where the program speaks, and how.
pub struct Out<'a> {
    pub words: &'a Words,
    json: bool,
}

impl<'a> Out<'a> {
    pub fn new(words: &'a Words, json: bool) -> Self {
        Self { words, json }
    }

    pub fn done(&self, answer: &Answer) -> ExitCode {
        if answer.json.is_null() {
            return ExitCode::SUCCESS;
        }
        let text = if self.json { answer.json.to_string() } else { answer.text.clone() };
        let mut stdout = io::stdout().lock();
        let written = writeln!(stdout, "{}", text.trim_end_matches('\n')).and_then(|()| stdout.flush());
        drop(stdout);
        is_read(written).map_or_else(|failure| self.failed(&failure), |_| ExitCode::SUCCESS)
    }

    pub fn failed(&self, failure: &Failure) -> ExitCode {
        let (message, mut help) = self.said(&failure.error);
        if let Some(backup) = &failure.backup {
            help = format!("{help} {}", self.newest(backup));
        }
        let code = failure.error.code;
        let mut text = format!("error[{}]: {message}\nhelp: {help}", code.as_str());
        if self.json {
            let backup = failure.backup.as_ref().map(|backup| backup.file.to_string_lossy());
            let error = json!({ "code": code.as_str(), "message": message, "help": help, "backup": backup });
            let _ = writeln!(io::stdout().lock(), "{}", json!({ "error": error }));
        }
        text.push('\n');
        let _ = io::stderr().lock().write_all(text.as_bytes());
        ExitCode::from(status(code))
    }

    /// What happened, and what to do.
    pub fn said(&self, error: &Error) -> (String, String) {
        let id = format!("error-{}", error.code.as_str());
        let params = &error.said_params(self.words);
        (self.words.say_with(&id, params), self.words.say_with(&format!("{id}.help"), params))
    }

    fn newest(&self, backup: &KnownBackup) -> String {
        let file = backup.file.to_string_lossy().into_owned();
        let values = [("file", file), ("on", self.words.date(backup.on))];
        self.words.say_with("terminal-newest-backup", &values)
    }

    /// Something that the user should know, which stops nothing.
    pub fn note(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{}: {text}", self.words.say("terminal-note"));
    }

    /// Says in which fields something that cannot be seen was left out.
    pub fn cleaned(&self, fields: &[&str]) {
        for field in fields {
            let field = self.words.say(&format!("field-{field}"));
            self.note(&self.words.say_with("terminal-cleaned", &[("field", field)]));
        }
    }

    /// Begins a list, which is a member of that name for programs; `empty` is the message where it has no row.
    pub fn list(&'a self, name: &'static str, empty: &'static str) -> List<'a> {
        List { out: self, to: io::BufWriter::new(io::stdout().lock()), name, empty, rows: 0 }
    }

    pub fn notices(&self, notices: &[Notice]) {
        for notice in notices {
            self.note(&self.words.say(match notice {
                Notice::ReadOnly => "terminal-notice-read-only",
                Notice::Older => "terminal-notice-older",
                Notice::Checked => "terminal-notice-checked",
            }));
        }
    }
}

/// The exit status of the terminal's contract.
fn status(code: Code) -> u8 {
    match code {
        Code::Usage => 2,
        Code::WrongPassphrase
        | Code::WrongRecoveryKey
        | Code::NotARecoveryKey
        | Code::KeychainStale
        | Code::KeychainEmpty
        | Code::Locked => 3,
        Code::NotFound
        | Code::MissingFile
        | Code::MissingKey
        | Code::Damaged
        | Code::DamagedKey
        | Code::BackupMissing
        | Code::BackupKeyMissing
        | Code::BackupDamaged
        | Code::HistoryBroken => 4,
        Code::SomeUnanswered => 5,
        Code::KeychainAbsent
        | Code::KeychainLocked
        | Code::KeychainSlow
        | Code::KeychainRefused
        | Code::NewerVersion
        | Code::ReadOnly
        | Code::DiskFull
        | Code::InUse
        | Code::Exists
        | Code::SyncFolder
        | Code::Unsafe
        | Code::System
        | Code::PassphraseEmpty
        | Code::PassphraseShort
        | Code::PassphraseLong
        | Code::PassphrasesDiffer
        | Code::NameEmpty
        | Code::NameLong
        | Code::FieldEmpty
        | Code::FieldLong
        | Code::TooMany
        | Code::DomainInvalid
        | Code::DomainTaken
        | Code::EmailInvalid
        | Code::CountryUnknown
        | Code::DateInFuture
        | Code::UntilBeforeOn
        | Code::NotSent
        | Code::BeforeSending
        | Code::IdentityNotAsked
        | Code::ClarificationNotAsked
        | Code::ControllerComplaintNotSent
        | Code::ComplaintNotFiled
        | Code::NotClosed
        | Code::DateInvalid
        | Code::DatesMissing
        | Code::AskedBeforeReceipt
        | Code::GivenBeforeAsked
        | Code::UnknownJurisdiction
        | Code::CalendarUnknown
        | Code::UnknownEvent
        | Code::EventNotApplicable
        | Code::LineUnreadable
        | Code::LineTooLong
        | Code::ServiceNotFound
        | Code::ServiceAmbiguous
        | Code::RequestNotFound
        | Code::EventNotFound
        | Code::EvidenceNotFound
        | Code::AlreadyCorrected
        | Code::LawUnknown
        | Code::LetterNotInLaw
        | Code::LetterNotWritten
        | Code::LetterRightsApart
        | Code::LetterKindApart
        | Code::LetterNotOwed
        | Code::LetterFieldUnknown
        | Code::LetterValueInvalid
        | Code::LetterValueEmpty
        | Code::LetterValueLong
        | Code::LetterUnfilled
        | Code::LetterNoAddress
        | Code::LetterDoubtful
        | Code::LetterNotMade
        | Code::IdentifierUnknown
        | Code::IdentifierNever
        | Code::TemplateBroken
        | Code::TemplateUnfit
        | Code::TemplateNotFound
        | Code::Taken
        | Code::VaultNotEmpty
        | Code::ImportUnreadable
        | Code::ImportForeign
        | Code::ImportNewer
        | Code::ImportBroken
        | Code::ImportHistory
        | Code::ImportDoubled
        | Code::ImportFile
        | Code::KitNotMade
        | Code::FileNotRead
        | Code::FileNotWritten
        | Code::FolderNotFound
        | Code::NotConfirmed
        | Code::NoHome
        | Code::AnswerLost
        | Code::Unexpected => 1,
    }
}
