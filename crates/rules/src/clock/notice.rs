//! The controller's notice that it takes longer, and whether it does what it says.

use super::walk::Walk;
use crate::Date;
use crate::deadline::{Event as Period, NamedBy, Reading, ReadingComputation, Source, Step, StepKind};
use crate::jurisdiction::Law;
use crate::named::named;
use crate::request::Event;

named! {
    /// Why a notice of extension does not extend, by the prevailing view.
    pub enum Flaw {
        /// It came after the time for it (Art. 12(3), third sentence).
        Late = "late",
        /// It gave no reasons.
        WithoutReasons = "without-reasons",
        /// It named no date (Art. 18(2) of the Swiss ordinance).
        WithoutDate = "without-date",
        /// It named a date that is no later than the first one.
        AddsNothing = "adds-nothing",
    }
}

/// A notice of extension, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    pub on: Date,
    /// The date that the controller named.
    pub until: Option<Date>,
    /// `None` where the user did not say; then it counts as reasoned, so that nobody is called late for what was not recorded.
    pub reasons: Option<bool>,
    /// `None` where it extends.
    pub flaw: Option<Flaw>,
    /// The end by the view that a flawed notice extends all the same. It is shown and moves no date: otherwise a controller
    /// that is late could undo that by a letter.
    pub otherwise: Option<ReadingComputation>,
}

/// A notice as the walk met it.
pub(super) struct Notice {
    pub(super) on: Date,
    pub(super) until: Option<Date>,
    pub(super) reasons: Option<bool>,
    pub(super) flaw: Option<Flaw>,
}

impl Notice {
    pub(super) fn of(event: &Event, walk: &Walk) -> Self {
        let flaw = late(event, walk).or_else(|| match walk.law {
            Law::Gdpr | Law::Uk => (event.reasons == Some(false)).then_some(Flaw::WithoutReasons),
            Law::Swiss => swiss(event, walk),
        });
        Self { on: event.on, until: event.until, reasons: event.reasons, flaw }
    }

    pub(super) fn judged(&self, walk: &Walk) -> Extension {
        let &Self { on, until, reasons, flaw } = self;
        Extension { on, until, reasons, flaw, otherwise: flaw.and_then(|_| otherwise(self, walk)) }
    }
}

/// While the clock stands still the time for the notice stands still as well.
fn late(event: &Event, walk: &Walk) -> Option<Flaw> {
    if walk.surely_runs_on(event.on) {
        return None;
    }
    let last = walk.deadline(Period::ExtensionNotice).ok()?.latest;
    (event.on > last).then_some(Flaw::Late)
}

fn swiss(event: &Event, walk: &Walk) -> Option<Flaw> {
    let Some(until) = event.until else { return Some(Flaw::WithoutDate) };
    let first = walk.deadline(Period::First).ok()?.latest;
    (until <= first).then_some(Flaw::AddsNothing)
}

fn otherwise(notice: &Notice, walk: &Walk) -> Option<ReadingComputation> {
    let basis: &[Source] = match walk.law {
        Law::Gdpr => &[Source::GdprArt12Par3],
        Law::Uk => &[Source::UkGdprArt12Par3],
        Law::Swiss => &[Source::DpoArt18Par2],
    };
    let (date, steps) = match walk.law {
        Law::Gdpr | Law::Uk => {
            let computed = walk.course(Period::Extended).computation(walk.calendar).ok()?;
            let receipt = walk
                .receipt
                .step(walk.law)
                .filter(|step| computed.steps.first().is_some_and(|first| first.before == step.after));
            (computed.deadline.date, receipt.into_iter().chain(computed.steps).collect())
        }
        Law::Swiss => {
            let until = notice.until?;
            let kind = StepKind::Named(NamedBy::Controller);
            (until, vec![Step { kind, sources: basis, before: notice.on, after: until }])
        }
    };
    Some(ReadingComputation { reading: Reading::ExtendedAllTheSame, basis, date, steps })
}
