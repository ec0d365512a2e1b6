//! Histories that cannot be: an event before its cause, or on a day that has not come.
//!
//! It is better to let something odd pass than to forbid what happens in life. So the order of recording does not matter, only
//! that of the days; an arrival may be recorded without a sending, a complaint without a request.

use super::{Event, EventKind, Timeline};
use crate::{Date, named::named};

named! {
    /// Why an event cannot be recorded.
    pub enum Impossible {
        /// It lies after today.
        DateInFuture = "date-in-future",
        /// The day that it names lies before its own.
        UntilBeforeOn = "until-before-on",
        /// It corrects an event that is not there, or was corrected already.
        UnknownEvent = "unknown-event",
        /// It takes back nothing.
        RetractsNothing = "retracts-nothing",
        /// Something that only follows a sending, where none was recorded.
        NotSent = "not-sent",
        /// The same, before the day of sending or of arrival.
        BeforeSending = "before-sending",
        /// Identity was given that nobody had asked for by then.
        IdentityNotAsked = "identity-not-asked",
        /// The same of a clarification.
        ClarificationNotAsked = "clarification-not-asked",
        /// A complaint was acknowledged that had not been sent by then.
        ControllerComplaintNotSent = "controller-complaint-not-sent",
        /// The authority answered a complaint that had not been filed by then.
        ComplaintNotFiled = "complaint-not-filed",
        /// What was not closed by then was reopened.
        NotClosed = "not-closed",
    }
}

/// Whether an event can follow those recorded so far.
///
/// ```
/// # use rules::{Date, request::{Event, EventKind, Impossible, check}};
/// let today = Date::constant(2026, 11, 25);
/// let answer = Event::new(uuid::Uuid::nil(), EventKind::AnswerFull, today);
/// assert_eq!(check(&[], &answer, today), Err(Impossible::NotSent));
/// ```
///
/// # Errors
///
/// The first reason that is found. A correction is also refused where it takes away the cause of another event.
pub fn check(recorded: &[Event], new: &Event, today: Date) -> Result<(), Impossible> {
    if new.on > today {
        return Err(Impossible::DateInFuture);
    }
    if new.until.is_some_and(|until| until < new.on) {
        return Err(Impossible::UntilBeforeOn);
    }
    let before = Timeline::of(recorded);
    match new.corrects {
        Some(former) if !before.holds(former) => return Err(Impossible::UnknownEvent),
        None if new.kind == EventKind::Retracted => return Err(Impossible::RetractsNothing),
        Some(_) | None => {}
    }
    let mut events = recorded.to_vec();
    events.push(new.clone());
    let after = Timeline::of(&events);
    // A further event takes away nobody's cause; a correction may.
    let is_new = |event: &Event| event.id == new.id;
    let was_sound = |event: &Event| before.holds(event.id) && without_cause(event, &before).is_none();
    let touched = |event: &&Event| is_new(event) || (new.corrects.is_some() && was_sound(event));
    let newly = after.iter().filter(touched).find_map(|event| without_cause(event, &after));
    newly.map_or(Ok(()), Err)
}

/// What is missing for an event to have happened on its day.
fn without_cause(event: &Event, timeline: &Timeline<'_>) -> Option<Impossible> {
    let has = |kinds: &[EventKind]| {
        timeline
            .iter()
            .any(|other| kinds.contains(&other.kind) && other.on <= event.on && other.id != event.id)
    };
    let sent_at_all = timeline.iter().any(|other| ARRIVES.contains(&other.kind) && other.id != event.id);
    match event.kind {
        EventKind::IdentityGiven => need(has(&[EventKind::IdentityAsked]), Impossible::IdentityNotAsked),
        EventKind::ClarificationGiven => {
            need(has(&[EventKind::ClarificationAsked]), Impossible::ClarificationNotAsked)
        }
        EventKind::ControllerComplaintAcknowledged => {
            need(has(&[EventKind::ControllerComplaintSent]), Impossible::ControllerComplaintNotSent)
        }
        EventKind::AuthorityAnswered => {
            need(has(&[EventKind::ComplaintFiled]), Impossible::ComplaintNotFiled)
        }
        EventKind::Reopened => need(has(&[EventKind::Closed, EventKind::Withdrawn]), Impossible::NotClosed),
        // An arrival shows by itself that something was sent, unless the sendings that were recorded are all later.
        EventKind::Received | EventKind::ReceiptConfirmed => {
            let sent = || timeline.iter().any(|other| other.kind == EventKind::Sent);
            need(!sent() || has(ARRIVES), Impossible::BeforeSending)
        }
        EventKind::Undelivered
        | EventKind::IdentityAsked
        | EventKind::ClarificationAsked
        | EventKind::FeeAsked
        | EventKind::ExtensionNotified
        | EventKind::AnswerFull
        | EventKind::AnswerPart
        | EventKind::Refusal
        | EventKind::FollowUpSent
        | EventKind::ReminderSent
        | EventKind::FinalNoticeSent
        | EventKind::ControllerComplaintSent => {
            let missing = if sent_at_all { Impossible::BeforeSending } else { Impossible::NotSent };
            need(has(ARRIVES), missing)
        }
        EventKind::Sent
        | EventKind::ComplaintFiled
        | EventKind::Withdrawn
        | EventKind::Closed
        | EventKind::Retracted => None,
    }
}

