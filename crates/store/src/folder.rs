//! The vault's folder: its files, whole replacement of small ones, and the locks.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use rusqlite::ErrorCode;
use sha2::{Digest, Sha256};
use tempfile::Builder;

use crate::{Error, Part};

pub(crate) const HEADER: &str = "lokero.json";
pub(crate) const SEAL: &str = "vault.seal";
pub(crate) const BLOBS: &str = "blobs";
const TURN: &str = ".lock";
const SESSION: &str = ".session";
const EVIDENCE: &str = ".evidence";
/// New contents of a small file on their way to its name; a leftover means that the program was killed there.
pub(crate) const UNFINISHED: &str = ".lokero-new-";

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Folder(PathBuf);

/// Held while one transaction runs, or while the files are looked at together.
pub(crate) struct Turn(#[expect(dead_code, reason = "the lock lives as long as its value")] Lock);

/// Held while evidence is written, read or may come back by undo: until then none of it is swept.
pub(crate) struct KeptLock(#[expect(dead_code, reason = "the lock lives as long as its value")] Lock);

/// A locked file. It is unlocked before it is closed: closing alone would leave the lock to a child process that was started
/// at this very moment and still has the file.
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Held by a window as long as it has the vault open.
pub(crate) struct Session {
    lock: Lock,
    /// The window before did not come to an end: its marker was still there.
    pub crashed: bool,
}

impl Folder {
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Reads a small file whole.
    pub fn read(&self, name: &str, part: Part) -> Result<Vec<u8>, Error> {
        fs::read(self.join(name)).map_err(|error| Error::of_reading(part, error))
    }

    /// Replaces a small file whole: after a fault either the old or the new contents are there, never a mixture.
    pub fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        replace(&self.join(name), bytes)
    }

    /// Waits for the other programs to finish their transaction. Nothing is held for longer than one, so ten seconds of
    /// waiting mean that something hangs.
    pub fn take_turn(&self) -> Result<Turn, Error> {
        let file = lock_file(&self.join(TURN))?;
        for _ in 0..500 {
            match file.try_lock() {
                Ok(()) => return Ok(Turn(Lock(file))),
                Err(TryLockError::WouldBlock) => wait_a_moment(),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(Error::InUse)
    }

    /// The same, or nothing in a folder that cannot be written to: there it is not needed.
    pub fn take_turn_to_read(&self) -> Result<Option<Turn>, Error> {
        match self.take_turn() {
            Err(Error::ReadOnly) => Ok(None),
            turn => turn.map(Some),
        }
    }

    /// Marks the vault as open in a window.
    pub fn begin_session(&self) -> Result<Session, Error> {
        let lock = self.try_session()?;
        let crashed = lock.0.metadata()?.len() > 0;
        if !crashed {
            // A length needs no room on the disk, so that a full one keeps no vault closed.
            lock.0.set_len(1)?;
            lock.0.sync_all()?;
        }
        Ok(Session { lock, crashed })
    }

    /// Succeeds only while no window has the vault open; the lock ends with the value.
    pub fn try_session(&self) -> Result<Lock, Error> {
        let file = lock_file(&self.join(SESSION))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Keeps the evidence from being swept, together with others who want the same.
    pub fn keep_evidence(&self) -> Result<KeptLock, Error> {
        let file = lock_file(&self.join(EVIDENCE))?;
        file.lock_shared()?;
        Ok(KeptLock(Lock(file)))
    }

    /// The same, or nothing in a folder that cannot be written to: there nobody sweeps.
    pub fn keep_evidence_to_read(&self) -> Result<Option<KeptLock>, Error> {
        match self.keep_evidence() {
            Err(Error::ReadOnly | Error::DiskFull) => Ok(None),
            kept => kept.map(Some),
        }
    }

    /// For sweeping the evidence: nothing where somebody keeps it.
    pub fn sweep_alone(&self) -> Result<Option<Lock>, Error> {
        let file = lock_file(&self.join(EVIDENCE))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// SQLite says only that it could not open a file, its journal as a rule; making another file beside it tells why.
    pub fn why(&self, error: Error) -> Error {
        if !matches!(error, Error::Database(ErrorCode::CannotOpen)) {
            return error;
        }
        Builder::new().prefix(UNFINISHED).tempfile_in(&self.0).map_or_else(Error::from, |_| error)
    }

    /// Removes what a killed program left half written. The caller has the turn.
    pub fn sweep(&self) -> Result<(), Error> {
        for folder in [self.0.clone(), self.join("keys")] {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                    fs::remove_file(entry.path())?;
                }
            }
        }
        Ok(())
    }
}

impl Session {
    /// Takes the marker away: the window came to its end.
    pub fn end(self) -> Result<(), Error> {
        self.lock.0.set_len(0)?;
        Ok(self.lock.0.sync_all()?)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "another process has the lock, and there is nothing to be woken by"
)]
fn wait_a_moment() {
    std::thread::sleep(Duration::from_millis(20));
}

fn lock_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    private(&mut options);
    Ok(options.open(path)?)
}

/// New files are for their owner alone.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes a folder for its owner alone, with the folders above it.
pub(crate) fn make_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes beside the file, syncs, renames over it and syncs the folder. SQLite does not report a failed sync of a folder, so
/// every folder is synced here.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().ok_or(Error::NotFound)?;
    let mut file = Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// The ending of a backup on its way to its name.
pub(crate) const PART: &str = ".part";

/// Removes what killed programs left half written in a folder that several vaults may share, so that it has no one lock. What
/// is a day older than `now`, by the clock of the folder's own files, nobody is writing any more.
pub(crate) fn sweep_shared(folder: &Path, now: SystemTime) {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ours = name.starts_with(UNFINISHED) || (name.starts_with(".lokero-") && name.ends_with(PART));
        let is_old = |modified: SystemTime| now.duration_since(modified).is_ok_and(|age| age > DAY);
        if is_ours && entry.metadata().and_then(|metadata| metadata.modified()).is_ok_and(is_old) {
            // Tidiness is no reason for a backup to fail.
            let _ = fs::remove_file(entry.path());
        }
    }
}

pub(crate) fn sync_folder(path: &Path) -> Result<(), Error> {
    // Windows has no handle of a folder that could be synced; its renames are journalled.
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    Ok(())
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The SHA-256 of a file of any size, and its length.
pub(crate) fn sha256_of_file(path: &Path) -> Result<(String, u64), Error> {
    let mut hasher = Sha256::new();
    let length = io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok((hex::encode(hasher.finalize()), length))
}
