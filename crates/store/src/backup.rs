//! Copies of the vault that stock `age`, `tar` and `sqlite3` can read.
//!
//! A backup is one age file for two keys: the recovery kit, and the backup identity, which lies beside the backups under the
//! passphrase. In it is a tar archive: `vault.sqlite` (a plain SQLite image), `blobs/`, `keys/` and, last, `manifest.json`.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use age::x25519;
use rules::Date;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::Builder;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Error, KnownBackup, Notice, Part, Passphrase, RecoveryIdentity, Vault, database,
    folder::{BLOBS, PART, make_private_folder, replace, sha256_of_file, sweep_shared, sync_folder},
    keys::{self, KeyFile},
    recovery::RECIPIENT,
    vault::Opened,
    wrap,
};

pub(crate) const IMAGE: &str = "vault.sqlite";
pub(crate) const MANIFEST: &str = "manifest.json";

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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub format: u32,
    pub vault: Uuid,
    pub name: String,
    pub made_on: Date,
    pub generation: i64,
    pub files: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub path: String,
    pub bytes: u64,
    pub sha256: String,
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
        let path = place(file, folder, on, written.generation)?;
        write_key_file(opened, folder)?;
        sync_folder(folder)?;
        let backup = Backup { id, file: path, made_on: on, generation: written.generation, bytes, sha256 };
        if !read_only && let Err(error) = opened.write(|database| insert(database, &backup)) {
            // Whoever hears of a failure is told that nothing was changed.
            fs::remove_file(&backup.file)?;
            return Err(error);
        }
        opened.note_backup(KnownBackup { file: backup.file.clone(), on });
        Ok(backup)
    }

    /// The backups that are noted, oldest first.
    pub fn backups(&mut self) -> Result<Vec<Backup>, Error> {
        self.opened.follow()?;
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

/// What a backup copies, taken in one moment. The evidence is not in it: its files never change.
struct Snapshot {
    image: Zeroizing<Vec<u8>>,
    keys: Vec<(KeyFile, Vec<u8>)>,
    recipient: String,
    manifest: Manifest,
}

impl Snapshot {
    fn take(opened: &mut Opened, on: Date) -> Result<Self, Error> {
        let turn = opened.folder.take_turn_to_read()?;
        opened.follow()?;
        opened.check_seal()?;
        let meta = database::meta(&opened.database)?;
        let recipient =
            database::secret(&opened.database, RECIPIENT)?.ok_or(Error::Damaged(Part::Database))?;
        let image = Zeroizing::new(opened.database.serialize("main")?.to_vec());
        let keys = KeyFile::ALL
            .into_iter()
            .map(|file| Ok((file, keys::read(&opened.folder, &opened.header, file)?.bytes)))
            .collect::<Result<Vec<_>, Error>>()?;
        if let Some(turn) = &turn {
            opened.seal_in_full(turn)?;
        }
        let (vault, name, generation) = (meta.vault, meta.name, meta.generation);
        let manifest =
            Manifest { format: meta.format, vault, name, made_on: on, generation, files: Vec::new() };
        Ok(Self { image, keys, recipient: recipient.to_string(), manifest })
    }

    /// Writes the archive and gives the manifest that ended it.
    fn write(self, opened: &Opened, file: &mut File) -> Result<Manifest, Error> {
        let kit: x25519::Recipient = self.recipient.parse().map_err(|_| Error::Damaged(Part::Database))?;
        let identity = identity(&opened.database)?.to_public();
        let recipients = [&kit as &dyn age::Recipient, &identity];
        let encryptor =
            age::Encryptor::with_recipients(recipients.into_iter()).map_err(|_| Error::Unsafe("age"))?;
        let mut archive = tar::Builder::new(encryptor.wrap_output(BufWriter::new(file))?);
        let mut manifest = self.manifest;
        let mut add = |path: &str, bytes: u64, content: &mut dyn Read| {
            let mut content = Hashing { content, hasher: Sha256::new() };
            append(&mut archive, path, bytes, &mut content)?;
            let sha256 = hex::encode(content.hasher.finalize());
            manifest.files.push(Entry { path: path.to_owned(), bytes, sha256 });
            Ok::<(), Error>(())
        };
        add(IMAGE, self.image.len() as u64, &mut self.image.as_slice())?;
        for (file, bytes) in &self.keys {
            add(&file.path(), bytes.len() as u64, &mut bytes.as_slice())?;
        }
        for path in blobs(opened.folder.path())? {
            let file = File::open(opened.folder.join(&path))?;
            add(&path, file.metadata()?.len(), &mut BufReader::new(file))?;
        }
        let text = serde_json::to_vec_pretty(&manifest).map_err(|_| Error::Damaged(Part::Backup))?;
        append(&mut archive, MANIFEST, text.len() as u64, &mut text.as_slice())?;
        archive.into_inner()?.finish()?.flush()?;
        Ok(manifest)
    }
}

struct Hashing<'a> {
    content: &'a mut dyn Read,
    hasher: Sha256,
}

impl Read for Hashing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.content.read(buffer)?;
        self.hasher.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

fn append(
    archive: &mut tar::Builder<impl Write>,
    path: &str,
    bytes: u64,
    content: &mut dyn Read,
) -> Result<(), Error> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(0);
    Ok(archive.append_data(&mut header, path, content)?)
}

/// The paths of the evidence, in the vault's folder and in the archive.
fn blobs(root: &Path) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    for folder in fs::read_dir(root.join(BLOBS))? {
        let folder = folder?;
        for file in fs::read_dir(folder.path())? {
            let (folder, file) = (folder.file_name(), file?.file_name());
            let path = format!("{BLOBS}/{}/{}", folder.to_string_lossy(), file.to_string_lossy());
            // A file on its way to its name has another ending and is no evidence yet.
            if is_member(&path) {
                paths.push(path);
            }
        }
    }
    paths.sort_unstable();
    Ok(paths)
}

