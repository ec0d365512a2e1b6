//! A vault whose key is not in memory.

use std::{fs, path::Path, sync::Arc};

use rusqlite::Connection;
use uuid::Uuid;

use crate::{
    DeviceKey, Error, Notice, Part, Passphrase, Places, RecoveryIdentity, Vault, database,
    database::Meta,
    folder::{Folder, Session, Turn},
    header::{Header, database_number},
    keys::{self, KeyFile},
    schema::{self, Steps},
    seal::Sealer,
    undo::Undo,
    upgrade,
    vault::Opened,
    wrap::{self, Wrapped},
};

/// What opens the vault.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryIdentity),
    Device(&'a DeviceKey),
}

/// Who opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// A window keeps it open; there is one at a time, and it seals the whole file when it locks.
    Window,
    /// A command opens it for a moment, also while a window has it open.
    Terminal,
}

/// A vault in its folder, closed.
#[derive(Debug)]
pub struct LockedVault {
    pub(crate) folder: Folder,
    pub(crate) places: Places,
    pub(crate) header: Header,
}

/// A key file that opened and yet is not the one that the header names.
type WholeFile = (KeyFile, Vec<u8>);

impl LockedVault {
    /// Looks for a vault in a folder; `None` where there is not a trace of one.
    ///
    /// # Errors
    ///
    /// A header that is missing from a folder with a database or keys in it, or that cannot be trusted; a newer format.
    pub fn look(path: &Path, places: &Places) -> Result<Option<Self>, Error> {
        let folder = Folder::at(path);
        match Header::read(&folder) {
            Ok(header) => Ok(Some(Self { folder, places: places.clone(), header })),
            Err(Error::Missing(_)) if !has_traces(path) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn id(&self) -> Uuid {
        self.header.vault
    }

    /// Whether this computer's keychain was allowed to open it.
    pub fn has_device(&self) -> bool {
        self.places.has_device(self.id())
    }

    /// Opens the vault. On failure it is given back, as it was.
    #[expect(clippy::result_large_err, reason = "the vault itself comes back with the error")]
    pub fn unlock(self, key: Key<'_>, access: Access) -> Result<Vault, (Self, Error)> {
        self.unlock_migrating(key, access, schema::STEPS)
    }

    #[expect(clippy::result_large_err, reason = "the vault itself comes back with the error")]
    pub(crate) fn unlock_migrating(
        self,
        key: Key<'_>,
        access: Access,
        steps: Steps,
    ) -> Result<Vault, (Self, Error)> {
        match self.try_unlock(key, access, steps) {
            Ok(opened) => Vault::opened(opened).map_err(|error| (self, error)),
            Err(error) => {
                let error = self.folder.why(error);
                Err((self, error))
            }
        }
    }

    fn try_unlock(&self, key: Key<'_>, access: Access, steps: Steps) -> Result<Opened, Error> {
        let mut header = Header::read(&self.folder)?;
        let (file, wrapped) = self.unwrap_key(&header, key)?;
        if wrapped.vault != header.vault {
            // A key file of another vault is not the named one; nor are ours where the header is of another vault.
            let strangers =
                KeyFile::ALL.into_iter().filter(|&file| !keys::is_as_named(&self.folder, &header, file));
            return Err(Error::Damaged(match (&file, strangers.count()) {
                (Some((file, _)), 1) => file.part(),
                _ => Part::Header,
            }));
        }
        let turn = self.folder.take_turn_to_read()?;
        let session = match (access, &turn) {
            (Access::Window, Some(_)) => Some(self.folder.begin_session()?),
            (Access::Window, None) | (Access::Terminal, _) => None,
        };
        if let Some(turn) = &turn {
            header = Header::read(&self.folder)?;
            unless_full(self.tidy(&header, turn))?;
        }
        let path = self.folder.join(&header.database);
        let database = database::open(&path, &wrapped.key).map_err(|error| {
            match (key, &file, &error) {
                // The wrap of another time: this vault's folder was restored or replaced since.
                (Key::Device(_), _, Error::Damaged(Part::Database)) => Error::WrongKey,
                // The same of a key file: it is whole, and not the one that belongs here.
                (_, Some((file, _)), Error::Damaged(Part::Database)) => Error::Damaged(file.part()),
                _ => error,
            }
        })?;
        let meta = checked_meta(&database, &header, steps)?;
        let mut opened = self.opened(header, wrapped, database, meta, session, steps)?;
        opened.notices.extend(turn.is_none().then_some(Notice::ReadOnly));
        opened.check_seal()?;
        if turn.is_some() {
            unless_full(upgrade::remove_leftovers(&opened))?;
            if let Some(file) = file {
                unless_full(keys::commit(&self.folder, &mut opened.header, &[file]))?;
            }
        }
        if schema::version(&opened.database)? < steps.len() {
            // Without the tables that this program reads there is nothing to be read.
            upgrade::to_next_database(&mut opened, steps, turn.as_ref().ok_or(Error::ReadOnly)?)?;
        }
        if opened.session.is_some() {
            opened.kept = opened.folder.keep_evidence_to_read()?;
            opened.undo = Some(Undo::begin(&opened.database)?);
        }
        Ok(opened)
    }

    fn opened(
        &self,
        header: Header,
        wrapped: Wrapped,
        database: Connection,
        meta: Meta,
        session: Option<Session>,
        steps: Steps,
    ) -> Result<Opened, Error> {
        Ok(Opened {
            folder: self.folder.clone(),
            places: self.places.clone(),
            header,
            sealer: Sealer::new(&wrapped.key, meta.vault)?,
            key: wrapped.key,
            database,
            meta,
            session,
            steps,
            undo: None,
            kept: None,
            written: None,
            compared: Arc::default(),
            notices: Vec::new(),
        })
    }

    /// The vault key, and the key file that needs a new sum in the header because it is whole and yet not the named one.
    fn unwrap_key(&self, header: &Header, key: Key<'_>) -> Result<(Option<WholeFile>, Wrapped), Error> {
        let file = match key {
            Key::Device(device) => {
                let wrap = self.places.read_device(header.vault)?;
                let plain = wrap::by_device(&wrap, device, Part::Header).map_err(|_| Error::WrongKey)?;
                return Ok((None, Wrapped::from_bytes(&plain, Part::Header)?));
            }
            Key::Passphrase(_) => KeyFile::Passphrase,
            Key::Recovery(_) => KeyFile::Recovery,
        };
        let found = keys::read(&self.folder, header, file)?;
        let plain = wrap::by_key(&found.bytes, key, file.part()).map_err(|error| {
            // A damaged file refuses the right key too, and must not be called a wrong passphrase.
            let is_damaged = matches!(error, Error::WrongKey) && !found.as_named;
            if is_damaged { Error::Damaged(file.part()) } else { error }
        })?;
        let wrapped = Wrapped::from_bytes(&plain, file.part())?;
        Ok(((!found.as_named).then_some((file, found.bytes)), wrapped))
    }

    /// Finishes or undoes what a fault interrupted.
    fn tidy(&self, header: &Header, _turn: &Turn) -> Result<(), Error> {
        self.folder.sweep()?;
        keys::settle(&self.folder, header)
    }
}

/// For tidying up at the opening: the lock could be taken but nothing can be written, or not now. Reading is still possible.
fn unless_full(tidied: Result<(), Error>) -> Result<(), Error> {
    match tidied {
        Err(Error::ReadOnly | Error::DiskFull) => Ok(()),
        tidied => tidied,
    }
}

/// The database's own word on which vault it is must be what the header says.
pub(crate) fn checked_meta(database: &Connection, header: &Header, known: Steps) -> Result<Meta, Error> {
    let steps = schema::version(database)?;
    let meta = database::meta(database)?;
    if steps > known.len() || meta.min_reader > crate::header::FORMAT {
        return Err(Error::NewerVersion);
    }
    if meta.vault != header.vault || meta.database != header.database || meta.format != header.format {
        return Err(Error::Damaged(Part::Header));
    }
    Ok(meta)
}

fn has_traces(path: &Path) -> bool {
    let Ok(entries) = fs::read_dir(path) else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let has_keys = || KeyFile::ALL.iter().any(|file| path.join(file.path()).exists());
        (name == "keys" && has_keys()) || name == crate::folder::SEAL || database_number(&name).is_some()
    })
}
