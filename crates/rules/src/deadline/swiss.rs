//! The thirty days of the Swiss act and its ordinance.

use super::DeadlineError;
use super::course::Course;
use super::event::Event;
use super::plan::Plan;
use super::plans::{Other, Plans, no_roll};
use super::question::Question;
use super::reading::Reading;
use super::source::Source;
use super::step::Period;

pub(super) fn plans(question: &Question) -> Result<Plans, DeadlineError> {
    let sources: &[Source] = match question.event {
        Event::First => &[Source::FadpArt25Par7, Source::DpoArt18Par1],
        Event::ExtensionNotice => &[Source::DpoArt18Par2],
        Event::NoActionNotice => &[Source::DpoArt18Par3],
        Event::Extended
        | Event::AuthorityThreeMonths
        | Event::FirstIdentity
        | Event::FirstClarification
        | Event::ComplaintAcknowledgement => return Err(DeadlineError::NotApplicable),
    };
    let default = question.plan(Period::Days(30), sources);
    Ok(Plans::only(default).with(no_roll(default, &[Source::DpoArt18Par1])))
}

/// The ordinance says nothing of the clock while the person is asked. It obliges the person to help, so some let it stand still.
pub(super) fn course(course: &Course) -> Result<Plans, DeadlineError> {
    let bare = plans(&course.question())?;
    if course.stood.is_none() {
        return Ok(bare);
    }
    let plan = Plan { pauses: course.stood.pauses(HELP, HELP), ..bare.default };
    Ok(bare.with(Other { reading: Reading::SuspendedDaysAdded, basis: HELP, plan }))
}

const HELP: &[Source] = &[Source::DpoArt16Par5];
