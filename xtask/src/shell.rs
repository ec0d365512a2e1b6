//! Where the work tree is, and starting other programs in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a command ended early, and what its reader can do.
pub struct Stop {
    pub what: String,
    pub help: String,
}

pub type Done = Result<(), Stop>;

/// The top of the work tree. Asked of cargo at run time: a tree that was moved must not find its old place.
pub fn root() -> PathBuf {
    let start = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    start
        .parent()
        .filter(|top| top.join("Cargo.lock").exists())
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program of the workspace, as the development profile builds it.
pub fn debug_program(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A command in the work tree, without what `cargo run` told this program about itself.
pub fn command(program: &str) -> Command {
    let program = if cfg!(windows) && program == "npm" { "npm.cmd" } else { program };
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a program with this one's own output; an exit status other than 0 is an error.
pub fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    finish(command(program).args(arguments), &format!("{program} {}", arguments.join(" ")))
}

pub fn finish(command: &mut Command, shown: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

/// What a program prints, or nothing if it cannot be started or fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

pub fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    // An ordinary user's path often leaves out the administrator's programs, which the machine has all the same.
    let administrators = ["/usr/sbin", "/sbin"].map(std::path::PathBuf::from);
    std::env::split_paths(&path).chain(administrators).any(|folder| folder.join(&file).is_file())
}
