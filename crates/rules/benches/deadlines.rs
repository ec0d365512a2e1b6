//! What a deadline costs, with its computation and without.

#![allow(clippy::unwrap_used, reason = "a measurement that fails has no better answer")]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::hint::black_box;
use std::time::Instant;

use jiff::ToSpan;
use rules::Date;
use rules::calendar::Calendar;
use rules::deadline::{Event, Question, computation, deadline};
use rules::jurisdiction::{Jurisdiction, Law};

const DAYS: i64 = 6000;
const EVENTS: [Event; 4] =
    [Event::First, Event::NoActionNotice, Event::AuthorityThreeMonths, Event::Extended];

fn main() {
    let start = Instant::now();
    for &jurisdiction in Jurisdiction::ALL {
        black_box(Calendar::of(jurisdiction));
    }
    println!("{:>12.1} ms for the calendars of all jurisdictions", start.elapsed().as_secs_f64() * 1000.0);

    for event in EVENTS {
        measure(&format!("{} a second", event.as_str()), event, |question, calendar| {
            black_box(deadline(question, calendar).unwrap());
        });
        measure(&format!("{} a second with the computation", event.as_str()), event, |question, calendar| {
            black_box(computation(question, calendar).unwrap());
        });
    }
}

/// The best of five runs, in which receipts over sixteen years meet every calendar of the GDPR.
fn measure(name: &str, event: Event, work: impl Fn(&Question, &Calendar)) {
    let questions: Vec<(Question, &Calendar)> = Jurisdiction::ALL
        .iter()
        .filter(|jurisdiction| jurisdiction.law() == Law::Gdpr)
        .flat_map(|&jurisdiction| {
            (0..DAYS).map(move |day| (question(event, day), Calendar::of(jurisdiction)))
        })
        .collect();
    let rate = (0..5).map(|_| {
        let start = Instant::now();
        questions.iter().for_each(|(question, calendar)| work(black_box(question), calendar));
        f64::from(u32::try_from(questions.len()).unwrap()) / start.elapsed().as_secs_f64()
    });
    println!("{:>12.0} {name}", rate.fold(0.0, f64::max));
}

fn question(event: Event, day: i64) -> Question {
    let received = Date::constant(2018, 5, 25) + day.days();
    Question { event, law: Law::Gdpr, received, asked: None, given: None }
}
