//! What is whole in a damaged vault, as a new vault in a new folder. The damaged one is not touched.

use std::{fs, path::Path};

use crate::{
    Error, Key, LockedVault, Part, Places, WorkFactor, backup,
    create::write_files,
    database,
    folder::{BLOBS, Folder, make_private_folder},
    header::{Header, database_number},
    keys::{self, KeyFile},
    recovery::RECIPIENT,
    staging::in_staging,
    vault::passphrase_files,
    wrap::{self, Wrapped},
};

/// Copies the database, where every page and row of it is whole, and the evidence, and makes the small files around it anew.
///
/// This is for a header, seal or key file that was damaged or lost; one key file must still open.
pub fn rescue(
    from: &Path,
    to: &Path,
    places: &Places,
    key: Key<'_>,
    work: WorkFactor,
) -> Result<LockedVault, Error> {
    let damaged = Folder::at(from);
    let wrapped = unwrap_any(&damaged, key)?;
    let _turn = damaged.take_turn_to_read()?;
    let header = match Header::read(&damaged) {
        Err(Error::NewerVersion) => return Err(Error::NewerVersion),
        header => header.ok(),
    };
    let name = header.as_ref().map_or_else(|| newest_database(from), |header| Ok(header.database.clone()))?;
    in_staging(to, |folder| {
        let path = folder.join(&name);
        fs::copy(damaged.join(&name), &path).map_err(|error| Error::of_reading(Part::Database, error))?;
        let journal = format!("{name}-journal");
        if damaged.join(&journal).exists() {
            fs::copy(damaged.join(&journal), folder.join(&journal))?;
        }
        let database = database::open(&path, &wrapped.key)?;
        database::check(&database)?;
        let meta = database::meta(&database)?;
        if meta.vault != wrapped.vault {
            return Err(Error::Damaged(Part::Database));
        }
        let keys = key_files(&damaged, header.as_ref(), &database, &wrapped, key, work)?;
        database::finish(database, &path)?;
        copy_tree(&damaged.join(BLOBS), &folder.join(BLOBS))?;
        write_files(folder, &wrapped, &meta, &keys)
    })?;
    LockedVault::look(to, places)?.ok_or(Error::NotFound)
}

fn unwrap_any(folder: &Folder, key: Key<'_>) -> Result<Wrapped, Error> {
    let file = match key {
        Key::Passphrase(_) => KeyFile::Passphrase,
        Key::Recovery(_) => KeyFile::Recovery,
        Key::Device(_) => return Err(Error::WrongKey),
    };
    let plain = wrap::by_key(&folder.read(&file.path(), file.part())?, key, file.part())?;
    Wrapped::from_bytes(&plain, file.part())
}

fn newest_database(from: &Path) -> Result<String, Error> {
    let names = fs::read_dir(from)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| database_number(name).is_some()).max().ok_or(Error::Missing(Part::Database))
}

/// The kit's wrap is made anew from what the database knows. The passphrase's wraps are made anew where it is at hand.
fn key_files(
    damaged: &Folder,
    header: Option<&Header>,
    database: &rusqlite::Connection,
    wrapped: &Wrapped,
    key: Key<'_>,
    work: WorkFactor,
) -> Result<Vec<(KeyFile, Vec<u8>)>, Error> {
    let plain = wrapped.to_bytes()?;
    let recipient = database::secret(database, RECIPIENT)?.ok_or(Error::Damaged(Part::Database))?;
    let recipient: age::x25519::Recipient = recipient.parse().map_err(|_| Error::Damaged(Part::Database))?;
    let mut files = match key {
        Key::Passphrase(passphrase) => {
            passphrase_files(&plain, &backup::identity(database)?, passphrase, work)?
        }
        Key::Recovery(_) | Key::Device(_) => [KeyFile::Passphrase, KeyFile::Backup]
            .into_iter()
            .filter_map(|file| Some((file, vouched_for(damaged, header, file).ok()?)))
            .collect(),
    };
    files.push((KeyFile::Recovery, wrap::to_recipient(&plain, &recipient)?));
    Ok(files)
}

/// A file that is not the one that the header names would be called whole by the new header. Where no header is left to name
/// it, it is taken as it is.
fn vouched_for(damaged: &Folder, header: Option<&Header>, file: KeyFile) -> Result<Vec<u8>, Error> {
    match header {
        Some(header) => keys::read_named(damaged, header, file),
        None => damaged.read(&file.path(), file.part()),
    }
}

fn copy_tree(from: &Path, to: &Path) -> Result<(), Error> {
    make_private_folder(to)?;
    let Ok(entries) = fs::read_dir(from) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
