//! The whole inventory for whoever comes after this program: one JSON document, or one CSV table for each kind of thing.
//!
//! Both are written as the values come, so that neither ever lies in memory as a whole. What stands where is described in
//! `docs/export.md`.

mod cell;
mod document;
mod letters;
mod members;
mod rows;
mod tables;

pub use document::{FORMAT, JsonRequests, JsonTakeout, VERSION};
pub use letters::{JsonDrafts, JsonLanguages, JsonLetters, JsonTemplates};
pub use members::{identity, request, service};
pub use tables::{CsvTakeout, Table};
