//! Writing a file that a person picked, for their eyes only.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Why a file could not be written. The folder is as it was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The folder may not be written to, or lies on a disk that may not.
    #[error("the folder is read-only")]
    ReadOnly,
    #[error("the disk is full")]
    DiskFull,
    /// Something stands at that name already.
    #[error("the file exists already")]
    Exists,
    #[error("the folder was not found")]
    NotFound,
    /// What the system said does not help a person to do anything else.
    #[error("the file could not be written")]
    Other,
}

/// Writes `bytes` to `path`, readable by this user alone. What stood there is replaced in one step, or not at all.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let written = write_beside(path, bytes)?;
    written.persist(path).map_err(|failed| told_apart(&failed.error))?;
    sync_folder(path)
}

/// As [`write_private`], but refuses with [`FileError::Exists`] where something stands already.
pub fn create_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut file = NewFile::beside(path)?;
    file.write_all(bytes).map_err(|error| told_apart(&error))?;
    file.keep()
}

/// A file that is written piece by piece under a temporary name, and gets its own when it is whole. Dropped, it is gone.
pub struct NewFile {
    file: tempfile::NamedTempFile,
    path: PathBuf,
    replaces: bool,
}

impl NewFile {
    /// Begins a file that will stand at `path`, where nothing may stand yet.
    pub fn beside(path: &Path) -> Result<Self, FileError> {
        if path.symlink_metadata().is_ok() {
            return Err(FileError::Exists);
        }
        Ok(Self { file: temporary(path)?, path: path.to_owned(), replaces: false })
    }

    /// Begins a file that takes the place of whatever stands at `path`.
    pub fn in_place_of(path: &Path) -> Result<Self, FileError> {
        Ok(Self { file: temporary(path)?, path: path.to_owned(), replaces: true })
    }

    /// Gives the file its name, unless something stands there by now.
    pub fn keep(self) -> Result<(), FileError> {
        self.file.as_file().sync_all().map_err(|error| told_apart(&error))?;
        let kept = match self.replaces {
            true => self.file.persist(&self.path),
            false => self.file.persist_noclobber(&self.path),
        };
        kept.map_err(|failed| told_apart(&failed.error))?;
        sync_folder(&self.path)
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Makes a folder for its owner alone, with those above it, where there is none yet.
pub fn make_private_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| told_apart(&error))
}

/// The bytes under a temporary name in the same folder, where the system can rename it in one step.
fn write_beside(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, FileError> {
    let mut file = temporary(path)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| told_apart(&error))?;
    Ok(file)
}

fn temporary(path: &Path) -> Result<tempfile::NamedTempFile, FileError> {
    let file = tempfile::Builder::new().prefix(".lokero-").tempfile_in(folder_of(path));
    file.map_err(|error| told_apart(&error))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Without this a power loss may undo the renaming.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), FileError> {
    std::fs::File::open(folder_of(path))
        .and_then(|folder| folder.sync_all())
        .map_err(|error| told_apart(&error))
}

/// Windows opens no folder as a file; NTFS journals the renaming itself.
#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<(), FileError> {
    Ok(())
}

fn told_apart(error: &io::Error) -> FileError {
    let kind = error.kind();
    if matches!(kind, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) {
        FileError::ReadOnly
    } else if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) {
        FileError::DiskFull
    } else if kind == ErrorKind::AlreadyExists {
        FileError::Exists
    } else if matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory) {
        FileError::NotFound
    } else {
        FileError::Other
    }
}
