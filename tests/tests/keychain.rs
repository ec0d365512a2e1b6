//! The keychain is a convenience: whatever is the matter with it, the passphrase opens the vault in time.

use std::process::Command;
use std::time::{Duration, Instant};

use tests::desktop::Desktop;
use tests::page::program;
use tests::person::{Screen, secret, sits_at};
use tests::terminal::{PASSPHRASE, Said, lay_vault, write_private};
use words::{Language, Words};

/// The program's own limit is three seconds; the rest is the passphrase's cost on a busy machine.
const IN_TIME: Duration = Duration::from_secs(12);

/// A vault on this desktop; the keychain may open it unless `desktop` has none.
fn with_vault(desktop: &Desktop) {
    let key = lay_vault(&desktop.folder("data").join("lokero/vault"));
    write_private(&desktop.folder("home").join("key.txt"), key.as_bytes());
    write_private(&desktop.folder("home").join("passphrase.txt"), PASSPHRASE.as_bytes());
}

fn cli(desktop: &Desktop, arguments: &[&str]) -> Command {
    let mut command = desktop.command(program("lokero-cli"));
    command.args(arguments).current_dir(desktop.folder("home")).stdin(std::process::Stdio::null());
    command
}

fn run(desktop: &Desktop, arguments: &[&str]) -> Said {
    Said::new(&cli(desktop, arguments).output().unwrap(), desktop.root())
}

fn enable(desktop: &Desktop) {
    run(desktop, &["--recovery-file", "key.txt", "keychain", "enable"]).done();
    let status = run(desktop, &["--recovery-file", "key.txt", "status", "--json"]).done();
    assert_eq!(status.json()["keychain"], true);
}

/// A desktop whose keychain was allowed to open the vault.
fn enabled() -> Desktop {
    let desktop = Desktop::with_keychain();
    with_vault(&desktop);
    enable(&desktop);
    desktop
}

/// Opens with the passphrase in a file, which asks no keychain, and then on a terminal, where the keychain is tried first.
#[track_caller]
fn opens_all_the_same(desktop: &Desktop, why: &str) {
    let started = Instant::now();
    run(desktop, &["--passphrase-file", "passphrase.txt", "status"]).done();
    let by_file = started.elapsed();
    let started = Instant::now();
    let screen = asks(desktop);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    assert!(screen.shown.contains(&message(why)), "{why}: {}", screen.shown);
    assert!(started.elapsed() < by_file + IN_TIME, "took {:?}, and by a file {by_file:?}", started.elapsed());
    eprintln!("by a file {by_file:?}, behind the keychain {:?}", started.elapsed());
}

fn message(id: &str) -> String {
    let said = Words::new(Language::En).say(id);
    assert_ne!(said, id, "there is no such message");
    said
}

fn asks(desktop: &Desktop) -> Screen {
    sits_at(&cli(desktop, &["status"]), &[secret("Passphrase:", PASSPHRASE)])
}

#[test]
fn the_keychain_opens_the_vault_once_it_is_allowed_to_and_no_longer_afterwards() {
    let desktop = Desktop::with_keychain();
    with_vault(&desktop);
    let locked = run(&desktop, &["status"]);
    assert_eq!((locked.status, locked.code()), (3, "locked"));
    enable(&desktop);
    for command in
        [&["status"][..], &["verify"], &["rename", "Eero"], &["backup", "create", "--to", "copies"]]
    {
        assert_eq!(run(&desktop, command).done().err, "");
    }
    // The passphrase opens as before, and changing it does not take the keychain's permission away.
    run(&desktop, &["--passphrase-file", "passphrase.txt", "status"]).done();
    run(&desktop, &["keychain", "disable"]).done();
    let locked = run(&desktop, &["status"]);
    assert_eq!((locked.status, locked.code()), (3, "locked"));
    let kept =
        desktop.command("secret-tool").args(["search", "--all", "service", "lokero"]).output().unwrap();
    assert!(kept.stdout.is_empty(), "{}", String::from_utf8_lossy(&kept.stdout));
}

