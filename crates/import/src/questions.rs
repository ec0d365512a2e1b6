//! Questions for deadlines, one JSON object on each line, read without memory of their own.
//!
//! A line is borrowed and not copied, its members are compared where they stand, and its id is kept as it was written, so that
//! a million lines cost no more memory than one.

mod lines;
mod scan;

use std::borrow::Cow;

use rules::Date;
use rules::calendar::Calendar;
use rules::deadline::{Deadline, DeadlineError, Event, Question, deadline};
use rules::jurisdiction::Jurisdiction;

pub use lines::{LONGEST, Lines};
use scan::{Scan, Value};

/// Why a line has no deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("the line is no JSON object with an id")]
    Unreadable,
    #[error("the line is longer than {LONGEST} bytes")]
    TooLong,
    #[error("no jurisdiction of that name")]
    UnknownJurisdiction,
    #[error("no event of that name")]
    UnknownEvent,
    #[error("a date is none")]
    NotADate,
    #[error("the day of receipt is missing")]
    ReceiptMissing,
    #[error(transparent)]
    Deadline(#[from] DeadlineError),
}

/// A line as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The id as JSON, exactly as it stood there; `null` where there was none.
    pub id: &'a str,
    /// Whose holidays count, and what is asked.
    pub question: Result<(Jurisdiction, Question), Problem>,
}

impl Asked<'_> {
    /// What is asked, answered.
    pub fn answer(&self) -> Result<Deadline, Problem> {
        let (jurisdiction, question) = self.question.as_ref().map_err(|&problem| problem)?;
        Ok(deadline(question, Calendar::of(*jurisdiction))?)
    }
}

/// Reads a line.
///
/// ```
/// # use import::questions::read;
/// let line = r#"{"id": 7, "jurisdiction": "FI", "receipt_date": "2026-11-26", "event": "first_deadline"}"#;
/// let asked = read(line.as_bytes());
/// assert_eq!(asked.id, "7");
/// assert_eq!(asked.answer().unwrap().date.to_string(), "2026-12-28");
/// ```
pub fn read(line: &[u8]) -> Asked<'_> {
    match Members::read(line) {
        Some(members) => Asked { id: members.id.unwrap_or(NO_ID), question: members.question() },
        None => Asked { id: NO_ID, question: Err(Problem::Unreadable) },
    }
}

const NO_ID: &str = "null";

/// The members of a line that say something. A member of another kind than text is a text that names nothing.
#[derive(Default)]
struct Members<'a> {
    id: Option<&'a str>,
    jurisdiction: Option<Cow<'a, str>>,
    event: Option<Cow<'a, str>>,
    received: Option<Cow<'a, str>>,
    asked: Option<Cow<'a, str>>,
    given: Option<Cow<'a, str>>,
}

impl<'a> Members<'a> {
    fn read(line: &'a [u8]) -> Option<Self> {
        let mut scan = Scan::new(line)?;
        let mut members = Self::default();
        scan.object(|name, value| members.take(name, value))?;
        scan.is_over().then_some(members)
    }

    /// A member that stands twice means nothing.
    fn take(&mut self, name: &str, value: Value<'a>) -> Option<()> {
        let place = match name {
            "id" => return self.take_id(&value),
            "jurisdiction" => &mut self.jurisdiction,
            "event" => &mut self.event,
            "receipt_date" => &mut self.received,
            "information_requested_date" => &mut self.asked,
            "information_received_date" => &mut self.given,
            _ => return Some(()),
        };
        let text = match value {
            Value::Null => return Some(()),
            Value::Text(text) => text.read()?,
            Value::Number(_) | Value::Other => Cow::Borrowed(""),
        };
        place.replace(text).is_none().then_some(())
    }

    fn take_id(&mut self, value: &Value<'a>) -> Option<()> {
        let id = match value {
            Value::Null => NO_ID,
            Value::Text(text) => text.quoted,
            Value::Number(number) => number,
            Value::Other => return None,
        };
        self.id.replace(id).is_none().then_some(())
    }

    fn question(&self) -> Result<(Jurisdiction, Question), Problem> {
        let name = self.jurisdiction.as_deref().unwrap_or_default();
        let jurisdiction: Jurisdiction = name.parse().map_err(|_| Problem::UnknownJurisdiction)?;
        let name = self.event.as_deref().unwrap_or_default();
        let event: Event = name.parse().map_err(|_| Problem::UnknownEvent)?;
        let received = optional_date(self.received.as_deref())?.ok_or(Problem::ReceiptMissing)?;
        let asked = optional_date(self.asked.as_deref())?;
        let given = optional_date(self.given.as_deref())?;
        Ok((jurisdiction, Question { event, law: jurisdiction.law(), received, asked, given }))
    }
}

fn optional_date(text: Option<&str>) -> Result<Option<Date>, Problem> {
    text.map(|text| date(text).ok_or(Problem::NotADate)).transpose()
}

/// `YYYY-MM-DD` and nothing else, so that no other form of a date is understood by chance.
fn date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = number([y1, y2])? * 100 + number([y3, y4])?;
    let (month, day) = (number([m1, m2])?, number([d1, d2])?);
    // There is no year nought.
    if year == 0 {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn number([tens, ones]: [u8; 2]) -> Option<i16> {
    let digit = |sign: u8| sign.is_ascii_digit().then(|| i16::from(sign - b'0'));
    Some(digit(tens)? * 10 + digit(ones)?)
}
