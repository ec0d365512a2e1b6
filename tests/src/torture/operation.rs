//! The operations whose every system call is made to fail, each from a prepared vault.

use std::fs::File;

use store::{Access, BackupKey, Error as StoreError, Passphrase, RecoveryKit, WorkFactor};
use uuid::Uuid;

use actions::Error;

use super::act::Act;
use super::beside;
use super::home::{Home, VAULT};
use super::state::State;
use super::work::{Kind, Work};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Save,
    Passphrase,
    Kit,
    Backup,
    Verify,
    /// A window opens the vault and locks it.
    Window,
    Create,
    Restore,
    /// An event is recorded with two files.
    Keep,
    /// A service is removed with its requests and their files.
    Remove,
    /// An empty vault takes an export in.
    TakeIn,
    /// A vault of the first version is opened.
    Upgrade,
}

pub const PASSPHRASE: &str = "the first passphrase";
/// The name that the vault gets by a change after the fault.
pub const LATER: &str = "later";
const NEW_PASSPHRASE: &str = "the second passphrase";

impl Operation {
    pub const ALL: [Self; 12] = [
        Self::Save,
        Self::Passphrase,
        Self::Kit,
        Self::Backup,
        Self::Verify,
        Self::Window,
        Self::Create,
        Self::Restore,
        Self::Keep,
        Self::Remove,
        Self::TakeIn,
        Self::Upgrade,
    ];

    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operation| operation.name() == name)
    }

    /// The change that it makes in the prepared vault; none where it works beside it.
    pub fn act(self) -> Option<Act> {
        match self {
            Self::Save => Some(Act::Rename("Åsa".to_owned())),
            Self::Passphrase => Some(Act::Passphrase(NEW_PASSPHRASE.to_owned())),
            Self::Kit => Some(Act::Kit),
            Self::Backup => Some(Act::backup(1)),
            Self::Verify => Some(Act::Verify),
            Self::Keep => Some(Act::Inventory(Work { n: 100, kind: Kind::Keep, pick: 1 })),
            Self::Remove => Some(Act::Inventory(Work { n: 101, kind: Kind::Remove, pick: 0 })),
            Self::Window | Self::Create | Self::Restore | Self::TakeIn | Self::Upgrade => None,
        }
    }

    /// Does it, between two marks in the trace, and gives what it came to; then a vault that is open takes one more change.
    pub fn perform(self, home: &Home, kit: &RecoveryKit) -> [Option<Result<(), Error>>; 2] {
        let Some(act) = self.act() else {
            mark(home, BEGIN);
            let done = beside::perform(self, home, kit);
            mark(home, END);
            return [Some(done), None];
        };
        let mut vault = match home.unlock(PASSPHRASE, Access::Terminal) {
            Ok(vault) => vault,
            Err(error) => return [Some(Err(error.into())), None],
        };
        mark(home, BEGIN);
        let done = act.perform(&mut vault, home, kit);
        mark(home, END);
        let later = actions::vault::rename(&mut vault, LATER);
        [Some(done), Some(later)]
    }

    /// Makes the second vault.
    pub fn make_another(self, home: &Home, kit: &RecoveryKit) -> Result<(), StoreError> {
        if self == Self::Create {
            home.create(&home.other(), PASSPHRASE, kit)?.lock();
            return Ok(());
        }
        restore(home, BackupKey::Passphrase(&Passphrase::new(PASSPHRASE.to_owned())))
    }
}

/// Restores the first backup as the second vault.
pub fn restore(home: &Home, key: BackupKey<'_>) -> Result<(), StoreError> {
    let files = std::fs::read_dir(home.backups())?.flatten().map(|entry| entry.path());
    let file = files.filter(|path| path.extension().is_some_and(|ending| ending == "lokero")).min();
    let file = file.ok_or(StoreError::NotFound)?;
    store::restore(&file, key, &home.other(), &home.places(), WorkFactor::FOR_TESTS).map(drop)
}

/// The kit for an operation that needs a new one.
pub fn new_kit() -> RecoveryKit {
    RecoveryKit::new(VAULT, "Other".to_owned())
}

/// A vault with a name, a confirmed kit, two services of which one has a request and evidence, and one backup; and beside it
/// what other operations need.
pub fn prepare(home: &Home) -> Result<State, String> {
    let say = |error: Error| format!("the prepared vault: {error:?}");
    let mut state = home.make(PASSPHRASE).map_err(|error| say(error.into()))?;
    let mut vault = home.unlock(PASSPHRASE, Access::Terminal).map_err(|error| say(error.into()))?;
    let kinds = [Kind::Identify, Kind::Add, Kind::Begin, Kind::Keep, Kind::Add];
    let works = (0..).zip(kinds).map(|(n, kind)| Act::Inventory(Work { n, kind, pick: 1 }));
    let backup = Act::Backup { id: Uuid::from_u128(1), on: super::home::FIRST_DAY };
    for act in works.chain([Act::Kept, backup, Act::Verify]) {
        act.perform(&mut vault, home, &new_kit()).map_err(say)?;
        state = state.after(&act, home, "");
    }
    beside::prepare(home, &mut vault).map_err(say)?;
    Ok(state)
}

pub const BEGIN: &str = "the-operation-begins";
pub const END: &str = "the-operation-ends";

/// Leaves a line in the trace of the system calls.
fn mark(home: &Home, name: &str) {
    drop(File::open(home.root().join(name)));
}
