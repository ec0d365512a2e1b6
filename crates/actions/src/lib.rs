//! What one may do: a function for each thing that a person can do with the vault, for the window and the terminal alike.
//!
//! Nothing here touches the system: the folder, today's date, ids and the keychain's keys come from the edge.

pub mod backup;
pub mod calendar;
pub mod cases;
mod clean;
pub mod dates;
mod error;
pub mod identity;
pub mod keychain;
pub mod letters;
pub mod recovery;
pub mod requests;
pub mod services;
mod settle;
pub mod takeout;
pub mod undo;
pub mod vault;

pub use clean::Saved;
pub use error::{Code, Error};
pub use store::{
    Backup, Contents, Cursor, DeviceKey, Facts, KnownBackup, LockedVault, Notice, Places, RecoveryIdentity,
    RecoveryKit, RequestFilter, ServicePage, Vault,
};

/// What is known of things, as documents for programs; the same as in an export.
pub mod documents {
    pub use export::takeout::{identity, request, service};
}

use rules::Date;
use store::Change;

use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What the edge gives with everything that changes the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deed {
    /// A new UUIDv7, by which what is written knows when that was.
    pub id: Uuid,
    pub today: Date,
}

impl Deed {
    fn change(self, label: &'static str) -> Change {
        Change { id: self.id, label }
    }
}

/// The secret that the user types.
pub use store::Passphrase;

/// Takes a passphrase as it was typed. It is brought into Unicode's composed form, which is what keyboards mostly give, so that
/// the same letters open the vault on every system.
pub fn passphrase(typed: &str) -> Passphrase {
    let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 4));
    composed.extend(typed.nfc());
    Passphrase::new(composed.as_str().to_owned())
}

/// The short form of a vault's id, as it stands on the recovery kit: `7F3A 91C2`, the last eight digits, which are random.
pub fn short_id(id: Uuid) -> String {
    let digits = id.simple().to_string().to_uppercase();
    let (head, tail) = digits.split_at(28);
    format!("{} {tail}", head.chars().skip(24).collect::<String>())
}
