//! A message as a file (RFC 5322) that opens in a mail program as a draft.

use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date as MailDate;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use rules::{Date, Email};

use super::{address, cut, mail_lines, one_line, subject_line};

/// Somebody with an address.
#[derive(Debug, Clone, Copy)]
pub struct Mailbox<'a> {
    pub name: Option<&'a str>,
    pub email: &'a Email,
}

/// What a draft is made from. The text may be the letter's own or what the user made of it.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The account that the recipient knows the sender by.
    pub from: Mailbox<'a>,
    pub to: Mailbox<'a>,
    pub subject: &'a str,
    /// Put into the subject if it is not there.
    pub reference: Option<&'a str>,
    pub text: &'a str,
    /// The letter's day. The file says noon by universal time: the hour is nobody's business, and noon is the same day in all of
    /// Europe. A mail program sets the real time when it sends.
    pub date: Date,
    /// A random number that no other message has.
    pub id: u128,
    /// The message that this one answers, where it is known.
    pub answered: Option<Answered<'a>>,
    pub attachment: Option<Attachment<'a>>,
}

/// The ids of the message that is answered, with or without angle brackets. Whatever is not an id is left out.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    pub id: &'a str,
    /// Those that it refers to itself, in its order.
    pub references: &'a [&'a str],
}

/// A PDF that goes with the message.
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    pub name: &'a str,
    pub pdf: &'a [u8],
}

const NAME_LENGTH: usize = 100;

/// The most ids that `References` names. RFC 5322 sets no number; a line of thousands would be an attack.
const REFERENCES: usize = 20;

/// The draft as bytes: headers, a body in UTF-8, and the attachment. The same draft gives the same bytes.
///
/// Outlook and others open it for writing because of `X-Unsent`. No text can add a header or end one: line breaks and control
/// characters are left out before, and what looks like an encoded word is encoded itself, so that it is read as it was meant.
pub fn eml(draft: &Draft) -> Vec<u8> {
    let mut message = MessageBuilder::new()
        .header("Date", MailDate::new(noon(draft.date)))
        .header("From", mailbox(draft.from))
        .header("To", mailbox(draft.to))
        .header("Subject", text(&subject_line(draft.subject, draft.reference)))
        .header("Message-ID", MessageId::new(message_id(draft)));
    if let Some((id, references)) = draft.answered.and_then(thread) {
        message = message.header("In-Reply-To", MessageId::new(id));
        message = message.header("References", MessageId::new_list(references.into_iter()));
    }
    let message = message.header("X-Unsent", Raw::new("1")).body(body(draft));
    let mut bytes = Vec::new();
    message.serialize(&mut bytes);
    bytes
}

fn body<'a>(draft: &'a Draft) -> MimePart<'a> {
    let text = MimePart::new("text/plain", BodyPart::Text(mail_lines(draft.text).into()));
    let Some(attachment) = draft.attachment else { return text };
    let pdf = MimePart::new("application/pdf", BodyPart::Binary(attachment.pdf.into()));
    let pdf = pdf.attachment(file_name(attachment.name));
    // The library would make the boundary from the clock.
    let boundary = format!("=_{:032x}", draft.id);
    let mixed = ContentType::new("multipart/mixed").attribute("boundary", boundary);
    MimePart::new(mixed, BodyPart::Multipart(vec![text, pdf]))
}

fn file_name(name: &str) -> String {
    let cleaned = rules::text::file_name(&cut(&one_line(name), NAME_LENGTH), NAME_LENGTH);
    cleaned
        .ok()
        .map(|name| name.text)
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "letter.pdf".to_owned())
}

/// At the sender's own domain, as mail programs do it: unlike a made-up domain it tells nothing about this program, and unlike
/// a host's name nothing about the machine.
fn message_id(draft: &Draft) -> String {
    let host = address(draft.from.email);
    let host = host.rsplit_once('@').map_or("invalid", |(_, host)| host);
    format!("{:032x}@{host}", draft.id)
}

fn thread<'a>(answered: Answered<'a>) -> Option<(&'a str, Vec<&'a str>)> {
    let id = message_id_of(answered.id)?;
    let earlier: Vec<&str> = answered.references.iter().filter_map(|id| message_id_of(id)).collect();
    let skipped = earlier.len().saturating_sub(REFERENCES - 1);
    Some((id, earlier.into_iter().skip(skipped).filter(|other| *other != id).chain([id]).collect()))
}

/// The id without its brackets, if it is one.
fn message_id_of(text: &str) -> Option<&str> {
    let text = text.trim();
    let id = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
    let (left, right) = id.split_once('@')?;
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>@\"()\\,;".contains(&byte))
    };
    (id.len() <= 250 && is_part(left) && is_part(right)).then_some(id)
}

fn mailbox<'a>(mailbox: Mailbox) -> HeaderType<'a> {
    let email = address(mailbox.email);
    let name = cut(&one_line(mailbox.name.unwrap_or_default()), NAME_LENGTH);
    if name.is_empty() {
        Address::new_address(None::<String>, email).into()
    } else if looks_encoded(&name) {
        Raw::new(format!("{} <{email}>", encoded_words(&name))).into()
    } else {
        Address::new_address(Some(name), email).into()
    }
}

fn text<'a>(text: &str) -> HeaderType<'a> {
    if looks_encoded(text) { Raw::new(encoded_words(text)).into() } else { Text::new(text.to_owned()).into() }
}

/// Whether a reader could take a part of the text for an encoded word, which the library does not look for.
fn looks_encoded(text: &str) -> bool {
    text.contains("=?")
}

/// The text as encoded words (RFC 2047), no letter divided, with a space between them: of 66 characters, so that the
/// first one still has room on the line of `Subject: `, which may have 76.
fn encoded_words(text: &str) -> String {
    const ROOM: usize = 66 - "=?utf-8?Q??=".len();
    let mut words = vec![String::new()];
    for sign in text.chars() {
        let mut bytes = [0; 4];
        let letter: String = match sign {
            ' ' => "_".to_owned(),
            'a'..='z' | 'A'..='Z' | '0'..='9' => sign.to_string(),
            _ => sign.encode_utf8(&mut bytes).bytes().map(|byte| format!("={byte:02X}")).collect(),
        };
        match words.last_mut() {
            Some(word) if word.len() + letter.len() <= ROOM => word.push_str(&letter),
            _ => words.push(letter),
        }
    }
    words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect::<Vec<_>>().join(" ")
}

/// Seconds from 1970 to noon of the day.
fn noon(day: Date) -> i64 {
    const EPOCH: Date = Date::constant(1970, 1, 1);
    day.duration_since(EPOCH).as_secs() + 12 * 60 * 60
}
