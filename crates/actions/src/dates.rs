//! Deadlines without a vault: how they are said, and questions for many of them.
//!
//! Everything here makes sentences of values. A step, a reading, a source and a due deadline are said here once, for the
//! terminal, the window and letters alike.

use rules::Date;
use rules::calendar::{FIRST_YEAR, Holiday, HolidayName, LAST_YEAR, Rest};
use rules::clock::Due;
use rules::deadline::{
    Computation, DeadlineError, Event, Period, Reading, ReadingComputation, Source, Step, StepKind,
};
use rules::jurisdiction::{Jurisdiction, Law};
use words::{Language, Words};

use crate::{Code, Error};

/// Many questions, one on a line.
pub use import::questions::{Lines, Problem, read};

/// The name of a jurisdiction.
pub fn say_jurisdiction(jurisdiction: Jurisdiction, words: &Words) -> String {
    words.say(&format!("jurisdiction-{}", jurisdiction.as_str().to_lowercase()))
}

/// The name of a law.
pub fn say_law(law: Law, words: &Words) -> String {
    words.say(&format!("law-{}", law.as_str()))
}

/// What is due, where it is asked for by itself.
pub fn say_period(event: Event, words: &Words) -> String {
    words.say(&format!("period-{}", message_name(event.as_str())))
}

/// A provision as a lawyer of that language cites it.
pub fn say_source(source: Source, words: &Words) -> String {
    words.say(&format!("source-{}", source.as_str()))
}

/// Several provisions, one after another.
pub fn say_sources(sources: &[Source], words: &Words) -> String {
    let said: Vec<String> = sources.iter().map(|&source| say_source(source, words)).collect();
    said.join("; ")
}

/// What holds by a reading, as part of a sentence.
pub fn say_reading(reading: Reading, words: &Words) -> String {
    words.say(&format!("reading-{}", message_name(reading.as_str())))
}

/// A holiday's name: in English for who reads English, else as the country calls it.
pub fn say_holiday_name(name: HolidayName, words: &Words) -> &'static str {
    match words.language() {
        Language::En => name.english,
        Language::Fi | Language::Sv => name.local,
    }
}

/// A holiday with its weekday, and why it is open whether it counts.
pub fn say_holiday(holiday: &Holiday, words: &Words) -> String {
    let name = HolidayName { local: holiday.name, english: holiday.name_en };
    let said = format!("{} – {}", words.date(holiday.date), say_holiday_name(name, words));
    let Some(doubt) = holiday.reason else { return said };
    let mut why = words.say(&format!("doubt-{}", doubt.as_str()));
    // Some countries number their parts, which tells a reader nothing.
    if holiday.parts.contains(char::is_alphabetic) {
        why = format!("{why} ({})", holiday.parts.replace(' ', ", "));
    }
    words.say_with("holiday-disputed", &[("holiday", said), ("why", why)])
}

/// A step in a sentence that ends with its date, and the provisions it rests on.
///
/// ```
/// # use actions::dates::say_step;
/// # use rules::{Date, deadline::{Period, Source, Step, StepKind}};
/// # use words::{Language, Words};
/// let step = Step {
///     kind: StepKind::PeriodAdded { period: Period::Months(1), missing_day: None },
///     sources: &[Source::GdprArt12Par3],
///     before: Date::constant(2026, 11, 26),
///     after: Date::constant(2026, 12, 26),
/// };
/// assert_eq!(
///     say_step(&step, &Words::new(Language::En)),
///     "One month, to the same day of the next month: Saturday 26 December 2026 (GDPR Art. 12(3))"
/// );
/// ```
pub fn say_step(step: &Step, words: &Words) -> String {
    let mut values = vec![("before", words.date(step.before)), ("after", words.date(step.after))];
    let id = step_message(step.kind, words, &mut values);
    let text = words.say_with(&id, &values);
    if step.sources.is_empty() {
        return text;
    }
    words.say_with("deadline-line", &[("text", text), ("sources", say_sources(step.sources, words))])
}

/// Each step on a line, and then each other reading of the law with its date.
pub fn say_computation(computation: &Computation, words: &Words) -> Vec<String> {
    let steps = computation.steps.iter().map(|step| say_step(step, words));
    let mut lines: Vec<String> = steps.collect();
    if !computation.readings.is_empty() {
        let latest = words.date(computation.deadline.latest);
        lines.push(words.say_with("deadline-readings", &[("latest", latest)]));
        let readings = computation.readings.iter();
        lines.extend(readings.map(|reading| format!("  {}", say_other(reading, words))));
    }
    lines
}

