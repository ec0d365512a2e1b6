//! A vault in a temporary folder, opened by a cheap passphrase.

use actions::{Deed, Vault, services::ServiceFields};
use rules::Date;
use store::{Access, Key, LockedVault, NewVault, Passphrase, Places, RecoveryKit, WorkFactor};
use uuid::Uuid;

pub const TODAY: Date = Date::constant(2026, 11, 22);

pub struct Home {
    pub folder: tempfile::TempDir,
    kit: RecoveryKit,
}

impl Home {
    pub fn new() -> Self {
        let home = Self {
            folder: tempfile::tempdir().unwrap(),
            kit: RecoveryKit::new(Uuid::from_u128(7), "Aino".to_owned()),
        };
        let passphrase = Passphrase::new("correct horse battery staple".to_owned());
        let new =
            NewVault { kit: &home.kit, passphrase: &passphrase, created: TODAY, work: WorkFactor::FOR_TESTS };
        store::create(&home.vault(), &home.places(), &new, Access::Terminal).unwrap().lock();
        home
    }

    pub fn vault(&self) -> std::path::PathBuf {
        self.folder.path().join("vault")
    }

    fn places(&self) -> Places {
        Places { config: self.folder.path().join("config") }
    }

    pub fn open(&self, access: Access) -> Vault {
        let locked = LockedVault::look(&self.vault(), &self.places()).unwrap().unwrap();
        let opened = actions::vault::unlock(locked, Key::Recovery(self.kit.identity()), access);
        opened.map_err(|(_, error)| error).unwrap()
    }

    pub fn terminal(&self) -> Vault {
        self.open(Access::Terminal)
    }

    pub fn window(&self) -> Vault {
        self.open(Access::Window)
    }
}

/// A deed of today, of an id that tells nothing.
pub fn deed() -> Deed {
    Deed { id: Uuid::from_u128(0xDEED), today: TODAY }
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn named(name: &str) -> ServiceFields {
    ServiceFields { name: Some(name.to_owned()), ..ServiceFields::default() }
}

pub fn at(name: &str, domains: &[&str]) -> ServiceFields {
    let domains = domains.iter().map(|domain| (*domain).to_owned()).collect();
    ServiceFields { domains: Some(domains), ..named(name) }
}
