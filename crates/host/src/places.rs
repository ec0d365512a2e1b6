//! Where this computer keeps a program's files.
//!
//! All are `None` where the system knows no home folder for the user. On Windows they are the folders that do not roam to
//! other computers; on Linux the `XDG_…` variables are honoured.

use std::path::PathBuf;

use directories::BaseDirs;

/// The folder that holds the vaults.
pub fn data_dir() -> Option<PathBuf> {
    BaseDirs::new().map(|dirs| dirs.data_local_dir().join("lokero"))
}

/// The folder for what belongs to this computer and not to the vault.
pub fn config_dir() -> Option<PathBuf> {
    BaseDirs::new().map(|dirs| dirs.config_local_dir().join("lokero"))
}

/// The vault that both programs open unless told otherwise.
pub fn default_vault() -> Option<PathBuf> {
    data_dir().map(|dir| dir.join("vault"))
}
