//! What the journeys through both programs share.

pub mod desktop;
pub mod page;
#[cfg(target_os = "linux")]
pub mod torture;
pub mod tree;
