//! Handing a letter over: what leaves is kept, word for word.

use rules::{letters::KeptLetter, request::Channel};
use store::Vault;
use uuid::Uuid;

use super::{Draft, Options, draft::drafted, refusal::refuse_unready};
use crate::{Code, Deed, Error};

/// The form in which a letter is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Text,
    /// A page to print.
    Pdf,
    /// A mail to open in the user's own mail program.
    Eml,
    /// The address of a mail to be written.
    Mailto,
}

/// A letter that was handed over.
#[derive(Debug, Clone)]
pub struct Outgoing {
    pub draft: Draft,
    /// As it is kept.
    pub letter: KeptLetter,
    /// In the form that was asked for.
    pub content: Vec<u8>,
}

impl Form {
    /// The way that the form is for.
    fn channel(self) -> Option<Channel> {
        match self {
            Self::Text => None,
            Self::Pdf => Some(Channel::Post),
            Self::Eml | Self::Mailto => Some(Channel::Email),
        }
    }
}

/// Hands a letter over under a new id: its exact text is kept with the request. That it left is for the user to record.
///
/// # Errors
///
/// Something in it is still to be filled; the recipient has no address for this way; the recipient is doubtful, unless that
/// is set aside (`anyway`).
pub fn hand_over(
    vault: &mut Vault,
    deed: Deed,
    id: Uuid,
    request: Uuid,
    options: &Options,
    form: Form,
    anyway: bool,
) -> Result<Outgoing, Error> {
    let options = Options { channel: options.channel.or(form.channel()), ..options.clone() };
    vault.change(deed.change("letter-handed-over"), |edit| {
        let draft = drafted(edit, request, &options, deed.today)?;
        refuse_unready(&draft, anyway)?;
        let content = content(form, &draft)?;
        let letter = kept(id, &draft, deed);
        edit.add_letter(request, &letter)?;
        Ok(Outgoing { draft, letter, content })
    })
}

fn kept(id: Uuid, draft: &Draft, deed: Deed) -> KeptLetter {
    let on_paper = draft.channel == Channel::Post;
    let above = draft.envelope.sender.join("\n");
    let sender = if on_paper { Some(above) } else { draft.send_from.as_ref().map(ToString::to_string) };
    KeptLetter {
        id,
        kind: draft.kind(),
        language: draft.language(),
        law: draft.law(),
        channel: draft.channel,
        on: deed.today,
        recipient: draft.addressee().join("\n"),
        sender,
        subject: draft.letter.subject.clone(),
        text: draft.text(),
    }
}

/// The letter as bytes for strangers.
fn content(form: Form, draft: &Draft) -> Result<Vec<u8>, Error> {
    match form {
        Form::Text => Ok(draft.whole_text().into_bytes()),
        Form::Pdf | Form::Eml | Form::Mailto => Err(Error::new(Code::LetterForm)),
    }
}
