//! A vault, its configuration and its backups, side by side in one folder.

use std::fs;
use std::path::{Path, PathBuf};

use actions::Places;
use rules::Date;
use store::{
    Access, Error, Key, LockedVault, NewVault, Passphrase, RecoveryIdentity, RecoveryKit, Vault, WorkFactor,
};
use uuid::Uuid;

use super::state::State;

pub const FIRST_DAY: Date = Date::constant(2026, 11, 22);
pub const VAULT: Uuid = Uuid::from_u128(7);

#[derive(Clone)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    pub fn at(root: &Path) -> Self {
        Self { root: fs::canonicalize(root).expect("the folder exists") }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn vault(&self) -> PathBuf {
        self.root.join("vault")
    }

    pub fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// Where a second vault is made, or one restored.
    pub fn other(&self) -> PathBuf {
        self.root.join("other")
    }

    pub fn places(&self) -> Places {
        Places { config: self.root.join("config") }
    }

    /// A new vault, closed.
    pub fn make(&self, passphrase: &str) -> Result<State, Error> {
        let kit = RecoveryKit::new(VAULT, "Aino".to_owned());
        self.create(&self.vault(), passphrase, &kit)?.lock();
        Ok(State::new(&kit, passphrase))
    }

    pub fn create(&self, at: &Path, passphrase: &str, kit: &RecoveryKit) -> Result<Vault, Error> {
        let passphrase = Passphrase::new(passphrase.to_owned());
        let new = NewVault { kit, passphrase: &passphrase, created: FIRST_DAY, work: WorkFactor::FOR_TESTS };
        store::create(at, &self.places(), &new, Access::Terminal)
    }

    pub fn unlock(&self, passphrase: &str, access: Access) -> Result<Vault, Error> {
        open(&self.vault(), &self.places(), Key::Passphrase(&Passphrase::new(passphrase.to_owned())), access)
    }

    pub fn unlock_by_kit(&self, kit: &str) -> Result<Vault, Error> {
        open(&self.vault(), &self.places(), Key::Recovery(&identity(kit)), Access::Terminal)
    }

    /// The same again in another folder.
    pub fn copy_to(&self, root: &Path) -> Self {
        copy_tree(&self.root, root);
        Self::at(root)
    }
}

pub fn open(at: &Path, places: &Places, key: Key<'_>, access: Access) -> Result<Vault, Error> {
    let locked = LockedVault::look(at, places)?.ok_or(Error::NotFound)?;
    locked.unlock(key, access).map_err(|(_, error)| error)
}

pub fn identity(kit: &str) -> RecoveryIdentity {
    RecoveryIdentity::parse(kit).expect("a kit's text is an identity")
}

pub fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the copy has a folder");
    for entry in fs::read_dir(from).expect("the folder can be listed").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file is copied");
        }
    }
}
