//! What holds of every history, whatever happened.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use jiff::ToSpan;
use proptest::prelude::*;
use rules::Date;
use rules::choice::Choice;
use rules::clock::{Deadlines, deadlines, late_after, next_step, standing};
use rules::request::{Channel, Event, EventKind, Request, Right, State, check};
use uuid::Uuid;

const COUNTRIES: &[&str] =
    &["FI FI", "SE FI", "DE DE", "GB GB", "GB FI", "CH CH", "US FI", "US:IE FI", "US GB", "US CH"];

fn any_choice() -> impl Strategy<Value = Choice> {
    proptest::sample::select(COUNTRIES).prop_map(|countries| story::choice(countries).unwrap())
}

fn any_rights() -> impl Strategy<Value = Vec<Right>> {
    proptest::collection::vec(proptest::sample::select(Right::ALL), 0..3)
}

fn any_kind() -> impl Strategy<Value = EventKind> {
    proptest::sample::select(EventKind::ALL)
}

fn any_channel() -> impl Strategy<Value = Option<Channel>> {
    proptest::option::of(proptest::sample::select(Channel::ALL))
}

fn any_date() -> impl Strategy<Value = Date> + Clone {
    (1i16..=9999, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        let first = Date::new(year, month, 1).unwrap();
        Date::new(year, month, day.min(first.days_in_month())).unwrap()
    })
}

/// A day of the years in which most deadlines lie in the calendar.
fn near_date() -> impl Strategy<Value = Date> + Clone {
    (0i64..500).prop_map(|days| Date::constant(2026, 6, 1) + days.days())
}

fn any_event(dates: impl Strategy<Value = Date> + Clone) -> impl Strategy<Value = Event> {
    (any_kind(), dates.clone(), proptest::option::of(dates), any_channel(), any::<Option<bool>>()).prop_map(
        |(kind, on, until, by, reasons)| Event { until, by, reasons, ..Event::new(Uuid::nil(), kind, on) },
    )
}

fn any_events(dates: impl Strategy<Value = Date> + Clone) -> impl Strategy<Value = Vec<Event>> {
    proptest::collection::vec(any_event(dates), 0..12).prop_map(numbered)
}

fn numbered(events: Vec<Event>) -> Vec<Event> {
    (1..).zip(events).map(|(id, event)| Event { id: Uuid::from_u128(id), ..event }).collect()
}

fn dates(found: &Deadlines) -> Vec<(&'static str, Date, Date, &'static str, Option<Date>)> {
    let one = |due: &rules::clock::Due| {
        (due.kind.as_str(), due.date(), due.latest(), due.status.as_str(), due.since)
    };
    found.list.iter().map(one).collect()
}

/// A request that has arrived, and what happened in the order of the days after it.
fn arrived(received: Date, events: &[(EventKind, i64, Option<bool>)]) -> Request {
    let mut day = Date::constant(2026, 8, 1);
    let mut all = vec![Event::new(Uuid::nil(), EventKind::Received, received)];
    for &(kind, later, reasons) in events {
        day += later.days();
        let until = Some(Date::constant(2026, 12, 15));
        all.push(Event { reasons, until, ..Event::new(Uuid::nil(), kind, day) });
    }
    story::request(vec![Right::Access], numbered(all))
}

