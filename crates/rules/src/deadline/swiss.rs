//! The thirty days of the Swiss act and its ordinance.

use super::DeadlineError;
use super::event::Event;
use super::plans::{Plans, no_roll};
use super::question::Question;
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
    Ok(Plans { default, others: [Some(no_roll(default, &[Source::DpoArt18Par1])), None] })
}
