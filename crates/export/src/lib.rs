//! What leaves the program, as bytes for strangers: letters as pages, messages and text, the recovery kit as a page to
//! print, the whole inventory as JSON and CSV, and deadlines as a calendar.
//!
//! The words come in ready, in the reader's language; this crate decides how they lie on the paper and nothing
//! else. It opens no file, asks no clock and knows no host, so the same values give the same bytes everywhere.

pub mod calendar;
mod language;
mod letter;
mod mail;
mod recovery_kit;
mod shown;
pub mod takeout;
mod text;
mod typeset;

pub use letter::{Area, Layout, LetterPage, Pdf, Step, letter_pdf, letter_pdfs, letters_together};
pub use mail::{Answered, Attachment, Draft, Mailbox, Mailto, eml, mailto};
pub use recovery_kit::{KitPage, KitText, recovery_kit};
pub use shown::shown_name;
pub use text::{letter_text, message_text};

/// Why there is no page.
///
/// Neither variant carries the setter's own message: it quotes the text it stumbled on, which may be the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The recovery identity is not one, so a page with it would be worth nothing.
    #[error("this is not a recovery identity")]
    Identity,
    /// The template or the fonts are at fault, never the words in them.
    #[error("the page could not be set")]
    Template,
}
