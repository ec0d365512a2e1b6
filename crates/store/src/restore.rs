//! A vault made from a backup, in a new folder.

use std::{
    fs::{self, OpenOptions},
    io::{self, Read},
    path::Path,
};

use rusqlite::Connection;

use crate::{
    BackupKey, Error, Key, LockedVault, Part, Places, WorkFactor,
    archive::{ReadArchive, read_archive},
    backup,
    create::{opens, write_files},
    database,
    folder::{Folder, make_private_folder, private},
    header::database_name,
    keys::KeyFile,
    recovery::RECIPIENT,
    schema,
    secret::VaultKey,
    staging::in_staging,
    vault::passphrase_files,
    wrap::{self, Wrapped},
};

/// Makes a vault in a new folder from a backup; nothing that exists is touched.
///
/// By the passphrase: the restored vault opens with the passphrase that was typed, and with the kit, under a new key. By the
/// kit: it opens with the kit and with the passphrase of the day of the backup.
pub fn restore(
    file: &Path,
    key: BackupKey<'_>,
    to: &Path,
    places: &Places,
    work: WorkFactor,
) -> Result<LockedVault, Error> {
    let identity = backup::open_file(file).and_then(|_| backup::identity_for(file, key))?;
    in_staging(to, |folder| {
        let archive = read_archive(backup::open_file(file)?, &identity, |path, content| {
            write_evidence(folder, path, content)
        })?;
        if schema::version(&archive.image)? > schema::STEPS.len() {
            return Err(Error::NewerVersion);
        }
        let (wrapped, keys) = wraps(&archive, key, work)?;
        let name = database_name(1);
        let path = folder.join(&name);
        encrypt(&archive.image, &path, &wrapped.key)?;
        let database = database::open(&path, &wrapped.key)?;
        database.execute("UPDATE meta SET database = ?1 WHERE id = 1", [&name])?;
        let meta = database::meta(&database)?;
        database::finish(database, &path)?;
        write_files(folder, &wrapped, &meta, &keys)?;
        match key {
            BackupKey::Passphrase(typed) => {
                opens(folder, &wrapped.key, KeyFile::Passphrase, Key::Passphrase(typed))
            }
            BackupKey::Recovery(kit) => opens(folder, &wrapped.key, KeyFile::Recovery, Key::Recovery(kit)),
        }
    })?;
    LockedVault::look(to, places)?.ok_or(Error::NotFound)
}

type Wraps = (Wrapped, Vec<(KeyFile, Vec<u8>)>);

fn wraps(archive: &ReadArchive, key: BackupKey<'_>, work: WorkFactor) -> Result<Wraps, Error> {
    match key {
        BackupKey::Recovery(identity) => {
            let recovery = archive.keys.iter().find(|(file, _)| *file == KeyFile::Recovery);
            let (_, bytes) = recovery.ok_or(Error::Damaged(Part::Backup))?;
            let plain = wrap::by_recovery(bytes, identity, Part::Backup)?;
            Ok((Wrapped::from_bytes(&plain, Part::Backup)?, archive.keys.clone()))
        }
        BackupKey::Passphrase(passphrase) => {
            let meta = database::meta(&archive.image)?;
            let wrapped = Wrapped { vault: meta.vault, key: VaultKey::generate()?, created: meta.created };
            let plain = wrapped.to_bytes()?;
            let mut keys = passphrase_files(&plain, &backup::identity(&archive.image)?, passphrase, work)?;
            let recipient =
                database::secret(&archive.image, RECIPIENT)?.ok_or(Error::Damaged(Part::Backup))?;
            let recipient: age::x25519::Recipient =
                recipient.parse().map_err(|_| Error::Damaged(Part::Backup))?;
            keys.push((KeyFile::Recovery, wrap::to_recipient(&plain, &recipient)?));
            Ok((wrapped, keys))
        }
    }
}

fn write_evidence(folder: &Folder, path: &str, content: &mut dyn Read) -> Result<(), Error> {
    let path = folder.join(path);
    make_private_folder(path.parent().ok_or(Error::Damaged(Part::Backup))?)?;
    let mut file = private(OpenOptions::new().write(true).create_new(true)).open(path)?;
    io::copy(content, &mut file)?;
    Ok(file.sync_all()?)
}

/// The image lies in memory in clear; what reaches the disk is encrypted.
fn encrypt(image: &Connection, path: &Path, key: &VaultKey) -> Result<(), Error> {
    database::finish(database::create_empty(path, key)?, path)?;
    let key = zeroize::Zeroizing::new(format!("x'{}'", key.to_hex().as_str()));
    image.execute("ATTACH DATABASE ?1 AS next KEY ?2", [path.to_string_lossy().as_ref(), key.as_str()])?;
    image.query_row("SELECT sqlcipher_export('next')", [], |_| Ok(())).map_err(not_exported)?;
    let version = schema::version(image)?;
    image.execute_batch(&format!(
        "PRAGMA next.application_id = {}; PRAGMA next.user_version = {version}; DETACH DATABASE next;",
        schema::APPLICATION_ID
    ))?;
    if fs::metadata(path)?.len() == 0 {
        return Err(Error::Damaged(Part::Database));
    }
    Ok(())
}

/// The export gives SQLite's words for the reason, without its code.
fn not_exported(error: rusqlite::Error) -> Error {
    let is_full = error.to_string().contains("disk is full");
    if is_full { Error::DiskFull } else { error.into() }
}
