//! Letters on paper, read back by stock programs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its set-up fails"
)]

#[path = "../../../rules/tests/letters/full.rs"]
#[allow(dead_code, clippy::wildcard_enum_match_arm, reason = "the tests of the letters use all of it")]
mod full;
#[path = "../printed/mod.rs"]
#[allow(dead_code, reason = "the recovery kit's page uses the rest")]
mod printed;

mod batch;
mod hostile;
mod pages;
mod sample;
mod window;