/// Each shows that the request was on its way by then.
const ARRIVES: &[EventKind] = &[EventKind::Sent, EventKind::Received, EventKind::ReceiptConfirmed];

fn need(has: bool, missing: Impossible) -> Option<Impossible> {
    (!has).then_some(missing)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use EventKind::*;

    fn on(id: u128, kind: EventKind, day: i8) -> Event {
        Event::new(Uuid::from_u128(id), kind, Date::new(2026, 11, day).unwrap())
    }

    fn told(recorded: &[(EventKind, i8)], new: Event) -> Result<(), &'static str> {
        let events: Vec<Event> = (1..).zip(recorded).map(|(id, &(kind, day))| on(id, kind, day)).collect();
        check(&events, &new, Date::constant(2026, 11, 25)).map_err(Impossible::as_str)
    }

    #[test]
    fn an_event_comes_after_its_cause() {
        for (recorded, kind, day, expected) in [
            (&[][..], Sent, 25, Ok(())),
            (&[], Sent, 26, Err("date-in-future")),
            (&[], AnswerFull, 20, Err("not-sent")),
            (&[], Undelivered, 20, Err("not-sent")),
            (&[], ReminderSent, 20, Err("not-sent")),
            (&[], Received, 20, Ok(())),
            (&[], ReceiptConfirmed, 20, Ok(())),
            (&[], ComplaintFiled, 20, Ok(())),
            (&[], Closed, 20, Ok(())),
            (&[], Withdrawn, 20, Ok(())),
            (&[(Sent, 5)], Received, 4, Err("before-sending")),
            (&[(Sent, 5)], ReceiptConfirmed, 5, Ok(())),
            (&[(Sent, 5)], AnswerFull, 4, Err("before-sending")),
            (&[(Sent, 5)], AnswerFull, 5, Ok(())),
            (&[(Received, 5)], Refusal, 6, Ok(())),
            (&[(ReceiptConfirmed, 5)], AnswerPart, 6, Ok(())),
            (&[(Received, 5)], Sent, 2, Ok(())),
            (&[(Received, 5)], Sent, 8, Ok(())),
            (&[(Closed, 1)], AnswerFull, 5, Err("not-sent")),
            (&[(Sent, 1)], IdentityGiven, 5, Err("identity-not-asked")),
            (&[(Sent, 1), (IdentityAsked, 6)], IdentityGiven, 5, Err("identity-not-asked")),
            (&[(Sent, 1), (IdentityAsked, 5)], IdentityGiven, 5, Ok(())),
            (&[(Sent, 1), (IdentityAsked, 5)], ClarificationGiven, 6, Err("clarification-not-asked")),
            (&[(Sent, 1), (ClarificationAsked, 5)], ClarificationGiven, 6, Ok(())),
            (&[(Sent, 1)], ControllerComplaintAcknowledged, 6, Err("controller-complaint-not-sent")),
            (&[(Sent, 1), (ControllerComplaintSent, 6)], ControllerComplaintAcknowledged, 6, Ok(())),
            (&[(Sent, 1)], AuthorityAnswered, 6, Err("complaint-not-filed")),
            (&[(Sent, 1), (ComplaintFiled, 6)], AuthorityAnswered, 9, Ok(())),
            (&[(Sent, 1)], Reopened, 6, Err("not-closed")),
            (&[(Sent, 1), (Closed, 6)], Reopened, 6, Ok(())),
            (&[(Sent, 1), (Withdrawn, 6)], Reopened, 9, Ok(())),
            (&[(Sent, 1)], Retracted, 6, Err("retracts-nothing")),
        ] {
            assert_eq!(told(recorded, on(99, kind, day)), expected, "{recorded:?} {kind:?} {day}");
        }
    }

    #[test]
    fn a_named_day_is_no_earlier_than_the_event() {
        let until = |day| Event { until: Date::new(2026, 11, day).ok(), ..on(99, ReminderSent, 10) };
        assert_eq!(told(&[(Sent, 1)], until(9)), Err("until-before-on"));
        assert_eq!(told(&[(Sent, 1)], until(10)), Ok(()));
    }

    #[test]
    fn a_correction_leaves_a_possible_history() {
        let corrects = |id: u128, event: Event| Event { corrects: Some(Uuid::from_u128(id)), ..event };
        let history = &[(Sent, 5), (AnswerFull, 9)];
        assert_eq!(told(history, corrects(7, on(99, Sent, 4))), Err("unknown-event"));
        assert_eq!(told(history, corrects(1, on(99, Sent, 4))), Ok(()));
        assert_eq!(told(history, corrects(1, on(99, Sent, 9))), Ok(()));
        assert_eq!(told(history, corrects(1, on(99, Sent, 10))), Err("before-sending"));
        assert_eq!(told(history, corrects(1, on(99, Retracted, 10))), Err("not-sent"));
        assert_eq!(told(history, corrects(2, on(99, Retracted, 10))), Ok(()));
    }

    #[test]
    fn what_was_impossible_before_forbids_nothing_else() {
        assert_eq!(told(&[(AnswerFull, 5)], on(99, Sent, 8)), Ok(()));
        assert_eq!(told(&[(AnswerFull, 5)], on(99, Closed, 9)), Ok(()));
    }
}
