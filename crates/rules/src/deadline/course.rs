//! The course of a request: its period, and the time on which the clock stood still.

use super::event::Event;
use super::plan::Stood;
use super::question::Question;
use super::source::Source;
use super::step::Pause;
use super::{Computation, Deadline, DeadlineError, computation_of, dates_of, gdpr, swiss, uk};
use crate::Date;
use crate::calendar::Calendar;
use crate::jurisdiction::Law;

/// A question for a period of a request that may have stood still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// [`Event::First`], [`Event::ExtensionNotice`], [`Event::NoActionNotice`] or [`Event::Extended`]. Others stand never still.
    pub event: Event,
    /// The law that sets it.
    pub law: Law,
    /// The day on which the request reached the controller.
    pub received: Date,
    /// The time on which the clock stood still.
    pub stood: Standstill,
}

/// For how long the clock stood still, by the reasons. No day counts twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standstill {
    /// The day on which the controller last got what it needed to confirm the identity.
    pub identified: Option<Date>,
    /// Days of doubt about the identity.
    pub identity: i32,
    /// Days of doubt about the scope, with those of asking and of the answer.
    pub clarification: i32,
    /// The same, where one of those two days does not count.
    pub exclusive: i32,
    /// Of the days of doubt about the scope, those after the identity was confirmed.
    pub later: i32,
    /// The same, where one of each two days does not count.
    pub later_exclusive: i32,
}

impl Course {
    /// The deadline, without its computation and without use of the heap.
    pub fn deadline(&self, calendar: &Calendar) -> Result<Deadline, DeadlineError> {
        dates_of(self.plans()?, calendar)
    }

    /// The deadline with each step that leads to it.
    pub fn computation(&self, calendar: &Calendar) -> Result<Computation, DeadlineError> {
        computation_of(self.plans()?, calendar)
    }

    fn plans(&self) -> Result<super::Plans, DeadlineError> {
        match self.law {
            Law::Gdpr => gdpr::course(self),
            Law::Uk => uk::course(self),
            Law::Swiss => swiss::course(self),
        }
    }

    pub(super) fn question(&self) -> Question {
        Question { event: self.event, law: self.law, received: self.received, asked: None, given: None }
    }
}

impl Standstill {
    /// Whether the clock ran all the time.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn pauses(
        &self,
        identity: &'static [Source],
        clarification: &'static [Source],
    ) -> [Option<Stood>; 2] {
        [stood(Pause::Identity, self.identity, identity), scope(self.clarification, clarification)]
    }

    pub(super) fn exclusive_pauses(
        &self,
        identity: &'static [Source],
        clarification: &'static [Source],
    ) -> [Option<Stood>; 2] {
        [stood(Pause::Identity, self.identity, identity), scope(self.exclusive, clarification)]
    }

    pub(super) fn later_clarification(&self, sources: &'static [Source]) -> Option<Stood> {
        scope(self.later, sources)
    }

    pub(super) fn later_exclusive(&self, sources: &'static [Source]) -> Option<Stood> {
        scope(self.later_exclusive, sources)
    }
}

fn scope(days: i32, sources: &'static [Source]) -> Option<Stood> {
    stood(Pause::Clarification, days, sources)
}

fn stood(pause: Pause, days: i32, sources: &'static [Source]) -> Option<Stood> {
    (days > 0).then_some(Stood { days, pause, sources })
}
