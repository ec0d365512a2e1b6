//! The periods of the GDPR, counted by Regulation 1182/71.

use super::DeadlineError;
use super::event::Event;
use super::plan::{Plan, Then};
use super::plans::{Other, Plans};
use super::question::Question;
use super::reading::Reading;
use super::source::Source;
use super::step::{Pause, Period, Start};

pub(super) fn plans(question: &Question) -> Result<Plans, DeadlineError> {
    let first = question.plan(Period::Months(1), &[Source::GdprArt12Par3, Source::Reg1182Art3Par2]);
    let refusal = question.plan(Period::Months(1), &[Source::GdprArt12Par4, Source::Reg1182Art3Par2]);
    let complaint = question.plan(Period::Months(3), &[Source::GdprArt78Par2, Source::Reg1182Art3Par2]);
    match question.event {
        Event::First | Event::ExtensionNotice => Ok(Plans::only(first)),
        Event::NoActionNotice => Ok(Plans::only(refusal)),
        Event::AuthorityThreeMonths => Ok(Plans::only(Plan { start: Start::ComplaintLodged, ..complaint })),
        Event::Extended => Ok(extended(first)),
        Event::FirstIdentity => identity(question, first),
        Event::FirstClarification => clarification(question, first),
        Event::ComplaintAcknowledgement => Err(DeadlineError::NotApplicable),
    }
}

/// The guidelines allow a pause and do not demand it; others see a new month, or none.
fn identity(question: &Question, first: Plan) -> Result<Plans, DeadlineError> {
    let (days, given) = question.waited()?;
    let sources = &[Source::GdprArt12Par6, Source::EdpbAccess];
    let default = Plan { then: Then::Pause { days, pause: Pause::Identity, sources }, ..first };
    let new_month = Other {
        reading: Reading::NewMonthFromIdentification,
        basis: &[Source::GdprArt12Par6],
        plan: Plan { start: Start::IdentityConfirmed, event_on: given, ..first },
    };
    Ok(Plans { default, others: [Some(no_suspension(first)), Some(new_month)] })
}

fn clarification(question: &Question, first: Plan) -> Result<Plans, DeadlineError> {
    let sources: &[Source] = &[Source::GdprRecital63, Source::EdpbAccess];
    let (default, exclusive) = question.clarification(first, sources)?;
    Ok(Plans { default, others: [Some(exclusive), Some(no_suspension(first))] })
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

fn no_suspension(first: Plan) -> Other {
    Other { reading: Reading::NoSuspension, basis: &[Source::GdprArt12Par3, Source::EdpbAccess], plan: first }
}
