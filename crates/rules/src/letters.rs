//! Letters: what is asked, of whom, under which law, in which language; as a structure, and as plain text.
//!
//! The wording lies in files beside the sources (`crates/rules/letters`), and each letter is filled from them and from
//! values that were checked. No value is ever read as a template.

mod date;
mod doubts;
mod edited;
mod field;
mod fill;
mod input;
mod kept;
mod kind;
mod language;
mod least;
mod letter;
mod own;
mod tags;
mod template;
mod text;
mod values;

pub use doubts::{Doubt, recipient_doubts};
pub use edited::edited;
pub use field::{Case, Day, Detail, Field, Ground, IdentifierKind, Item, Listing};
pub use input::{Earlier, Identifier, LetterInput, Line, Missing, NotAValue, Prose, Recipient, Sender};
pub use kept::{EditedText, KeptLetter, TemplateText};
pub use kind::{Kind, NotInLaw, RightsApart};
pub use language::{LetterLanguage, UnknownLanguage};
pub use least::{Choice, Need, Note, Selection, least};
pub use letter::{Block, Envelope, Letter, Placeholder, plain_text};
pub use own::OwnTemplate;
pub use template::{Reason, TemplateError};

use crate::{jurisdiction::Law, request::Channel};

/// Why there is no letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterError {
    NotInLaw(NotInLaw),
    /// Letters in this language do not cite this law.
    NotWritten {
        language: LetterLanguage,
        law: Law,
    },
    Rights(RightsApart),
    /// The law does not ask an answer to tell this, so it cannot be missing.
    NotOwed {
        item: Item,
        law: Law,
    },
    Template(TemplateError),
}

impl From<TemplateError> for LetterError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

/// Writes a letter. A letter that exercises rights has to be theirs: [`Kind::of`] finds it.
pub fn write(
    kind: Kind,
    language: LetterLanguage,
    law: Law,
    input: &LetterInput,
) -> Result<Letter, LetterError> {
    check(kind, law, input)?;
    let text = text::Text::of(kind, language, law)?.ok_or(LetterError::NotWritten { language, law })?;
    Ok(fill::fill(&text, kind, language, law, input)?)
}

/// A letter that insists names whatever the request asked for; a letter that asks has to be the rights' own.
fn check(kind: Kind, law: Law, input: &LetterInput) -> Result<(), LetterError> {
    kind.under(law).map_err(LetterError::NotInLaw)?;
    for missing in &input.missing {
        match missing {
            Missing::Item(item) if !item.is_owed_under(law) => {
                return Err(LetterError::NotOwed { item: *item, law });
            }
            Missing::Item(_) | Missing::Other(_) => {}
        }
    }
    let rights = &input.rights;
    let first = *rights.first().ok_or(LetterError::Rights(RightsApart::None))?;
    if kind.is_request() && Kind::of(rights).map_err(LetterError::Rights)? != kind {
        return Err(LetterError::Rights(RightsApart::NotOf(kind, first)));
    }
    Ok(())
}

/// What stands above a letter: both sides, and its date in the letter's language. Postal addresses are there by post only:
/// by e-mail and in a form they would tell more than is needed.
pub fn envelope(input: &LetterInput, language: LetterLanguage) -> Result<Envelope, TemplateError> {
    let by_post = input.channel == Channel::Post;
    let above = |name: &Option<Line>, address: &[Line]| {
        let address = address.iter().filter(|_| by_post);
        name.iter().chain(address).map(|line| line.as_str().to_owned()).collect::<Vec<String>>()
    };
    let mut recipient = above(&input.recipient.name, &input.recipient.address);
    let email = input.recipient.email.iter().filter(|_| input.channel == Channel::Email);
    recipient.extend(email.map(|email| email.as_str().to_owned()));
    Ok(Envelope {
        sender: above(&input.sender.name, &input.sender.address),
        recipient,
        date: date::forms(&language.shared()?.texts, input.date).remove("").unwrap_or_default(),
    })
}
