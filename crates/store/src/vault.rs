//! An open vault.

use std::fs;

use rules::Date;
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use crate::{
    Backup, DeviceKey, Error, KnownBackup, LockedVault, Part, Passphrase, Places, Setting, WorkFactor,
    backup,
    checker::{Compared, check_hash, compared_hash},
    database,
    database::Meta,
    folder::{Folder, KeptLock, Session, Turn, sha256_of_file},
    header::Header,
    inventory::{check_evidence, read_evidence, sweep_evidence},
    keys::{self, KeyFile},
    locked::checked_meta,
    schema::Steps,
    seal::{Seal, Sealer},
    secret::VaultKey,
    settings,
    undo::Undo,
    wrap::{self, Wrapped},
};

/// A vault whose key is in memory. Dropping it closes the database and wipes the key; [`Vault::lock`] also seals the file.
pub struct Vault {
    pub(crate) opened: Opened,
}

/// The parts of an open vault, also while it is being opened.
pub(crate) struct Opened {
    pub folder: Folder,
    pub places: Places,
    pub header: Header,
    pub key: VaultKey,
    pub sealer: Sealer,
    pub database: Connection,
    pub meta: Meta,
    pub session: Option<Session>,
    pub steps: Steps,
    /// Only while a window has the vault open.
    pub undo: Option<Undo>,
    pub kept: Option<KeptLock>,
    /// The last generation that this program wrote itself.
    pub written: Option<i64>,
    pub compared: Compared,
    pub notices: Vec<Notice>,
}

/// Something that the user is told about an opened vault; none of it keeps the vault closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The folder cannot be written to.
    ReadOnly,
    /// This computer has seen a later state of this vault: an older copy was put back.
    Older,
    /// The program was killed or the power failed while the vault was open; the whole database was checked.
    Checked,
}

/// What there is to say of a vault as a whole.
#[derive(Debug, Clone)]
pub struct Facts {
    pub id: Uuid,
    pub name: String,
    pub created: Date,
    /// The number of changes so far.
    pub generation: i64,
    /// The user has shown that the recovery kit is readable.
    pub recovery_kept: bool,
    /// This computer's keychain may open the vault.
    pub device: bool,
    pub last_backup: Option<Backup>,
    pub notices: Vec<Notice>,
}

impl Vault {
    pub(crate) fn opened(mut opened: Opened) -> Result<Self, Error> {
        match opened.finish_recovery() {
            // Reading is possible all the same.
            Err(Error::ReadOnly | Error::DiskFull) => {}
            finished => finished?,
        }
        opened.note_generation();
        Ok(Self { opened })
    }

    pub fn facts(&mut self) -> Result<Facts, Error> {
        let _turn = self.opened.begin_reading()?;
        let opened = &self.opened;
        let meta = database::meta(&opened.database)?;
        let kept = settings::get(&opened.database, Setting::RecoveryKept)?.as_deref() == Some("yes");
        let is_replaced = opened.pending_recovery()?.is_some_and(|(_, in_force)| in_force);
        Ok(Facts {
            id: meta.vault,
            name: meta.name,
            created: meta.created,
            generation: meta.generation,
            recovery_kept: kept && !is_replaced,
            device: opened.places.has_device(meta.vault),
            last_backup: backup::list(&opened.database)?.pop(),
            notices: opened.notices.clone(),
        })
    }

    pub fn setting(&mut self, setting: Setting) -> Result<Option<String>, Error> {
        let _turn = self.opened.begin_reading()?;
        settings::get(&self.opened.database, setting)
    }

    pub fn set(&mut self, setting: Setting, value: &str) -> Result<(), Error> {
        // What is set now may be about the new kit.
        self.opened.finish_recovery()?;
        self.opened.write(|database| settings::set(database, setting, value))
    }

