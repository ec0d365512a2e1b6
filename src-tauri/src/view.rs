//! What the screen sees. Only these values cross the wire to it, and none of them can hold a secret or a path of the vault.

use std::collections::BTreeMap;
use std::path::Path;

use actions::Code;
use host::files::FileError;
use host::keychain::KeychainError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a command answers.
pub type Answer<T> = Result<T, ErrorView>;

/// The first answer of all: enough to draw the first screen in the right language and colours.
#[derive(Debug, Serialize, TS)]
pub struct Start {
    pub language: Language,
    pub theme: Theme,
    pub screen: Screen,
}

/// Where the person is. Every command that leads somewhere answers with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "at", rename_all = "kebab-case")]
pub enum Screen {
    /// There is no vault yet.
    FirstRun,
    /// A recovery kit exists at this moment only, to be saved and printed. `first`: the vault has just been made.
    Kit {
        name: String,
        vault: String,
        made: String,
        first: bool,
    },
    /// `keychain`: this computer's keychain may open it.
    Locked {
        vault: String,
        keychain: bool,
        backup: Option<Backup>,
    },
    Open {
        overview: Overview,
    },
    /// The vault does not open. `backup`: where the newest verified copy is.
    Trouble {
        error: ErrorView,
        backup: Option<String>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    pub name: String,
    pub vault: String,
    pub created: String,
    pub recovery_kept: bool,
    pub keychain: bool,
    pub keychain_available: bool,
    pub last_backup: Option<Backup>,
    pub notices: Vec<Notice>,
}

/// Something that the person is told about the open vault; none of it kept the vault closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// The folder cannot be written to.
    ReadOnly,
    /// This computer has seen a later state of this vault.
    Older,
    /// The program had been stopped while the vault was open, and all of it was checked.
    Checked,
}

impl From<actions::Notice> for Notice {
    fn from(notice: actions::Notice) -> Self {
        match notice {
            actions::Notice::ReadOnly => Self::ReadOnly,
            actions::Notice::Older => Self::Older,
            actions::Notice::Checked => Self::Checked,
        }
    }
}

/// The newest verified backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    pub on: String,
}

#[derive(Debug, Serialize, TS)]
pub struct Strength {
    pub score: u8,
}

/// What went wrong: the message `error-<code>` with these parameters, and its `.help`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    pub code: String,
    #[ts(type = "Record<string, string>")]
    pub params: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    Fi,
    Sv,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl ErrorView {
    /// The page asked for something that its screen does not offer.
    pub fn unexpected() -> Self {
        Code::Unexpected.into()
    }
}

impl From<Code> for ErrorView {
    fn from(code: Code) -> Self {
        actions::Error::new(code).into()
    }
}

impl From<actions::Error> for ErrorView {
    fn from(error: actions::Error) -> Self {
        let params = error.params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: error.code.as_str().to_owned(), params }
    }
}

impl From<KeychainError> for ErrorView {
    fn from(error: KeychainError) -> Self {
        match error {
            KeychainError::Absent => Code::KeychainAbsent,
            KeychainError::Locked => Code::KeychainLocked,
            KeychainError::Slow => Code::KeychainSlow,
            KeychainError::Refused => Code::KeychainRefused,
        }
        .into()
    }
}

/// Why the file that the person picked was not written.
pub fn not_written(path: &Path, error: FileError) -> ErrorView {
    let code = match error {
        FileError::DiskFull => Code::DiskFull,
        FileError::Exists => Code::Exists,
        FileError::NotFound => Code::FolderNotFound,
        FileError::ReadOnly | FileError::Other => Code::FileNotWritten,
    };
    actions::Error::about(code, path).into()
}

impl From<words::Language> for Language {
    fn from(language: words::Language) -> Self {
        match language {
            words::Language::En => Self::En,
            words::Language::Fi => Self::Fi,
            words::Language::Sv => Self::Sv,
        }
    }
}

impl From<Language> for words::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Fi => Self::Fi,
            Language::Sv => Self::Sv,
        }
    }
}
