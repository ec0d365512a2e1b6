//! A plan is one way to count: where to start, what to add, and whether the end moves to a working day.

use jiff::ToSpan;

use super::DeadlineError;
use super::source::Source;
use super::step::{Pause, Period, Start, Step, StepKind};
use crate::Date;
use crate::calendar::{Calendar, CalendarUnknown, HolidaySet, Rest};
use crate::jurisdiction::Law;

#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub(super) law: Law,
    pub(super) start: Start,
    /// The day of the event itself, which is before the start where that is the day after it.
    pub(super) event_on: Date,
    pub(super) period: Period,
    pub(super) sources: &'static [Source],
    pub(super) then: Then,
    /// The time on which the clock stood still, by its reasons.
    pub(super) pauses: [Option<Stood>; 2],
    /// The holidays over which the end moves; `None` where it does not move at all.
    pub(super) moves: Option<HolidaySet>,
}

/// Days on which the clock stood still for one reason.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stood {
    pub(super) days: i32,
    pub(super) pause: Pause,
    pub(super) sources: &'static [Source],
}

/// What follows the period.
#[derive(Clone, Copy, Debug)]
pub(super) enum Then {
    Nothing,
    FirstDayCounted,
    /// A second period, from the end of the first.
    Months(i32),
    /// A second period, from the working day on which the first ended.
    MonthsFromWorkingDay(i32),
}

impl Plan {
    /// The last day of the period. `note` hears of each step; where it does nothing, nothing is spent on it.
    pub(super) fn end(self, calendar: &Calendar, note: &mut impl FnMut(Step)) -> Result<Date, DeadlineError> {
        let start = self.start(note)?;
        let end = self.add(start, self.period, note)?;
        // A second period follows the first as that really ended, so the pauses come between.
        let end = self.stand_still(end, note)?;
        let end = self.follow(end, calendar, note)?;
        match self.moves {
            Some(set) => self.to_working_day(end, set, calendar, note),
            None => Ok(end),
        }
    }

    fn start(self, note: &mut impl FnMut(Step)) -> Result<Date, DeadlineError> {
        let before = self.event_on;
        let after = match self.start {
            Start::DayAfterReceipt => days_after(before, 1)?,
            Start::Receipt | Start::ComplaintLodged | Start::ComplaintReceived | Start::IdentityConfirmed => {
                before
            }
        };
        note(Step {
            kind: StepKind::Starts(self.start),
            sources: first_day_sources(self.law),
            before,
            after,
        });
        Ok(after)
    }

    fn add(self, before: Date, period: Period, note: &mut impl FnMut(Step)) -> Result<Date, DeadlineError> {
        let (after, missing_day) = match period {
            Period::Months(months) => {
                let after = before.checked_add(months.months()).map_err(|_| beyond(before))?;
                (after, Some(before.day()).filter(|&day| day != after.day()))
            }
            Period::Days(days) => (days_after(before, days)?, None),
        };
        note(Step {
            kind: StepKind::PeriodAdded { period, missing_day },
            sources: self.sources,
            before,
            after,
        });
        Ok(after)
    }

    fn follow(
        self,
        before: Date,
        calendar: &Calendar,
        note: &mut impl FnMut(Step),
    ) -> Result<Date, DeadlineError> {
        match self.then {
            Then::Nothing => Ok(before),
            Then::FirstDayCounted => {
                let after = days_after(before, -1)?;
                note(Step { kind: StepKind::FirstDayCounted, sources: self.sources, before, after });
                Ok(after)
            }
            Then::Months(months) => self.add(before, Period::Months(months), note),
            Then::MonthsFromWorkingDay(months) => {
                let first_end = self.to_working_day(before, HolidaySet::Definite, calendar, note)?;
                self.add(first_end, Period::Months(months), note)
            }
        }
    }

    fn stand_still(self, end: Date, note: &mut impl FnMut(Step)) -> Result<Date, DeadlineError> {
        let mut before = end;
        for Stood { days, pause, sources } in self.pauses.into_iter().flatten() {
            let after = days_after(before, days)?;
            note(Step { kind: StepKind::PauseAdded { days, pause }, sources, before, after });
            before = after;
        }
        Ok(before)
    }

    fn to_working_day(
        self,
        end: Date,
        set: HolidaySet,
        calendar: &Calendar,
        note: &mut impl FnMut(Step),
    ) -> Result<Date, DeadlineError> {
        let last = calendar.working_day_from(end, set)?;
        let mut before = end;
        while before < last {
            let after = days_after(before, 1)?;
            if let Some(rest) = calendar.rest_on(before)? {
                note(Step {
                    kind: StepKind::Moved(rest),
                    sources: move_sources(self.law, rest),
                    before,
                    after,
                });
            }
            before = after;
        }
        Ok(last)
    }
}

fn first_day_sources(law: Law) -> &'static [Source] {
    match law {
        Law::Gdpr => &[Source::Reg1182Art3Par1, Source::Toeters],
        Law::Uk => &[Source::IcoAccess],
        Law::Swiss => &[Source::CodeOfObligationsArt77],
    }
}

fn move_sources(law: Law, rest: Rest) -> &'static [Source] {
    match (law, rest) {
        (Law::Gdpr, _) => &[Source::Reg1182Art3Par4],
        (Law::Uk, _) => &[Source::IcoAccess],
        (Law::Swiss, Rest::Saturday) => &[Source::SaturdayAct],
        (Law::Swiss, Rest::Sunday | Rest::Holiday(_) | Rest::PossibleHoliday(..)) => {
            &[Source::CodeOfObligationsArt78]
        }
    }
}

fn days_after(date: Date, days: i32) -> Result<Date, DeadlineError> {
    date.checked_add(days.days()).map_err(|_| beyond(date))
}

fn beyond(date: Date) -> DeadlineError {
    CalendarUnknown { year: date.year() }.into()
}
