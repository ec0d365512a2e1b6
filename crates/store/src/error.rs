//! What can go wrong with the vault, told apart only where a caller acts differently.

use std::{fmt, io};

use rusqlite::ErrorCode;

/// A failed operation. Nothing was lost: an operation that fails leaves the vault as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("the key does not open this vault")]
    WrongKey,
    #[error("there is no vault in this folder")]
    NotFound,
    #[error("{0} is missing")]
    Missing(Part),
    #[error("{0} is damaged")]
    Damaged(Part),
    #[error("written by a newer version")]
    NewerVersion,
    #[error("the folder cannot be written to")]
    ReadOnly,
    #[error("the disk is full")]
    DiskFull,
    #[error("another program is using the vault")]
    InUse,
    #[error("the folder or file exists already")]
    Exists,
    #[error("this build cannot keep the vault safe: {0}")]
    Unsafe(&'static str),
    #[error("the system refused: {0}")]
    Io(io::ErrorKind),
    /// The file that was to be kept could not be read to its end.
    #[error("the file could not be read: {0}")]
    Source(io::ErrorKind),
    /// What was read could not be written to where it should go.
    #[error("the file could not be written: {0}")]
    Target(io::ErrorKind),
    /// An id or a domain is another's already.
    #[error("an id or a domain is taken already")]
    Taken,
    /// The database refused a statement that is right: a limit of the library, or memory.
    #[error("the database refused: {0:?}")]
    Database(ErrorCode),
}

/// The part of a vault, or the copy of one, that an error speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Header,
    PassphraseKey,
    RecoveryKey,
    BackupKey,
    Database,
    Seal,
    Evidence,
    Backup,
}

impl Part {
    /// The name of the file, as the user sees it in the folder.
    pub fn file(self) -> &'static str {
        match self {
            Self::Header => "lokero.json",
            Self::PassphraseKey => "keys/passphrase.age",
            Self::RecoveryKey => "keys/recovery.age",
            Self::BackupKey => "keys/backup.age",
            Self::Database => "db-*.lkdb",
            Self::Seal => "vault.seal",
            Self::Evidence => "blobs",
            Self::Backup => "*.lokero",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file())
    }
}

impl Error {
    /// The error of opening a file that must be there.
    pub(crate) fn of_reading(part: Part, error: io::Error) -> Self {
        // Where a file stands in the place of the folder, nothing is in it either.
        let is_absent = matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
        if is_absent { Self::Missing(part) } else { error.into() }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{
            AlreadyExists, NotADirectory, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
        };
        let kind = error.kind();
        if matches!(kind, StorageFull | QuotaExceeded) {
            Self::DiskFull
        } else if matches!(kind, ReadOnlyFilesystem | PermissionDenied) {
            Self::ReadOnly
        } else if matches!(kind, AlreadyExists | NotADirectory) {
            Self::Exists
        } else {
            Self::Io(kind)
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) | None => {
                Self::Damaged(Part::Database)
            }
            Some(ErrorCode::ConstraintViolation) => Self::Taken,
            Some(ErrorCode::SystemIoFailure) => Self::Io(io::ErrorKind::Other),
            Some(code) => Self::Database(code),
        }
    }
}
