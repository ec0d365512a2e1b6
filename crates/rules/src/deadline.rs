//! One deadline: the last day in time, the readings where the law is disputed, and the computation as data.

mod course;
mod event;
mod gdpr;
mod plan;
mod plans;
mod question;
mod reading;
mod source;
mod step;
mod swiss;
mod uk;

use std::fmt;

pub use course::{Course, Standstill};
pub use event::{Event, UnknownEvent};
pub use question::Question;
pub use reading::{Reading, Readings};
pub use source::Source;
pub use step::{Arrival, NamedBy, Pause, Period, Start, Step, StepKind};

use crate::Date;
use crate::calendar::{Calendar, CalendarUnknown, edition};
use plan::Plan;
use plans::{Other, Plans};

/// The edition of the calendars and of the rules that count with them. Whatever was derived from deadlines under another
/// edition is made anew.
pub const VERSION: &str = concat!(edition!(), "; deadlines 1");

/// Why there is no deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineError {
    /// The end of the period lies outside the calendar.
    CalendarUnknown(CalendarUnknown),
    /// The event needs the days on which information was asked for and given.
    InformationMissing,
    /// Information was asked for before the request arrived.
    AskedBeforeReceipt,
    /// Information was given before it was asked for.
    GivenBeforeAsked,
    /// The law knows no such period, or not yet on that day.
    NotApplicable,
}

/// A deadline without its computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day in time by the default reading; it is overdue from the next day on.
    pub date: Date,
    /// The last day in time by the latest reading. Nobody is late before it has passed.
    pub latest: Date,
    /// The readings by their dates, where they differ from the default one.
    pub readings: Readings,
}

impl Deadline {
    /// Whether the readings of the law lead to different dates.
    pub fn is_disputed(&self) -> bool {
        !self.readings.is_empty()
    }
}

/// A deadline with all that a person needs to check it by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computation {
    /// The dates.
    pub deadline: Deadline,
    /// The steps of the default reading.
    pub steps: Vec<Step>,
    /// The other readings that lead to another date.
    pub readings: Vec<ReadingComputation>,
}

/// A disputed reading with its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingComputation {
    /// The reading.
    pub reading: Reading,
    /// What it rests on.
    pub basis: &'static [Source],
    /// Where it leads.
    pub date: Date,
    /// How it leads there.
    pub steps: Vec<Step>,
}

/// The deadline, without its computation and without use of the heap.
///
/// ```
/// # use rules::{Date, calendar::Calendar, jurisdiction::{Jurisdiction, Law}};
/// # use rules::deadline::{Event, Question, deadline};
/// let received = Date::constant(2026, 11, 26);
/// let question = Question { event: Event::First, law: Law::Gdpr, received, asked: None, given: None };
/// let deadline = deadline(&question, Calendar::of(Jurisdiction::Fi))?;
/// // Saint Stephen's Day is a Saturday, so the period ends on the Monday.
/// assert_eq!(deadline.date, Date::constant(2026, 12, 28));
/// assert!(!deadline.is_disputed());
/// # Ok::<(), rules::deadline::DeadlineError>(())
/// ```
pub fn deadline(question: &Question, calendar: &Calendar) -> Result<Deadline, DeadlineError> {
    dates_of(question.plans()?, calendar)
}

/// The deadline with each step that leads to it, and with those of the other readings.
///
/// ```
/// # use rules::{Date, calendar::Calendar, jurisdiction::{Jurisdiction, Law}};
/// # use rules::deadline::{Event, Question, StepKind, computation};
/// let received = Date::constant(2026, 8, 31);
/// let question = Question { event: Event::First, law: Law::Gdpr, received, asked: None, given: None };
/// let computation = computation(&question, Calendar::of(Jurisdiction::Fi))?;
/// let [_, added] = computation.steps.as_slice() else { panic!() };
/// assert!(matches!(added.kind, StepKind::PeriodAdded { missing_day: Some(31), .. }));
/// assert_eq!(added.after, Date::constant(2026, 9, 30));
/// # Ok::<(), rules::deadline::DeadlineError>(())
/// ```
pub fn computation(question: &Question, calendar: &Calendar) -> Result<Computation, DeadlineError> {
    computation_of(question.plans()?, calendar)
}

fn dates_of(plans: Plans, calendar: &Calendar) -> Result<Deadline, DeadlineError> {
    let date = plans.default.end(calendar, &mut |_| ())?;
    read(plans, date, |other| other.plan.end(calendar, &mut |_| ()))
}

fn computation_of(plans: Plans, calendar: &Calendar) -> Result<Computation, DeadlineError> {
    let (date, steps) = explain(plans.default, calendar)?;
    let mut readings = Vec::new();
    let deadline = read(plans, date, |other| {
        let end = other.plan.end(calendar, &mut |_| ())?;
        if end != date {
            let Other { reading, basis, plan } = other;
            readings.push(ReadingComputation {
                reading,
                basis,
                date: end,
                steps: explain(plan, calendar)?.1,
            });
        }
        Ok(end)
    })?;
    Ok(Computation { deadline, steps, readings })
}

fn read(
    plans: Plans,
    date: Date,
    mut end_of: impl FnMut(Other) -> Result<Date, DeadlineError>,
) -> Result<Deadline, DeadlineError> {
    let mut deadline = Deadline { date, latest: date, readings: Readings::default() };
    for other in plans.others() {
        let end = end_of(other)?;
        if end != date {
            deadline.readings.push(other.reading, end);
            deadline.latest = deadline.latest.max(end);
        }
    }
    if let Some(named) = plans.named.filter(|_| deadline.is_disputed()) {
        deadline.readings.push(named, date);
    }
    Ok(deadline)
}

fn explain(plan: Plan, calendar: &Calendar) -> Result<(Date, Vec<Step>), DeadlineError> {
    // A start, a period and a weekend fit; only long runs of holidays ask for more.
    let mut steps = Vec::with_capacity(4);
    let end = plan.end(calendar, &mut |step| steps.push(step))?;
    Ok((end, steps))
}

impl From<CalendarUnknown> for DeadlineError {
    fn from(error: CalendarUnknown) -> Self {
        Self::CalendarUnknown(error)
    }
}

impl fmt::Display for DeadlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CalendarUnknown(error) => error.fmt(f),
            Self::InformationMissing => f.write_str("the days of asking and of the answer are needed"),
            Self::AskedBeforeReceipt => f.write_str("information was asked for before the request arrived"),
            Self::GivenBeforeAsked => f.write_str("information was given before it was asked for"),
            Self::NotApplicable => f.write_str("the law has no such period"),
        }
    }
}

impl std::error::Error for DeadlineError {}
