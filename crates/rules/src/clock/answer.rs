//! The deadlines of the answer, and what the law allows in its place.

use super::due::{Due, DueKind, Status, Stopped};
use super::notice::{Flaw, Notice};
use super::walk::Walk;
use super::{Deadlines, is_awaited};
use crate::Date;
use crate::deadline::{
    Computation, Deadline, DeadlineError, Event as Period, NamedBy, Readings, Source, Step, StepKind,
};
use crate::jurisdiction::Law;
use crate::request::{Event, EventKind, Request, Right, State, Timeline};

/// What became of the request, as far as it ends what is owed.
struct Facts {
    answered: Option<Date>,
    refused: Option<Date>,
    /// The first refusal that gave reasons, or of which that is not said.
    refused_with_reasons: Option<Date>,
    closed: Option<Date>,
    is_awaited: bool,
}

pub(super) fn add(found: &mut Deadlines, request: &Request, timeline: &Timeline<'_>, walk: &Walk) {
    let facts = Facts::of(timeline, found.phase);
    let only_stop = !request.rights.is_empty() && request.rights.iter().all(|&right| stops(right));
    if request.rights.iter().any(|&right| stops(right)) {
        found.list.push(stop_at_once(walk, &request.rights).became(facts.answer()));
    }
    let kind = if only_stop { DueKind::Information } else { DueKind::Answer };
    let analogy = is_by_analogy(walk.law, &request.rights);
    let mut put = |kind, due: Result<Due, DeadlineError>| {
        let is_owed = |due: &Due| due.status == Status::Open && due.kind != DueKind::StopAtOnce;
        found.add(
            kind,
            due.map(|due| {
                let stopped =
                    walk.open().filter(|_| is_owed(&due)).map(|(pause, since)| Stopped { pause, since });
                Due { stopped, by_analogy: analogy, ..due }
            }),
        );
    };
    let extension = walk.extension.as_ref();
    let holds = extension.filter(|notice| notice.flaw.is_none());
    let replaced = holds.map(|notice| (Status::Void, Some(notice.on)));
    let first = period(kind, Period::First, walk)
        .map(|due| Due { event: Some(first_event(walk)), ..due.became(replaced.unwrap_or(facts.answer())) });
    put(kind, first);
    if let Some(notice) = holds {
        extended(notice, walk).into_iter().for_each(|(kind, due)| {
            put(kind, due.map(|due| due.became(facts.answer())));
        });
    }
    if !only_stop {
        let kind = DueKind::ExtensionNotice;
        let status = facts.notice(extension);
        put(kind, period(kind, Period::ExtensionNotice, walk).map(|due| due.became(status)));
        let kind = DueKind::RefusalNotice;
        put(kind, period(kind, Period::NoActionNotice, walk).map(|due| due.became(facts.refusal())));
    }
    watch(found, &facts, walk);
}

/// The user waits for one date of the answer: the last that the law gives.
fn watch(found: &mut Deadlines, facts: &Facts, walk: &Walk) {
    let is_promise = |due: &Due| due.kind == DueKind::ControllersDate && walk.law != Law::Swiss;
    let owed = |due: &&mut Due| due.kind.is_answer() && due.status == Status::Open && !is_promise(due);
    if let Some(due) = found.list.iter_mut().find(owed) {
        due.is_watched = facts.is_awaited && due.stopped.is_none();
    }
}

fn period(kind: DueKind, event: Period, walk: &Walk) -> Result<Due, DeadlineError> {
    let mut computation = walk.course(event).computation(walk.calendar)?;
    if let Some(step) = walk.receipt.step(walk.law) {
        let readings = computation.readings.iter_mut().map(|reading| &mut reading.steps);
        std::iter::once(&mut computation.steps).chain(readings).for_each(|steps| put_before(step, steps));
    }
    Ok(Due::new(kind, Some(event), computation))
}

/// A reading that starts on another day than that of receipt needs no step towards it.
fn put_before(step: Step, steps: &mut Vec<Step>) {
    if steps.first().is_some_and(|first| first.before == step.after) {
        steps.insert(0, step);
    }
}

/// The Swiss act has one name for the period, whatever was asked meanwhile.
fn first_event(walk: &Walk) -> Period {
    match (walk.law, walk.stood.identified, walk.stood.clarification) {
        (Law::Swiss, _, _) | (_, None, 0) => Period::First,
        (_, Some(_), _) => Period::FirstIdentity,
        (_, None, _) => Period::FirstClarification,
    }
}

