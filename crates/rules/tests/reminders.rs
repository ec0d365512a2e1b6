//! Reminders against a model that a child could follow.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::ToSpan;
use proptest::prelude::*;
use rules::Date;
use rules::clock::Deadlines;
use rules::reminder::{Key, Notice, Quiet, Settings, Stage, notice, reminders};
use rules::request::Right;
use story::Story;
use uuid::Uuid;

fn settings() -> Settings {
    Settings::default()
}

fn waiting(events: &str) -> Deadlines {
    Story::new("FI FI", &[Right::Access], events).deadlines()
}

/// What is told on a day at noon, by its stages; it counts as told.
fn tell(found: &[Deadlines], told: &mut BTreeSet<Key>, today: Date) -> Vec<String> {
    let requests = (1..).map(Uuid::from_u128).zip(found);
    let now = reminders(requests, told, today, 12, &settings());
    told.extend(now.iter().map(|reminder| reminder.key));
    let shown = |key: &Key| format!("{}/{}/{}", key.kind.as_str(), key.date, key.stage);
    now.iter().map(|reminder| shown(&reminder.key)).collect()
}

#[test]
fn a_deadline_is_told_before_on_and_after_its_day() {
    // 24 December may be a holiday: it is the date, and late is said after the 28th.
    let found = [waiting("received 2026-11-24")];
    let mut told = BTreeSet::new();
    let mut day = Date::constant(2026, 11, 24);
    let mut lines = Vec::new();
    while day < Date::constant(2027, 1, 30) {
        lines.extend(tell(&found, &mut told, day).into_iter().map(|line| format!("{day} {line}")));
        day = day.tomorrow().unwrap();
    }
    assert_eq!(
        lines,
        [
            "2026-12-17 answer/2026-12-24/before-7",
            "2026-12-23 answer/2026-12-24/before-1",
            "2026-12-24 answer/2026-12-24/on-day",
            "2026-12-29 answer/2026-12-24/late-0",
            "2027-01-12 answer/2026-12-24/late-1",
            "2027-01-26 answer/2026-12-24/late-2",
        ]
    );
}

#[test]
fn it_ends_when_the_user_acts_or_nothing_is_owed() {
    let day = Date::constant(2027, 4, 10);
    for (events, expected) in [
        ("received 2027-03-01", vec!["answer/2027-04-01/late-0"]),
        (
            "received 2027-03-01; reminder-sent 2027-04-03 until=2027-04-17",
            vec!["reminder-date/2027-04-17/before-7"],
        ),
        ("received 2027-03-01; answer-full 2027-04-03", vec![]),
        ("received 2027-03-01; closed 2027-04-03", vec![]),
        ("received 2027-03-01; identity-asked 2027-03-03", vec![]),
        ("received 2026-11-01; complaint-filed 2027-01-11", vec!["authority-word/2027-04-12/before-7"]),
    ] {
        assert_eq!(tell(&[waiting(events)], &mut BTreeSet::new(), day), expected, "{events}");
    }
}

#[test]
fn in_quiet_hours_nothing_is_said_and_nothing_is_lost() {
    let found = waiting("received 2027-03-01");
    let at = |hour| {
        let day = Date::constant(2027, 4, 1);
        reminders([(Uuid::nil(), &found)], &BTreeSet::new(), day, hour, &settings()).len()
    };
    for hour in 0..24 {
        assert_eq!(at(hour), usize::from((8..22).contains(&hour)), "{hour}");
    }
    assert!((0..24).all(|hour| Quiet { from: 3, to: 3 }.covers(hour)));
    assert!(Quiet { from: 1, to: 3 }.covers(2) && !Quiet { from: 1, to: 3 }.covers(3));
}

#[test]
fn after_days_off_there_is_one_summary() {
    let found =
        [waiting("received 2027-03-01"), waiting("received 2027-03-10"), waiting("received 2027-03-29")];
    let requests = (1..).map(Uuid::from_u128).zip(&found);
    let now = reminders(requests, &BTreeSet::new(), Date::constant(2027, 4, 10), 12, &settings());
    let Some(Notice::Summary(of)) = notice(now.clone()) else { panic!("{now:?}") };
    let stages: Vec<String> = of.iter().map(|reminder| reminder.key.stage.to_string()).collect();
    assert_eq!(stages, ["late-0", "before-7"], "the most urgent first, one for each deadline");
    assert!(matches!(notice(now[..1].to_vec()), Some(Notice::Single(_))));
    assert_eq!(notice(Vec::new()), None);
}

#[test]
fn a_new_date_is_told_anew() {
    let mut told = BTreeSet::new();
    let day = Date::constant(2027, 2, 4);
    assert_eq!(tell(&[waiting("received 2027-01-04")], &mut told, day), ["answer/2027-02-04/on-day"]);
    let extended = waiting("received 2027-01-04; extension-notified 2027-02-04 reasons=yes");
    assert!(tell(std::slice::from_ref(&extended), &mut told, day).is_empty());
    assert_eq!(
        tell(&[extended], &mut told, Date::constant(2027, 4, 1)),
        ["extended-answer/2027-04-05/before-7"]
    );
}

#[test]
fn a_key_is_kept_as_text() {
    for text in ["before-7", "on-day", "late-0", "late-12"] {
        let text = format!("0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer/2026-12-28/{text}");
        assert_eq!(text.parse::<Key>().unwrap().to_string(), text);
    }
    for wrong in ["", "a/b/c/d", "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer/2026-12-28/late"] {
        assert!(wrong.parse::<Key>().is_err(), "{wrong}");
    }
}

/// The model: a deadline climbs the stages by the days that are left or past; what is said is always a higher one than before.
fn model(date: Date, latest: Date, day: Date) -> Option<u32> {
    let after = |from: Date| day.since(from).unwrap().get_days();
    match (after(latest), after(date)) {
        (late @ 1.., _) => Some(10 + u32::try_from((late - 1) / 14).unwrap()),
        (_, 0..) => Some(9),
        (_, -1) => Some(8),
        (_, -7..=-2) => Some(7),
        _ => None,
    }
}

fn rung(stage: Stage) -> u32 {
    match stage {
        Stage::Before(Reverse(7)) => 7,
        Stage::Before(_) => 8,
        Stage::OnDay => 9,
        Stage::Late(times) => 10 + times,
    }
}

proptest! {
    /// `moves`: the days from one start of the machine to the next; below zero the clock was set back.
    #[test]
    fn each_reminder_is_given_once_whenever_the_machine_is_on(
        moves in proptest::collection::vec(-30i64..40, 1..40), hours in proptest::collection::vec(0u8..24, 40),
    ) {
        let found = waiting("received 2026-11-24");
        let (date, latest) = (Date::constant(2026, 12, 24), Date::constant(2026, 12, 28));
        let (mut day, mut told, mut highest) = (Date::constant(2026, 12, 1), BTreeSet::new(), None);
        for (by, hour) in moves.into_iter().zip(hours) {
            day += by.days();
            let now = reminders([(Uuid::nil(), &found)], &told, day, hour, &settings());
            let is_quiet = !(8..22).contains(&hour);
            let expected = model(date, latest, day).filter(|rung| !is_quiet && Some(*rung) > highest);
            prop_assert_eq!(now.iter().map(|reminder| rung(reminder.key.stage)).collect::<Vec<_>>(), Vec::from_iter(expected));
            highest = highest.max(expected);
            for reminder in now {
                prop_assert!(told.insert(reminder.key), "told twice");
            }
        }
    }
}
