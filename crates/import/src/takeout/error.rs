//! Why a document is refused.

use std::{fmt, io};

use serde::de;

/// Why reading ended before the document did. `E` is what the taker of the items fails with.
///
/// Lines count from 1. None of it quotes the document, but for the reference of a request whose history is broken.
#[derive(Debug, thiserror::Error)]
pub enum Error<E> {
    /// The bytes could not be had.
    #[error("the export could not be read")]
    Read(#[source] io::Error),
    /// Something else than an export of this program.
    #[error("this is not an export of Lokero")]
    NotAnExport,
    /// A later program wrote it, and may mean other things by it.
    #[error("a newer Lokero wrote this export")]
    NewerVersion,
    /// No JSON from here on; where the line is the last one, the document was cut off.
    #[error("line {line}: this is not JSON")]
    NotJson { line: usize },
    /// A member is missing, there twice, unknown or in a place where it does not belong, or its value is of another type.
    #[error("line {line}: a member that does not belong here, or one is missing")]
    Unexpected { line: usize },
    /// A value is none of those that it can be, such as a country that does not exist.
    #[error("line {line}: a value that cannot be")]
    Invalid { line: usize },
    /// A text with something unseen in it, or written otherwise than texts are kept.
    #[error("line {line}: a text with characters that cannot be seen")]
    Unclean { line: usize },
    /// A text or a list is longer than is kept of such (`rules::limits`), or a service or request larger than is read.
    #[error("line {line}: too long")]
    TooLong { line: usize },
    /// An event of this request, counted from 1, does not follow from what stands before it: it was changed, or one was
    /// left out or put in between.
    #[error("request {reference}: event {event} is not as it was recorded")]
    BrokenHistory { reference: String, event: usize },
    /// The taker of the items wants no more.
    #[error("the export was not taken in")]
    Sink(E),
}

/// What is wrong with a value. It travels through `serde` as its name, since a message is all that the errors there carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Unexpected,
    Invalid,
    Unclean,
    TooLong,
}

impl Fault {
    const ALL: [Self; 4] = [Self::Unexpected, Self::Invalid, Self::Unclean, Self::TooLong];

    fn name(self) -> &'static str {
        match self {
            Self::Unexpected => "fault: unexpected",
            Self::Invalid => "fault: invalid",
            Self::Unclean => "fault: unclean",
            Self::TooLong => "fault: too long",
        }
    }

    /// As an error of whatever is being read from.
    pub(super) fn error<D: de::Error>(self) -> D {
        D::custom(self)
    }

    /// What `serde` says of its own accord is about members and types. It never begins with one of the names, so a
    /// document cannot play one.
    fn of(error: &serde_json::Error) -> Self {
        let message = error.to_string();
        Self::ALL.into_iter().find(|fault| message.starts_with(fault.name())).unwrap_or(Self::Unexpected)
    }

    fn at<E>(self, line: usize) -> Error<E> {
        match self {
            Self::Unexpected => Error::Unexpected { line },
            Self::Invalid => Error::Invalid { line },
            Self::Unclean => Error::Unclean { line },
            Self::TooLong => Error::TooLong { line },
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The error of the JSON reader, without its words: they quote what they stumbled on.
pub(super) fn told<E>(error: serde_json::Error) -> Error<E> {
    use serde_json::error::Category;
    let line = error.line().max(1);
    match error.classify() {
        Category::Io => Error::Read(error.into()),
        Category::Syntax | Category::Eof => Error::NotJson { line },
        Category::Data => Fault::of(&error).at(line),
    }
}
