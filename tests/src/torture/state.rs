//! The model: what a vault must hold after the changes that were acknowledged.

use std::fs;

use rules::{Date, rotation};
use store::{Access, BackupKey, Error, RecoveryKit, Setting, Vault, verify_backup};
use uuid::Uuid;

use super::act::Act;
use super::home::{Home, identity};
use super::inventory::{self, Inventory};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub name: String,
    pub kept: bool,
    pub passphrase: String,
    /// The identity of the kit in force.
    pub kit: String,
    /// Where the backups go.
    pub folder: Option<String>,
    /// Oldest first.
    pub backups: Vec<Known>,
    pub inventory: Inventory,
}

/// A backup, and the kit that opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub id: Uuid,
    pub on: Date,
    pub kit: String,
}

impl State {
    pub fn new(kit: &RecoveryKit, passphrase: &str) -> Self {
        Self {
            name: kit.name().to_owned(),
            kept: false,
            passphrase: passphrase.to_owned(),
            kit: kit.expose().to_string(),
            folder: None,
            backups: Vec::new(),
            inventory: Inventory::default(),
        }
    }

    /// `kit` is the new one, for [`Act::Kit`].
    #[must_use]
    pub fn after(&self, act: &Act, home: &Home, kit: &str) -> Self {
        let mut next = self.clone();
        match act {
            Act::Rename(name) => next.name.clone_from(name),
            Act::Kept => next.kept = true,
            Act::Passphrase(text) => next.passphrase.clone_from(text),
            Act::Kit => (next.kit, next.kept) = (kit.to_owned(), false),
            Act::Backup { id, on } => {
                next.folder = Some(home.backups().to_string_lossy().into_owned());
                next.backups.push(Known { id: *id, on: *on, kit: self.kit.clone() });
                let dates: Vec<Date> = next.backups.iter().map(|backup| backup.on).collect();
                for position in rotation::expired(&dates).into_iter().rev() {
                    next.backups.remove(position);
                }
            }
            Act::Inventory(work) => work.apply(&mut next.inventory),
            // What undo leads back to, the state alone does not know.
            Act::Verify | Act::Undo => {}
        }
        next
    }

    /// Whether this is what may be found when `act` led from `before` to `after` and a fault came between.
    pub fn is_between(&self, before: &Self, after: &Self, act: &Act) -> bool {
        if self == before || self == after {
            return true;
        }
        let aside = |state: &Self| Self { folder: None, backups: Vec::new(), ..state.clone() };
        let known = |backup: &Known| before.backups.contains(backup) || after.backups.contains(backup);
        let stays = |backup: &&Known| after.backups.contains(backup);
        act.has_steps()
            && aside(self) == aside(before)
            && (self.folder == before.folder || self.folder == after.folder)
            && self.backups.iter().all(known)
            && before.backups.iter().filter(stays).all(|backup| self.backups.contains(backup))
    }
}

/// Opens the vault as its owner would and reads all of it; `candidates` are the states that it may be in.
pub fn observe(home: &Home, candidates: &[&State]) -> Result<State, String> {
    let passphrase = the_one_that_opens(candidates.iter().map(|state| state.passphrase.as_str()), |text| {
        home.unlock(text, Access::Terminal)
    });
    let (passphrase, mut vault) = passphrase.map_err(|error| format!("by passphrase: {error}"))?;
    let kit = the_one_that_opens(candidates.iter().map(|state| state.kit.as_str()), |text| {
        home.unlock_by_kit(text)
    });
    let (kit, _) = kit.map_err(|error| format!("by kit: {error}"))?;
    actions::vault::verify(&mut vault, true).map_err(|error| format!("verify: {error:?}"))?;
    has_no_leftovers(home)?;
    read(&mut vault, passphrase, kit, home, candidates)
}

/// Exactly one of the keys opens the vault, and any other is refused as wrong.
fn the_one_that_opens<'a>(
    keys: impl Iterator<Item = &'a str>,
    open: impl Fn(&str) -> Result<Vault, Error>,
) -> Result<(String, Vault), String> {
    let mut keys: Vec<&str> = keys.collect();
    keys.sort_unstable();
    keys.dedup();
    let mut opened = None;
    for key in keys {
        match open(key) {
            Ok(_) if opened.is_some() => return Err("the old and the new one both open".to_owned()),
            Ok(vault) => opened = Some((key.to_owned(), vault)),
            Err(Error::WrongKey) => {}
            Err(error) => return Err(format!("{error:?}")),
        }
    }
    opened.ok_or_else(|| "neither the old nor the new one opens".to_owned())
}

fn read(
    vault: &mut Vault,
    passphrase: String,
    kit: String,
    home: &Home,
    candidates: &[&State],
) -> Result<State, String> {
    let say = |error: Error| format!("{error:?}");
    let facts = vault.facts().map_err(say)?;
    let folder = vault.setting(Setting::BackupFolder).map_err(say)?;
    let listed = vault.backups().map_err(say)?;
    let mut backups = Vec::new();
    for backup in &listed {
        let known = candidates.iter().flat_map(|state| &state.backups).find(|known| known.id == backup.id);
        backups.push(known.ok_or_else(|| format!("a backup that nobody made: {backup:?}"))?.clone());
    }
    if let (Some(backup), Some(known)) = (listed.last(), backups.last()) {
        let file = home.backups().join(backup.file.file_name().unwrap_or_default());
        verify_backup(&file, BackupKey::Recovery(&identity(&known.kit)))
            .map_err(|error| format!("the newest backup: {error:?}"))?;
    }
    let inventory = inventory::observe(vault)?;
    Ok(State { name: facts.name, kept: facts.recovery_kept, passphrase, kit, folder, backups, inventory })
}

/// What an interrupted change leaves behind is gone once the vault was opened.
fn has_no_leftovers(home: &Home) -> Result<(), String> {
    const OURS: &[&str] = &[
        "lokero.json",
        "vault.seal",
        "keys",
        "blobs",
        ".lock",
        ".session",
        ".evidence",
        "passphrase.age",
        "recovery.age",
        "backup.age",
    ];
    for folder in [home.vault(), home.vault().join("keys")] {
        for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // A journal without a transaction in it stays until the next change, which takes it away.
            let database = name.strip_suffix("-journal").unwrap_or(&name);
            let is_database = database.starts_with("db-") && database.ends_with(".lkdb");
            if !is_database && !OURS.contains(&name.as_str()) {
                return Err(format!("a leftover: {name}"));
            }
        }
    }
    Ok(())
}
