//! What the journeys through both programs share.

pub mod desktop;
pub mod foreign;
pub mod page;
pub mod person;
pub mod terminal;
#[cfg(target_os = "linux")]
pub mod torture;
pub mod tree;
