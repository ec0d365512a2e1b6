//! Copies of the vault that stock `age`, `tar` and `sqlite3` can read.
//!
//! A backup is one age file for two keys: the recovery kit, and the backup identity, which lies beside the backups under the
//! passphrase. In it is a tar archive: `vault.sqlite` (a plain SQLite image), `blobs/`, `keys/` and, last, `manifest.json`.

use std::{
    fs::{self, File},
    io::{self, BufReader},
    path::{Path, PathBuf},
};

use age::x25519;
use rules::Date;
use rusqlite::Connection;
use tempfile::Builder;
use uuid::Uuid;

use crate::{
    Error, KnownBackup, Notice, Part, Passphrase, RecoveryIdentity, Vault,
    archive::{Manifest, Snapshot, read_archive},
    database,
    folder::{PART, make_private_folder, replace, sha256_of_file, sweep_shared, sync_folder},
    keys::{self, KeyFile},
    vault::Opened,
    wrap,
};

/// A backup that was made and read back in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub id: Uuid,
    pub file: PathBuf,
    pub made_on: Date,
    /// The number of changes that the vault had seen.
    pub generation: i64,
    pub bytes: u64,
    pub sha256: String,
}

/// What opens a backup.
#[derive(Clone, Copy)]
pub enum BackupKey<'a> {
    /// The passphrase opens the key file that lies beside the backup.
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryIdentity),
}

/// What a whole backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    pub vault: Uuid,
    pub name: String,
    pub made_on: Date,
    pub generation: i64,
    pub files: usize,
}

impl Vault {
    /// Writes a backup into `folder`, reads it back in full, and notes it in the vault, unless that can only be read.
    pub fn backup(&mut self, folder: &Path, id: Uuid, on: Date) -> Result<Backup, Error> {
        let opened = &mut self.opened;
        let read_only = opened.notices.contains(&Notice::ReadOnly);
        if !read_only {
            opened.finish_recovery()?;
        }
        make_private_folder(folder)?;
        let folder = &fs::canonicalize(folder)?;
        let snapshot = Snapshot::take(opened, on)?;
        let mut file = Builder::new().prefix(".lokero-").suffix(PART).tempfile_in(folder)?;
        sweep_shared(folder, file.as_file().metadata()?.modified()?);
        let written = snapshot.write(opened, file.as_file_mut())?;
        file.as_file().sync_all()?;
        let backup_identity = identity(&opened.database)?;
        let read = read_archive(File::open(file.path())?, &backup_identity, |_, _| Ok(()))?;
        if read.manifest != written {
            return Err(Error::Damaged(Part::Backup));
        }
        let (sha256, bytes) = sha256_of_file(file.path())?;
        write_key_file(opened, folder)?;
        let path = place(file, folder, on, written.generation)?;
        let backup = Backup { id, file: path, made_on: on, generation: written.generation, bytes, sha256 };
        let noted = sync_folder(folder).and_then(|()| {
            if read_only { Ok(()) } else { opened.write(|database| insert(database, &backup)) }
        });
        if let Err(error) = noted {
            // The error may have come behind the commit, and a noted backup keeps its file. Otherwise the file goes: whoever
            // hears of a failure is told that nothing was changed.
            let is_noted = list(&opened.database)?.iter().any(|noted| noted.id == id);
            if !is_noted {
                fs::remove_file(&backup.file)?;
                return Err(error);
            }
        }
        opened.note_backup(KnownBackup { file: backup.file.clone(), on });
        Ok(backup)
    }

    /// The backups that are noted, oldest first.
    pub fn backups(&mut self) -> Result<Vec<Backup>, Error> {
        let _turn = self.opened.begin_reading()?;
        list(&self.opened.database)
    }

    /// Removes a backup from its folder and from the list. A file that is not the noted one any more stays.
    pub fn remove_backup(&mut self, backup: &Backup) -> Result<(), Error> {
        let is_the_noted_one = sha256_of_file(&backup.file).is_ok_and(|(sha256, _)| sha256 == backup.sha256);
        if is_the_noted_one {
            fs::remove_file(&backup.file)?;
        }
        self.opened.write(|database| {
            database.execute("DELETE FROM backups WHERE id = ?1", [backup.id.to_string()])?;
            Ok(())
        })
    }
}

/// Gives the finished file its name, beside files of the same day and generation.
fn place(
    mut file: tempfile::NamedTempFile,
    folder: &Path,
    on: Date,
    generation: i64,
) -> Result<PathBuf, Error> {
    for copy in 1..100 {
        let suffix = if copy == 1 { String::new() } else { format!("-{copy}") };
        let path = folder.join(format!("lokero-{on}-{generation}{suffix}.lokero"));
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => file = error.file,
            Err(error) => return Err(error.error.into()),
        }
    }
    Err(Error::Exists)
}

/// The backup identity under the present passphrase, beside the backups that it opens.
fn write_key_file(opened: &Opened, folder: &Path) -> Result<(), Error> {
    let bytes = keys::read_named(&opened.folder, &opened.header, KeyFile::Backup)?;
    let path = folder.join(key_file_name(opened.meta.vault));
    if read_key_file(&path).is_ok_and(|present| present.as_ref() == Some(&bytes)) {
        Ok(())
    } else {
        replace(&path, &bytes)
    }
}

