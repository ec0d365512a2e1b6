//! The key files of the vault, and their replacement by way of the header.
//!
//! New files are staged beside the old ones, the header with their sums is replaced (the commit point), then they take their
//! names. [`settle`] finishes or undoes what a fault interrupted, so at any time the old or the new set is whole.

use std::{fs, io};

use crate::{
    Error, Part,
    folder::{Folder, replace, sha256},
    header::Header,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyFile {
    /// The vault key under the passphrase.
    Passphrase,
    /// The vault key for the recovery kit.
    Recovery,
    /// The backup identity under the passphrase; a copy lies beside the backups.
    Backup,
}

impl KeyFile {
    pub const ALL: [Self; 3] = [Self::Passphrase, Self::Recovery, Self::Backup];

    pub fn name(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::Backup => "backup",
        }
    }

    pub fn part(self) -> Part {
        match self {
            Self::Passphrase => Part::PassphraseKey,
            Self::Recovery => Part::RecoveryKey,
            Self::Backup => Part::BackupKey,
        }
    }

    /// The path in the vault's folder, and in the archive of a backup.
    pub fn path(self) -> String {
        format!("keys/{}.age", self.name())
    }

    fn staged(self) -> String {
        format!("keys/{}.age.next", self.name())
    }
}

/// A key file's bytes, and whether they are the ones that the header names.
pub(crate) struct KeyBytes {
    pub bytes: Vec<u8>,
    pub as_named: bool,
}

/// Reads the file that the header names: the staged one where a fault came between the commit and the renaming.
///
/// Where neither is the named one the file is read all the same; if a key opens it, it is whole.
pub(crate) fn read(folder: &Folder, header: &Header, file: KeyFile) -> Result<KeyBytes, Error> {
    let named = header.keys.get(file.name());
    let is_named = |bytes: &[u8]| named == Some(&sha256(bytes));
    if let Ok(bytes) = fs::read(folder.join(&file.staged()))
        && is_named(&bytes)
    {
        return Ok(KeyBytes { bytes, as_named: true });
    }
    let bytes = folder.read(&file.path(), file.part())?;
    let as_named = is_named(&bytes);
    Ok(KeyBytes { bytes, as_named })
}

/// The bytes of the file that the header names, for a copy of it.
pub(crate) fn read_named(folder: &Folder, header: &Header, file: KeyFile) -> Result<Vec<u8>, Error> {
    let read = read(folder, header, file)?;
    if read.as_named { Ok(read.bytes) } else { Err(Error::Damaged(file.part())) }
}

/// Whether the file, under either name, is the one that the header names.
pub(crate) fn is_as_named(folder: &Folder, header: &Header, file: KeyFile) -> bool {
    read(folder, header, file).is_ok_and(|read| read.as_named)
}

/// Replaces some key files together. The caller has the turn.
pub(crate) fn commit(folder: &Folder, header: &mut Header, new: &[(KeyFile, Vec<u8>)]) -> Result<(), Error> {
    let mut next = header.clone();
    for (file, bytes) in new {
        replace(&folder.join(&file.staged()), bytes)?;
        next.keys.insert(file.name().into(), sha256(bytes));
    }
    if let Err(error) = next.write(folder) {
        // The header may have taken its name before the error; then the new files are in force.
        if Header::read(folder)? != next {
            return Err(error);
        }
    }
    *header = next;
    // The new files are in force under whatever name. Names that could not be given now are given at the next opening.
    let _ = settle(folder, header);
    Ok(())
}

/// Brings the files in line with the header. The caller has the turn.
pub(crate) fn settle(folder: &Folder, header: &Header) -> Result<(), Error> {
    for file in KeyFile::ALL {
        let staged = folder.join(&file.staged());
        match fs::read(&staged) {
            Ok(bytes) if header.keys.get(file.name()) == Some(&sha256(&bytes)) => {
                fs::rename(&staged, folder.join(&file.path()))?;
            }
            Ok(_) => fs::remove_file(&staged)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    crate::folder::sync_folder(&folder.join("keys"))
}
