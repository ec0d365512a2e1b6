//! Files that a person picked: private, whole, and told apart when the disk says no.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "a test starts itself again with other mounts")]
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use host::files::{FileError, create_private, write_private};

const INSIDE: &str = "LOKERO_TEST_INSIDE";

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Runs `body` with a folder that `mount`, a line of shell about `$1`, has prepared; the mount is gone afterwards.
fn with_mount(test: &str, mount: &str, body: impl FnOnce(&Path)) {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return body(&PathBuf::from(folder));
    }
    const OWN_MOUNTS: [&str; 2] = ["--mount", "--map-root-user"];
    let may = Command::new("unshare").args(OWN_MOUNTS).arg("true").status();
    if !may.expect("util-linux is needed; `cargo xtask test` installs it").success() {
        // `cargo test` swallows what a passing test prints, but not this.
        let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: no mounts of one's own here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kept.pdf"), "as it was").unwrap();
    let again = std::env::current_exe().unwrap();
    let script = format!("set -e; {mount}; exec \"$2\" --exact {test} --nocapture");
    let done = Command::new("unshare")
        .args(OWN_MOUNTS)
        .args(["sh", "-c", &script, "sh"])
        .arg(folder.path())
        .arg(again)
        .env(INSIDE, folder.path())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn a_file_is_whole_and_for_this_user_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kit.pdf");
    fs::write(&path, "something else that everyone may read").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    write_private(&path, b"the kit").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"the kit");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names_in(folder.path()), ["kit.pdf"]);
}

#[test]
fn creating_refuses_what_stands_already() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kit.pdf");
    create_private(&path, b"first").unwrap();
    assert_eq!(create_private(&path, b"second"), Err(FileError::Exists));
    assert_eq!(fs::read(&path).unwrap(), b"first");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names_in(folder.path()), ["kit.pdf"]);
}

#[test]
fn a_missing_folder_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(write_private(&folder.path().join("gone/kit.pdf"), b"the kit"), Err(FileError::NotFound));
}

#[test]
fn a_folder_stands_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("kit.pdf/inner")).unwrap();
    assert!(write_private(&folder.path().join("kit.pdf"), b"the kit").is_err());
    assert_eq!(names_in(folder.path()), ["kit.pdf"]);
}

#[test]
fn a_read_only_disk_is_told_apart() {
    let mount = r#"mount --bind "$1" "$1"; mount -o remount,bind,ro "$1""#;
    with_mount("a_read_only_disk_is_told_apart", mount, |folder| {
        assert_eq!(write_private(&folder.join("new.pdf"), b"the kit"), Err(FileError::ReadOnly));
        assert_eq!(write_private(&folder.join("kept.pdf"), b"the kit"), Err(FileError::ReadOnly));
        assert_eq!(fs::read(folder.join("kept.pdf")).unwrap(), b"as it was");
    });
}

#[test]
fn a_full_disk_is_told_apart_and_loses_nothing() {
    let mount = r#"mount -t tmpfs -o size=64k none "$1"; printf 'as it was' > "$1/kept.pdf""#;
    with_mount("a_full_disk_is_told_apart_and_loses_nothing", mount, |folder| {
        let kit = vec![b'x'; 100_000];
        assert_eq!(write_private(&folder.join("new.pdf"), &kit), Err(FileError::DiskFull));
        assert_eq!(write_private(&folder.join("kept.pdf"), &kit), Err(FileError::DiskFull));
        assert_eq!(fs::read(folder.join("kept.pdf")).unwrap(), b"as it was");
        assert_eq!(names_in(folder), ["kept.pdf"]);
        assert_eq!(write_private(&folder.join("kept.pdf"), b"small"), Ok(()));
    });
}
