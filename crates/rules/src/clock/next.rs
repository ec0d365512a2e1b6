//! The one thing to do now.

use super::due::{Due, DueKind};
use super::{Deadlines, Status};
use crate::Date;
use crate::jurisdiction::Law;
use crate::named::named;
use crate::request::{EventKind, Request, State, Timeline};

named! {
    /// The one thing to do now.
    pub enum NextStep {
        SendLetter = "send-letter",
        SendAgain = "send-again",
        Wait = "wait",
        AnswerIdentityDemand = "answer-identity-demand",
        AnswerClarification = "answer-clarification",
        AnswerFeeDemand = "answer-fee-demand",
        /// The notice of extension has a flaw.
        ObjectToExtension = "object-to-extension",
        CheckAnswer = "check-answer",
        /// Name what is missing.
        FollowUp = "follow-up",
        AnswerRefusal = "answer-refusal",
        Remind = "remind",
        SendFinalNotice = "send-final-notice",
        /// Where the law has a complaint to the controller, before the one to the authority (s. 164A Data Protection Act 2018).
        ComplainToController = "complain-to-controller",
        /// To the supervisory authority (Art. 77).
        Complain = "complain",
        WaitForAuthority = "wait-for-authority",
        /// The three months are over by the default reading, and not by every one.
        AskAuthority = "ask-authority",
        /// They are over by every reading: Art. 78(2) opens the way to a court.
        GoToCourt = "go-to-court",
        Close = "close",
        None = "none",
    }
}

impl NextStep {
    /// Whether it is the user who does something.
    pub fn is_the_user_s(self) -> bool {
        !matches!(self, Self::Wait | Self::WaitForAuthority | Self::None)
    }
}

/// The day from which the user has something to do, if nothing else happens; `None` where that day does not come.
///
/// The step changes only when something happens, and on the day after a deadline has passed by one of its readings.
pub fn needs_from(request: &Request, deadlines: &Deadlines) -> Option<Date> {
    let last = Timeline::of(&request.events).iter().next_back().map_or(request.opened, |event| event.on);
    let ends = deadlines.list.iter().flat_map(|due| [due.date(), due.latest()]);
    let mut days: Vec<Date> = ends.filter_map(|end| end.tomorrow().ok()).filter(|day| *day > last).collect();
    days.sort_unstable();
    let days = std::iter::once(last).chain(days);
    days.into_iter().find(|day| next_step(request, deadlines, *day).is_the_user_s())
}

/// The one thing to do now. `deadlines` are those of the request.
pub fn next_step(request: &Request, deadlines: &Deadlines, today: Date) -> NextStep {
    match deadlines.standing(today) {
        State::Draft => NextStep::SendLetter,
        State::Undelivered => NextStep::SendAgain,
        State::Waiting | State::Extended => while_waiting(request, deadlines),
        State::IdentityAsked => NextStep::AnswerIdentityDemand,
        State::ClarificationAsked => NextStep::AnswerClarification,
        State::Overdue => when_overdue(request, deadlines, today),
        State::Reminded => after_insisting(request, deadlines, today),
        State::Answered => NextStep::CheckAnswer,
        State::AnsweredInPart => NextStep::FollowUp,
        State::Refused => NextStep::AnswerRefusal,
        State::Complained => at_the_authority(deadlines.get(DueKind::AuthorityWord), today),
        State::Closed => NextStep::None,
    }
}

fn while_waiting(request: &Request, deadlines: &Deadlines) -> NextStep {
    let timeline = Timeline::of(&request.events);
    let flawed = deadlines.extension.as_ref().is_some_and(|extension| extension.flaw.is_some());
    if timeline.last(EventKind::FeeAsked).is_some() {
        NextStep::AnswerFeeDemand
    } else if flawed {
        NextStep::ObjectToExtension
    } else {
        NextStep::Wait
    }
}

/// Who asks back when the period is over is late all the same; but what was asked can be answered at once. Whoever was reminded
/// before, and then said that it takes longer, is not reminded again.
fn when_overdue(request: &Request, deadlines: &Deadlines, today: Date) -> NextStep {
    if deadlines.phase == State::IdentityAsked {
        NextStep::AnswerIdentityDemand
    } else if deadlines.phase == State::ClarificationAsked {
        NextStep::AnswerClarification
    } else if Timeline::of(&request.events).iter().any(|event| event.kind.insists()) {
        after_insisting(request, deadlines, today)
    } else {
        NextStep::Remind
    }
}

/// The next rung of the ladder, once the date of the last one and the law's own have passed.
fn after_insisting(request: &Request, deadlines: &Deadlines, today: Date) -> NextStep {
    let timeline = Timeline::of(&request.events);
    let Some(last) = timeline.iter().rfind(|event| event.kind.insists()) else { return NextStep::Wait };
    let still_runs = |due: &Due| due.status == Status::Open && due.stopped.is_none() && !due.is_past(today);
    let law_runs = deadlines.answer().is_some_and(still_runs);
    if law_runs || own_date(last.kind, deadlines).is_some_and(|due| today <= due.latest()) {
        return NextStep::Wait;
    }
    let has_complained = timeline.last(EventKind::ControllerComplaintSent).is_some();
    if matches!(last.kind, EventKind::FollowUpSent | EventKind::ReminderSent) {
        NextStep::SendFinalNotice
    } else if deadlines.law == Some(Law::Uk) && !has_complained {
        NextStep::ComplainToController
    } else {
        NextStep::Complain
    }
}

fn own_date(insisted: EventKind, deadlines: &Deadlines) -> Option<&Due> {
    let kinds = OWN_DATES.iter().filter(|(event, _)| *event == insisted);
    kinds.filter_map(|(_, kind)| deadlines.get(*kind)).next()
}

/// The dates that the user's own steps set.
const OWN_DATES: [(EventKind, DueKind); 5] = [
    (EventKind::FollowUpSent, DueKind::FollowUpDate),
    (EventKind::ReminderSent, DueKind::ReminderDate),
    (EventKind::FinalNoticeSent, DueKind::FinalNoticeDate),
    (EventKind::ControllerComplaintSent, DueKind::ComplaintAcknowledgement),
    (EventKind::ControllerComplaintSent, DueKind::ControllerComplaintDate),
];

fn at_the_authority(word: Option<&Due>, today: Date) -> NextStep {
    match word {
        Some(due) if due.status == Status::Met => NextStep::Close,
        Some(due) if due.is_past(today) => NextStep::GoToCourt,
        Some(due) if today > due.date() => NextStep::AskAuthority,
        _ => NextStep::WaitForAuthority,
    }
}
