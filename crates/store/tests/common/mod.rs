//! A vault in a temporary folder, opened hundreds of times, so with cheap passphrases.

#![allow(clippy::unwrap_used, reason = "a test stops where its set-up fails")]

use std::path::{Path, PathBuf};

use rules::Date;
use store::{Access, Error, Key, LockedVault, NewVault, Passphrase, Places, RecoveryKit, Vault, WorkFactor};
use uuid::Uuid;

pub const TODAY: Date = Date::constant(2026, 11, 22);
pub const PASSPHRASE: &str = "correct horse battery staple";

pub struct Home {
    pub folder: tempfile::TempDir,
    pub kit: RecoveryKit,
}

impl Home {
    /// A new vault, closed.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let kit = RecoveryKit::new(Uuid::from_u128(7), "Aino".into());
        let home = Self { folder, kit };
        create(&home.vault(), &home.places(), &home.kit).unwrap().lock();
        home
    }

    /// A vault that the first version of the program made. Git keeps no empty folders, so it is one without `blobs`.
    #[allow(dead_code, reason = "only some of the tests have use for it")]
    pub fn of_the_first_version() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_tree(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/first"),
            &folder.path().join("vault"),
        );
        Self { folder, kit: RecoveryKit::new(Uuid::from_u128(7), "Åsa".into()) }
    }

    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    pub fn places(&self) -> Places {
        Places { config: self.folder.path().join("config") }
    }

    pub fn look(&self) -> Result<Option<LockedVault>, Error> {
        LockedVault::look(&self.vault(), &self.places())
    }

    pub fn open_with(&self, passphrase: &str, access: Access) -> Result<Vault, Error> {
        let locked = self.look()?.ok_or(Error::NotFound)?;
        locked
            .unlock(Key::Passphrase(&Passphrase::new(passphrase.into())), access)
            .map_err(|(_, error)| error)
    }

    pub fn open(&self) -> Result<Vault, Error> {
        self.open_with(PASSPHRASE, Access::Terminal)
    }

    #[allow(dead_code, reason = "only some of the tests have use for it")]
    pub fn open_with_kit(&self, kit: &RecoveryKit) -> Result<Vault, Error> {
        let locked = self.look()?.ok_or(Error::NotFound)?;
        locked.unlock(Key::Recovery(kit.identity()), Access::Terminal).map_err(|(_, error)| error)
    }
}

pub fn create(path: &Path, places: &Places, kit: &RecoveryKit) -> Result<Vault, Error> {
    let passphrase = Passphrase::new(PASSPHRASE.into());
    let new = NewVault { kit, passphrase: &passphrase, created: TODAY, work: WorkFactor::FOR_TESTS };
    store::create(path, places, &new, Access::Terminal)
}

pub fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
