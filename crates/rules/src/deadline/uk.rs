//! The periods of the UK GDPR and the Data Protection Act 2018, counted as the ICO does.

use super::DeadlineError;
use super::course::Course;
use super::event::Event;
use super::plan::{Plan, Then};
use super::plans::{Other, Plans, no_roll};
use super::question::Question;
use super::reading::Reading;
use super::source::Source;
use super::step::{Period, Start};
use crate::Date;

/// The day from which the ICO counted from the day of receipt itself.
const ICO_CHANGED_ON: Date = Date::constant(2019, 8, 15);

/// Section 164A of the Data Protection Act 2018 is in force from that day.
const ACKNOWLEDGEMENT_SINCE: Date = Date::constant(2026, 6, 19);

pub(super) fn plans(question: &Question) -> Result<Plans, DeadlineError> {
    let first = question.plan(Period::Months(1), &[Source::UkGdprArt12Par3, Source::IcoAccess]);
    match question.event {
        Event::First | Event::ExtensionNotice => Ok(with_former_guidance(question, first)),
        Event::NoActionNotice => {
            let sources = &[Source::UkGdprArt12Par4, Source::IcoAccess];
            Ok(with_former_guidance(question, Plan { sources, ..first }))
        }
        Event::Extended => Ok(with_former_guidance(question, Plan { period: Period::Months(3), ..first })),
        Event::FirstIdentity => {
            let (_, given) = question.waited()?;
            let sources = &[Source::UkGdprArt12A, Source::IcoAccess];
            Ok(Plans::only(Plan { start: Start::IdentityConfirmed, event_on: given, sources, ..first }))
        }
        Event::FirstClarification => {
            let (default, exclusive) = question.clarification(first, &[Source::UkGdprArt12A])?;
            Ok(Plans::only(default).with(exclusive))
        }
        Event::AuthorityThreeMonths => {
            let complaint =
                question.plan(Period::Months(3), &[Source::UkGdprArt78Par2, Source::DpaSection166]);
            let complaint = Plan { start: Start::ComplaintLodged, ..complaint };
            Ok(beginning_when(complaint, Reading::DayBeforeCorrespondingDate, &[Source::DpaSection166]))
        }
        Event::ComplaintAcknowledgement => acknowledgement(question),
    }
}

/// The month runs from the day on which the identity was confirmed; a question about the request stops the clock after it.
pub(super) fn course(course: &Course) -> Result<Plans, DeadlineError> {
    let bare = plans(&course.question())?;
    let stood = course.stood;
    let sources = &[Source::UkGdprArt12A, Source::IcoAccess];
    let start = match stood.identified {
        Some(given) => {
            Plans::only(Plan { start: Start::IdentityConfirmed, event_on: given, sources, ..bare.default })
        }
        None => bare,
    };
    let pauses = [stood.later_clarification(&[Source::UkGdprArt12A]), None];
    if pauses.iter().all(Option::is_none) {
        return Ok(start);
    }
    let exclusive = [stood.later_exclusive(&[Source::UkGdprArt12A]), None];
    let other = Other {
        reading: Reading::ExclusiveCount,
        basis: &[Source::UkGdprArt12A],
        plan: Plan { pauses: exclusive, ..start.default },
    };
    Ok(start.each(|plan| Plan { pauses, ..plan }).with(other))
}

fn acknowledgement(question: &Question) -> Result<Plans, DeadlineError> {
    if question.received < ACKNOWLEDGEMENT_SINCE {
        return Err(DeadlineError::NotApplicable);
    }
    let sources = &[Source::DpaSection164A];
    let plan = Plan { start: Start::ComplaintReceived, ..question.plan(Period::Days(30), sources) };
    Ok(beginning_when(plan, Reading::BeginningWhenReceivedInclusive, sources))
}

fn with_former_guidance(question: &Question, default: Plan) -> Plans {
    let former = Other {
        reading: Reading::IcoBefore15Aug2019,
        basis: &[Source::IcoBeforeAugust2019],
        plan: Plan { start: Start::DayAfterReceipt, ..default },
    };
    let plans = Plans::only(default);
    if question.received < ICO_CHANGED_ON { plans.with(former) } else { plans }
}

/// A period "beginning when" something is received may count that day, and no text moves its end.
fn beginning_when(default: Plan, reading: Reading, basis: &'static [Source]) -> Plans {
    let inclusive = Other { reading, basis, plan: Plan { then: Then::FirstDayCounted, ..default } };
    Plans::only(default).with(inclusive).with(no_roll(default, basis))
}
