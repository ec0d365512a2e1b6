//! A new vault.

use std::path::Path;

use age::x25519;
use rules::Date;
use rusqlite::Connection;

use crate::{
    Access, Error, Key, LockedVault, Passphrase, Places, RecoveryKit, Vault, WorkFactor,
    database::{self, Meta},
    folder::{Folder, sha256},
    header::{FORMAT, Header, database_name},
    keys::KeyFile,
    recovery::RECIPIENT,
    schema,
    seal::{Seal, Sealer},
    secret::VaultKey,
    staging::in_staging,
    vault::passphrase_files,
    wrap::{self, Wrapped},
};

/// What a new vault is made from. Its id and name are on the kit.
pub struct NewVault<'a> {
    pub kit: &'a RecoveryKit,
    pub passphrase: &'a Passphrase,
    pub created: Date,
    pub work: WorkFactor,
}

/// Makes a vault in a folder that does not exist yet or is empty.
///
/// Before it takes its place it was opened from nothing, by the passphrase and by the kit.
pub fn create(path: &Path, places: &Places, new: &NewVault<'_>, access: Access) -> Result<Vault, Error> {
    let key = VaultKey::generate()?;
    let backup_identity = x25519::Identity::generate();
    let wrapped = Wrapped { vault: new.kit.vault(), key, created: new.created };
    let plain = wrapped.to_bytes()?;
    in_staging(path, |folder| {
        let mut keys = passphrase_files(&plain, &backup_identity, new.passphrase, new.work)?;
        let recipient = new.kit.identity().0.to_public();
        keys.push((KeyFile::Recovery, wrap::to_recipient(&plain, &recipient)?));
        let meta = meta(new);
        let database_path = folder.join(&meta.database);
        let database = database::create(&database_path, &wrapped.key, &meta)?;
        store_secrets(&database, &recipient, &backup_identity)?;
        database::finish(database, &database_path)?;
        write_files(folder, &wrapped, &meta, &keys)?;
        opens(folder, &wrapped.key, KeyFile::Passphrase, Key::Passphrase(new.passphrase))?;
        opens(folder, &wrapped.key, KeyFile::Recovery, Key::Recovery(new.kit.identity()))
    })?;
    let locked = LockedVault::look(path, places)?.ok_or(Error::NotFound)?;
    locked.unlock(Key::Recovery(new.kit.identity()), access).map_err(|(_, error)| error)
}

fn meta(new: &NewVault<'_>) -> Meta {
    Meta {
        vault: new.kit.vault(),
        name: new.kit.name().to_owned(),
        created: new.created,
        format: FORMAT,
        min_reader: FORMAT,
        database: database_name(1),
        generation: 1,
    }
}

fn store_secrets(
    database: &Connection,
    recipient: &x25519::Recipient,
    backup_identity: &x25519::Identity,
) -> Result<(), Error> {
    use age::secrecy::ExposeSecret;
    let evidence_identity = x25519::Identity::generate();
    database.execute_batch("BEGIN IMMEDIATE")?;
    database::set_secret(database, RECIPIENT, &recipient.to_string())?;
    database::set_secret(database, "backup_identity", backup_identity.to_string().expose_secret())?;
    database::set_secret(database, "evidence_identity", evidence_identity.to_string().expose_secret())?;
    Ok(database.execute_batch("COMMIT")?)
}

/// The small files around a finished database: key files, header, seal.
pub(crate) fn write_files(
    folder: &Folder,
    wrapped: &Wrapped,
    meta: &Meta,
    keys: &[(KeyFile, Vec<u8>)],
) -> Result<(), Error> {
    for (file, bytes) in keys {
        folder.replace(&file.path(), bytes)?;
    }
    let header = Header {
        format: meta.format,
        min_reader: meta.min_reader,
        vault: meta.vault,
        database: meta.database.clone(),
        keys: keys.iter().map(|(file, bytes)| (file.name().to_owned(), sha256(bytes))).collect(),
    };
    header.write(folder)?;
    let (sha256, length) = crate::folder::sha256_of_file(&folder.join(&meta.database))?;
    let seal = Seal { generation: meta.generation, length, sha256: Some(sha256) };
    Sealer::new(&wrapped.key, meta.vault)?.write(folder, seal)
}

/// Opens the written files from nothing by one key: the key file gives the vault key, the database opens and is whole.
pub(crate) fn opens(folder: &Folder, vault_key: &VaultKey, file: KeyFile, key: Key<'_>) -> Result<(), Error> {
    let plain = wrap::by_key(&folder.read(&file.path(), file.part())?, key, file.part())?;
    let wrapped = Wrapped::from_bytes(&plain, file.part())?;
    if wrapped.key != *vault_key {
        return Err(Error::Damaged(file.part()));
    }
    let header = Header::read(folder)?;
    let database = database::open(&folder.join(&header.database), &wrapped.key)?;
    crate::locked::checked_meta(&database, &header, schema::STEPS)?;
    Sealer::new(&wrapped.key, wrapped.vault)?.read(folder)?;
    database::check(&database)
}