/// A deadline of a request: what is due until when and what became of it, then what a person should know of the date.
pub fn say_due(due: &Due, words: &Words, today: Date) -> Vec<String> {
    let kind = words.say(&format!("due-{}", due.kind.as_str()));
    let status = match due.is_past(today) {
        true => words.say_with("deadline-past", &[("on", words.date(due.latest()))]),
        false => words.say(&format!("due-status-{}", due.status.as_str())),
    };
    let mut lines = vec![format!("{} – {kind} – {status}", words.date(due.date()))];
    if let Some(stopped) = due.stopped {
        let why = words.say(&format!("pause-{}", stopped.pause.as_str()));
        let values = [("since", words.date(stopped.since)), ("why", why)];
        lines.push(words.say_with("deadline-stopped", &values));
    }
    if due.assumed().is_some() {
        lines.push(words.say("deadline-assumed"));
    }
    if due.by_analogy {
        lines.push(words.say("deadline-by-analogy"));
    }
    lines
}

fn say_other(other: &ReadingComputation, words: &Words) -> String {
    let text = say_reading(other.reading, words);
    let values =
        [("on", words.date(other.date)), ("text", text), ("sources", say_sources(other.basis, words))];
    words.say_with("deadline-reading", &values)
}

/// The message of a step, and what it says beside the two dates.
fn step_message(kind: StepKind, words: &Words, values: &mut Vec<(&'static str, String)>) -> String {
    let name = kind.as_str();
    match kind {
        StepKind::Arrives(arrival) => format!("step-{name}-{}", arrival.as_str()),
        StepKind::Named(by) => format!("step-{name}-{}", by.as_str()),
        StepKind::Starts(start) => format!("step-{name}-{}", start.as_str()),
        StepKind::AtOnce | StepKind::FirstDayCounted => format!("step-{name}"),
        StepKind::PeriodAdded { period: Period::Days(days), .. } => {
            values.push(("count", days.to_string()));
            format!("step-{name}-days")
        }
        StepKind::PeriodAdded { period: Period::Months(months), missing_day } => {
            values.push(("count", months.to_string()));
            let Some(day) = missing_day else { return format!("step-{name}-months") };
            values.push(("day", day.to_string()));
            format!("step-{name}-months-short")
        }
        StepKind::PauseAdded { days, pause } => {
            values.push(("count", days.to_string()));
            format!("step-{name}-{}", pause.as_str())
        }
        StepKind::Moved(rest) => format!("step-{name}-{}", rest_message(rest, words, values)),
    }
}

fn rest_message(rest: Rest, words: &Words, values: &mut Vec<(&'static str, String)>) -> &'static str {
    match rest {
        Rest::Saturday => "saturday",
        Rest::Sunday => "sunday",
        Rest::Holiday(name) => {
            values.push(("name", say_holiday_name(name, words).to_owned()));
            "holiday"
        }
        Rest::PossibleHoliday(name, doubt) => {
            values.push(("name", say_holiday_name(name, words).to_owned()));
            values.push(("doubt", words.say(&format!("doubt-{}", doubt.as_str()))));
            "possible-holiday"
        }
    }
}

/// The names of periods and readings have signs that no message's id may have.
fn message_name(name: &str) -> String {
    name.replace('_', "-").to_lowercase()
}

impl From<DeadlineError> for Error {
    fn from(error: DeadlineError) -> Self {
        match error {
            DeadlineError::CalendarUnknown(unknown) => Self::new(Code::CalendarUnknown)
                .with("year", unknown.year.to_string())
                .with("first", FIRST_YEAR.to_string())
                .with("last", LAST_YEAR.to_string()),
            DeadlineError::InformationMissing => Self::new(Code::DatesMissing),
            DeadlineError::AskedBeforeReceipt => Self::new(Code::AskedBeforeReceipt),
            DeadlineError::GivenBeforeAsked => Self::new(Code::GivenBeforeAsked),
            DeadlineError::NotApplicable => Self::new(Code::EventNotApplicable),
        }
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Unreadable => Self::new(Code::LineUnreadable),
            Problem::TooLong => {
                Self::new(Code::LineTooLong).with("most", import::questions::LONGEST.to_string())
            }
            Problem::UnknownJurisdiction => Self::new(Code::UnknownJurisdiction),
            Problem::UnknownEvent => Self::new(Code::UnknownEvent),
            Problem::NotADate => Self::new(Code::DateInvalid),
            Problem::ReceiptMissing => Self::new(Code::DatesMissing),
            Problem::Deadline(error) => error.into(),
        }
    }
}
