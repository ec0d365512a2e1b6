//! What the journeys through both programs share.

use std::io::Write;

pub mod desktop;
pub mod foreign;
pub mod page;
pub mod person;
pub mod terminal;
#[cfg(target_os = "linux")]
pub mod torture;
pub mod tree;

/// Says aloud what a test could not try. `cargo test` swallows what a passing test prints, but not this.
pub fn skipped(what: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {what}");
}

/// Whether this machine lets a program have mounts of its own: root may, unless it is a root in a container.
#[cfg(target_os = "linux")]
pub fn may_mount() -> bool {
    let tried = std::process::Command::new("unshare").args(["--mount", "true"]).output();
    tried.is_ok_and(|output| output.status.success())
}
