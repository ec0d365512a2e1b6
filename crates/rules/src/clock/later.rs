//! What is due after the answer was: the user's own dates, the complaint to the controller, the one to the authority.

use jiff::ToSpan;

use super::Deadlines;
use super::answer::{closed, fixed};
use super::due::{Due, DueKind, Status};
use super::receipt::Receipt;
use crate::Date;
use crate::calendar::Calendar;
use crate::choice::Choice;
use crate::deadline::{
    DeadlineError, Event as Period, NamedBy, Question, Source, Step, StepKind, computation,
};
use crate::jurisdiction::Law;
use crate::request::{Event, EventKind, State, Timeline};

/// The days that a letter leaves by custom where the user set no date: the longer of one or two weeks.
pub const USUAL_DAYS: i32 = 14;

/// The same of a complaint to the controller: as long as the United Kingdom's act gives for the acknowledgement.
pub const USUAL_DAYS_OF_COMPLAINT: i32 = 30;

pub(super) fn add(found: &mut Deadlines, timeline: &Timeline<'_>, choice: Option<&Choice>) {
    let ended = closed(timeline, found.phase);
    for (event, kind) in [
        (EventKind::FollowUpSent, DueKind::FollowUpDate),
        (EventKind::ReminderSent, DueKind::ReminderDate),
        (EventKind::FinalNoticeSent, DueKind::FinalNoticeDate),
    ] {
        let due = timeline.last(event).map(|event| courtesy(kind, event, timeline, ended, found.phase));
        due.into_iter().for_each(|due| found.add(kind, due));
    }
    if let Some(sent) = timeline.last(EventKind::ControllerComplaintSent) {
        let (kind, due) = controller_complaint(sent, timeline, choice, ended, found.phase);
        found.add(kind, due);
    }
    if let Some(choice) = choice
        && let Some(complaint) = Complaint::of(timeline)
    {
        found.add(DueKind::AuthorityWord, complaint.due(choice, ended, found.phase));
    }
}

fn courtesy(
    kind: DueKind,
    sent: &Event,
    timeline: &Timeline<'_>,
    ended: Option<Date>,
    phase: State,
) -> Result<Due, DeadlineError> {
    let days = if kind == DueKind::ControllerComplaintDate { USUAL_DAYS_OF_COMPLAINT } else { USUAL_DAYS };
    let usual = || sent.on.checked_add(days.days());
    let (date, by) = match sent.until {
        Some(until) => (until, NamedBy::User),
        None => (usual().map_err(|_| out_of_reach(sent.on))?, NamedBy::Usual),
    };
    let sources: &[Source] = &[];
    let step = Step { kind: StepKind::Named(by), sources, before: sent.on, after: date };
    let due =
        Due::new(kind, None, fixed(date, vec![step])).became(answered_or_outdone(sent, timeline, ended));
    Ok(watched_in(due, phase, State::Reminded))
}

/// An answer meets a date of the user's; a further step of the user takes its place.
fn answered_or_outdone(sent: &Event, timeline: &Timeline<'_>, ended: Option<Date>) -> (Status, Option<Date>) {
    let later = timeline.iter().skip_while(|event| event.id != sent.id).skip(1);
    let ends = later.filter_map(|event| {
        let status = if event.kind.answers() { Some(Status::Met) } else { None };
        status.or(event.kind.insists().then_some(Status::Void)).map(|status| (status, event.on))
    });
    let closed = ended.map(|on| (Status::Void, on));
    ends.chain(closed).next().map_or((Status::Open, None), |(status, on)| (status, Some(on)))
}

fn controller_complaint(
    sent: &Event,
    timeline: &Timeline<'_>,
    choice: Option<&Choice>,
    ended: Option<Date>,
    phase: State,
) -> (DueKind, Result<Due, DeadlineError>) {
    let acknowledgement = choice
        .map(|choice| acknowledgement(sent, timeline, choice, ended))
        .filter(|due| due.as_ref().map_or_else(|error| *error != DeadlineError::NotApplicable, |_| true));
    match acknowledgement {
        Some(due) => {
            let due = due.map(|due| watched_in(due, phase, State::Reminded));
            (DueKind::ComplaintAcknowledgement, due)
        }
        None => {
            let kind = DueKind::ControllerComplaintDate;
            (kind, courtesy(kind, sent, timeline, ended, phase))
        }
    }
}

fn acknowledgement(
    sent: &Event,
    timeline: &Timeline<'_>,
    choice: &Choice,
    ended: Option<Date>,
) -> Result<Due, DeadlineError> {
    let mut later = timeline.iter().skip_while(|event| event.id != sent.id).skip(1);
    let met =
        later.find(|event| event.kind == EventKind::ControllerComplaintAcknowledged).map(|event| event.on);
    let receipt =
        Receipt::by_convention(sent, choice.distance).ok_or(out_of_reach(sent.on))?.no_later_than(met);
    let event = Period::ComplaintAcknowledgement;
    let question = question(event, choice.law, receipt.on);
    let mut computed = computation(&question, Calendar::of(choice.calendar))?;
    if let Some(step) = receipt.step(choice.law) {
        computed.steps.insert(0, step);
        computed.readings.iter_mut().for_each(|reading| reading.steps.insert(0, step));
    }
    let due = Due::new(DueKind::ComplaintAcknowledgement, Some(event), computed);
    Ok(due.became(met_or_ended(met, ended)))
}

/// A complaint to the authority. One that follows the authority's answer is another.
struct Complaint {
    filed: Date,
    answered: Option<Date>,
}

impl Complaint {
    fn of(timeline: &Timeline<'_>) -> Option<Self> {
        let mut last: Option<Self> = None;
        for event in timeline.iter() {
            let is_pending = last.as_ref().is_some_and(|complaint| complaint.answered.is_none());
            if event.kind == EventKind::ComplaintFiled && !is_pending {
                last = Some(Self { filed: event.on, answered: None });
            }
            if let Some(complaint) = last.as_mut().filter(|_| event.kind == EventKind::AuthorityAnswered) {
                complaint.answered.get_or_insert(event.on);
            }
        }
        last
    }

    /// The days off are those of the authority's state, where the action is to be taken.
    fn due(&self, choice: &Choice, ended: Option<Date>, phase: State) -> Result<Due, DeadlineError> {
        let event = Period::AuthorityThreeMonths;
        let computed = computation(&question(event, choice.law, self.filed), Calendar::of(choice.authority))?;
        let due = Due::new(DueKind::AuthorityWord, Some(event), computed);
        Ok(watched_in(due.became(met_or_ended(self.answered, ended)), phase, State::Complained))
    }
}

fn watched_in(due: Due, phase: State, awaited: State) -> Due {
    Due { is_watched: due.status == Status::Open && phase == awaited, ..due }
}

fn met_or_ended(met: Option<Date>, ended: Option<Date>) -> (Status, Option<Date>) {
    match (met, ended) {
        (Some(_), _) => (Status::Met, met),
        (None, Some(_)) => (Status::Void, ended),
        (None, None) => (Status::Open, None),
    }
}

fn question(event: Period, law: Law, received: Date) -> Question {
    Question { event, law, received, asked: None, given: None }
}

fn out_of_reach(date: Date) -> DeadlineError {
    crate::calendar::CalendarUnknown { year: date.year() }.into()
}
