//! The periods of the UK GDPR and the Data Protection Act 2018, counted as the ICO does.

use super::DeadlineError;
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
            Ok(Plans { default, others: [Some(exclusive), None] })
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
    Plans { default, others: [Some(former).filter(|_| question.received < ICO_CHANGED_ON), None] }
}

/// A period "beginning when" something is received may count that day, and no text moves its end.
fn beginning_when(default: Plan, reading: Reading, basis: &'static [Source]) -> Plans {
    let inclusive = Other { reading, basis, plan: Plan { then: Then::FirstDayCounted, ..default } };
    Plans { default, others: [Some(inclusive), Some(no_roll(default, basis))] }
}