    /// Closes the vault. A window writes the full hash first; where that fails, the next `verify` or backup does.
    pub fn lock(self) -> LockedVault {
        let mut opened = self.opened;
        if let Some(session) = opened.session.take() {
            opened.end_undo();
            let sealed = opened.folder.take_turn().and_then(|turn| opened.seal_in_full(&turn));
            // The marker stays where the file could not be sealed, so that the next window checks all of it.
            let _ = sealed.and_then(|()| session.end());
        }
        opened.note_generation();
        LockedVault { folder: opened.folder, places: opened.places, header: opened.header }
    }

    /// Checks everything: pages, rows, seal, key files. Writes the full hash where all is well.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] or [`Error::Missing`], with the part in question.
    pub fn verify(&mut self) -> Result<(), Error> {
        let turn = self.opened.folder.take_turn_to_read()?;
        self.opened.follow()?;
        self.opened.check_all()?;
        let opened = &mut self.opened;
        let sealed = turn.map_or(Ok(()), |turn| {
            sweep_evidence(&opened.folder, &opened.database)?;
            opened.seal_in_full(&turn)
        });
        match sealed {
            // All is well, and the hash waits for a better day.
            Err(Error::ReadOnly | Error::DiskFull) => Ok(()),
            sealed => sealed,
        }
    }

    /// Reads every piece of evidence to its end and compares it with what was kept.
    pub fn verify_evidence(&mut self) -> Result<(), Error> {
        let _kept = self.opened.folder.keep_evidence_to_read()?;
        // Files of any size take their time, and nobody is to wait for it: what the rows name stays as long as it is kept.
        let named = self.read(|view| view.all_evidence())?;
        read_evidence(&self.opened.folder, &self.opened.database, &named)
    }

    /// Puts the vault under another passphrase; the former one no longer opens it.
    pub fn change_passphrase(&mut self, new: &Passphrase, work: WorkFactor) -> Result<(), Error> {
        let opened = &mut self.opened;
        let identity = backup::identity(&opened.database)?;
        let wrapped = opened.wrapped()?;
        let files = passphrase_files(&wrapped, &identity, new, work)?;
        // What was just made must open again before it replaces what opens now.
        for ((file, bytes), plain) in files.iter().zip([&wrapped, &wrap::identity_file(&identity)]) {
            if wrap::by_passphrase(bytes, new, file.part())? != *plain {
                return Err(Error::Damaged(file.part()));
            }
        }
        let turn = opened.folder.take_turn()?;
        opened.replace_keys(&turn, &files)
    }

    /// Lets this computer's keychain open the vault; the caller puts the key into the keychain.
    pub fn enable_device(&mut self) -> Result<DeviceKey, Error> {
        let key = DeviceKey::generate();
        let wrap = wrap::to_recipient(&self.opened.wrapped()?, &key.0.to_public())?;
        self.opened.places.write_device(self.opened.meta.vault, &wrap)?;
        Ok(key)
    }

    /// The keychain no longer opens the vault; the caller removes the key from the keychain.
    pub fn disable_device(&mut self) -> Result<(), Error> {
        self.opened.places.forget_device(self.opened.meta.vault)
    }

    /// The path of the folder.
    pub fn path(&self) -> &std::path::Path {
        self.opened.folder.path()
    }

    pub fn id(&self) -> Uuid {
        self.opened.meta.vault
    }
}

impl Opened {
    /// One transaction: all of it or nothing, and on the disk when this returns.
    pub fn write<T>(&mut self, change: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let turn = self.folder.take_turn()?;
        self.write_in(&turn, change)
    }

    /// The same in a turn that goes on.
    pub fn write_in<T, E: From<Error>>(
        &mut self,
        turn: &Turn,
        change: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let written = self.transact(turn, change);
        written.map_err(|error| self.folder.why(error))?
    }

