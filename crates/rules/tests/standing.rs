//! Where a request stands on a day and what is to be done then, around every date that changes it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use std::collections::BTreeSet;

use rules::clock::{NextStep, deadlines_without_law, late_after, next_step, standing};
use rules::request::{Right, State};
use story::Story;

/// Countries, events, and for each day the state and the next step.
const TABLE: &[(&str, &str, &[&str])] = &[
    ("FI FI", "", &["2027-03-01 draft send-letter"]),
    (
        "FI FI",
        "received 2027-03-01",
        &[
            "2027-03-01 waiting wait",
            "2027-03-31 waiting wait",
            "2027-04-01 waiting wait",
            "2027-04-02 overdue remind",
            "2028-01-01 overdue remind",
        ],
    ),
    // 24 December 2026 may be a holiday in Finland: until the 28th has passed nobody is late.
    (
        "FI FI",
        "received 2026-11-24",
        &["2026-12-24 waiting wait", "2026-12-28 waiting wait", "2026-12-29 overdue remind"],
    ),
    (
        "FI FI",
        "sent 2027-03-01; undelivered 2027-03-02",
        &["2027-03-02 undelivered send-again", "2027-06-01 undelivered send-again"],
    ),
    (
        "FI FI",
        "received 2027-03-01; receipt-confirmed 2027-03-05",
        &["2027-04-01 waiting wait", "2027-04-02 overdue remind"],
    ),
    (
        "FI FI",
        "received 2027-03-01; identity-asked 2027-03-05",
        &[
            "2027-03-05 identity-asked answer-identity-demand",
            "2027-06-01 identity-asked answer-identity-demand",
        ],
    ),
    (
        "FI FI",
        "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
        &["2027-04-02 waiting wait", "2027-04-13 waiting wait", "2027-04-14 overdue remind"],
    ),
    // Asked when the month was over: late all the same.
    (
        "FI FI",
        "received 2027-03-01; identity-asked 2027-04-02",
        &["2027-04-02 overdue answer-identity-demand"],
    ),
    (
        "FI FI",
        "received 2027-03-01; clarification-asked 2027-03-05",
        &[
            "2027-03-05 clarification-asked answer-clarification",
            "2027-06-01 clarification-asked answer-clarification",
        ],
    ),
    (
        "FI FI",
        "received 2027-03-01; clarification-asked 2027-04-05",
        &["2027-04-05 overdue answer-clarification"],
    ),
    (
        "FI FI",
        "received 2027-03-01; fee-asked 2027-03-05",
        &["2027-03-05 waiting answer-fee-demand", "2027-04-02 overdue remind"],
    ),
    (
        "FI FI",
        "received 2027-01-04; extension-notified 2027-02-01 reasons=yes",
        &["2027-02-05 extended wait", "2027-04-05 extended wait", "2027-04-06 overdue remind"],
    ),
    (
        "FI FI",
        "received 2027-01-04; extension-notified 2027-01-20 reasons=no",
        &["2027-02-04 extended object-to-extension", "2027-02-05 overdue remind"],
    ),
    (
        "FI FI",
        "received 2027-01-04; extension-notified 2027-02-05 reasons=yes",
        &["2027-02-05 overdue remind"],
    ),
    (
        "FI FI",
        "received 2027-03-01; answer-full 2027-03-20",
        &["2027-03-20 answered check-answer", "2027-06-01 answered check-answer"],
    ),
    (
        "FI FI",
        "received 2027-03-01; answer-part 2027-03-20",
        &["2027-03-20 answered-in-part follow-up", "2027-06-01 answered-in-part follow-up"],
    ),
    (
        "FI FI",
        "received 2027-03-01; refusal 2027-03-20",
        &["2027-03-20 refused answer-refusal", "2027-06-01 refused answer-refusal"],
    ),
    // Reminded, and then told that it takes longer: the final notice is next, once the reminder's date has passed.
    (
        "FI FI",
        "received 2027-01-04; reminder-sent 2027-02-08 until=2027-02-22; extension-notified 2027-02-10 reasons=yes",
        &["2027-02-22 overdue wait", "2027-02-23 overdue send-final-notice"],
    ),
    // A follow-up before the month is over waits for the law's own date and the user's.
    (
        "FI FI",
        "received 2027-03-01; answer-part 2027-03-10; follow-up-sent 2027-03-12 until=2027-03-26",
        &["2027-03-27 reminded wait", "2027-04-01 reminded wait", "2027-04-02 reminded send-final-notice"],
    ),
    (
        "FI FI",
        "received 2027-03-01; reminder-sent 2027-04-02 until=2027-04-16",
        &["2027-04-16 reminded wait", "2027-04-17 reminded send-final-notice"],
    ),
    (
        "FI FI",
        "received 2027-03-01; reminder-sent 2027-04-02",
        &["2027-04-16 reminded wait", "2027-04-17 reminded send-final-notice"],
    ),
    (
        "FI FI",
        "received 2027-03-01; reminder-sent 2027-04-02; final-notice-sent 2027-04-17 until=2027-05-01",
        &["2027-05-01 reminded wait", "2027-05-02 reminded complain"],
    ),
    // The United Kingdom has a complaint to the controller first.
    (
        "GB GB",
        "received 2027-03-01; final-notice-sent 2027-04-17 until=2027-05-01",
        &["2027-05-01 reminded wait", "2027-05-02 reminded complain-to-controller"],
    ),
    (
        "GB GB",
        "received 2027-03-01; final-notice-sent 2027-04-17; controller-complaint-sent 2027-05-05 by=email",
        &["2027-06-04 reminded wait", "2027-06-05 reminded complain"],
    ),
    // The three months end on 3 August; in the United Kingdom by some a day before.
    (
        "FI FI",
        "received 2027-03-01; complaint-filed 2027-05-03",
        &["2027-08-03 complained wait-for-authority", "2027-08-04 complained go-to-court"],
    ),
    // 6 December is Finland's holiday; 24 December may be: asked from the 25th on, to court from the 28th.
    (
        "FI FI",
        "received 2027-03-01; complaint-filed 2027-09-24",
        &[
            "2027-12-24 complained wait-for-authority",
            "2027-12-25 complained ask-authority",
            "2027-12-27 complained ask-authority",
            "2027-12-28 complained go-to-court",
        ],
    ),
    (
        "FI FI",
        "received 2027-03-01; complaint-filed 2027-05-03; authority-answered 2027-07-01",
        &["2027-09-01 complained close"],
    ),
    (
        "CH CH",
        "received 2027-03-01; complaint-filed 2027-05-03",
        &["2030-01-01 complained wait-for-authority"],
    ),
    ("FI FI", "received 2027-03-01; closed 2027-03-20", &["2027-06-01 closed none"]),
    (
        "FI FI",
        "received 2027-03-01; closed 2027-03-20; reopened 2027-03-25",
        &["2027-04-01 waiting wait", "2027-04-02 overdue remind"],
    ),
];

