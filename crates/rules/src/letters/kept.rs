//! What is kept of letters: texts that the user edits, letters that were handed over, and templates of the user's own.

use uuid::Uuid;

use super::{Kind, LetterLanguage};
use crate::{Date, jurisdiction::Law, request::Channel};

/// A letter's text that the user edited and did not hand over yet. Nothing runs from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedText {
    pub kind: Kind,
    pub language: LetterLanguage,
    /// The subject on its first line, and the letter below.
    pub text: String,
    /// The day of the last change: dates in it may have been right then.
    pub on: Date,
}

/// A letter as it was handed over, which a reminder or a complaint can attach. It is never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLetter {
    pub id: Uuid,
    pub kind: Kind,
    pub language: LetterLanguage,
    pub law: Law,
    pub channel: Channel,
    /// The day of the handing over. Only the user knows when it left.
    pub on: Date,
    /// Whom it is to reach, one line each.
    pub recipient: String,
    /// The address to send it from.
    pub sender: Option<String>,
    pub subject: String,
    /// The exact text.
    pub text: String,
}

/// The text of a template of the user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateText {
    pub kind: Kind,
    pub language: LetterLanguage,
    /// For the letters to this service; for all without it.
    pub service: Option<Uuid>,
    pub text: String,
}
