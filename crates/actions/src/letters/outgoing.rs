//! Handing a letter over: what leaves is kept, word for word.

use export::{Layout, LetterPage, Mailbox, Mailto};
use rules::{Date, letters::KeptLetter, request::Channel};
use store::Vault;
use uuid::Uuid;

use super::{Draft, Options, draft::drafted, refusal::refuse_unready};
use crate::{Code, Deed, Error, requests};

/// The form in which a letter is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Text,
    /// A page to print.
    Pdf,
    /// A message to open in the user's own mail program.
    Eml,
    /// The address that makes a mail program write the message.
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
    /// What there is to say about that form.
    pub remarks: Vec<Remark>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The page is tagged, and promises neither PDF/A nor PDF/UA.
    NotArchival,
    /// For these letters and signs the page shows boxes.
    Lacking(String),
    /// The letter is too long for an address: that one holds its subject only.
    SubjectOnly,
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
    let draft = vault.read(|view| drafted(view, request, &options, deed.today))?;
    refuse_unready(&draft, anyway)?;
    // A page takes its time, and nobody else has to wait for it.
    let (content, remarks) = content(form, &draft, id, deed.today)?;
    let letter = kept(id, &draft, deed.today);
    vault.change(deed.change("letter-handed-over"), |edit| {
        requests::known(edit, request)?;
        Ok::<_, Error>(edit.add_letter(request, &letter)?)
    })?;
    Ok(Outgoing { draft, letter, content, remarks })
}

fn kept(id: Uuid, draft: &Draft, today: Date) -> KeptLetter {
    let on_paper = draft.channel == Channel::Post;
    let above = draft.envelope.sender.join("\n");
    let sender = if on_paper { Some(above) } else { draft.send_from.as_ref().map(ToString::to_string) };
    KeptLetter {
        id,
        kind: draft.kind(),
        language: draft.language(),
        law: draft.law(),
        channel: draft.channel,
        on: today,
        recipient: draft.addressee().join("\n"),
        sender,
        subject: draft.letter.subject.clone(),
        text: draft.text(),
    }
}

/// The letter as bytes for strangers.
fn content(form: Form, draft: &Draft, id: Uuid, today: Date) -> Result<(Vec<u8>, Vec<Remark>), Error> {
    match form {
        Form::Text => Ok((draft.whole_text().into_bytes(), Vec::new())),
        Form::Pdf => page(draft, today),
        Form::Eml => message(draft, id, today).map(|message| (message, Vec::new())),
        Form::Mailto => address(draft),
    }
}

fn page(draft: &Draft, date: Date) -> Result<(Vec<u8>, Vec<Remark>), Error> {
    let layout = Layout::usual(draft.residence, draft.recipient.country);
    let page = LetterPage { letter: &draft.letter, envelope: &draft.envelope, layout, date };
    let pdf = export::letter_pdf(&page).map_err(|_| Error::new(Code::LetterNotMade))?;
    let lacking = Some(pdf.lacking).filter(|lacking| !lacking.is_empty()).map(Remark::Lacking);
    let plain = (!pdf.is_strict).then_some(Remark::NotArchival);
    Ok((pdf.bytes.to_vec(), plain.into_iter().chain(lacking).collect()))
}

fn message(draft: &Draft, id: Uuid, date: Date) -> Result<Vec<u8>, Error> {
    let no_sender = || Error::new(Code::FieldEmpty).with("field", "email");
    let name = draft.selection.name.as_ref().map(|name| name.as_str());
    let from = Mailbox { name, email: draft.send_from.as_ref().ok_or_else(no_sender)? };
    let name = draft.recipient.name.as_ref().map(|name| name.as_str());
    let to = Mailbox { name, email: draft.recipient.email.as_ref().ok_or_else(no_address)? };
    Ok(export::eml(&export::Draft {
        from,
        to,
        subject: &draft.letter.subject,
        reference: Some(&draft.reference),
        text: &draft.body(),
        date,
        id: random_part(id),
        answered: None,
        attachment: None,
    }))
}

fn address(draft: &Draft) -> Result<(Vec<u8>, Vec<Remark>), Error> {
    let to = draft.recipient.email.as_ref().ok_or_else(no_address)?;
    match export::mailto(to, &draft.letter.subject, Some(&draft.reference), &draft.body()) {
        Mailto::Whole(uri) => Ok((uri.into_bytes(), Vec::new())),
        Mailto::TooLong { uri_with_subject_only } => {
            Ok((uri_with_subject_only.into_bytes(), vec![Remark::SubjectOnly]))
        }
    }
}

fn no_address() -> Error {
    Error::new(Code::LetterNoAddress).with("channel", Channel::Email.as_str())
}

/// The random bits of a UUIDv7. The others say to the millisecond when it was made, which is nobody's business.
fn random_part(id: Uuid) -> u128 {
    const LATTER: u32 = 62;
    let (former, latter) = ((id.as_u128() >> 64) & 0xFFF, id.as_u128() & ((1 << LATTER) - 1));
    former << LATTER | latter
}
