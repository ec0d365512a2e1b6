//! Deadlines against vectors that were worked out independently, by other programs and from worked examples of authorities.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

use std::collections::BTreeMap;

use rules::Date;
use rules::calendar::Calendar;
use rules::deadline::{Deadline, Event, Question, Reading, computation, deadline};
use rules::jurisdiction::{Jurisdiction, Law};

const VECTORS: &str = include_str!("data/vectors.csv");

/// In that year Easter Tuesday, on which banks close, falls on Labour Day, and the vectors doubt the day for that. It is a
/// public holiday all the same.
const LABOUR_DAY_BESIDE_EASTER: (Jurisdiction, Date) = (Jurisdiction::Cy, Date::constant(2035, 5, 1));

struct Vector<'a> {
    line: &'a str,
    calendar: &'static Calendar,
    question: Question,
    date: Date,
    disputed: bool,
    latest: Date,
    alternatives: BTreeMap<&'a str, Date>,
}

fn vector(line: &str) -> Vector<'_> {
    let fields: Vec<&str> = line.split(',').collect();
    let [jurisdiction, event, received, asked, given, date, disputed, latest, alternatives] = fields[..]
    else {
        panic!("{line}")
    };
    let jurisdiction: Jurisdiction = jurisdiction.parse().unwrap();
    let mut date: Date = date.parse().unwrap();
    if (jurisdiction, date) == LABOUR_DAY_BESIDE_EASTER {
        date = date.tomorrow().unwrap();
    }
    let alternatives = alternatives.split_whitespace().map(|one| one.split_once('=').unwrap());
    Vector {
        line,
        calendar: Calendar::of(jurisdiction),
        question: Question {
            event: event.parse::<Event>().unwrap(),
            law: jurisdiction.law(),
            received: received.parse().unwrap(),
            asked: asked.parse().ok(),
            given: given.parse().ok(),
        },
        date,
        disputed: disputed == "1",
        latest: latest.parse().unwrap_or(date),
        alternatives: alternatives.map(|(name, date)| (name, date.parse().unwrap())).collect(),
    }
}

fn vectors() -> impl Iterator<Item = Vector<'static>> {
    VECTORS.lines().skip(1).map(vector)
}

/// Fails with every vector that a rule finds fault with.
fn hold(fault: impl Fn(&Vector<'_>, Deadline) -> Option<String>) {
    let found: Vec<String> = vectors()
        .filter_map(|vector| {
            let answer = deadline(&vector.question, vector.calendar).unwrap();
            fault(&vector, answer).map(|text| format!("{}\n  {text}", vector.line))
        })
        .collect();
    assert!(found.is_empty(), "{} faults\n{}", found.len(), found.join("\n"));
}

#[test]
fn there_are_as_many_vectors_as_there_should_be() {
    assert_eq!(vectors().filter(|vector| !vector.disputed).count(), 4510);
    assert_eq!(vectors().count(), 5099);
}

#[test]
fn every_vector_has_its_date_and_latest_reading() {
    hold(|vector, answer| {
        let right = answer.date == vector.date && answer.latest == vector.latest;
        (!right).then(|| format!("{} to {}", answer.date, answer.latest))
    });
}

/// A vector is marked as disputed also where its readings happen to lead to one date; the answer is not. The vectors
/// leave out that a question for clarification need not stop the clock, which makes a second date wherever one is asked.
#[test]
fn what_is_disputed_has_more_than_one_date() {
    hold(|vector, answer| {
        let asked = (vector.question.event, vector.question.law) == (Event::FirstClarification, Law::Gdpr);
        let differ = asked || vector.alternatives.values().any(|&date| date != vector.date);
        (answer.is_disputed() != differ).then(|| format!("{answer:?}"))
    });
}

#[test]
fn no_reading_is_invented_and_none_is_forgotten() {
    hold(|vector, answer| {
        let ours: BTreeMap<&str, Date> = answer
            .readings
            .iter()
            .filter(|&(reading, date)| !is_left_out(vector, reading, date))
            .map(|(reading, date)| (reading.as_str(), date))
            .collect();
        let mut theirs = vector.alternatives.clone();
        theirs.retain(|name, date| *date != vector.date || ours.contains_key(name));
        (ours != theirs).then(|| format!("{ours:?}"))
    });
}

/// The vectors leave out earlier readings: that a question for clarification need not stop the clock, and the
/// possible holidays at the end of a pause where a new month ends later anyway.
fn is_left_out(vector: &Vector<'_>, reading: Reading, date: Date) -> bool {
    let event = vector.question.event;
    let earlier = event == Event::FirstIdentity && date < vector.latest;
    (event, reading) == (Event::FirstClarification, Reading::NoSuspension)
        || earlier && reading == Reading::AllPossibleHolidays
}

#[test]
fn the_computation_leads_to_the_same_dates_step_by_step() {
    for vector in vectors() {
        let full = computation(&vector.question, vector.calendar).unwrap();
        assert_eq!(Ok(full.deadline), deadline(&vector.question, vector.calendar), "{}", vector.line);
        for (steps, date) in std::iter::once((&full.steps, full.deadline.date))
            .chain(full.readings.iter().map(|reading| (&reading.steps, reading.date)))
        {
            assert!(steps.windows(2).all(|pair| pair[0].after == pair[1].before), "{}", vector.line);
            assert_eq!(steps.last().map(|step| step.after), Some(date), "{}", vector.line);
        }
        assert!(full.readings.iter().all(|reading| !reading.basis.is_empty()), "{}", vector.line);
    }
}