fn key_file_name(vault: Uuid) -> String {
    format!("lokero-{vault}.key.age")
}

fn insert(database: &Connection, backup: &Backup) -> Result<(), Error> {
    database.execute(
        "INSERT INTO backups (id, file, made_on, generation, bytes, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            backup.id.to_string(),
            backup.file.to_string_lossy(),
            backup.made_on.to_string(),
            backup.generation,
            i64::try_from(backup.bytes).unwrap_or(i64::MAX),
            &backup.sha256,
        ),
    )?;
    Ok(())
}

pub(crate) fn list(database: &Connection) -> Result<Vec<Backup>, Error> {
    let sql = "SELECT id, file, made_on, generation, bytes, sha256 FROM backups ORDER BY made_on, id";
    let mut query = database.prepare(sql)?;
    let rows = query.query_map([], |row| {
        let texts: (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((texts, row.get(3)?, row.get::<_, i64>(4)?, row.get(5)?))
    })?;
    rows.map(|row| {
        const DAMAGED: Error = Error::Damaged(Part::Database);
        let ((id, file, made_on), generation, bytes, sha256) = row?;
        Ok(Backup {
            id: id.parse().map_err(|_| DAMAGED)?,
            file: file.into(),
            made_on: made_on.parse().map_err(|_| DAMAGED)?,
            generation,
            bytes: u64::try_from(bytes).map_err(|_| DAMAGED)?,
            sha256,
        })
    })
    .collect()
}

pub(crate) fn identity(database: &Connection) -> Result<x25519::Identity, Error> {
    let text = database::secret(database, "backup_identity")?.ok_or(Error::Damaged(Part::Database))?;
    wrap::parse_identity(text.as_bytes(), Part::Database)
}

/// The identity that opens this backup.
///
/// The passphrase opens a key file in the same folder; where several vaults share the folder each is tried.
pub(crate) fn identity_for(file: &Path, key: BackupKey<'_>) -> Result<x25519::Identity, Error> {
    let passphrase = match key {
        BackupKey::Recovery(identity) => return Ok(identity.0.clone()),
        BackupKey::Passphrase(passphrase) => passphrase,
    };
    let folder = std::path::absolute(file)?.parent().map(Path::to_owned).ok_or(Error::NotFound)?;
    let mut reason = Error::Missing(Part::BackupKey);
    let names = fs::read_dir(folder)?.flatten().filter(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("lokero-") && name.ends_with(".key.age")
    });
    // Others may write into a shared folder: what is no key file is passed over, and each try costs a second.
    for bytes in names.filter_map(|entry| read_key_file(&entry.path()).transpose()).take(MOST_KEY_FILES) {
        let opened = bytes
            .and_then(|bytes| wrap::by_passphrase(&bytes, passphrase, Part::BackupKey))
            .and_then(|plain| wrap::parse_identity(&plain, Part::BackupKey));
        let refused = match opened {
            Ok(identity) if opens(file, &identity)? => return Ok(identity),
            // Every key file opens with this passphrase, and none of them the backup: it is the backup that is at fault.
            Ok(_) => Error::Damaged(Part::Backup),
            Err(error) => error,
        };
        if reason != Error::WrongKey {
            reason = refused;
        }
    }
    Err(reason)
}

const MOST_KEY_FILES: usize = 32;

/// A key file of a folder that others may write to: a plain file of no more than a few hundred bytes.
/// `None` for anything else.
fn read_key_file(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    let metadata = fs::symlink_metadata(path)?;
    let is_small = metadata.is_file() && metadata.len() <= wrap::LARGEST;
    Ok(if is_small { Some(fs::read(path)?) } else { None })
}

/// Whether the identity is one of the keys of this file; its contents are not read.
fn opens(file: &Path, identity: &x25519::Identity) -> Result<bool, Error> {
    let decryptor = age::Decryptor::new_buffered(BufReader::new(open_file(file)?))
        .map_err(|_| Error::Damaged(Part::Backup))?;
    Ok(decryptor.decrypt(std::iter::once(identity as &dyn age::Identity)).is_ok())
}

pub(crate) fn open_file(file: &Path) -> Result<File, Error> {
    File::open(file).map_err(|error| Error::of_reading(Part::Backup, error))
}

/// Reads a backup in full, as a restore would.
pub fn verify_backup(file: &Path, key: BackupKey<'_>) -> Result<Contents, Error> {
    let identity = open_file(file).and_then(|_| identity_for(file, key))?;
    let manifest = read_archive(open_file(file)?, &identity, |_, _| Ok(()))?.manifest;
    Ok(Contents::from(manifest))
}

impl From<Manifest> for Contents {
    fn from(manifest: Manifest) -> Self {
        let Manifest { vault, name, made_on, generation, files, .. } = manifest;
        Self { vault, name, made_on, generation, files: files.len() }
    }
}
