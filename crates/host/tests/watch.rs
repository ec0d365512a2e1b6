//! Another program replaces a file, and this one hears of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::sync::mpsc;
use std::time::Duration;

use host::files::write_private;
use host::watch::watch;

const SOON: Duration = Duration::from_secs(10);

#[test]
fn hears_of_a_replacement_and_not_of_reading_or_of_other_files() {
    let folder = tempfile::tempdir().unwrap();
    let seal = folder.path().join("vault.seal");
    write_private(&seal, b"1").unwrap();
    let (heard, hearing) = mpsc::channel();
    let watch = watch(&seal, move || {
        let _ = heard.send(());
    })
    .unwrap();

    fs::read(&seal).unwrap();
    fs::write(folder.path().join("other"), "x").unwrap();
    assert!(hearing.recv_timeout(Duration::from_millis(300)).is_err());

    write_private(&seal, b"2").unwrap();
    hearing.recv_timeout(SOON).unwrap();
    write_private(&seal, b"3").unwrap();
    hearing.recv_timeout(SOON).unwrap();

    drop(watch);
    while hearing.try_recv().is_ok() {}
    write_private(&seal, b"4").unwrap();
    assert!(hearing.recv_timeout(Duration::from_millis(300)).is_err());
}

#[test]
fn a_folder_that_is_not_there_cannot_be_watched() {
    let folder = tempfile::tempdir().unwrap();
    assert!(watch(&folder.path().join("gone/vault.seal"), || ()).is_err());
}
