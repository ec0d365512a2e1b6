//! What others know: bytes from strangers in, checked values out. So far: the inventory that this program wrote as
//! JSON, and questions for deadlines.
//!
//! Everything is hostile until it is parsed, and nothing that was refused is ever quoted: an error says the line, never what
//! stands in it.

pub mod questions;
pub mod takeout;
