//! Which vault, and where this computer keeps what belongs to it.

use std::path::{Path, PathBuf};

use actions::{Code, Error, LockedVault, Places, backup, vault};

use crate::{answer::Failure, args::Cli};

/// The folder that `--vault` names, or the platform's.
pub fn folder(cli: &Cli) -> Result<PathBuf, Error> {
    let folder = cli.vault.clone().or_else(host::places::default_vault);
    let folder = folder.ok_or_else(|| Error::new(Code::NoHome))?;
    absolute(&folder)
}

pub fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).map_err(|_| Error::about(Code::FolderNotFound, path))
}

pub fn places() -> Result<Places, Error> {
    let config = host::places::config_dir().ok_or_else(|| Error::new(Code::NoHome))?;
    Ok(Places { config })
}

/// The vault that the arguments name, closed.
pub fn look(cli: &Cli) -> Result<LockedVault, Failure> {
    let folder = folder(cli)?;
    let found = vault::look(&folder, &places()?).map_err(|error| with_backup(error, &folder))?;
    found.ok_or_else(|| with_backup(Error::about(Code::NotFound, &folder), &folder))
}

/// Where the vault cannot be read, the newest verified backup is offered.
pub fn with_backup(error: Error, folder: &Path) -> Failure {
    let is_lost = error.is_trouble() || matches!(error.code, Code::MissingKey | Code::DamagedKey);
    let backup = places().ok().filter(|_| is_lost).and_then(|places| backup::known(folder, &places));
    Failure { error, backup }
}
