//! A letter as text: for a form on the web, for the terminal, and as the body of a message.

use rules::letters::{Envelope, Letter, plain_text};

/// The whole letter, with what stands above it.
pub fn letter_text(letter: &Letter, envelope: &Envelope) -> String {
    plain_text(letter, envelope)
}

/// The letter as the body of a message: from the salutation on, because the message's own headers say who writes to whom,
/// when, and of what.
pub fn message_text(letter: &Letter) -> String {
    let mut body = letter.clone();
    body.subject.clear();
    plain_text(&body, &Envelope::default())
}
