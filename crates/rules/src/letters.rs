//! Letters: what is asked, of whom, under which law, in which language; as a structure, and as plain text.
//!
//! The wording lies in files beside the sources (`crates/rules/letters`), and each letter is filled from them and from
//! values that were checked. No value is ever read as a template.

mod date;
mod doubts;
mod field;
mod fill;
mod input;
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
pub use field::{Case, Day, Detail, Field, Ground, IdentifierKind, Item, Listing};
pub use input::{Earlier, Identifier, LetterInput, Line, Missing, NotAValue, Prose, Recipient, Sender};
pub use kind::{Kind, LetterLaw, NotInLaw, RightsApart};
pub use language::{LetterLanguage, UnknownLanguage};
pub use least::{Choice, Need, Note, Selection, least};
pub use letter::{Block, Envelope, Letter, Placeholder, plain_text};
pub use own::OwnTemplate;
pub use template::{Reason, TemplateError};

/// Why there is no letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterError {
    NotInLaw(NotInLaw),
    /// Letters in this language do not cite this law.
    NotWritten {
        language: LetterLanguage,
        law: LetterLaw,
    },
    Rights(RightsApart),
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
    law: LetterLaw,
    input: &LetterInput,
) -> Result<Letter, LetterError> {
    check(kind, law, &input.rights)?;
    let text = text::Text::of(kind, language, law)?.ok_or(LetterError::NotWritten { language, law })?;
    Ok(fill::fill(&text, kind, language, law, input)?)
}

fn check(kind: Kind, law: LetterLaw, rights: &[crate::request::Right]) -> Result<(), LetterError> {
    kind.under(law).map_err(LetterError::NotInLaw)?;
    let led = Kind::of(rights).map_err(LetterError::Rights)?;
    if kind.is_request() && led != kind {
        let lead = rights.first().copied();
        return Err(LetterError::Rights(
            lead.map_or(RightsApart::None, |lead| RightsApart::NotOf(kind, lead)),
        ));
    }
    Ok(())
}

/// What stands above a letter: both sides, and its date in the letter's language.
pub fn envelope(input: &LetterInput, language: LetterLanguage) -> Result<Envelope, TemplateError> {
    let owned = |line: &Line| line.as_str().to_owned();
    let above = |name: &Option<Line>, address: &[Line]| name.iter().chain(address).map(owned).collect();
    let email = input.recipient.email.iter().map(|email| email.as_str().to_owned());
    let mut recipient: Vec<String> = above(&input.recipient.name, &input.recipient.address);
    if input.channel == crate::request::Channel::Email {
        recipient.extend(email);
    }
    Ok(Envelope {
        sender: above(&input.sender.name, &input.sender.address),
        recipient,
        date: date::forms(&language.shared()?.texts, input.date).remove("").unwrap_or_default(),
    })
}
