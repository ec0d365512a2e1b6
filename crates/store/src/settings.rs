//! What the user chose, kept in the vault.

use rusqlite::{Connection, OptionalExtension};

use crate::Error;

/// The settings, by the name under which each is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// `yes` once the user has shown that the recovery kit is readable.
    RecoveryKept,
    /// The folder that takes the backups.
    BackupFolder,
    /// The version of the rules by which the lists are in order.
    Order,
}

impl Setting {
    fn name(self) -> &'static str {
        match self {
            Self::RecoveryKept => "recovery-kept",
            Self::BackupFolder => "backup-folder",
            Self::Order => "order",
        }
    }
}

pub(crate) fn get(connection: &Connection, setting: Setting) -> Result<Option<String>, Error> {
    let sql = "SELECT value FROM settings WHERE name = ?1";
    Ok(connection.query_row(sql, [setting.name()], |row| row.get(0)).optional()?)
}

pub(crate) fn set(connection: &Connection, setting: Setting, value: &str) -> Result<(), Error> {
    connection
        .execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?1, ?2)", [setting.name(), value])?;
    Ok(())
}
