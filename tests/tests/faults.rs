//! A sample of the fault runs that `cargo xtask torture` makes at full size.

#![cfg(target_os = "linux")]

use std::path::PathBuf;

use tests::skipped;
use tests::torture::{Plan, ROWS, Verdict};

/// Runs a row for seconds. What this machine cannot run is said aloud, because a test has no third way to end.
fn holds(number: u8, rounds: u64) {
    let row = ROWS.iter().find(|row| row.number == number).unwrap();
    let plan = Plan {
        program: PathBuf::from(env!("CARGO_BIN_EXE_torture")),
        seed: 20_261_122,
        rounds: Some(rounds),
    };
    match (row.run)(&plan) {
        Ok(Verdict::Held(said)) => println!("row {number} ({}): {said}", row.property),
        Ok(Verdict::Skipped(why)) => skipped(&format!("row {number} ({}): {why}", row.property)),
        Err(what) => panic!("row {number} ({}): {what}", row.property),
    }
}

#[test]
fn two_hundred_kills_lose_no_acknowledged_change() {
    holds(1, 200);
}

#[test]
fn a_kill_at_any_system_call_leaves_the_old_or_the_new() {
    holds(2, 1);
}

#[test]
fn a_power_loss_loses_no_acknowledged_change() {
    holds(3, 10);
}

#[test]
fn a_full_disk_loses_nothing_and_keeps_nothing_closed() {
    holds(4, 12);
}

#[test]
fn a_refused_system_call_is_an_error_and_no_loss() {
    holds(5, 1);
}
