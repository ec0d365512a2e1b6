//! The commands: each reads its arguments, calls one action, and says what came of it.

pub mod backup;
pub mod dates;
pub mod docs;
pub mod identity;
pub mod letters;
pub mod requests;
pub mod services;
pub mod takeout;
pub mod vault;

use std::{io::Write, path::Path};

use actions::{Code, Error};
use host::files::{FileError, NewFile};

/// Writes a file that was not there before, for its owner alone; where `write` fails there is none afterwards.
fn write_new(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), Error>) -> Result<(), Error> {
    let mut file = NewFile::beside(path).map_err(|error| not_written(error, path))?;
    write(&mut file)?;
    file.keep().map_err(|error| not_written(error, path))
}

fn not_written(error: FileError, path: &Path) -> Error {
    match error {
        FileError::DiskFull => Error::new(Code::DiskFull),
        FileError::Exists => Error::about(Code::Exists, path),
        FileError::NotFound => Error::about(Code::FolderNotFound, path),
        FileError::ReadOnly | FileError::Other => Error::about(Code::FileNotWritten, path),
    }
}

/// What went wrong while a file was written is about that file, and not about the vault.
fn about_writing(error: Error, path: &Path) -> Error {
    let is_about_writing = matches!(error.code, Code::System | Code::ReadOnly);
    if is_about_writing { Error::about(Code::FileNotWritten, path) } else { error }
}

/// Begins a file that a person named.
fn begin(path: &Path, replace: bool) -> Result<NewFile, Error> {
    let begun = if replace { NewFile::in_place_of(path) } else { NewFile::beside(path) };
    begun.map_err(|error| not_written(error, path))
}