fn later_events() -> impl Strategy<Value = Vec<(EventKind, i64, Option<bool>)>> {
    let kinds = proptest::sample::select(
        &[
            EventKind::IdentityAsked,
            EventKind::IdentityGiven,
            EventKind::ClarificationAsked,
            EventKind::ClarificationGiven,
            EventKind::ExtensionNotified,
            EventKind::FeeAsked,
            EventKind::AnswerPart,
        ][..],
    );
    proptest::collection::vec((kinds, 0i64..25, any::<Option<bool>>()), 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn any_events_in_any_order_have_deadlines_a_state_and_a_next_step(
        choice in any_choice(), rights in any_rights(), far in any::<bool>(),
        far_events in any_events(any_date()), near_events in any_events(near_date()),
        corrects in proptest::collection::vec(0u128..14, 12), today in any_date(),
    ) {
        let mut events = if far { far_events } else { near_events };
        for (event, former) in events.iter_mut().zip(corrects) {
            event.corrects = (former > 0 && former < 4).then(|| Uuid::from_u128(former));
        }
        let request = story::request(rights, events);
        let found = deadlines(&request, &choice);
        prop_assert_eq!(found.late_after(), late_after(&request, &choice));
        prop_assert_eq!(found.standing(today), standing(&request, &choice, today));
        next_step(&request, &found, today);
        for due in &found.list {
            prop_assert!(due.date() <= due.latest());
            let computation = &due.computation;
            let readings = computation.readings.iter().map(|reading| (&reading.steps, reading.date));
            for (steps, date) in std::iter::once((&computation.steps, due.date())).chain(readings) {
                prop_assert!(steps.windows(2).all(|pair| pair[0].after == pair[1].before), "{steps:?}");
                prop_assert_eq!(steps.last().map(|step| step.after), Some(date));
            }
        }
        for event in &request.events {
            prop_assert!(event.on <= today || check(&request.events, event, today).is_err());
        }
    }

    #[test]
    fn a_later_receipt_never_leads_to_an_earlier_answer(
        choice in any_choice(), events in later_events(), early in 0i64..60, later in 0i64..60,
    ) {
        let day = Date::constant(2026, 8, 1);
        let received = day - (early.max(later)).days();
        let (one, other) = (arrived(received, &events), arrived(received + early.min(later).days(), &events));
        let answer = |request: &Request| deadlines(request, &choice).answer().map(|due| (due.date(), due.latest()));
        if let (Some(one), Some(other)) = (answer(&one), answer(&other)) {
            prop_assert!(one.0 <= other.0 && one.1 <= other.1, "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_acknowledgement_changes_no_date(
        choice in any_choice(), events in later_events(), by_post in any::<bool>(), on in 0i64..60,
    ) {
        let mut request = arrived(Date::constant(2026, 7, 20), &events);
        if !by_post {
            let sent = &mut request.events[0];
            (sent.kind, sent.by) = (EventKind::Sent, Some(Channel::Email));
        }
        let before = deadlines(&request, &choice);
        let on = Date::constant(2026, 7, 20) + on.days();
        request.events.push(Event::new(Uuid::from_u128(99), EventKind::ReceiptConfirmed, on));
        let after = deadlines(&request, &choice);
        prop_assert_eq!(dates(&before), dates(&after));
        prop_assert_eq!(before.phase, after.phase);
    }

    #[test]
    fn an_acknowledgement_never_makes_an_assumed_receipt_later(choice in any_choice(), on in 0i64..60) {
        let sent = Event {
            by: Some(Channel::Post),
            ..Event::new(Uuid::from_u128(1), EventKind::Sent, Date::constant(2026, 7, 20))
        };
        let mut request = story::request(vec![Right::Access], vec![sent]);
        let before = late_after(&request, &choice);
        let on = Date::constant(2026, 7, 20) + on.days();
        request.events.push(Event::new(Uuid::from_u128(2), EventKind::ReceiptConfirmed, on));
        prop_assert!(late_after(&request, &choice) <= before);
    }

    #[test]
    fn a_correction_gives_the_same_as_if_the_wrong_event_had_never_been(
        choice in any_choice(), rights in any_rights(), events in any_events(near_date()),
        wrong in any_event(near_date()), right in any_event(near_date()), at in 0usize..12, then in 0usize..12,
    ) {
        let mut plain = events.clone();
        let right = Event { id: Uuid::from_u128(101), ..right };
        let wrong = Event { id: Uuid::from_u128(100), ..wrong };
        let (then, at) = (then.min(events.len()), at.min(then.min(events.len())));
        plain.insert(then, right.clone());
        let mut corrected = events;
        corrected.insert(then, Event { corrects: Some(wrong.id), ..right });
        corrected.insert(at, wrong);
        let (plain, corrected) = (story::request(rights.clone(), plain), story::request(rights, corrected));
        prop_assert_eq!(deadlines(&plain, &choice), deadlines(&corrected, &choice));
    }

    #[test]
    fn what_is_late_stays_late_until_something_happens(
        choice in any_choice(), events in any_events(near_date()), days in 1i64..400,
    ) {
        let request = story::request(vec![Right::Access], events);
        if let Some(last) = late_after(&request, &choice) {
            prop_assert_ne!(standing(&request, &choice, last), State::Overdue);
            prop_assert_eq!(standing(&request, &choice, last + days.days()), State::Overdue);
        }
    }
}