    /// The outer result is the vault's, the inner one that of the change.
    fn transact<T, E>(
        &mut self,
        turn: &Turn,
        change: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<Result<T, E>, Error> {
        self.follow_changes()?;
        self.begin_change()?;
        let transaction = self.database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Counted first, so that a disk that takes no change says so here.
        transaction.execute("UPDATE meta SET generation = generation + 1 WHERE id = 1", [])?;
        let value = match change(&transaction) {
            Ok(value) => value,
            refused => return Ok(refused),
        };
        let generation = database::meta(&transaction)?.generation;
        transaction.commit()?;
        self.meta.generation = generation;
        self.written = Some(generation);
        // The change is on the disk. A seal that could not be written is written before the next change or at the next opening.
        let _ = self.seal(None, turn);
        Ok(Ok(value))
    }

    /// The turn, also for reading: hashing the file on another thread of this program ends SQLite's own locks on it.
    pub fn begin_reading(&mut self) -> Result<Option<Turn>, Error> {
        let turn = self.folder.take_turn_to_read()?;
        self.follow()?;
        Ok(turn)
    }

    /// Another program may have upgraded the vault or changed its keys since.
    pub fn follow(&mut self) -> Result<(), Error> {
        let header = Header::read(&self.folder)?;
        if header.database != self.header.database {
            let database = database::open(&self.folder.join(&header.database), &self.key)?;
            self.meta = checked_meta(&database, &header, self.steps)?;
            if self.undo.is_some() {
                self.undo = Some(Undo::begin(&database)?);
            }
            self.database = database;
        }
        self.header = header;
        Ok(())
    }

    /// The same before a change: what another program wrote since cannot be taken back by this one.
    pub fn follow_changes(&mut self) -> Result<(), Error> {
        self.follow()?;
        if self.written != Some(database::meta(&self.database)?.generation) {
            self.forget_undo();
        }
        Ok(())
    }

    /// What was taken back until now stays so, and the files of it go.
    fn end_undo(&mut self) {
        self.undo = None;
        self.kept = None;
        // Tidiness is no reason for a lock to fail; what stays is swept by the next one.
        let _ = self.folder.take_turn().and_then(|_turn| sweep_evidence(&self.folder, &self.database));
    }

    pub fn database_path(&self) -> std::path::PathBuf {
        self.folder.join(&self.header.database)
    }

    pub fn wrapped(&self) -> Result<zeroize::Zeroizing<Vec<u8>>, Error> {
        Wrapped { vault: self.meta.vault, key: self.key.clone(), created: self.meta.created }.to_bytes()
    }

    pub fn replace_keys(&mut self, _turn: &Turn, files: &[(KeyFile, Vec<u8>)]) -> Result<(), Error> {
        self.follow()?;
        keys::settle(&self.folder, &self.header)?;
        keys::commit(&self.folder, &mut self.header, files)
    }

    /// Constant cost: is this the database that was last written?
    pub fn check_seal(&mut self) -> Result<(), Error> {
        let (present, due) = self.compare_seal()?;
        match if present == due { Ok(()) } else { self.sealer.write(&self.folder, due) } {
            // Reading is possible all the same, and a change begins by writing it.
            Err(Error::ReadOnly | Error::DiskFull) => Ok(()),
            written => written,
        }
    }

    /// Whether the file is the one that was sealed in full, where none of it was changed since.
    pub fn check_sealed_hash(&self) -> Result<(), Error> {
        check_hash(&self.sealer.read(&self.folder)?, &self.database_path())
    }

    /// A change begins only when the seal is no more than this one change behind, and no longer vouches for the file's hash:
    /// taking back an interrupted transaction encrypts the former pages anew, so the file would be another one.
    pub fn begin_change(&mut self) -> Result<(), Error> {
        let (present, due) = self.compare_seal()?;
        // The first change after a full seal is the last chance to see that the file is not the sealed one.
        // A window's second thread may have looked already.
        let compared = compared_hash(&self.compared).take();
        if compared != present.sha256 {
            check_hash(&present, &self.database_path())?;
        }
        let due = Seal { sha256: None, ..due };
        if present == due { Ok(()) } else { self.sealer.write(&self.folder, due) }
    }

    /// The seal that is there, and the one that should be.
    ///
    /// One transaction more than the seal knows means that the program stopped between the two; then all of it is checked.
    fn compare_seal(&mut self) -> Result<(Seal, Seal), Error> {
        let seal = self.sealer.read(&self.folder)?;
        let generation = database::meta(&self.database)?.generation;
        let length = fs::metadata(self.database_path())?.len();
        if seal.generation == generation && seal.length == length {
            return Ok((seal.clone(), seal));
        }
        if seal.generation.checked_add(1) != Some(generation) {
            return Err(Error::Damaged(Part::Database));
        }
        if self.written != Some(generation) {
            database::check(&self.database)?;
            self.notices.push(Notice::Checked);
        }
        Ok((seal, Seal { generation, length, sha256: None }))
    }

    fn seal(&self, sha256: Option<String>, _turn: &Turn) -> Result<(), Error> {
        let length = fs::metadata(self.database_path())?.len();
        self.sealer.write(&self.folder, Seal { generation: self.meta.generation, length, sha256 })
    }

    /// Writes the full hash, unless it is there already. The caller has the turn, so nothing changes meanwhile.
    pub fn seal_in_full(&mut self, turn: &Turn) -> Result<(), Error> {
        self.follow()?;
        self.check_seal()?;
        let seal = self.sealer.read(&self.folder)?;
        if seal.sha256.is_some() {
            return check_hash(&seal, &self.database_path());
        }
        self.meta.generation = database::meta(&self.database)?.generation;
        let (sha256, _) = sha256_of_file(&self.database_path())?;
        self.seal(Some(sha256), turn)
    }

    fn check_all(&mut self) -> Result<(), Error> {
        checked_meta(&self.database, &self.header, self.steps)?;
        self.check_seal()?;
        check_hash(&self.sealer.read(&self.folder)?, &self.database_path())?;
        database::check(&self.database)?;
        check_evidence(&self.folder, &self.database)?;
        for file in KeyFile::ALL {
            if !keys::read(&self.folder, &self.header, file)?.as_named {
                return Err(Error::Damaged(file.part()));
            }
        }
        Ok(())
    }

    /// Remembers the generation outside the vault, and notices an older one. It is a hint: a failure costs only that.
    fn note_generation(&mut self) {
        let Ok(generation) = database::meta(&self.database).map(|meta| meta.generation) else { return };
        let mut seen = self.places.seen(self.meta.vault);
        if seen.generation > generation && !self.notices.contains(&Notice::Older) {
            self.notices.push(Notice::Older);
        }
        let vault = std::path::absolute(self.folder.path()).unwrap_or_default();
        if seen.generation < generation || seen.vault != vault {
            seen.generation = seen.generation.max(generation);
            seen.vault = vault;
            let _ = self.places.write_seen(self.meta.vault, &seen);
        }
    }

    pub fn note_backup(&self, backup: KnownBackup) {
        let mut seen = self.places.seen(self.meta.vault);
        seen.generation = seen.generation.max(self.meta.generation);
        seen.backup = Some(backup);
        let _ = self.places.write_seen(self.meta.vault, &seen);
    }
}

/// The two files under the passphrase, made side by side because each costs a second.
pub(crate) fn passphrase_files(
    wrapped: &[u8],
    backup_identity: &age::x25519::Identity,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<Vec<(KeyFile, Vec<u8>)>, Error> {
    let identity = wrap::identity_file(backup_identity);
    let (vault, backup) = std::thread::scope(|scope| {
        let vault = scope.spawn(|| wrap::to_passphrase(wrapped, passphrase, work));
        let backup = wrap::to_passphrase(&identity, passphrase, work);
        (vault.join().unwrap_or(Err(Error::Unsafe("thread"))), backup)
    });
    Ok(vec![(KeyFile::Passphrase, vault?), (KeyFile::Backup, backup?)])
}
