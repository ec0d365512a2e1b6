//! What a deadline costs, with its computation and without.

#![allow(clippy::unwrap_used, reason = "a measurement that fails has no better answer")]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::hint::black_box;
use std::time::Instant;

use jiff::ToSpan;
use rules::Date;
use rules::calendar::Calendar;
use rules::choice::choose;
use rules::clock::{deadlines, late_after};
use rules::deadline::{Event, Question, computation, deadline};
use rules::jurisdiction::{Jurisdiction, Law};
use rules::request::{Channel, EventKind, Request, Right};
use rules::service::Controller;
use uuid::Uuid;

const DAYS: i64 = 6000;
const REQUESTS: u32 = 100_000;
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
    measure_requests();
}

/// What the list of requests and the page of one cost.
fn measure_requests() {
    let controller = Controller { country: "DE".parse().ok(), ..Controller::default() };
    let choice = choose(&controller, "FI".parse().ok()).unwrap();
    let requests: Vec<Request> = (0..REQUESTS).map(request).collect();
    let start = Instant::now();
    let late = requests.iter().filter(|request| black_box(late_after(request, &choice)).is_some()).count();
    let spent = start.elapsed().as_secs_f64() * 1000.0;
    println!(
        "{spent:>12.1} ms for the last days of {REQUESTS} requests with ten events each, {late} of them awaited"
    );
    let start = Instant::now();
    let dates: usize = requests.iter().map(|request| black_box(deadlines(request, &choice)).list.len()).sum();
    let spent = start.elapsed().as_secs_f64() * 1000.0;
    println!("{spent:>12.1} ms for the {dates} deadlines of the same, with their computation");
}

/// Two pauses and an extension: the most that the last day can depend on.
fn request(number: u32) -> Request {
    let first = Date::constant(2024, 1, 1) + i64::from(number % 700).days();
    let kinds = [
        EventKind::Sent,
        EventKind::ReceiptConfirmed,
        EventKind::IdentityAsked,
        EventKind::IdentityGiven,
        EventKind::ClarificationAsked,
        EventKind::ClarificationGiven,
        EventKind::FeeAsked,
        EventKind::ExtensionNotified,
        EventKind::IdentityAsked,
        EventKind::IdentityGiven,
    ];
    let event = |(place, kind): (u8, EventKind)| rules::request::Event {
        by: Some(Channel::Post),
        ..rules::request::Event::new(
            Uuid::from_u128(place.into()),
            kind,
            first + (i64::from(place) * 3).days(),
        )
    };
    Request {
        id: Uuid::from_u128(number.into()),
        service: Uuid::nil(),
        reference: String::new(),
        rights: vec![Right::Access],
        opened: first,
        events: (0..).zip(kinds).map(event).collect(),
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
