//! Files kept with an event: each an age file of its own, written whole before a row names it.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, BufReader, Read, Write},
    path::PathBuf,
};

use rules::request::Evidence;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tempfile::{NamedTempFile, TempPath};
use uuid::Uuid;

use super::{
    Edit, View,
    rows::{Columns, all, first},
};
use crate::{
    Error, Part, Vault, archive, database,
    folder::{BLOBS, Folder, KeptLock, UNFINISHED, make_private_folder, sync_folder},
    wrap,
};

/// A file that was encrypted and waits for the change that keeps it; dropped, it is gone.
pub struct StagedFile {
    pub evidence: Evidence,
    file: TempPath,
    _lock: KeptLock,
}

/// How much is read at once, of files of any size.
const PIECE: usize = 64 << 10;

impl Vault {
    /// Encrypts a file into the vault's folder, whatever its size, for [`Vault::change_keeping`].
    pub fn stage_file(&mut self, id: Uuid, name: &str, content: &mut dyn Read) -> Result<StagedFile, Error> {
        let folder = &self.opened.folder;
        let lock = folder.keep_evidence()?;
        let recipient = identity(&self.opened.database)?.to_public();
        let recipients = std::iter::once(&recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Error::Unsafe("age"))?;
        make_private_folder(&folder.join(BLOBS))?;
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder.join(BLOBS))?;
        let (sha256, bytes) = encrypt(encryptor, &mut file, content)?;
        file.as_file().sync_all()?;
        let evidence = Evidence { id, name: name.to_owned(), bytes, sha256 };
        Ok(StagedFile { evidence, file: file.into_temp_path(), _lock: lock })
    }

    /// Removes the files that no event names any more, unless somebody may still want them: a window, which can take the
    /// removal back, or a backup. What stays is swept when the window locks or the vault is verified.
    pub fn sweep(&mut self) -> Result<(), Error> {
        let _turn = self.opened.folder.take_turn()?;
        self.opened.follow()?;
        sweep_evidence(&self.opened.folder, &self.opened.database)
    }

    /// Whether each file that an event names is there.
    pub fn has_all_evidence(&mut self) -> Result<bool, Error> {
        let _turn = self.opened.begin_reading()?;
        match check_evidence(&self.opened.folder, &self.opened.database) {
            Err(Error::Missing(_)) => Ok(false),
            checked => checked.map(|()| true),
        }
    }

    /// Writes the contents of a kept file to `to`, and compares them with what was kept; `None` where there is no such file.
    pub fn evidence(&mut self, id: Uuid, to: &mut dyn Write) -> Result<Option<Evidence>, Error> {
        let _kept = self.opened.folder.keep_evidence_to_read()?;
        let found = self.read(|view| view.evidence(id))?;
        if let Some(evidence) = &found {
            copy_out(&self.opened.folder, &identity(&self.opened.database)?, evidence, to)?;
        }
        Ok(found)
    }
}

fn encrypt(
    encryptor: age::Encryptor,
    file: &mut NamedTempFile,
    content: &mut dyn Read,
) -> Result<(String, u64), Error> {
    let mut writer = encryptor.wrap_output(io::BufWriter::new(file.as_file_mut()))?;
    let (mut hasher, mut bytes, mut piece) = (Sha256::new(), 0_u64, zeroize::Zeroizing::new(vec![0; PIECE]));
    loop {
        let count = match content.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            // It is the person's file that cannot be read, and not the vault.
            Err(error) => return Err(Error::Source(error.kind())),
        };
        let read = piece.get(..count).unwrap_or_default();
        hasher.update(read);
        writer.write_all(read)?;
        bytes += u64::try_from(count).unwrap_or_default();
    }
    writer.finish()?.flush()?;
    Ok((hex::encode(hasher.finalize()), bytes))
}

fn identity(database: &Connection) -> Result<age::x25519::Identity, Error> {
    let text = database::secret(database, "evidence_identity")?.ok_or(Error::Damaged(Part::Database))?;
    wrap::parse_identity(text.as_bytes(), Part::Database)
}

/// The last two digits of an id are random, so that the folders fill evenly.
pub(super) fn path_of(folder: &Folder, id: Uuid) -> PathBuf {
    let digits = id.simple().to_string();
    let last: String = digits.chars().skip(30).collect();
    folder.join(BLOBS).join(last).join(format!("{id}.age"))
}

/// Gives the files their names, and `placed` their ids; the caller has the turn.
pub(super) fn put_in_place(
    folder: &Folder,
    files: Vec<StagedFile>,
    placed: &mut Vec<Uuid>,
) -> Result<(), Error> {
    let mut changed = BTreeSet::new();
    for staged in files {
        let path = path_of(folder, staged.evidence.id);
        let parent = path.parent().ok_or(Error::NotFound)?;
        make_private_folder(parent)?;
        staged.file.persist_noclobber(&path).map_err(|error| error.error)?;
        placed.push(staged.evidence.id);
        // Also the folders above, and where they were there before: whoever made them may have been stopped before this.
        changed.extend([parent.to_owned(), folder.join(BLOBS), folder.path().to_owned()]);
    }
    changed.iter().try_for_each(|changed| sync_folder(changed))
}

