//! Opening SQLCipher so that none of its silent ways to lose or leak data is open.

use std::{
    fs::{self, OpenOptions},
    io::Read,
    path::Path,
    time::Duration,
};

use rules::Date;
use rusqlite::{Connection, OpenFlags, OptionalExtension, config::DbConfig, limits::Limit};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Error, Part,
    folder::{private, sync_folder},
    schema,
    secret::VaultKey,
};

/// The one row of `meta`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meta {
    pub vault: Uuid,
    pub name: String,
    pub created: Date,
    pub format: u32,
    pub min_reader: u32,
    pub database: String,
    pub generation: i64,
}

/// Settings of a connection that are set and then read back: name, value to set, value to find.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("synchronous", "EXTRA", "3"),
    ("locking_mode", "NORMAL", "normal"),
    ("temp_store", "MEMORY", "2"),
];

/// Opens an existing database. It is never created: an empty file would open as a fresh vault without an error.
pub(crate) fn open(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    let length = fs::metadata(path).map_err(|error| Error::of_reading(Part::Database, error))?.len();
    if length < 512 {
        return Err(Error::Damaged(Part::Database));
    }
    let connection = keyed(path, key)?;
    let id: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if id != schema::APPLICATION_ID {
        return Err(Error::Damaged(Part::Database));
    }
    Ok(connection)
}

/// Makes a new database with all its tables. The file must not exist.
pub(crate) fn create(path: &Path, key: &VaultKey, meta: &Meta) -> Result<Connection, Error> {
    let mut connection = create_empty(path, key)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(&format!("PRAGMA application_id = {}", schema::APPLICATION_ID))?;
    schema::migrate(&transaction, schema::STEPS)?;
    insert_meta(&transaction, meta)?;
    transaction.commit()?;
    Ok(connection)
}

/// An empty keyed database, to be filled by the caller in one transaction.
pub(crate) fn create_empty(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    private(OpenOptions::new().write(true).create_new(true)).open(path)?;
    keyed(path, key)
}

/// After all was written: syncs, and makes sure that what lies on the disk is not readable.
pub(crate) fn finish(connection: Connection, path: &Path) -> Result<(), Error> {
    connection.close().map_err(|(_, error)| Error::from(error))?;
    let mut start = Vec::new();
    fs::File::open(path)?.take(16).read_to_end(&mut start)?;
    if start.starts_with(b"SQLite format 3") {
        return Err(Error::Unsafe("plaintext"));
    }
    fs::File::open(path)?.sync_all()?;
    sync_folder(path.parent().ok_or(Error::NotFound)?)
}

fn keyed(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    // An SQLite without encryption ignores the key and would write everything in clear.
    if pragma(&connection, "cipher_version")?.is_none() {
        return Err(Error::Unsafe("cipher_version"));
    }
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;")?;
    connection.execute_batch(&key_statement(key))?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    for (name, value, found) in SETTINGS {
        connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
        expect(&connection, name, found)?;
    }
    connection.execute_batch("PRAGMA journal_mode = DELETE")?;
    expect(&connection, "journal_mode", "delete")?;
    expect(&connection, "cipher_memory_security", "1")?;
    expect(&connection, "cipher_status", "1")?;
    if !connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)? {
        return Err(Error::Unsafe("defensive"));
    }
    Ok(connection)
}

fn key_statement(key: &VaultKey) -> Zeroizing<String> {
    let hex = key.to_hex();
    debug_assert_eq!(hex.len(), 64, "a raw key of another length is taken for a passphrase");
    Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", hex.as_str()))
}

fn pragma(connection: &Connection, name: &str) -> Result<Option<String>, Error> {
    let value = connection
        .query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, rusqlite::types::Value>(0))
        .optional()?;
    Ok(value.map(|value| match value {
        rusqlite::types::Value::Integer(number) => number.to_string(),
        rusqlite::types::Value::Text(text) => text,
        rusqlite::types::Value::Null | rusqlite::types::Value::Real(_) | rusqlite::types::Value::Blob(_) => {
            String::new()
        }
    }))
}

fn expect(connection: &Connection, name: &'static str, value: &str) -> Result<(), Error> {
    if pragma(connection, name)?.as_deref() == Some(value) { Ok(()) } else { Err(Error::Unsafe(name)) }
}

pub(crate) fn insert_meta(connection: &Connection, meta: &Meta) -> Result<(), Error> {
    connection.execute(
        "INSERT INTO meta (id, vault, name, created, format, min_reader, database, generation)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            meta.vault.to_string(),
            &meta.name,
            meta.created.to_string(),
            meta.format,
            meta.min_reader,
            &meta.database,
            meta.generation,
        ),
    )?;
    Ok(())
}

pub(crate) fn meta(connection: &Connection) -> Result<Meta, Error> {
    let sql = "SELECT vault, name, created, format, min_reader, database, generation FROM meta WHERE id = 1";
    let row = connection
        .query_row(sql, [], |row| {
            let texts: (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((texts, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
        })
        .optional()?;
    const DAMAGED: Error = Error::Damaged(Part::Database);
    let ((vault, name, created), format, min_reader, database, generation) = row.ok_or(DAMAGED)?;
    let vault = vault.parse().map_err(|_| DAMAGED)?;
    let created = created.parse().map_err(|_| DAMAGED)?;
    Ok(Meta { vault, name, created, format, min_reader, database, generation })
}

/// Reads every page and every row: authentication of the pages, structure, references between rows.
pub(crate) fn check(connection: &Connection) -> Result<(), Error> {
    let answers = [
        ("PRAGMA cipher_integrity_check", &[][..]),
        ("PRAGMA integrity_check", &["ok"][..]),
        ("PRAGMA foreign_key_check", &[][..]),
    ];
    for (statement, expected) in answers {
        let mut query = connection.prepare(statement)?;
        let found: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if found != expected {
            return Err(Error::Damaged(Part::Database));
        }
    }
    Ok(())
}

/// A named secret of the vault.
pub(crate) fn secret(connection: &Connection, name: &str) -> Result<Option<Zeroizing<String>>, Error> {
    let value = connection
        .query_row("SELECT value FROM secrets WHERE name = ?1", [name], |row| row.get(0))
        .optional()?;
    Ok(value.map(Zeroizing::new))
}

pub(crate) fn set_secret(connection: &Connection, name: &str, value: &str) -> Result<(), Error> {
    connection.execute("INSERT OR REPLACE INTO secrets (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}

pub(crate) fn remove_secret(connection: &Connection, name: &str) -> Result<(), Error> {
    connection.execute("DELETE FROM secrets WHERE name = ?1", [name])?;
    Ok(())
}