#[test]
fn a_destroyed_vault_leaves_nothing_in_the_keychain() {
    let desktop = enabled();
    let search =
        || desktop.command("secret-tool").args(["search", "--all", "service", "lokero"]).output().unwrap();
    assert!(!search().stdout.is_empty());
    run(&desktop, &["--recovery-file", "key.txt", "destroy"]).done();
    assert!(search().stdout.is_empty());
}

#[test]
fn without_a_keychain_nothing_is_promised() {
    let desktop = Desktop::without_keychain();
    with_vault(&desktop);
    let refused = run(&desktop, &["--recovery-file", "key.txt", "keychain", "enable"]);
    assert_eq!((refused.status, refused.code()), (1, "keychain-absent"), "{}", refused.err);
    let status = run(&desktop, &["--recovery-file", "key.txt", "status", "--json"]).done();
    assert_eq!(status.json()["keychain"], false);
    assert_eq!(asks(&desktop).status, 0);
}

#[test]
fn a_keychain_without_a_place_for_secrets_takes_none() {
    let desktop = Desktop::with_empty_keychain();
    with_vault(&desktop);
    let refused = run(&desktop, &["--recovery-file", "key.txt", "keychain", "enable"]);
    assert_eq!((refused.status, refused.code()), (1, "keychain-locked"), "{}", refused.err);
    assert_eq!(asks(&desktop).status, 0);
}

#[test]
fn a_keychain_that_is_gone_is_gone_around() {
    let mut desktop = enabled();
    desktop.end_keychain();
    opens_all_the_same(&desktop, "error-keychain-absent");
}

#[test]
fn a_desktop_without_a_bus_is_gone_around() {
    let desktop = enabled();
    let mut without = cli(&desktop, &["status"]);
    without.env_remove("DBUS_SESSION_BUS_ADDRESS");
    let screen = sits_at(&without, &[secret("Passphrase:", PASSPHRASE)]);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    assert!(screen.shown.contains(&message("error-keychain-absent")), "{}", screen.shown);
}

#[test]
fn a_locked_keychain_is_gone_around() {
    let desktop = enabled();
    desktop.lock_keychain();
    opens_all_the_same(&desktop, "error-keychain-locked");
}

#[test]
fn a_silent_keychain_is_waited_for_no_longer_than_said() {
    let desktop = enabled();
    desktop.stop_keychain();
    opens_all_the_same(&desktop, "error-keychain-slow");
    desktop.continue_keychain();
    run(&desktop, &["status"]).done();
}

#[test]
fn wrong_bytes_in_the_keychain_are_gone_around() {
    let desktop = enabled();
    let id = run(&desktop, &["status", "--json"]).done().json()["id"].as_str().unwrap().to_owned();
    for bytes in [&b"not a key at all"[..], &[0xff, 0xfe, 0x80], b"\n"] {
        desktop.put_into_keychain(&id, bytes);
        opens_all_the_same(&desktop, "error-keychain-refused");
    }
    // The key of another vault, or of this one before the keychain was allowed anew.
    let foreign = "AGE-SECRET-KEY-184JMZMVQH3E6U0PSL869004Y3U2NYV7R30EU99CSEDNPH02YUVFSZW44VU";
    desktop.put_into_keychain(&id, foreign.as_bytes());
    opens_all_the_same(&desktop, "error-keychain-stale");
    enable(&desktop);
    run(&desktop, &["status"]).done();
}

#[test]
fn an_emptied_keychain_is_gone_around() {
    let desktop = enabled();
    let cleared = desktop.command("secret-tool").args(["clear", "service", "lokero"]).status().unwrap();
    assert!(cleared.success());
    opens_all_the_same(&desktop, "error-keychain-empty");
}
