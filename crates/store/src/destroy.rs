//! The end of a vault.

use std::{
    fs,
    io::{self, ErrorKind::DirectoryNotEmpty, ErrorKind::ResourceBusy},
    path::Path,
};

use crate::{
    Error, LockedVault,
    folder::{BLOBS, HEADER, SEAL, sync_folder},
    header::database_number,
};

impl LockedVault {
    /// Removes the vault from this computer: first the keys, without which the rest is noise, then the rest, and what the
    /// configuration folder knows of it. Files of others in the folder stay, and then the folder itself. Backups stay.
    ///
    /// The caller has made sure that this is wanted, by having had the vault open.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] while a window has it open.
    pub fn destroy(self) -> Result<(), Error> {
        let session = self.folder.try_session()?;
        let turn = self.folder.take_turn()?;
        let root = self.folder.path();
        remove_folder(&root.join("keys"))?;
        sync_folder(root)?;
        self.places.forget(self.header.vault)?;
        remove_folder(&root.join(BLOBS))?;
        for entry in fs::read_dir(root)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let database = name.strip_suffix("-journal").unwrap_or(&name);
            if database_number(database).is_some() || name == SEAL {
                fs::remove_file(entry.path())?;
            }
        }
        // Last, so that what an interruption leaves is still known as a vault, and can be destroyed.
        fs::remove_file(root.join(HEADER))?;
        drop((session, turn));
        fs::remove_file(root.join(".session"))?;
        fs::remove_file(root.join(".lock"))?;
        match fs::remove_dir(root) {
            // Others have files in it, or it is where a disk is mounted; the vault itself is gone.
            Err(error) if !matches!(error.kind(), DirectoryNotEmpty | ResourceBusy) => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn remove_folder(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
