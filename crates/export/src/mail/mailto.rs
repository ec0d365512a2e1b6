//! The address that makes a mail program write a message (RFC 6068).

use rules::Email;

use super::{address, mail_lines, subject_line};

/// Longest URI that is safe to hand to any system. Windows passes no more than 2,083 characters to a program that opens
/// a URI (`INTERNET_MAX_URL_LENGTH`), and mail programs put words of their own before it; what is longer is cut without a word.
const LONGEST: usize = 2_000;

/// A `mailto:` URI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mailto {
    Whole(String),
    /// With the letter it would be too long: this one holds only the subject, and the letter goes by the clipboard.
    TooLong {
        uri_with_subject_only: String,
    },
}

/// A message to `to` with this subject and text.
pub fn mailto(to: &Email, subject: &str, reference: Option<&str>, text: &str) -> Mailto {
    let with = |subject: &str| format!("mailto:{}?subject={}", recipient(to), escaped(subject));
    let uri = with(&subject_line(subject, reference));
    let whole = format!("{uri}&body={}", escaped(&mail_lines(text)));
    if whole.len() <= LONGEST {
        return Mailto::Whole(whole);
    }
    // A subject that is too long by itself gives way to the reference, which whoever answers needs, and that to nothing.
    let only_reference = with(&subject_line("", reference));
    let fits = [uri, only_reference].into_iter().find(|uri| uri.len() <= LONGEST);
    Mailto::TooLong { uri_with_subject_only: fits.unwrap_or_else(|| format!("mailto:{}", recipient(to))) }
}

fn recipient(to: &Email) -> String {
    let address = address(to);
    let (local, host) = address.rsplit_once('@').unwrap_or((&address, ""));
    format!("{}@{}", escaped(local), escaped(host))
}

/// Everything but the letters and signs that mean nothing in any URI, as `%` and two digits a byte.
fn escaped(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().map_or('0', char::from);
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    escaped
}
