//! Letters: what each must hold, what they look like, and what no value and no template can do to them.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    reason = "a test fails by panicking, and names only the kinds that it is about"
)]

#[path = "../any/mod.rs"]
#[expect(dead_code, reason = "made for other tests too")]
mod any;
mod combined;
mod edited;
mod full;
mod golden;
mod hostile;
mod languages;
mod musts;
mod own;
mod recipient;
mod selection;
