//! The events one after another, as far as they stop the clock or make the period longer.

use jiff::ToSpan;

use super::notice::Notice;
use super::receipt::{Receipt, attempt, receipt};
use super::uncovered::{Days, count_from, uncovered};
use crate::Date;
use crate::calendar::Calendar;
use crate::choice::Choice;
use crate::deadline::{Course, Deadline, DeadlineError, Event as Period, Pause, Standstill};
use crate::jurisdiction::Law;
use crate::request::{Event, EventKind, Timeline};

/// No answer is due in fewer days: the shortest month that is added is February's.
const SHORTEST_PERIOD: i32 = 28;

/// Where the clock of a request has got to.
pub(super) struct Walk {
    pub(super) law: Law,
    pub(super) calendar: &'static Calendar,
    pub(super) receipt: Receipt,
    pub(super) stood: Standstill,
    /// The first notice of an extension that holds; if none does, the first.
    pub(super) extension: Option<Notice>,
    still: Vec<Days>,
    identity: Option<Date>,
    clarification: Option<Date>,
}

impl Walk {
    /// `None` where the request has not arrived.
    pub(super) fn of(timeline: &Timeline<'_>, choice: &Choice) -> Option<Self> {
        let mut walk = Self {
            law: choice.law,
            calendar: Calendar::of(choice.calendar),
            receipt: receipt(timeline, choice.distance)?,
            stood: Standstill::default(),
            extension: None,
            still: Vec::new(),
            identity: None,
            clarification: None,
        };
        // What is asked after the full answer moves no date of it.
        attempt(timeline)
            .take_while(|event| event.kind != EventKind::AnswerFull)
            .for_each(|event| walk.take(event));
        Some(walk)
    }

    /// Why and since when the clock stands still.
    pub(super) fn open(&self) -> Option<(Pause, Date)> {
        let identity = self.identity.map(|since| (Pause::Identity, since));
        let clarification = self.clarification.map(|since| (Pause::Clarification, since));
        identity.into_iter().chain(clarification).min_by_key(|(_, since)| *since)
    }

    pub(super) fn course(&self, event: Period) -> Course {
        Course { event, law: self.law, received: self.receipt.on, stood: self.stood }
    }

    pub(super) fn deadline(&self, event: Period) -> Result<Deadline, DeadlineError> {
        self.course(event).deadline(self.calendar)
    }

    /// The latest reading of the day on which the answer is due.
    pub(super) fn latest(&self) -> Result<Date, DeadlineError> {
        match self.extension.as_ref().filter(|notice| notice.flaw.is_none()) {
            Some(Notice { until: Some(until), .. }) if self.law == Law::Swiss => Ok(*until),
            Some(_) => self.deadline(Period::Extended).map(|deadline| deadline.latest),
            None => self.deadline(Period::First).map(|deadline| deadline.latest),
        }
    }

    fn take(&mut self, event: &Event) {
        // What was asked before the day of receipt that the user gave was asked on it at the earliest.
        let on = event.on.max(self.receipt.on);
        if event.kind == EventKind::IdentityAsked && self.runs_on(on) {
            self.identity.get_or_insert(on);
        } else if event.kind == EventKind::ClarificationAsked && self.runs_on(on) {
            self.clarification.get_or_insert(on);
        } else if event.kind == EventKind::IdentityGiven {
            self.identity.take().into_iter().for_each(|asked| self.identified(asked, on));
        } else if event.kind == EventKind::ClarificationGiven {
            self.clarification.take().into_iter().for_each(|asked| self.clarified(asked, on));
        } else if event.kind == EventKind::ExtensionNotified {
            self.extended(event);
        }
    }

    /// A period that has ended can no longer stand still: who asks after it is late already.
    fn runs_on(&self, day: Date) -> bool {
        self.surely_runs_on(day) || self.latest().map_or(true, |latest| day <= latest)
    }

    /// The same, where no period need be worked out to tell.
    pub(super) fn surely_runs_on(&self, day: Date) -> bool {
        let shortest = || self.receipt.on.checked_add(SHORTEST_PERIOD.days());
        self.open().is_some() || shortest().is_ok_and(|end| day <= end)
    }

    fn identified(&mut self, asked: Date, given: Date) {
        // The day of asking ran; the day of the answer stood still.
        let first = asked.tomorrow().unwrap_or(asked);
        let added = uncovered((first, given), &self.still);
        self.stood.identity += count_from(first, &added);
        self.stood.identified = Some(given);
        (self.stood.later, self.stood.later_exclusive) = (0, 0);
        self.still.extend(added);
    }

    fn clarified(&mut self, asked: Date, given: Date) {
        let added = uncovered((asked, given), &self.still);
        let days = count_from(asked, &added);
        let start = self.stood.identified.and_then(|day| day.tomorrow().ok()).unwrap_or(asked);
        let later = count_from(start, &added);
        self.stood.clarification += days;
        self.stood.exclusive += (days - 1).max(0);
        self.stood.later += later;
        self.stood.later_exclusive += (later - 1).max(0);
        self.still.extend(added);
    }

    fn extended(&mut self, event: &Event) {
        if self.extension.as_ref().is_none_or(|notice| notice.flaw.is_some()) {
            let notice = Notice::of(event, self);
            if notice.flaw.is_none() || self.extension.is_none() {
                self.extension = Some(notice);
            }
        }
    }
}
