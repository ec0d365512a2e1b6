//! Letters: drafted from a request, edited, and handed over. None of it starts a clock: only the person knows that a letter left.

mod details;
mod draft;
mod outgoing;
mod recipient;
mod refusal;
mod templates;

use rules::{
    Country, Date, Email,
    jurisdiction::Law,
    letters::{
        Doubt, EditedText, Envelope, Identifier, KeptLetter, Kind, Letter, LetterLanguage, Note, Placeholder,
        Recipient, Selection, plain_text,
    },
    request::Channel,
};
use store::Vault;
use uuid::Uuid;

use crate::{Deed, Error, Saved, clean::Cleaner, requests};

pub use details::Details;
pub use outgoing::{Form, Outgoing, Remark, hand_over};
pub use templates::{clear_template, set_template, template, templates};

/// What the user decides about a letter. What is not decided follows from the request.
#[derive(Debug, Clone, Default)]
pub struct Options {
    pub kind: Option<Kind>,
    pub language: Option<LetterLanguage>,
    /// The user's own, for the letter beside the letter.
    pub own_language: Option<LetterLanguage>,
    pub channel: Option<Channel>,
    /// Identifiers to name that were not chosen beforehand, by their values.
    pub with: Vec<String>,
    /// Identifiers to leave out, by their values.
    pub without: Vec<String>,
    pub details: Details,
}

/// A letter as it would be handed over on a day, and what there is to say about it.
#[derive(Debug, Clone)]
pub struct Draft {
    pub letter: Letter,
    /// The same letter in the user's own language, where it is another one and has this law.
    pub gloss: Option<Letter>,
    pub envelope: Envelope,
    pub recipient: Recipient,
    /// Where the sender lives.
    pub residence: Option<Country>,
    pub reference: String,
    pub channel: Channel,
    /// By when an answer is asked for, where the letter names a date.
    pub deadline: Option<Date>,
    /// What may be named, and what of it was chosen beforehand.
    pub selection: Selection,
    /// By what the letter lets the recipient find the person.
    pub chosen: Vec<Identifier>,
    /// What of it goes beyond the need.
    pub notes: Vec<Note>,
    /// The address that the recipient knows.
    pub send_from: Option<Email>,
    pub doubts: Vec<Doubt>,
    /// The day on which the user last edited the text; `None` where it is the template's.
    pub edited: Option<Date>,
    /// Whether the template is the user's own.
    pub is_own_template: bool,
}

impl Draft {
    pub fn kind(&self) -> Kind {
        self.letter.kind
    }

    pub fn language(&self) -> LetterLanguage {
        self.letter.language
    }

    pub fn law(&self) -> Law {
        self.letter.law
    }

    pub fn is_by_email(&self) -> bool {
        self.channel == Channel::Email
    }

    /// What is still to be filled.
    pub fn placeholders(&self) -> &[Placeholder] {
        self.letter.placeholders()
    }

    /// The text to be sent: on paper with what stands above it, elsewhere without its subject, which has a place of its own.
    pub fn text(&self) -> String {
        match self.channel {
            Channel::Post => plain_text(&self.letter, &self.envelope),
            Channel::Email | Channel::Form | Channel::Phone => self.body(),
        }
    }

    /// The text from the salutation on.
    fn body(&self) -> String {
        export::message_text(&self.letter)
    }

    /// The text in the user's own language.
    pub fn gloss_text(&self) -> Option<String> {
        self.gloss.as_ref().map(export::message_text)
    }

    /// The whole of it as plain text; on paper with what stands above it.
    pub fn whole_text(&self) -> String {
        if self.channel == Channel::Post { self.text() } else { self.editable() }
    }

    /// The text to be edited: the subject on its first line, and the letter below.
    pub fn editable(&self) -> String {
        plain_text(&self.letter, &Envelope::default())
    }

    /// Whom the letter is to reach, one line each.
    pub fn addressee(&self) -> Vec<String> {
        let form = self.recipient.form.iter().filter(|_| self.channel == Channel::Form);
        self.envelope.recipient.iter().cloned().chain(form.map(|form| form.as_str().to_owned())).collect()
    }
}

/// Drafts the letter to a request. Nothing is kept.
///
/// # Errors
///
/// No law is known; the law has no such letter, or the language does not cite it; the rights need letters of their own.
pub fn draft(vault: &mut Vault, request: Uuid, options: &Options, today: Date) -> Result<Draft, Error> {
    vault.read(|view| draft::drafted(view, request, options, today))
}

/// Keeps a text that the user edited, until another one takes its place or it is dropped.
pub fn keep_draft(
    vault: &mut Vault,
    deed: Deed,
    request: Uuid,
    (kind, language): (Kind, LetterLanguage),
    text: &str,
) -> Result<Saved<EditedText>, Error> {
    let mut cleaner = Cleaner::default();
    let text = cleaner.letter(text)?;
    let edited = EditedText { kind, language, text, on: deed.today };
    vault.change(deed.change("letter-edited"), |edit| {
        requests::known(edit, request)?;
        Ok::<_, Error>(edit.keep_edited(request, &edited)?)
    })?;
    Ok(cleaner.done(edited))
}

/// Forgets an edited text, so that the letter is the template's again; `false` where there was none.
pub fn drop_draft(vault: &mut Vault, deed: Deed, request: Uuid, kind: Kind) -> Result<bool, Error> {
    vault.change(deed.change("letter-unedited"), |edit| {
        requests::known(edit, request)?;
        Ok(edit.drop_edited(request, kind)?)
    })
}

/// The letters of a request that were handed over, in that order.
pub fn kept(vault: &mut Vault, request: Uuid) -> Result<Vec<KeptLetter>, Error> {
    vault.read(|view| Ok(view.letters_of(requests::known(view, request)?.id)?))
}

/// Chooses the language of a request's letters; without one it follows from the controller's country.
pub fn set_language(
    vault: &mut Vault,
    deed: Deed,
    request: Uuid,
    language: Option<LetterLanguage>,
) -> Result<(), Error> {
    vault.change(deed.change("letter-language"), |edit| {
        requests::known(edit, request)?;
        Ok(edit.set_letter_language(request, language)?)
    })
}
