//! Copies of the vault that stock programs can read.

use std::path::{Path, PathBuf};

use rules::{Date, rotation};
use store::{
    Backup, BackupKey, Contents, KnownBackup, LockedVault, Notice, Passphrase, Places, RecoveryIdentity,
    Setting, Vault, WorkFactor,
};
use uuid::Uuid;

use crate::{Code, Error};

/// What opens a backup.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryIdentity),
}

impl<'a> From<Key<'a>> for BackupKey<'a> {
    fn from(key: Key<'a>) -> Self {
        match key {
            Key::Passphrase(passphrase) => Self::Passphrase(passphrase),
            Key::Recovery(identity) => Self::Recovery(identity),
        }
    }
}

/// Writes a backup and reads it back in full; then the ones that are no longer needed go. `folder` becomes the folder of
/// the coming backups.
pub fn create(vault: &mut Vault, folder: &Path, id: Uuid, today: Date) -> Result<Backup, Error> {
    let read_only = vault.facts()?.notices.contains(&Notice::ReadOnly);
    let backup = vault.backup(folder, id, today).map_err(|error| {
        let (not_written, taken) = (error == store::Error::ReadOnly, error == store::Error::Exists);
        if not_written {
            Error::about(Code::FileNotWritten, folder)
        } else if taken {
            Error::about(Code::Exists, folder)
        } else {
            error.into()
        }
    })?;
    if let Some(folder) = backup.file.parent().filter(|_| !read_only) {
        // The backup is made and noted. What could not be tidied now is tidied by the next one.
        let _ = remember_folder(vault, folder).and_then(|()| rotate(vault, folder, &backup));
    }
    Ok(backup)
}

fn remember_folder(vault: &mut Vault, folder: &Path) -> Result<(), Error> {
    let text = folder.to_string_lossy();
    if vault.setting(Setting::BackupFolder)?.as_deref() != Some(&text) {
        vault.set(Setting::BackupFolder, &text)?;
    }
    Ok(())
}

/// Copies in other folders, perhaps on a disk that lies elsewhere, are not counted and stay. A copy without a file that an
/// event names takes nobody's place: an older one may still have it.
fn rotate(vault: &mut Vault, folder: &Path, made: &Backup) -> Result<(), Error> {
    if !vault.has_all_evidence()? {
        return Ok(());
    }
    let mut here = vault.backups()?;
    here.retain(|backup| backup.file.parent() == Some(folder));
    let dates: Vec<Date> = here.iter().map(|backup| backup.made_on).collect();
    for position in rotation::expired(&dates) {
        // Whatever the clock said when it was made, the newest copy stays.
        if let Some(backup) = here.get(position).filter(|backup| backup.id != made.id) {
            vault.remove_backup(backup)?;
        }
    }
    Ok(())
}

/// The folder of the last backup, where the next one goes unless told otherwise.
pub fn folder(vault: &mut Vault) -> Result<Option<PathBuf>, Error> {
    Ok(vault.setting(Setting::BackupFolder)?.map(PathBuf::from))
}

/// The newest verified backup of the vault in `folder`, for when the vault itself cannot be read.
pub fn known(folder: &Path, places: &Places) -> Option<KnownBackup> {
    places.known_backup(folder)
}

/// The backups that are noted, oldest first. Whether a file is still there only its folder knows.
pub fn list(vault: &mut Vault) -> Result<Vec<Backup>, Error> {
    Ok(vault.backups()?)
}

/// Reads a backup in full, as a restore would.
pub fn verify(file: &Path, key: Key<'_>) -> Result<Contents, Error> {
    store::verify_backup(file, key.into()).map_err(|error| about(error, file, key))
}

/// Makes a vault in a new folder from a backup. Nothing that exists is touched.
pub fn restore(file: &Path, key: Key<'_>, to: &Path, places: &Places) -> Result<LockedVault, Error> {
    crate::vault::refuse_sync_folder(to)?;
    if let Key::Passphrase(passphrase) = key {
        crate::vault::check_new_passphrase(passphrase)?;
    }
    store::restore(file, key.into(), to, places, WorkFactor::STANDARD).map_err(|error| {
        let is_taken = error == store::Error::Exists;
        if is_taken { Error::about(Code::Exists, to) } else { about(error, file, key) }
    })
}

fn about(error: store::Error, file: &Path, key: Key<'_>) -> Error {
    let error = match (error, key) {
        (store::Error::WrongKey, Key::Recovery(_)) => Error::new(Code::WrongRecoveryKey),
        (error, _) => Error::from(error),
    };
    let names_it = matches!(error.code, Code::BackupMissing | Code::BackupDamaged | Code::BackupKeyMissing);
    if names_it { error.with("path", file.to_string_lossy()) } else { error }
}
