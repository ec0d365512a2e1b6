//! The check of the whole file, and what it found.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{
    Error, Part, Vault, database,
    folder::{Folder, sha256_of_file},
    seal::{Seal, Sealer},
    secret::VaultKey,
};

/// The check of the whole file, which a window runs on a second thread after opening.
pub struct Checker {
    folder: Folder,
    database: String,
    key: VaultKey,
    sealer: Sealer,
    crashed: bool,
    compared: Compared,
}

/// The seal's hash with which the whole file was last compared, on whichever thread.
pub(crate) type Compared = Arc<Mutex<Option<String>>>;

pub(crate) fn compared_hash(compared: &Compared) -> MutexGuard<'_, Option<String>> {
    compared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vault {
    /// The check for a second thread.
    pub fn checker(&self) -> Checker {
        let opened = &self.opened;
        Checker {
            folder: opened.folder.clone(),
            database: opened.header.database.clone(),
            key: opened.key.clone(),
            sealer: opened.sealer.clone(),
            crashed: opened.session.as_ref().is_some_and(|session| session.crashed),
            compared: opened.compared.clone(),
        }
    }
}

impl Checker {
    /// Compares the whole file with the seal; after a crash, reads every page and row.
    pub fn run(self) -> Result<(), Error> {
        let _turn = self.folder.take_turn_to_read()?;
        let path = self.folder.join(&self.database);
        if self.crashed {
            database::check(&database::open(&path, &self.key)?)?;
        }
        let seal = self.sealer.read(&self.folder)?;
        check_hash(&seal, &path)?;
        *compared_hash(&self.compared) = seal.sha256;
        Ok(())
    }
}

/// Compares the file with the hash in the seal, where there is one.
pub(crate) fn check_hash(seal: &Seal, path: &Path) -> Result<(), Error> {
    match &seal.sha256 {
        Some(sealed) if *sealed != sha256_of_file(path)?.0 => Err(Error::Damaged(Part::Database)),
        _ => Ok(()),
    }
}
