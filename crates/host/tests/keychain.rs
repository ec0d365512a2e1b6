//! The keychain as it is met on real desktops: open, absent, locked, silent, or holding what is not ours.
//!
//! A process learns only once which keychain there is, so each test runs its body in a process of its own: the test
//! starts itself again on a desktop of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "a test measures how long the user would wait")]
#![cfg(target_os = "linux")]

use std::time::{Duration, Instant};

use host::keychain::{self, KeychainError, LIMIT};
use uuid::Uuid;

#[path = "../../../tests/src/desktop.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod desktop;

use desktop::{Desktop, until};

const INSIDE: &str = "LOKERO_TEST_INSIDE";
const ID: Uuid = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0001);

/// Runs `body` on `desktop`; `test` is the name of the test that calls.
fn inside(test: &str, desktop: impl FnOnce() -> Desktop, body: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() {
        return body();
    }
    run_again(test, &desktop());
}

fn run_again(test: &str, desktop: &Desktop) {
    let again = std::env::current_exe().unwrap();
    let done =
        desktop.command(again).args(["--exact", test, "--nocapture"]).env(INSIDE, "1").output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn in_time<T>(call: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let answer = call();
    assert!(started.elapsed() < LIMIT + Duration::from_millis(500), "took {:?}", started.elapsed());
    answer
}

#[test]
fn keeps_replaces_and_forgets_a_secret() {
    inside("keeps_replaces_and_forgets_a_secret", Desktop::with_keychain, || {
        assert!(keychain::available());
        assert_eq!(keychain::get(ID), Ok(None));
        assert_eq!(keychain::remove(ID), Ok(()));
        for secret in ["first", "second: åäö"] {
            assert_eq!(keychain::put(ID, secret), Ok(()));
            assert_eq!(keychain::get(ID).unwrap().unwrap().as_str(), secret);
        }
        assert_eq!(keychain::get(Uuid::nil()), Ok(None));
        assert_eq!(keychain::remove(ID), Ok(()));
        assert_eq!(keychain::get(ID), Ok(None));
    });
}

#[test]
fn a_desktop_without_keychain_has_none() {
    inside("a_desktop_without_keychain_has_none", Desktop::without_keychain, || {
        assert!(!in_time(keychain::available));
        assert_eq!(in_time(|| keychain::get(ID)), Err(KeychainError::Absent));
        assert_eq!(in_time(|| keychain::put(ID, "secret")), Err(KeychainError::Absent));
        assert_eq!(in_time(|| keychain::remove(ID)), Err(KeychainError::Absent));
    });
}

#[test]
fn without_a_session_bus_there_is_none() {
    if std::env::var_os(INSIDE).is_none() {
        let desktop = Desktop::without_keychain();
        let again = std::env::current_exe().unwrap();
        let done = desktop
            .command(again)
            .args(["--exact", "without_a_session_bus_there_is_none", "--nocapture"])
            .env(INSIDE, "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        return;
    }
    assert!(!in_time(keychain::available));
    assert_eq!(in_time(|| keychain::get(ID)), Err(KeychainError::Absent));
}

#[test]
fn a_keychain_with_no_place_for_secrets_is_locked() {
    inside("a_keychain_with_no_place_for_secrets_is_locked", Desktop::with_empty_keychain, || {
        assert_eq!(in_time(|| keychain::put(ID, "secret")), Err(KeychainError::Locked));
        assert_eq!(in_time(|| keychain::get(ID)), Ok(None));
    });
}

#[test]
fn a_locked_keychain_gives_nothing() {
    let locked = || {
        let desktop = Desktop::with_keychain();
        desktop.put_into_keychain(&ID.to_string(), b"secret");
        desktop.lock_keychain();
        desktop
    };
    inside("a_locked_keychain_gives_nothing", locked, || {
        let answer = in_time(|| keychain::get(ID));
        assert!(matches!(answer, Err(KeychainError::Locked)), "{answer:?}");
    });
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let foreign = || {
        let desktop = Desktop::with_keychain();
        desktop.put_into_keychain(&ID.to_string(), b"\xff\xfe\x80 not ours");
        desktop
    };
    inside("bytes_that_are_no_text_are_refused", foreign, || {
        assert_eq!(keychain::get(ID), Err(KeychainError::Refused));
        assert_eq!(keychain::put(ID, "ours"), Ok(()));
        assert_eq!(keychain::get(ID).unwrap().unwrap().as_str(), "ours");
    });
}

/// A keychain that hangs costs three seconds once; then nobody waits, until it answers again.
#[test]
fn a_silent_keychain_is_given_up_on() {
    let name = "a_silent_keychain_is_given_up_on";
    if std::env::var_os(INSIDE).is_none() {
        let desktop = Desktop::with_keychain();
        desktop.stop_keychain();
        let again = std::env::current_exe().unwrap();
        let mut running = desktop
            .command(again)
            .args(["--exact", name, "--nocapture"])
            .env(INSIDE, desktop.root())
            .spawn()
            .unwrap();
        let given_up = desktop.root().join("given-up");
        until(Duration::from_secs(20), "the program to give up", || given_up.exists().then_some(()));
        desktop.continue_keychain();
        assert!(running.wait().unwrap().success());
        return;
    }
    let started = Instant::now();
    assert_eq!(in_time(|| keychain::get(ID)), Err(KeychainError::Slow));
    assert!(started.elapsed() >= LIMIT);
    let started = Instant::now();
    assert_eq!(keychain::get(ID), Err(KeychainError::Slow));
    assert!(started.elapsed() < Duration::from_millis(100), "the user is made to wait twice");
    let root = std::path::PathBuf::from(std::env::var_os(INSIDE).unwrap());
    std::fs::write(root.join("given-up"), "").unwrap();
    until(Duration::from_secs(20), "the keychain", || keychain::get(ID).ok());
}
