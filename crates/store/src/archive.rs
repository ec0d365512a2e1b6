//! What a backup is inside: a tar archive in an age file, written, and read back as a stranger's.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Write},
    path::Path,
};

use age::x25519;
use rules::Date;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Error, Part, backup, database,
    folder::{BLOBS, KeptLock},
    keys::{self, KeyFile},
    recovery::RECIPIENT,
    vault::Opened,
    wrap,
};

pub(crate) const IMAGE: &str = "vault.sqlite";
pub(crate) const MANIFEST: &str = "manifest.json";

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

/// What a backup copies, taken in one moment. The evidence is not in it: its files never change, and stay as long as this
/// lives, whoever removes and sweeps meanwhile.
pub(crate) struct Snapshot {
    _kept: Option<KeptLock>,
    image: Zeroizing<Vec<u8>>,
    keys: Vec<(KeyFile, Vec<u8>)>,
    recipient: String,
    manifest: Manifest,
}

impl Snapshot {
    pub fn take(opened: &mut Opened, on: Date) -> Result<Self, Error> {
        let kept = opened.folder.keep_evidence_to_read()?;
        let turn = opened.folder.take_turn_to_read()?;
        opened.follow()?;
        opened.check_seal()?;
        opened.check_sealed_hash()?;
        let meta = database::meta(&opened.database)?;
        let recipient =
            database::secret(&opened.database, RECIPIENT)?.ok_or(Error::Damaged(Part::Database))?;
        let image = Zeroizing::new(opened.database.serialize("main")?.to_vec());
        let keys = KeyFile::ALL
            .into_iter()
            .map(|file| Ok((file, keys::read_named(&opened.folder, &opened.header, file)?)))
            .collect::<Result<Vec<_>, Error>>()?;
        if let Some(turn) = &turn {
            opened.seal_in_full(turn)?;
        }
        let (vault, name, generation) = (meta.vault, meta.name, meta.generation);
        let manifest =
            Manifest { format: meta.format, vault, name, made_on: on, generation, files: Vec::new() };
        Ok(Self { _kept: kept, image, keys, recipient: recipient.to_string(), manifest })
    }

    /// Writes the archive and gives the manifest that ended it.
    pub fn write(self, opened: &Opened, file: &mut File) -> Result<Manifest, Error> {
        let kit: x25519::Recipient = self.recipient.parse().map_err(|_| Error::Damaged(Part::Database))?;
        let identity = backup::identity(&opened.database)?.to_public();
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
pub(crate) fn blobs(root: &Path) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    // Some programs copy no empty folders, and then there is no evidence.
    let folders = match fs::read_dir(root.join(BLOBS)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(paths),
        folders => folders?,
    };
    for folder in folders {
        let folder = folder?;
        // What a file manager leaves between the folders is none of ours.
        if !folder.file_type()?.is_dir() {
            continue;
        }
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
        "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Access, Change, Key, LockedVault, NewVault, Passphrase, Places, RecoveryKit, WorkFactor};

    #[test]
    fn a_file_that_is_removed_and_would_be_swept_during_a_backup_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let (path, places) = (folder.path().join("vault"), Places { config: folder.path().join("config") });
        let kit = RecoveryKit::new(Uuid::from_u128(7), "Aino".into());
        let passphrase = &Passphrase::new("correct horse battery staple".into());
        let created = Date::constant(2026, 11, 22);
        let new = NewVault { kit: &kit, passphrase, created, work: WorkFactor::FOR_TESTS };
        let mut vault = crate::create(&path, &places, &new, Access::Terminal).unwrap();
        let staged = vault.stage_file(Uuid::from_u128(1), "kuitti.pdf", &mut &b"kuitti"[..]).unwrap();
        let change = Change { id: Uuid::from_u128(2), label: "kept" };
        vault.change_keeping(change, vec![staged], |_| Ok::<_, Error>(())).unwrap();
        let snapshot = Snapshot::take(&mut vault.opened, created).unwrap();
        // No row names the file, so whoever may sweep does.
        let lock_a_window = || {
            let locked = LockedVault::look(&path, &places).unwrap().unwrap();
            let window = locked.unlock(Key::Passphrase(passphrase), Access::Window);
            window.map_err(|(_, error)| error).unwrap().lock();
        };
        lock_a_window();
        let written = snapshot.write(&vault.opened, &mut tempfile::tempfile().unwrap()).unwrap();
        assert_eq!(written.files.iter().filter(|file| file.path.starts_with(BLOBS)).count(), 1);
        lock_a_window();
        assert_eq!(blobs(&path).unwrap(), [] as [String; 0]);
    }
}
