//! What we keep: one encrypted vault in one folder, and the keys that open it.
//!
//! The live data is a SQLCipher database under a random key. The key lies in small age files, one for each way to open the
//! vault: the passphrase, the recovery kit on paper, and a device key of this computer's keychain. Whatever is copied out of
//! the vault is one age file. A [`Vault`] exists only while the vault is open; [`LockedVault::unlock`] is the way to one.
//!
//! There is no code here that deletes or overwrites a vault to recover from an error.

mod archive;
mod backup;
mod checker;
mod create;
mod database;
mod destroy;
mod error;
mod folder;
mod header;
mod inventory;
mod keys;
mod locked;
mod outside;
mod recovery;
mod rescue;
mod restore;
mod schema;
mod seal;
mod secret;
mod settings;
mod staging;
mod undo;
mod upgrade;
mod vault;
mod wrap;

pub use backup::{Backup, BackupKey, Contents, verify_backup};
pub use checker::Checker;
pub use create::{NewVault, create};
pub use error::{Error, Part};
pub use inventory::{Change, Cursor, Edit, Place, RequestFilter, ServicePage, SortKey, StagedFile, View};
pub use locked::{Access, Key, LockedVault};
pub use outside::{KnownBackup, Places};
pub use rescue::rescue;
pub use restore::restore;
pub use secret::{DeviceKey, Passphrase, RecoveryIdentity, RecoveryKit};
pub use settings::Setting;
pub use vault::{Facts, Notice, Vault};
pub use wrap::WorkFactor;
