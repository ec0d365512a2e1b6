//! What is done beside the prepared vault: another one is made, an empty one takes an export in, one of the first version is
//! upgraded.

use std::fs;
use std::path::PathBuf;

use actions::{Deed, Error, Places};
use rules::Date;
use store::{Access, Error as StoreError, Key, NewVault, Passphrase, RecoveryKit, Vault, WorkFactor};
use uuid::Uuid;

use super::home::{Home, copy_tree, open};
use super::inventory::{Inventory, contents, observe};
use super::operation::{Operation, PASSPHRASE, new_kit};
use super::work::{Kind, Work};

const TODAY: Date = super::home::FIRST_DAY;

/// A vault that waits beside the prepared one.
struct Beside {
    folder: PathBuf,
    /// Of its own, since the vault of the first version has the prepared one's id.
    places: Places,
    passphrase: &'static str,
}

impl Beside {
    fn empty(home: &Home) -> Self {
        Self { folder: home.root().join("empty"), places: home.places(), passphrase: PASSPHRASE }
    }

    /// The vault that the first version of the program made.
    fn first(home: &Home) -> Self {
        Self {
            folder: home.root().join("first"),
            places: Places { config: home.root().join("config-of-the-first") },
            passphrase: "correct horse battery staple",
        }
    }

    fn open(&self) -> Result<Vault, StoreError> {
        let passphrase = Passphrase::new(self.passphrase.to_owned());
        open(&self.folder, &self.places, Key::Passphrase(&passphrase), Access::Terminal)
    }

    /// Opens it after a fault and reads all of it.
    fn observe(&self) -> Result<(Vault, Inventory), String> {
        let say = |error| format!("{}: {error:?}", self.folder.display());
        let mut vault = self.open().map_err(|error| say(error.into()))?;
        actions::vault::verify(&mut vault, true).map_err(say)?;
        let inventory = observe(&mut vault)?;
        Ok((vault, inventory))
    }
}

/// An empty vault, an export of the prepared one, and a vault of the first version.
pub fn prepare(home: &Home, prepared: &mut Vault) -> Result<(), Error> {
    let empty = Beside::empty(home);
    let kit = RecoveryKit::new(Uuid::from_u128(8), "Empty".to_owned());
    let passphrase = Passphrase::new(empty.passphrase.to_owned());
    let new = NewVault { kit: &kit, passphrase: &passphrase, created: TODAY, work: WorkFactor::FOR_TESTS };
    store::create(&empty.folder, &empty.places, &new, Access::Terminal)?.lock();
    let mut export = Vec::new();
    actions::takeout::write_json(prepared, &mut export)?;
    fs::write(home.root().join("export.json"), export).map_err(StoreError::from)?;
    let fixture = crate::tree::top().join("crates/store/tests/data/first");
    copy_tree(&fixture, &Beside::first(home).folder);
    Ok(())
}

pub fn perform(operation: Operation, home: &Home, kit: &RecoveryKit) -> Result<(), Error> {
    match operation {
        Operation::Window => {
            home.unlock(PASSPHRASE, Access::Window)?.lock();
        }
        Operation::TakeIn => take_in(home)?,
        Operation::Upgrade => {
            Beside::first(home).open()?.lock();
        }
        _ => operation.make_another(home, kit)?,
    }
    Ok(())
}

fn take_in(home: &Home) -> Result<(), Error> {
    let mut vault = Beside::empty(home).open()?;
    let export = fs::read(home.root().join("export.json")).map_err(StoreError::from)?;
    let deed = Deed { id: Uuid::from_u128(1), today: TODAY };
    let file = |kept: &rules::request::Evidence| Ok(std::io::Cursor::new(contents(kept.id)));
    actions::takeout::take_in(&mut vault, deed, || Ok(export.as_slice()), file)?;
    vault.lock();
    Ok(())
}

/// What the operation worked at beside the prepared vault is as before or as it should be, and what was acknowledged is there.
pub fn check(
    home: &Home,
    operation: Operation,
    exported: &Inventory,
    acknowledged: bool,
) -> Result<(), String> {
    match operation {
        Operation::Create | Operation::Restore => another_is_whole_or_absent(home, operation, acknowledged),
        Operation::TakeIn => is_taken_in_or_empty(home, exported, acknowledged),
        Operation::Upgrade => is_upgraded(home),
        _ => Ok(()),
    }
}

fn is_taken_in_or_empty(home: &Home, exported: &Inventory, acknowledged: bool) -> Result<(), String> {
    let (_, found) = Beside::empty(home).observe()?;
    if found != *exported && (acknowledged || found != Inventory::default()) {
        return Err(format!(
            "acknowledged: {acknowledged}; exported was\n{exported:?}, but there is\n{found:?}"
        ));
    }
    if found != *exported {
        take_in(home).map_err(|error| format!("taken in again: {error:?}"))?;
        let (_, found) = Beside::empty(home).observe()?;
        if found != *exported {
            return Err(format!("exported was\n{exported:?}, but taken in again there is\n{found:?}"));
        }
    }
    Ok(())
}

/// However far the upgrade came, the next opening ends it, and the vault takes what is new.
fn is_upgraded(home: &Home) -> Result<(), String> {
    let say = |error: Error| format!("the upgraded vault: {error:?}");
    let (mut vault, found) = Beside::first(home).observe()?;
    let name = actions::vault::overview(&mut vault).map_err(say)?.name;
    if name != "Åsa" || found != Inventory::default() {
        return Err(format!("the upgraded vault is called {name} and holds {found:?}"));
    }
    Work { n: 1, kind: Kind::Add, pick: 0 }.perform(&mut vault).map_err(say)?;
    vault.lock();
    let (_, found) = Beside::first(home).observe()?;
    let databases = fs::read_dir(Beside::first(home).folder).map_err(|error| error.to_string())?.flatten();
    let databases = databases.filter(|entry| entry.file_name().to_string_lossy().ends_with(".lkdb")).count();
    if found.services.len() == 1 && databases == 1 {
        Ok(())
    } else {
        Err(format!("the upgraded vault has {databases} databases and holds {found:?}"))
    }
}

/// The second vault opens and is whole, or there is none, and then it can be made.
fn another_is_whole_or_absent(home: &Home, operation: Operation, acknowledged: bool) -> Result<(), String> {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let key = Key::Passphrase(&passphrase);
    let open = || open(&home.other(), &home.places(), key, Access::Terminal);
    let mut vault = match open() {
        Err(StoreError::NotFound) if acknowledged => {
            return Err("acknowledged, and there is no vault".to_owned());
        }
        Err(StoreError::NotFound) => {
            operation.make_another(home, &new_kit()).map_err(|error| format!("made again: {error:?}"))?;
            open()
        }
        opened => opened,
    }
    .map_err(|error| format!("the second vault: {error:?}"))?;
    actions::vault::verify(&mut vault, true).map_err(|error| format!("the second vault: {error:?}"))?;
    observe(&mut vault).map_err(|what| format!("the second vault: {what}"))?;
    let unfinished = home.root().join(".other.unfinished");
    if unfinished.exists() { Err("an unfinished folder stays".to_owned()) } else { Ok(()) }
}
