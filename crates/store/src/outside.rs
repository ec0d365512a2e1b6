//! What is kept beside the vault, in the user's configuration folder: the device wrap, and what was last seen of the vault.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rules::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Error, Part,
    folder::{make_private_folder, replace, sweep_shared},
};

/// The program's configuration folder.
#[derive(Debug, Clone)]
pub struct Places {
    pub config: PathBuf,
}

/// The newest verified backup, as it is offered when the vault itself cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownBackup {
    pub file: PathBuf,
    pub on: Date,
}

/// What was last seen of a vault.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// Where the vault was when it was last open here.
    pub vault: PathBuf,
    pub generation: i64,
    pub backup: Option<KnownBackup>,
}

impl Places {
    fn device(&self, vault: Uuid) -> PathBuf {
        self.config.join("device").join(format!("{vault}.age"))
    }

    fn seen_file(&self, vault: Uuid) -> PathBuf {
        self.config.join("seen").join(format!("{vault}.json"))
    }

    /// Whether this computer's keychain was allowed to open the vault.
    pub fn has_device(&self, vault: Uuid) -> bool {
        self.device(vault).exists()
    }

    pub(crate) fn read_device(&self, vault: Uuid) -> Result<Vec<u8>, Error> {
        // Whatever is wrong with the device wrap, another key is asked for.
        fs::read(self.device(vault)).map_err(|_| Error::WrongKey)
    }

    pub(crate) fn write_device(&self, vault: Uuid, wrap: &[u8]) -> Result<(), Error> {
        write(&self.device(vault), wrap)
    }

    pub(crate) fn forget_device(&self, vault: Uuid) -> Result<(), Error> {
        remove(&self.device(vault))
    }

    /// The newest verified backup of the vault that was last seen in `folder`, also when nothing of the vault itself can be
    /// read any more. One whose file is gone is not offered.
    pub fn known_backup(&self, folder: &Path) -> Option<KnownBackup> {
        let folder = std::path::absolute(folder).ok()?;
        let entries = fs::read_dir(self.config.join("seen")).ok()?.flatten();
        let seen = entries.filter_map(|entry| read_seen(&entry.path())).filter(|seen| seen.vault == folder);
        seen.filter_map(|seen| seen.backup)
            .filter(|backup| backup.file.exists())
            .max_by_key(|backup| backup.on)
    }

    /// A file that cannot be read says nothing: it holds hints only.
    pub(crate) fn seen(&self, vault: Uuid) -> Seen {
        read_seen(&self.seen_file(vault)).unwrap_or_default()
    }

    pub(crate) fn write_seen(&self, vault: Uuid, seen: &Seen) -> Result<(), Error> {
        let text = serde_json::to_vec_pretty(seen).map_err(|_| Error::Damaged(Part::Header))?;
        write(&self.seen_file(vault), &text)
    }

    /// Forgets a vault, unless what is known is of a copy of it in another folder.
    pub(crate) fn forget(&self, vault: Uuid, folder: &Path) -> Result<(), Error> {
        let seen = self.seen(vault).vault;
        if seen != Path::new("") && seen != std::path::absolute(folder)? {
            return Ok(());
        }
        self.forget_device(vault)?;
        remove(&self.seen_file(vault))
    }
}

fn read_seen(path: &Path) -> Option<Seen> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    make_private_folder(path.parent().ok_or(Error::NotFound)?)?;
    replace(path, bytes)?;
    if let (Some(folder), Ok(now)) = (path.parent(), fs::metadata(path).and_then(|file| file.modified())) {
        sweep_shared(folder, now);
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