fn extended(notice: &Notice, walk: &Walk) -> Vec<(DueKind, Result<Due, DeadlineError>)> {
    let named = |until| (DueKind::ControllersDate, Ok(named_date(notice.on, until, walk)));
    if walk.law == Law::Swiss {
        return notice.until.map(named).into_iter().collect();
    }
    let whole = period(DueKind::ExtendedAnswer, Period::Extended, walk);
    let end = whole.as_ref().ok().map(Due::date);
    let sooner = notice.until.filter(|&until| end.is_some_and(|end| until < end));
    std::iter::once((DueKind::ExtendedAnswer, whole)).chain(sooner.map(named)).collect()
}

fn named_date(on: Date, until: Date, walk: &Walk) -> Due {
    let sources: &[Source] = match walk.law {
        Law::Gdpr => &[Source::GdprArt12Par3],
        Law::Uk => &[Source::UkGdprArt12Par3],
        Law::Swiss => &[Source::DpoArt18Par2],
    };
    let step = Step { kind: StepKind::Named(NamedBy::Controller), sources, before: on, after: until };
    Due::new(DueKind::ControllersDate, None, fixed(until, vec![step]))
}

/// A date that nothing but its steps lead to.
pub(super) fn fixed(date: Date, steps: Vec<Step>) -> Computation {
    let deadline = Deadline { date, latest: date, readings: Readings::default() };
    Computation { deadline, steps, readings: Vec::new() }
}

fn stop_at_once(walk: &Walk, rights: &[Right]) -> Due {
    let sources: &[Source] = match (walk.law, rights.contains(&Right::MarketingObjection)) {
        (Law::Gdpr, true) => &[Source::GdprArt21Par3],
        (Law::Gdpr, false) => &[Source::GdprArt7Par3],
        (Law::Uk, true) => &[Source::UkGdprArt21Par3],
        (Law::Uk, false) => &[Source::UkGdprArt7Par3],
        (Law::Swiss, _) => &[Source::FadpArt30Par2],
    };
    let on = walk.receipt.on;
    let stop = Step { kind: StepKind::AtOnce, sources, before: on, after: on };
    let steps = walk.receipt.step(walk.law).into_iter().chain([stop]).collect();
    Due::new(DueKind::StopAtOnce, None, fixed(on, steps))
}

fn stops(right: Right) -> bool {
    matches!(right, Right::MarketingObjection | Right::ConsentWithdrawal)
}

/// The Swiss ordinance sets its thirty days for information and for what is handed over; the other rights have no number.
fn is_by_analogy(law: Law, rights: &[Right]) -> bool {
    let has_number = |right: &Right| {
        matches!(
            right,
            Right::Access
                | Right::Recipients
                | Right::Portability
                | Right::PortabilityTransfer
                | Right::Breach
        )
    };
    law == Law::Swiss && !rights.iter().any(has_number)
}

impl Facts {
    fn of(timeline: &Timeline<'_>, phase: State) -> Self {
        let first = |kind: EventKind, is_meant: fn(&Event) -> bool| {
            timeline.iter().find(|event| event.kind == kind && is_meant(event)).map(|event| event.on)
        };
        Self {
            answered: first(EventKind::AnswerFull, |_| true),
            refused: first(EventKind::Refusal, |_| true),
            refused_with_reasons: first(EventKind::Refusal, |event| event.reasons != Some(false)),
            closed: closed(timeline, phase),
            is_awaited: is_awaited(phase),
        }
    }

    fn answer(&self) -> (Status, Option<Date>) {
        let refused = self.refused.filter(|_| !self.is_awaited);
        met(self.answered).or_else(|| void(self.closed)).or_else(|| void(refused)).unwrap_or(OPEN)
    }

    /// A notice that gives no reasons is none.
    fn notice(&self, extension: Option<&Notice>) -> (Status, Option<Date>) {
        let notice = extension.filter(|notice| notice.flaw.is_none_or(|flaw| flaw == Flaw::Late));
        met(notice.map(|notice| notice.on))
            .or_else(|| void(self.answered.or(self.refused).or(self.closed)))
            .unwrap_or(OPEN)
    }

    fn refusal(&self) -> (Status, Option<Date>) {
        met(self.refused_with_reasons).or_else(|| void(self.answered.or(self.closed))).unwrap_or(OPEN)
    }
}

const OPEN: (Status, Option<Date>) = (Status::Open, None);

fn met(on: Option<Date>) -> Option<(Status, Option<Date>)> {
    on.map(|on| (Status::Met, Some(on)))
}

fn void(on: Option<Date>) -> Option<(Status, Option<Date>)> {
    on.map(|on| (Status::Void, Some(on)))
}

/// The day on which a request was closed that is so still.
pub(super) fn closed(timeline: &Timeline<'_>, phase: State) -> Option<Date> {
    let last =
        timeline.iter().rfind(|event| matches!(event.kind, EventKind::Closed | EventKind::Withdrawn))?;
    (phase == State::Closed).then_some(last.on)
}