/// Whether a path may stand in the archive; so a hostile one cannot leave the folder.
fn is_member(path: &str) -> bool {
    let is_blob = |path: &str| {
        let Some((folder, file)) = path.strip_prefix("blobs/").and_then(|rest| rest.split_once('/')) else {
            return false;
        };
        let Some(id) = file.strip_suffix(".age") else { return false };
        folder.len() == 2 && folder.bytes().all(|b| b.is_ascii_hexdigit()) && id.parse::<Uuid>().is_ok()
    };
    path == IMAGE || path == MANIFEST || KeyFile::ALL.iter().any(|file| file.path() == path) || is_blob(path)
}

/// The archive, read to its end: hashes, lengths and manifest agree, and the image is a whole database.
pub(crate) struct ReadArchive {
    pub manifest: Manifest,
    pub image: Connection,
    pub keys: Vec<(KeyFile, Vec<u8>)>,
}

/// Reads a backup in full. The evidence streams through `evidence`; the rest is small enough for the memory.
pub(crate) fn read_archive(
    file: impl Read,
    identity: &dyn age::Identity,
    mut evidence: impl FnMut(&str, &mut dyn Read) -> Result<(), Error>,
) -> Result<ReadArchive, Error> {
    const DAMAGED: Error = Error::Damaged(Part::Backup);
    let decryptor = age::Decryptor::new_buffered(BufReader::new(file)).map_err(|_| DAMAGED)?;
    let plain =
        decryptor.decrypt(std::iter::once(identity)).map_err(|error| wrap::refused(&error, Part::Backup))?;
    let mut archive = tar::Archive::new(plain);
    let (mut files, mut manifest, mut image, mut keys) = (Vec::new(), None, None, Vec::new());
    for entry in archive.entries().map_err(|_| DAMAGED)? {
        let mut entry = entry.map_err(|_| DAMAGED)?;
        let path = entry.path().map_err(|_| DAMAGED)?.to_string_lossy().into_owned();
        // The manifest ends the archive.
        if !is_member(&path) || manifest.is_some() {
            return Err(DAMAGED);
        }
        let bytes = entry.size();
        let mut content = Hashing { content: &mut entry, hasher: Sha256::new() };
        match KeyFile::ALL.into_iter().find(|file| file.path() == path) {
            Some(file) => keys.push((file, read_small(&mut content)?)),
            None if path == IMAGE => image = Some(open_image(&mut content, bytes)?),
            None if path == MANIFEST => {
                manifest = Some(
                    serde_json::from_slice::<Manifest>(&read_small(&mut content)?).map_err(|_| DAMAGED)?,
                );
                continue;
            }
            None => evidence(&path, &mut content)?,
        }
        // Whatever the reader left is read, so that the hash is of the whole entry.
        io::copy(&mut content, &mut io::sink()).map_err(|_| DAMAGED)?;
        files.push(Entry { path, bytes, sha256: hex::encode(content.hasher.finalize()) });
    }
    // The authentication of the last piece comes at the end of the stream, behind the archive's own end.
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(|_| DAMAGED)?;
    let (manifest, image) = (manifest.ok_or(DAMAGED)?, image.ok_or(DAMAGED)?);
    let meta = database::meta(&image).map_err(|_| DAMAGED)?;
    if manifest.files != files || meta.vault != manifest.vault || meta.generation != manifest.generation {
        return Err(DAMAGED);
    }
    Ok(ReadArchive { manifest, image, keys })
}

/// Key files and the manifest; 64 MiB of manifest is more than half a million pieces of evidence.
fn read_small(content: &mut dyn Read) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    content.take(64 << 20).read_to_end(&mut bytes).map_err(|_| Error::Damaged(Part::Backup))?;
    Ok(bytes)
}

fn open_image(content: &mut dyn Read, bytes: u64) -> Result<Connection, Error> {
    const DAMAGED: Error = Error::Damaged(Part::Backup);
    let length = usize::try_from(bytes).map_err(|_| DAMAGED)?;
    let mut image = Connection::open_in_memory()?;
    image.execute_batch(
        "PRAGMA cipher_log_level = NONE; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
    )?;
    image.deserialize_read_exact("main", content, length, false).map_err(|_| DAMAGED)?;
    let id: i64 = image.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(|_| DAMAGED)?;
    let checked: String =
        image.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(|_| DAMAGED)?;
    if id != crate::schema::APPLICATION_ID || checked != "ok" {
        return Err(DAMAGED);
    }
    Ok(image)
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
    let bytes = keys::read(&opened.folder, &opened.header, KeyFile::Backup)?.bytes;
    let path = folder.join(key_file_name(opened.meta.vault));
    if fs::read(&path).is_ok_and(|present| present == bytes) { Ok(()) } else { replace(&path, &bytes) }
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
    let mut result = Err(Error::Missing(Part::BackupKey));
    for entry in fs::read_dir(folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("lokero-") && name.ends_with(".key.age") {
            let opened = wrap::by_passphrase(&fs::read(entry.path())?, passphrase, Part::BackupKey)
                .and_then(|plain| wrap::parse_identity(&plain, Part::BackupKey));
            match opened {
                Ok(identity) if opens(file, &identity)? => return Ok(identity),
                // Every key file opens with this passphrase, and none of them the backup: it is the backup that is at fault.
                Ok(_) if !matches!(result, Err(Error::WrongKey)) => {
                    result = Err(Error::Damaged(Part::Backup))
                }
                Ok(_) => {}
                Err(error) => result = Err(error),
            }
        }
    }
    result
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
