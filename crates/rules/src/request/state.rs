//! Where a request stands, as a function of its events.

use super::{EventKind, Timeline};
use crate::named::named;

named! {
    /// Where a request stands.
    pub enum State {
        /// Nothing was sent yet.
        Draft = "draft",
        /// It is their turn.
        Waiting = "waiting",
        /// It never arrived.
        Undelivered = "undelivered",
        IdentityAsked = "identity-asked",
        ClarificationAsked = "clarification-asked",
        Extended = "extended",
        /// The law's date has passed without an answer.
        Overdue = "overdue",
        /// The user insisted, and it is their turn again.
        Reminded = "reminded",
        Answered = "answered",
        AnsweredInPart = "answered-in-part",
        Refused = "refused",
        /// The supervisory authority has it.
        Complained = "complained",
        Closed = "closed",
    }
}

impl State {
    /// The state that the events alone lead to, whatever the day; so it is never [`State::Overdue`].
    ///
    /// Any order of events has a state: what makes no sense moves nothing.
    ///
    /// ```
    /// # use rules::{Date, request::{Event, EventKind, State, Timeline}};
    /// let sent = Event::new(uuid::Uuid::nil(), EventKind::Sent, Date::constant(2026, 11, 22));
    /// assert_eq!(State::of(&Timeline::of(&[sent])), State::Waiting);
    /// ```
    pub fn of(timeline: &Timeline<'_>) -> Self {
        let (mut state, mut waiting, mut closed) = (Self::Draft, Self::Waiting, false);
        for event in timeline.iter() {
            let closes = matches!(event.kind, EventKind::Closed | EventKind::Withdrawn);
            closed = closes || (closed && event.kind != EventKind::Reopened);
            if event.kind == EventKind::ExtensionNotified {
                waiting = Self::Extended;
            }
            state = state.after(event.kind, waiting);
        }
        if closed { Self::Closed } else { state }
    }

    /// `waiting`: the state of a request whose turn is theirs.
    fn after(self, kind: EventKind, waiting: Self) -> Self {
        match kind {
            EventKind::Sent | EventKind::ExtensionNotified => waiting,
            EventKind::Received | EventKind::ReceiptConfirmed if self == Self::Undelivered => waiting,
            EventKind::Received | EventKind::ReceiptConfirmed if self == Self::Draft => waiting,
            EventKind::IdentityGiven if self == Self::IdentityAsked => waiting,
            EventKind::ClarificationGiven if self == Self::ClarificationAsked => waiting,
            EventKind::Undelivered => Self::Undelivered,
            EventKind::IdentityAsked => Self::IdentityAsked,
            EventKind::ClarificationAsked => Self::ClarificationAsked,
            EventKind::AnswerFull => Self::Answered,
            EventKind::AnswerPart => Self::AnsweredInPart,
            EventKind::Refusal => Self::Refused,
            EventKind::FollowUpSent
            | EventKind::ReminderSent
            | EventKind::FinalNoticeSent
            | EventKind::ControllerComplaintSent => Self::Reminded,
            EventKind::ComplaintFiled => Self::Complained,
            EventKind::Received
            | EventKind::ReceiptConfirmed
            | EventKind::IdentityGiven
            | EventKind::ClarificationGiven
            | EventKind::FeeAsked
            | EventKind::ControllerComplaintAcknowledged
            | EventKind::AuthorityAnswered
            | EventKind::Withdrawn
            | EventKind::Closed
            | EventKind::Reopened
            | EventKind::Retracted => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{Date, Span, request::Event};

    /// Events of one day each, one after another.
    fn state_of(kinds: &[EventKind]) -> State {
        let first = Date::constant(2026, 1, 1);
        let events: Vec<Event> = (0_u8..)
            .zip(kinds)
            .map(|(n, kind)| Event::new(Uuid::from_u128(n.into()), *kind, first + Span::new().days(n)))
            .collect();
        State::of(&Timeline::of(&events))
    }

    #[test]
    fn every_turn_of_a_request_has_its_state() {
        use EventKind::*;
        let table: &[(&[EventKind], &str)] = &[
            (&[], "draft"),
            (&[Sent], "waiting"),
            (&[Sent, Received, ReceiptConfirmed], "waiting"),
            (&[Received], "waiting"),
            (&[Sent, Undelivered], "undelivered"),
            (&[Sent, Undelivered, Sent], "waiting"),
            (&[Sent, Undelivered, ReceiptConfirmed], "waiting"),
            (&[Sent, IdentityAsked], "identity-asked"),
            (&[Sent, IdentityAsked, IdentityGiven], "waiting"),
            (&[Sent, ClarificationAsked, IdentityGiven], "clarification-asked"),
            (&[Sent, ClarificationAsked, ClarificationGiven], "waiting"),
            (&[Sent, ExtensionNotified], "extended"),
            (&[Sent, ExtensionNotified, IdentityAsked, IdentityGiven], "extended"),
            (&[Sent, FeeAsked], "waiting"),
            (&[Sent, AnswerPart], "answered-in-part"),
            (&[Sent, AnswerPart, FollowUpSent], "reminded"),
            (&[Sent, AnswerPart, FollowUpSent, AnswerFull], "answered"),
            (&[Sent, Refusal], "refused"),
            (&[Sent, ReminderSent], "reminded"),
            (&[Sent, ReminderSent, FinalNoticeSent], "reminded"),
            (&[Sent, ReminderSent, AnswerFull], "answered"),
            (&[Sent, ControllerComplaintSent, ControllerComplaintAcknowledged], "reminded"),
            (&[Sent, FinalNoticeSent, ComplaintFiled], "complained"),
            (&[Sent, ComplaintFiled, AuthorityAnswered], "complained"),
            (&[Sent, Withdrawn], "closed"),
            (&[Sent, AnswerFull, Closed], "closed"),
            (&[Sent, AnswerFull, Closed, AnswerPart], "closed"),
            (&[Sent, AnswerFull, Closed, Reopened], "answered"),
            (&[Closed, Reopened], "draft"),
        ];
        for (kinds, state) in table {
            assert_eq!(state_of(kinds).as_str(), *state, "{kinds:?}");
        }
    }

    proptest! {
        #[test]
        fn any_events_in_any_order_have_a_state(
            events in proptest::collection::vec((0..EventKind::ALL.len(), -9999i16..=9999, 0u128..12, 0u128..24), 0..40)
        ) {
            let events: Vec<Event> = events
                .into_iter()
                .map(|(kind, year, id, corrects)| {
                    let on = Date::new(year, 1, 1).unwrap();
                    let corrects = (corrects < 12).then(|| Uuid::from_u128(corrects));
                    Event { corrects, ..Event::new(Uuid::from_u128(id), EventKind::ALL[kind], on) }
                })
                .collect();
            let timeline = Timeline::of(&events);
            prop_assert!(timeline.iter().count() <= events.len());
            prop_assert_ne!(State::of(&timeline), State::Overdue);
        }
    }
}
