//! Where the program runs: the clock, the keychain, the folders of this computer and the files that a person picks.
//!
//! Nothing here decides anything. Only the two programs use this crate, so that what lies below them can be tried with any
//! date, any folder and any keychain.

pub mod clock;
pub mod files;
pub mod keychain;
pub mod places;
pub mod watch;

/// A new identifier: UUIDv7, so that ids made later sort later.
#[expect(clippy::disallowed_methods, reason = "this is the edge where ids are made")]
pub fn new_id() -> uuid::Uuid {
    uuid::Uuid::now_v7()
}

/// The language and region that the desktop is set to, as a BCP 47 tag such as `fi-FI`.
pub fn locale() -> Option<String> {
    sys_locale::get_locale()
}
