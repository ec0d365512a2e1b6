//! A letter as a message: a draft that a mail program opens, and an address that makes one write it.

mod draft;
mod mailto;

pub use draft::{Answered, Attachment, Draft, Mailbox, eml};
pub use mailto::{Mailto, mailto};

use rules::Email;
use rules::text::is_unseen;
use unicode_normalization::UnicodeNormalization;

/// Characters of a subject before its reference. The longest of our own has some hundred.
const SUBJECT_LENGTH: usize = 200;

/// The subject on one line, with the reference in it, cut before the reference where it is too long.
fn subject_line(subject: &str, reference: Option<&str>) -> String {
    let (subject, reference) = (one_line(subject), reference.map(one_line).filter(|text| !text.is_empty()));
    match reference {
        Some(reference) if !subject.contains(&reference) || is_long(&subject) => {
            let short = cut(&subject, SUBJECT_LENGTH);
            format!("{short} ({})", cut(&reference, SUBJECT_LENGTH)).trim_start().to_owned()
        }
        _ => cut(&subject, SUBJECT_LENGTH),
    }
}

fn is_long(text: &str) -> bool {
    text.chars().count() > SUBJECT_LENGTH
}

/// A text without line breaks, control characters and marks that turn the direction of writing, with single spaces.
fn one_line(text: &str) -> String {
    let seen: String = text.chars().filter(|sign| sign.is_whitespace() || !is_unseen(*sign)).nfc().collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(length.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// Lines as mail has them, ended by CR and LF, without control characters.
fn mail_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        text.chars().filter(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect();
    kept.replace('\n', "\r\n")
}

/// The address with its domain in ASCII, as servers look it up. A local part in other letters stays as it is (RFC 6532).
fn address(email: &Email) -> String {
    let (local, host) = email.as_str().rsplit_once('@').unwrap_or((email.as_str(), ""));
    format!("{local}@{}", host_in_ascii(host))
}

fn host_in_ascii(host: &str) -> String {
    idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned())
}
