//! The inventory as JSON, read back. `docs/export.md` describes the document.

mod error;
mod form;
mod inventory;
mod item;
mod letters;
mod list;
mod metered;
mod object;
mod read;
mod request;

pub use error::Error;
pub use item::Item;
pub use read::read;
