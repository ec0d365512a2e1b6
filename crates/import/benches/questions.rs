//! What a question for a deadline costs, from the bytes of its line to the date.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has no better answer"
)]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

use import::questions::{Lines, read};
use rules::calendar::Calendar;
use rules::jurisdiction::{Jurisdiction, Law};

const LINES: u32 = 1_000_000;

fn main() {
    for &jurisdiction in Jurisdiction::ALL {
        black_box(Calendar::of(jurisdiction));
    }
    for (name, events) in [
        ("first deadlines", &["first_deadline"][..]),
        ("extended deadlines", &["extended_deadline"]),
        (
            "of every kind",
            &[
                "first_deadline",
                "no_action_notice_deadline",
                "authority_3_months",
                "extended_deadline",
                "first_deadline_identity",
            ],
        ),
    ] {
        let text = lines(events);
        let rate = (0..5).map(|_| answered(&text)).fold(0.0, f64::max);
        println!("{rate:>12.0} lines a second, {name}");
    }
}

/// Receipts over sixteen years in every jurisdiction of the GDPR.
fn lines(events: &[&str]) -> String {
    let places: Vec<&Jurisdiction> =
        Jurisdiction::ALL.iter().filter(|place| place.law() == Law::Gdpr).collect();
    let mut text = String::new();
    for number in 0..LINES {
        let at = usize::try_from(number).unwrap();
        let (place, event) = (places[at % places.len()], events[at % events.len()]);
        let (year, month, day) = (2019 + number / 400 % 16, 1 + number / 30 % 12, 1 + number % 28);
        let (next, after) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        writeln!(
            text,
            r#"{{"id": "n-{number}", "jurisdiction": "{place}", "receipt_date": "{year}-{month:02}-{day:02}", "event": "{event}", "information_requested_date": "{next}-{after:02}-01", "information_received_date": "{next}-{after:02}-05"}}"#
        )
        .unwrap();
    }
    text
}

fn answered(text: &str) -> f64 {
    let start = Instant::now();
    let mut lines = Lines::new(text.as_bytes());
    while let Some(line) = lines.next().unwrap() {
        black_box(read(line.unwrap()).answer().unwrap());
    }
    f64::from(LINES) / start.elapsed().as_secs_f64()
}
