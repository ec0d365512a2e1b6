//! How single values are read: only in the one form in which they are written, so that nothing is kept otherwise than it
//! stands in the document.

use std::{fmt, marker::PhantomData, str::FromStr};

use rules::{
    Country, Date, Domain, Email,
    jurisdiction::Law,
    letters::{Kind, LetterLanguage},
    limits,
    request::{Channel, EventKind, Right},
    service::{Category, Certainty},
    text::{self, Cleaned, TooLong},
};
use serde::{Deserialize, Deserializer, de};
use uuid::Uuid;

use super::error::Fault;

/// A way to read a value.
pub(super) trait Form {
    type Value;

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self::Value, D::Error>;
}

/// A value that is written as a text.
pub(super) trait Written {
    type Value;

    fn parse(text: &str) -> Result<Self::Value, Fault>;
}

impl<W: Written> Form for W {
    type Value = W::Value;

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(Text(PhantomData::<W>))
    }
}

/// Parses a text where it lies, before anything is copied of it.
struct Text<W>(PhantomData<W>);

impl<W: Written> de::Visitor<'_> for Text<W> {
    type Value = W::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        W::parse(text).map_err(Fault::error)
    }
}

/// A text of one line.
pub(super) struct Line;

/// A text of several lines.
pub(super) struct Lines;

/// The name of a file, without a path.
pub(super) struct FileName;

/// A SHA-256 in hexadecimal digits.
pub(super) struct Sha256;

/// The name or the one right spelling of a value.
pub(super) struct Exactly<T>(PhantomData<T>);

impl Written for Line {
    type Value = String;

    fn parse(text: &str) -> Result<String, Fault> {
        clean(text, limits::LINE, text::line)
    }
}

impl Written for Lines {
    type Value = String;

    fn parse(text: &str) -> Result<String, Fault> {
        clean(text, limits::LINES, text::lines)
    }
}

impl Written for FileName {
    type Value = String;

    fn parse(text: &str) -> Result<String, Fault> {
        clean(text, limits::FILE_NAME, text::file_name)
    }
}

impl Written for Sha256 {
    type Value = String;

    fn parse(text: &str) -> Result<String, Fault> {
        let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_hash = text.len() == 64 && text.bytes().all(is_digit);
        if is_hash { Ok(text.to_owned()) } else { Err(Fault::Invalid) }
    }
}

impl<T: FromStr + Spelled> Written for Exactly<T> {
    type Value = T;

    fn parse(text: &str) -> Result<T, Fault> {
        text.parse().ok().filter(|value: &T| value.is_spelled(text)).ok_or(Fault::Invalid)
    }
}

/// An empty text is none, and is written as null.
fn clean(
    text: &str,
    most: usize,
    clean: fn(&str, usize) -> Result<Cleaned, TooLong>,
) -> Result<String, Fault> {
    if text.is_empty() {
        return Err(Fault::Invalid);
    }
    let kept = clean(text, most).map_err(|_| Fault::TooLong)?.text;
    if kept == text { Ok(kept) } else { Err(Fault::Unclean) }
}

/// A value that knows how it is spelled: its parser takes more than that, such as capitals.
pub(super) trait Spelled {
    fn is_spelled(&self, text: &str) -> bool;
}

macro_rules! spelled_as_str {
    ($($name:ty),*) => { $(impl Spelled for $name {
        fn is_spelled(&self, text: &str) -> bool {
            self.as_str() == text
        }
    })* };
}

spelled_as_str!(
    Country,
    Domain,
    Email,
    Category,
    Certainty,
    Channel,
    EventKind,
    Kind,
    Law,
    LetterLanguage,
    Right
);

impl Spelled for Uuid {
    fn is_spelled(&self, text: &str) -> bool {
        self.to_string() == text
    }
}

impl Spelled for Date {
    /// Years have four digits.
    fn is_spelled(&self, text: &str) -> bool {
        text.len() == 10 && self.to_string() == text
    }
}

/// For a member that has a value.
pub(super) fn one<'de, F: Form, D: Deserializer<'de>>(from: D) -> Result<F::Value, D::Error> {
    F::read(from)
}

/// For a member that may be null. It must be there all the same, which `serde` asks for only of what it is told to read so.
pub(super) fn maybe<'de, F: Form, D: Deserializer<'de>>(from: D) -> Result<Option<F::Value>, D::Error> {
    let known = Option::<Formed<F>>::deserialize(from)?;
    Ok(known.map(|formed| formed.0))
}

/// A value on its way through those parts of `serde` that ask for a type.
pub(super) struct Formed<F: Form>(pub(super) F::Value);

impl<'de, F: Form> Deserialize<'de> for Formed<F> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        F::read(from).map(Self)
    }
}
