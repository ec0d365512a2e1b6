//! What goes into a letter: values that were checked before they came here.

use std::collections::BTreeMap;

use super::field::{Case, Day, Detail, Ground, IdentifierKind, Item};
use crate::{
    Country, Date, Email, limits,
    request::{Channel, EventKind, Right},
    text,
};

/// A text of one line: cleaned ([`text::line`]) and never empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(String);

/// A text that may have several lines: cleaned ([`text::lines`]) and never empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Prose(String);

/// The text cannot stand in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAValue {
    Empty,
    TooLong { most: usize },
}

impl Line {
    /// ```
    /// # use rules::letters::{Line, NotAValue};
    /// assert_eq!(Line::new("Aino\nMäkelä\u{202E}").unwrap().as_str(), "Aino Mäkelä");
    /// assert_eq!(Line::new(" \u{200B}"), Err(NotAValue::Empty));
    /// ```
    pub fn new(typed: &str) -> Result<Self, NotAValue> {
        checked(text::line(typed, limits::LINE)).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Prose {
    pub fn new(typed: &str) -> Result<Self, NotAValue> {
        checked(text::lines(typed, limits::LINES)).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn checked(cleaned: Result<text::Cleaned, text::TooLong>) -> Result<String, NotAValue> {
    let text = cleaned.map_err(|text::TooLong { most }| NotAValue::TooLong { most })?.text;
    if text.is_empty() { Err(NotAValue::Empty) } else { Ok(text) }
}

/// All that a letter is written from. What is missing becomes a placeholder where the letter needs it.
#[derive(Debug, Clone)]
pub struct LetterInput {
    pub sender: Sender,
    pub recipient: Recipient,
    pub reference: Option<Line>,
    /// What the request asks for; in a letter that insists, what it asked for.
    pub rights: Vec<Right>,
    /// Of the letter.
    pub date: Date,
    pub channel: Channel,
    /// By when an answer is due to this letter. By post it is not named where the law counts from receipt.
    pub deadline: Option<Date>,
    /// What happened before, in order of time.
    pub earlier: Vec<Earlier>,
    /// The dates that `earlier` does not give.
    pub days: BTreeMap<Day, Date>,
    pub details: BTreeMap<Detail, Prose>,
    pub ground: Option<Ground>,
    pub case: Option<Case>,
    pub missing: Vec<Missing>,
    pub open_points: Vec<Line>,
    pub attachments: Vec<Line>,
}

/// Who writes, with no more than was chosen for this recipient.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender {
    pub name: Option<Line>,
    pub identifiers: Vec<Identifier>,
    /// Above the letter, for an answer by post.
    pub address: Vec<Line>,
}

/// By what the recipient knows the sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    pub kind: IdentifierKind,
    /// The user's own word for it.
    pub label: Option<Line>,
    pub value: Prose,
}

/// Who is written to: the controller, or the authority in a complaint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipient {
    pub name: Option<Line>,
    pub address: Vec<Line>,
    pub email: Option<Email>,
    /// The address of a web form.
    pub form: Option<Line>,
    pub country: Option<Country>,
}

/// Something that happened before the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    pub kind: EventKind,
    pub on: Date,
    pub note: Option<Prose>,
}

/// What is missing from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    Item(Item),
    /// In the user's words.
    Other(Line),
}

impl LetterInput {
    /// An input that has nothing but its frame.
    pub fn new(rights: Vec<Right>, date: Date, channel: Channel) -> Self {
        Self {
            sender: Sender::default(),
            recipient: Recipient::default(),
            reference: None,
            rights,
            date,
            channel,
            deadline: None,
            earlier: Vec::new(),
            days: BTreeMap::new(),
            details: BTreeMap::new(),
            ground: None,
            case: None,
            missing: Vec::new(),
            open_points: Vec::new(),
            attachments: Vec::new(),
        }
    }

    /// Whether the day of receipt is given, but no receipt shows it: for an ordinary letter it is a convention.
    pub fn is_receipt_assumed(&self) -> bool {
        let shows = [EventKind::Received, EventKind::ReceiptConfirmed];
        let is_shown = self.earlier.iter().any(|earlier| shows.contains(&earlier.kind));
        !is_shown && self.days.contains_key(&Day::Received)
    }

    /// A date, from where it is given or from what happened before: the first sending and arrival, and otherwise the last.
    pub fn day(&self, day: Day) -> Option<Date> {
        let last = |kinds: &[EventKind]| self.earlier.iter().rfind(|e| kinds.contains(&e.kind));
        let first = |kinds: &[EventKind]| self.earlier.iter().find(|e| kinds.contains(&e.kind));
        let found = match day {
            Day::Deadline => return self.deadline,
            Day::Sent => first(&[EventKind::Sent]),
            Day::Received => first(&[EventKind::Received]).or_else(|| first(&[EventKind::ReceiptConfirmed])),
            Day::Answered => last(&[EventKind::AnswerFull, EventKind::AnswerPart, EventKind::Refusal]),
            Day::Extension => last(&[EventKind::ExtensionNotified]),
            Day::IdentityAsked => last(&[EventKind::IdentityAsked]),
            Day::Due | Day::ExtendedDue | Day::Decided | Day::CarriedOut => None,
        };
        self.days.get(&day).copied().or(found.map(|event| event.on))
    }
}
