//! What is asked, and which ways to count answer it under each law.

use super::DeadlineError;
use super::event::Event;
use super::plan::{Plan, Then};
use super::reading::Reading;
use super::source::Source;
use super::step::{Pause, Period, Start};
use crate::Date;
use crate::calendar::HolidaySet;
use crate::jurisdiction::Law;

/// The day from which the ICO counted from the day of receipt itself.
const ICO_CHANGED_ON: Date = Date::constant(2019, 8, 15);

/// Section 164A of the Data Protection Act 2018 is in force from that day.
const ACKNOWLEDGEMENT_SINCE: Date = Date::constant(2026, 6, 19);

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

/// The default way to count, and those of the other readings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plans {
    pub(super) default: Plan,
    pub(super) others: [Option<Other>; 2],
}

/// A reading of the law with what it rests on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Other {
    pub(super) reading: Reading,
    pub(super) basis: &'static [Source],
    pub(super) plan: Plan,
}

impl Plans {
    fn only(default: Plan) -> Self {
        Self { default, others: [None, None] }
    }

    /// Every reading beside the default one. The set of holidays can be read in two ways wherever the end moves.
    pub(super) fn others(self) -> impl Iterator<Item = Other> {
        let holidays = Other {
            reading: Reading::AllPossibleHolidays,
            basis: match self.default.law {
                Law::Gdpr => &[Source::Reg1182Art2Par1],
                Law::Uk => &[Source::IcoAccess],
                Law::Swiss => &[Source::CodeOfObligationsArt78],
            },
            plan: Plan { moves: Some(HolidaySet::AllPossible), ..self.default },
        };
        std::iter::once(holidays).chain(self.others.into_iter().flatten())
    }
}

impl Question {
    pub(super) fn plans(&self) -> Result<Plans, DeadlineError> {
        match self.law {
            Law::Gdpr => self.gdpr(),
            Law::Uk => self.uk(),
            Law::Swiss => self.swiss(),
        }
    }

    fn plan(&self, period: Period, sources: &'static [Source]) -> Plan {
        Plan {
            law: self.law,
            start: Start::Receipt,
            event_on: self.received,
            period,
            sources,
            then: Then::Nothing,
            moves: Some(HolidaySet::Definite),
        }
    }

    fn gdpr(&self) -> Result<Plans, DeadlineError> {
        let first = self.plan(Period::Months(1), &[Source::GdprArt12Par3, Source::Reg1182Art3Par2]);
        let refusal = self.plan(Period::Months(1), &[Source::GdprArt12Par4, Source::Reg1182Art3Par2]);
        let complaint = self.plan(Period::Months(3), &[Source::GdprArt78Par2, Source::Reg1182Art3Par2]);
        match self.event {
            Event::First | Event::ExtensionNotice => Ok(Plans::only(first)),
            Event::NoActionNotice => Ok(Plans::only(refusal)),
            Event::AuthorityThreeMonths => {
                Ok(Plans::only(Plan { start: Start::ComplaintLodged, ..complaint }))
            }
            Event::Extended => Ok(extended(first)),
            Event::FirstIdentity => self.gdpr_identity(first),
            Event::FirstClarification => self.gdpr_clarification(first),
            Event::ComplaintAcknowledgement => Err(DeadlineError::NotApplicable),
        }
    }

    /// The guidelines allow a pause and do not demand it; others see a new month, or none.
    fn gdpr_identity(&self, first: Plan) -> Result<Plans, DeadlineError> {
        let (days, given) = self.waited()?;
        let sources = &[Source::GdprArt12Par6, Source::EdpbAccess];
        let default = Plan { then: Then::Pause { days, pause: Pause::Identity, sources }, ..first };
        let new_month = Other {
            reading: Reading::NewMonthFromIdentification,
            basis: &[Source::GdprArt12Par6],
            plan: Plan { start: Start::IdentityConfirmed, event_on: given, ..first },
        };
        Ok(Plans { default, others: [Some(no_suspension(first)), Some(new_month)] })
    }

    fn gdpr_clarification(&self, first: Plan) -> Result<Plans, DeadlineError> {
        let sources: &[Source] = &[Source::GdprRecital63, Source::EdpbAccess];
        let (default, exclusive) = self.clarification(first, sources)?;
        Ok(Plans { default, others: [Some(exclusive), Some(no_suspension(first))] })
    }

