//! What is asked, and the days that the law reckons with.

use super::event::Event;
use super::plan::{Plan, Stood, Then};
use super::plans::{Other, Plans};
use super::reading::Reading;
use super::source::Source;
use super::step::{Pause, Period, Start};
use super::{DeadlineError, gdpr, swiss, uk};
use crate::Date;
use crate::calendar::{CalendarUnknown, HolidaySet};
use crate::jurisdiction::Law;

/// A question for one deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The period.
    pub event: Event,
    /// The law that sets it.
    pub law: Law,
    /// The day on which the request reached the controller, or the complaint the authority.
    pub received: Date,
    /// The day on which the controller asked for information, where the event is about that.
    pub asked: Option<Date>,
    /// The day on which the controller got it.
    pub given: Option<Date>,
}

impl Question {
    pub(super) fn plans(&self) -> Result<Plans, DeadlineError> {
        match self.law {
            Law::Gdpr => gdpr::plans(self),
            Law::Uk => uk::plans(self),
            Law::Swiss => swiss::plans(self),
        }
    }

    /// The default way to count a period from the receipt.
    pub(super) fn plan(&self, period: Period, sources: &'static [Source]) -> Plan {
        Plan {
            law: self.law,
            start: Start::Receipt,
            event_on: self.received,
            period,
            sources,
            then: Then::Nothing,
            pauses: [None, None],
            moves: Some(HolidaySet::Definite),
        }
    }

    /// Default: the day of asking and the day of the answer both stand still; the other reading leaves out one.
    pub(super) fn clarification(
        &self,
        first: Plan,
        sources: &'static [Source],
    ) -> Result<(Plan, Other), DeadlineError> {
        let (days, _) = self.waited()?;
        let stood = |days| Stood { days, pause: Pause::Clarification, sources };
        let pause = |days| Plan { pauses: [Some(stood(days)), None], ..first };
        let exclusive = Other { reading: Reading::ExclusiveCount, basis: sources, plan: pause(days) };
        Ok((pause(days + 1), exclusive))
    }

    /// The days from asking to being told, and the day of being told.
    pub(super) fn waited(&self) -> Result<(i32, Date), DeadlineError> {
        let (Some(asked), Some(given)) = (self.asked, self.given) else {
            return Err(DeadlineError::InformationMissing);
        };
        if asked < self.received {
            return Err(DeadlineError::AskedBeforeReceipt);
        }
        if given < asked {
            return Err(DeadlineError::GivenBeforeAsked);
        }
        let wait = given.since(asked).map_err(|_| CalendarUnknown { year: given.year() })?;
        Ok((wait.get_days(), given))
    }
}
