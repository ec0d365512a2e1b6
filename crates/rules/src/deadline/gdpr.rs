//! The periods of the GDPR, counted by Regulation 1182/71.

use super::DeadlineError;
use super::course::Course;
use super::event::Event;
use super::plan::{Plan, Stood, Then};
use super::plans::{Other, Plans};
use super::question::Question;
use super::reading::Reading;
use super::source::Source;
use super::step::{Pause, Period, Start};
use crate::Date;

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

/// The periods of a request whose clock may have stood still, also more than once.
pub(super) fn course(course: &Course) -> Result<Plans, DeadlineError> {
    let bare = plans(&course.question())?;
    let stood = course.stood;
    if stood.is_none() {
        return Ok(bare);
    }
    let mut plans = bare
        .each(|plan| Plan { pauses: stood.pauses(IDENTITY, CLARIFICATION), ..plan })
        .with(no_suspension(bare.default));
    if let Some(given) = stood.identified {
        let pauses = [stood.later_clarification(CLARIFICATION), None];
        plans.named = Some(Reading::SuspendedDaysAdded);
        plans = plans.with(new_month(Plan { pauses, ..bare.default }, given));
    }
    if stood.clarification > 0 {
        let plan = Plan { pauses: stood.exclusive_pauses(IDENTITY, CLARIFICATION), ..bare.default };
        plans = plans.with(Other { reading: Reading::ExclusiveCount, basis: CLARIFICATION, plan });
    }
    Ok(plans)
}

const IDENTITY: &[Source] = &[Source::GdprArt12Par6, Source::EdpbAccess];
const CLARIFICATION: &[Source] = &[Source::GdprRecital63, Source::EdpbAccess];

/// The guidelines allow a pause and do not demand it; others see a new month, or none.
fn identity(question: &Question, first: Plan) -> Result<Plans, DeadlineError> {
    let (days, given) = question.waited()?;
    let stood = Stood { days, pause: Pause::Identity, sources: IDENTITY };
    let default = Plan { pauses: [Some(stood), None], ..first };
    let plans = Plans { named: Some(Reading::SuspendedDaysAdded), ..Plans::only(default) };
    Ok(plans.with(no_suspension(first)).with(new_month(first, given)))
}

fn clarification(question: &Question, first: Plan) -> Result<Plans, DeadlineError> {
    let (default, exclusive) = question.clarification(first, CLARIFICATION)?;
    Ok(Plans::only(default).with(exclusive).with(no_suspension(first)))
}

/// "That period may be extended": one longer period from receipt, or a second one after the first.
fn extended(first: Plan) -> Plans {
    let other = |reading, basis, then| Other { reading, basis, plan: Plan { then, ..first } };
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
    Plans::only(Plan { period: Period::Months(3), sources, ..first }).with(unrolled).with(rolled)
}

fn new_month(first: Plan, given: Date) -> Other {
    Other {
        reading: Reading::NewMonthFromIdentification,
        basis: &[Source::GdprArt12Par6],
        plan: Plan { start: Start::IdentityConfirmed, event_on: given, ..first },
    }
}

fn no_suspension(first: Plan) -> Other {
    Other { reading: Reading::NoSuspension, basis: &[Source::GdprArt12Par3, Source::EdpbAccess], plan: first }
}
