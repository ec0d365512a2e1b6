//! The end of a vault.

use std::{fs, io, path::Path};

use crate::{
    Error, LockedVault,
    folder::{BLOBS, HEADER, SEAL, sync_folder},
    header::database_number,
};

impl LockedVault {
    /// Removes the vault from this computer: what the configuration folder knows of it, the keys, without which the
    /// rest is noise, and the rest. Files of others in the folder stay, and then the folder itself. Backups stay.
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
        self.places.forget(self.header.vault, root)?;
        remove_folder(&root.join("keys"))?;
        sync_folder(root)?;
        // From here on the vault is gone. What cannot be removed is noise, and no reason to say that nothing was done.
        let _ = self.remove_the_rest();
        drop((session, turn));
        for name in [".session", ".lock", ".evidence"] {
            let _ = fs::remove_file(root.join(name));
        }
        let _ = fs::remove_dir(root);
        Ok(())
    }

    fn remove_the_rest(&self) -> Result<(), Error> {
        let root = self.folder.path();
        for entry in fs::read_dir(root)?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let database = name.strip_suffix("-journal").unwrap_or(&name);
            if database_number(database).is_some() || name == SEAL {
                fs::remove_file(entry.path())?;
            }
        }
        remove_folder(&root.join(BLOBS))?;
        Ok(fs::remove_file(root.join(HEADER))?)
    }
}

fn remove_folder(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