    fn uk(&self) -> Result<Plans, DeadlineError> {
        let first = self.plan(Period::Months(1), &[Source::UkGdprArt12Par3, Source::IcoAccess]);
        match self.event {
            Event::First | Event::ExtensionNotice => Ok(self.with_former_guidance(first)),
            Event::NoActionNotice => {
                let sources = &[Source::UkGdprArt12Par4, Source::IcoAccess];
                Ok(self.with_former_guidance(Plan { sources, ..first }))
            }
            Event::Extended => Ok(self.with_former_guidance(Plan { period: Period::Months(3), ..first })),
            Event::FirstIdentity => {
                let (_, given) = self.waited()?;
                let sources = &[Source::UkGdprArt12A, Source::IcoAccess];
                Ok(Plans::only(Plan { start: Start::IdentityConfirmed, event_on: given, sources, ..first }))
            }
            Event::FirstClarification => {
                let (default, exclusive) = self.clarification(first, &[Source::UkGdprArt12A])?;
                Ok(Plans { default, others: [Some(exclusive), None] })
            }
            Event::AuthorityThreeMonths => {
                let complaint =
                    self.plan(Period::Months(3), &[Source::UkGdprArt78Par2, Source::DpaSection166]);
                let complaint = Plan { start: Start::ComplaintLodged, ..complaint };
                Ok(beginning_when(complaint, Reading::DayBeforeCorrespondingDate, &[Source::DpaSection166]))
            }
            Event::ComplaintAcknowledgement => self.uk_acknowledgement(),
        }
    }

    fn uk_acknowledgement(&self) -> Result<Plans, DeadlineError> {
        if self.received < ACKNOWLEDGEMENT_SINCE {
            return Err(DeadlineError::NotApplicable);
        }
        let sources = &[Source::DpaSection164A];
        let plan = Plan { start: Start::ComplaintReceived, ..self.plan(Period::Days(30), sources) };
        Ok(beginning_when(plan, Reading::BeginningWhenReceivedInclusive, sources))
    }

    fn with_former_guidance(&self, default: Plan) -> Plans {
        let former = Other {
            reading: Reading::IcoBefore15Aug2019,
            basis: &[Source::IcoBeforeAugust2019],
            plan: Plan { start: Start::DayAfterReceipt, ..default },
        };
        Plans { default, others: [Some(former).filter(|_| self.received < ICO_CHANGED_ON), None] }
    }

    fn swiss(&self) -> Result<Plans, DeadlineError> {
        let sources: &[Source] = match self.event {
            Event::First => &[Source::FadpArt25Par7, Source::DpoArt18Par1],
            Event::ExtensionNotice => &[Source::DpoArt18Par2],
            Event::NoActionNotice => &[Source::DpoArt18Par3],
            Event::Extended
            | Event::AuthorityThreeMonths
            | Event::FirstIdentity
            | Event::FirstClarification
            | Event::ComplaintAcknowledgement => return Err(DeadlineError::NotApplicable),
        };
        let default = self.plan(Period::Days(30), sources);
        Ok(Plans { default, others: [Some(no_roll(default, &[Source::DpoArt18Par1])), None] })
    }

    /// Default: the day of asking and the day of the answer both stand still; the other reading leaves out one.
    fn clarification(&self, first: Plan, sources: &'static [Source]) -> Result<(Plan, Other), DeadlineError> {
        let (days, _) = self.waited()?;
        let pause = |days| Plan { then: Then::Pause { days, pause: Pause::Clarification, sources }, ..first };
        let exclusive = Other { reading: Reading::ExclusiveCount, basis: sources, plan: pause(days) };
        Ok((pause(days + 1), exclusive))
    }

    /// The days from asking to being told, and the day of being told.
    fn waited(&self) -> Result<(i32, Date), DeadlineError> {
        let (Some(asked), Some(given)) = (self.asked, self.given) else {
            return Err(DeadlineError::InformationMissing);
        };
        if asked < self.received {
            return Err(DeadlineError::AskedBeforeReceipt);
        }
        if given < asked {
            return Err(DeadlineError::GivenBeforeAsked);
        }
        Ok((given.since(asked).map_or(0, |span| span.get_days()), given))
    }
}

/// "That period may be extended": one longer period from receipt, or a second one after the first.
fn extended(first: Plan) -> Plans {
    let other = |reading, basis, then| Some(Other { reading, basis, plan: Plan { then, ..first } });
    let unrolled = other(
        Reading::OneMonthThenTwoMonthsUnrolled,
        &[Source::GdprArt12Par3, Source::Reg1182Art3Par2],
        Then::Months(2),
    );
    let rolled = other(
        Reading::TwoMonthsFromRolledFirstDeadline,
        &[Source::GdprArt12Par3, Source::BgbSection190],
        Then::MonthsFromWorkingDay(2),
    );
    let sources = &[Source::GdprArt12Par3, Source::FinnishAuthority, Source::Reg1182Art3Par2];
    Plans { default: Plan { period: Period::Months(3), sources, ..first }, others: [unrolled, rolled] }
}

/// A period "beginning when" something is received may count that day, and no text moves its end.
fn beginning_when(default: Plan, reading: Reading, basis: &'static [Source]) -> Plans {
    let inclusive = Other { reading, basis, plan: Plan { then: Then::FirstDayCounted, ..default } };
    Plans { default, others: [Some(inclusive), Some(no_roll(default, basis))] }
}

fn no_roll(default: Plan, basis: &'static [Source]) -> Other {
    Other { reading: Reading::NoRoll, basis, plan: Plan { moves: None, ..default } }
}

fn no_suspension(first: Plan) -> Other {
    Other { reading: Reading::NoSuspension, basis: &[Source::GdprArt12Par3, Source::EdpbAccess], plan: first }
}