#[test]
fn each_day_has_its_state_and_next_step() {
    for (countries, events, days) in TABLE {
        let story = Story::new(countries, &[Right::Access], events);
        let found = story.deadlines();
        for line in *days {
            let today = line.split(' ').next().unwrap().parse().unwrap();
            let state = standing(&story.request, &story.choice, today);
            let next = next_step(&story.request, &found, today);
            assert_eq!(format!("{today} {} {}", state.as_str(), next.as_str()), *line, "{}", story.text);
            assert_eq!(found.standing(today), state, "{}", story.text);
            assert_eq!(found.late_after(), late_after(&story.request, &story.choice), "{}", story.text);
        }
    }
}

#[test]
fn the_table_meets_every_state_and_every_step() {
    let words = || TABLE.iter().flat_map(|(_, _, days)| days.iter()).map(|line| line.split(' '));
    let states: BTreeSet<&str> = words().filter_map(|mut words| words.nth(1)).collect();
    let steps: BTreeSet<&str> = words().filter_map(|mut words| words.nth(2)).collect();
    assert_eq!(states, State::ALL.iter().map(|state| state.as_str()).collect());
    assert_eq!(steps, NextStep::ALL.iter().map(|step| step.as_str()).collect());
}

/// Without a law nothing is late; the user's own dates run on.
#[test]
fn without_a_law_the_user_s_own_dates_run() {
    let story =
        Story::new("FI FI", &[Right::Access], "sent 2027-03-01; reminder-sent 2027-06-01 until=2027-06-15");
    let found = deadlines_without_law(&story.request);
    assert_eq!(story::shown(&found), ["reminder-date 2027-06-15 open"]);
    let next = |day: &str| next_step(&story.request, &found, day.parse().unwrap());
    assert_eq!(next("2027-06-15"), NextStep::Wait);
    assert_eq!(next("2027-06-16"), NextStep::SendFinalNotice);
    let waiting = Story::new("FI FI", &[Right::Access], "sent 2027-03-01");
    let found = deadlines_without_law(&waiting.request);
    assert_eq!(found.standing("2030-01-01".parse().unwrap()), State::Waiting);
}