fn copy_out(
    folder: &Folder,
    identity: &age::x25519::Identity,
    evidence: &Evidence,
    to: &mut dyn Write,
) -> Result<(), Error> {
    const DAMAGED: Error = Error::Damaged(Part::Evidence);
    let path = path_of(folder, evidence.id);
    let file = File::open(path).map_err(|error| Error::of_reading(Part::Evidence, error))?;
    let decryptor = age::Decryptor::new_buffered(BufReader::new(file)).map_err(|_| DAMAGED)?;
    let key = std::iter::once(identity as &dyn age::Identity);
    let mut content = decryptor.decrypt(key).map_err(|_| DAMAGED)?;
    let (mut hasher, mut bytes, mut piece) = (Sha256::new(), 0_u64, zeroize::Zeroizing::new(vec![0; PIECE]));
    loop {
        let count = content.read(&mut piece).map_err(|_| DAMAGED)?;
        let read = piece.get(..count).unwrap_or_default();
        if read.is_empty() {
            break;
        }
        hasher.update(read);
        bytes += u64::try_from(count).unwrap_or_default();
        to.write_all(read).map_err(|error| Error::Target(error.kind()))?;
    }
    let is_the_kept_one = bytes == evidence.bytes && hex::encode(hasher.finalize()) == evidence.sha256;
    if is_the_kept_one { Ok(()) } else { Err(DAMAGED) }
}

/// Whether every kept file is there.
pub(crate) fn check_evidence(folder: &Folder, database: &Connection) -> Result<(), Error> {
    let named = View { database }.all_evidence()?;
    let is_whole = named.iter().all(|evidence| path_of(folder, evidence.id).exists());
    if is_whole { Ok(()) } else { Err(Error::Missing(Part::Evidence)) }
}

/// Reads each kept file to its end and compares it with what was kept.
pub(crate) fn read_evidence(folder: &Folder, database: &Connection, named: &[Evidence]) -> Result<(), Error> {
    let identity = identity(database)?;
    named.iter().try_for_each(|evidence| copy_out(folder, &identity, evidence, &mut io::sink()))
}

/// Removes files that no row names, and what was left half written. The caller has the turn, and nobody holds the evidence.
pub(crate) fn sweep_evidence(folder: &Folder, database: &Connection) -> Result<(), Error> {
    let Some(_alone) = folder.sweep_alone()? else { return Ok(()) };
    let named: BTreeSet<Uuid> =
        View { database }.all_evidence()?.into_iter().map(|evidence| evidence.id).collect();
    for path in archive::blobs(folder.path())? {
        let id = path.rsplit('/').next().and_then(|file| file.strip_suffix(".age"));
        let is_named = id.and_then(|id| id.parse().ok()).is_some_and(|id: Uuid| named.contains(&id));
        if !is_named {
            fs::remove_file(folder.join(&path))?;
        }
    }
    for entry in fs::read_dir(folder.join(BLOBS)).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

impl View<'_> {
    pub fn evidence(&self, id: Uuid) -> Result<Option<Evidence>, Error> {
        let sql = "SELECT id, name, bytes, sha256 FROM evidence WHERE id = ?1";
        first(self.database, sql, [id.to_string()], read)
    }

    pub(crate) fn all_evidence(&self) -> Result<Vec<Evidence>, Error> {
        let sql = "SELECT id, name, bytes, sha256 FROM evidence ORDER BY id";
        all(self.database, sql, [], read)
    }
}

pub(super) fn read(columns: &mut Columns<'_>) -> Result<Evidence, Error> {
    let (id, name) = (columns.parsed()?, columns.take()?);
    let bytes = u64::try_from(columns.take::<i64>()?).map_err(|_| Error::Damaged(Part::Database))?;
    Ok(Evidence { id, name, bytes, sha256: columns.take()? })
}

impl Edit<'_> {
    pub(super) fn write_evidence(&self, event: i64, evidence: &[Evidence]) -> Result<(), Error> {
        let sql =
            "INSERT INTO evidence (id, event, position, name, bytes, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        for (position, kept) in (0_i64..).zip(evidence) {
            let bytes = i64::try_from(kept.bytes).unwrap_or(i64::MAX);
            let row = (kept.id.to_string(), event, position, &kept.name, bytes, &kept.sha256);
            self.database.prepare_cached(sql)?.execute(row)?;
        }
        Ok(())
    }
}
