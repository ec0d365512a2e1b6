//! The operations whose every system call is made to fail, each from a prepared vault.

use std::fs::File;

use store::{Access, BackupKey, Error as StoreError, Passphrase, RecoveryKit, WorkFactor};
use uuid::Uuid;

use actions::Error;

use super::act::Act;
use super::home::{Home, VAULT};
use super::state::State;

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
}

pub const PASSPHRASE: &str = "the first passphrase";
/// The name that the vault gets by a change after the fault.
pub const LATER: &str = "later";
const NEW_PASSPHRASE: &str = "the second passphrase";

impl Operation {
    pub const ALL: [Self; 8] = [
        Self::Save,
        Self::Passphrase,
        Self::Kit,
        Self::Backup,
        Self::Verify,
        Self::Window,
        Self::Create,
        Self::Restore,
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
            Self::Window | Self::Create | Self::Restore => None,
        }
    }

    /// Whether it makes a second vault beside the prepared one.
    pub fn makes_another(self) -> bool {
        matches!(self, Self::Create | Self::Restore)
    }

    /// Does it, between two marks in the trace, and gives what it came to; then a vault that is open takes one more change.
    pub fn perform(self, home: &Home, kit: &RecoveryKit) -> [Option<Result<(), Error>>; 2] {
        let Some(act) = self.act() else {
            mark(home, BEGIN);
            let done = self.perform_beside(home, kit);
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

    fn perform_beside(self, home: &Home, kit: &RecoveryKit) -> Result<(), Error> {
        if self == Self::Window {
            home.unlock(PASSPHRASE, Access::Window)?.lock();
            return Ok(());
        }
        self.make_another(home, kit)?;
        Ok(())
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

/// A vault with a name, a confirmed kit and one backup.
pub fn prepare(home: &Home) -> Result<State, String> {
    let say = |error: Error| format!("the prepared vault: {error:?}");
    let mut state = home.make(PASSPHRASE).map_err(|error| say(error.into()))?;
    let mut vault = home.unlock(PASSPHRASE, Access::Terminal).map_err(|error| say(error.into()))?;
    for act in [Act::Kept, Act::Backup { id: Uuid::from_u128(1), on: super::home::FIRST_DAY }, Act::Verify] {
        act.perform(&mut vault, home, &new_kit()).map_err(say)?;
        state = state.after(&act, home, "");
    }
    Ok(state)
}

pub const BEGIN: &str = "the-operation-begins";
pub const END: &str = "the-operation-ends";

/// Leaves a line in the trace of the system calls.
fn mark(home: &Home, name: &str) {
    drop(File::open(home.root().join(name)));
}
