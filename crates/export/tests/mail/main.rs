//! Messages, read back by a parser that shares no code with ours: Python's.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its set-up fails"
)]

mod drafts;
mod names;
mod python;
mod uris;
