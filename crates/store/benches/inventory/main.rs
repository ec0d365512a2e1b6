//! What the inventory costs against its size: opening, saving, searching, a page of a list.
//!
//! `cargo xtask bench` fills vaults from a fixed seed with 300, 1,000 and 10,000 services, ten requests to each and ten events
//! to each request. An argument fills only the vault of that many services.

#![allow(clippy::unwrap_used, reason = "a measurement that fails has no better answer")]
#![allow(clippy::indexing_slicing, reason = "a measurement that fails has no better answer")]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small numbers, chosen here")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

mod filled;

use std::time::{Duration, Instant};

use filled::{Filled, TODAY};
use rules::request::{Event, EventKind, State};
use store::{Access, Change, Cursor, Place, RequestFilter, Vault};
use uuid::Uuid;

const SIZES: [u32; 3] = [300, 1_000, 10_000];
const PAGE: usize = 50;

fn main() {
    let only: Option<u32> = std::env::args().find_map(|argument| argument.parse().ok());
    println!(
        "{:<34}{:>10}{:>12}{:>12}{:>12}   (ms)",
        "services × 10 requests × 10 events", "services", "median", "99 %", "worst"
    );
    for services in SIZES.into_iter().filter(|size| only.is_none_or(|only| only == *size)) {
        measure_at(services);
    }
}

fn measure_at(services: u32) {
    let start = Instant::now();
    let filled = Filled::with(services);
    let bytes = filled.bytes();
    println!("filled in {:.1} s, {:.1} MB", start.elapsed().as_secs_f64(), bytes as f64 / 1e6);
    let show = |name: &str, taken: Vec<Duration>| show(name, services, taken);
    show("open, all but the stretching", times(100, |_| drop(filled.open(Access::Terminal))));
    let mut vault = filled.open(Access::Terminal);
    for (name, query) in [("search: a letter", 1), ("search: three letters", 3), ("search: a word", 20)] {
        show(name, times(1000, |round| search(&mut vault, &filled.word(round, query))));
    }
    show(
        "search in requests: a letter",
        times(1000, |round| in_requests(&mut vault, &filled.word(round, 1))),
    );
    show("search in requests: a word", times(1000, |round| in_requests(&mut vault, &filled.word(round, 20))));
    show("page of services by name", service_pages(&mut vault));
    show("page of requests by date", request_pages(&mut vault, RequestFilter::All));
    let waiting = RequestFilter::State(State::Waiting, TODAY);
    show("page of requests in one state", request_pages(&mut vault, waiting));
    let needs = RequestFilter::NeedsBy(TODAY);
    show("page of what needs the user", request_pages(&mut vault, needs));
    show(
        "a request with its events",
        times(1000, |round| {
            let id = filled.request(round);
            assert!(vault.read(|view| view.request(id)).unwrap().is_some());
        }),
    );
    show("save an event", times(500, |round| save_event(&mut vault, filled.request(round), round)));
    show("save a service", times(500, |round| save_service(&mut vault, &filled, round)));
    drop(vault);
    let mut window = filled.open(Access::Window);
    show(
        "save an event in a window",
        times(500, |round| {
            save_event(&mut window, filled.request(round), 1_000 + round);
        }),
    );
    show("undo", times(200, |_| assert!(window.undo().unwrap().is_some())));
    window.lock();
    let mut window = filled.open(Access::Window);
    show("a window’s check after a lock", times(1, |_| window.checker().run().unwrap()));
    show("the first save after it", times(1, |_| save_event(&mut window, filled.request(7), 999)));
    window.lock();
    let mut vault = filled.open(Access::Terminal);
    show(
        "a terminal’s first save after a lock",
        times(1, |_| save_event(&mut vault, filled.request(8), 998)),
    );
}

fn search(vault: &mut Vault, typed: &str) {
    let page = vault.read(|view| {
        let among = view.services_with(typed)?;
        view.services_by_name("fi", None, PAGE, Some(&among))
    });
    assert!(page.unwrap().services.len() <= PAGE);
}

fn in_requests(vault: &mut Vault, typed: &str) {
    let found = vault.read(|view| view.newest_requests_with(typed, 50)).unwrap();
    assert!(found.len() <= PAGE);
}

/// Each page of the list, one after another, at most a thousand.
fn pages(mut page: impl FnMut(Option<&Cursor>) -> Option<Cursor>) -> Vec<Duration> {
    let (mut taken, mut after) = (Vec::new(), None);
    for _ in 0..1000 {
        let start = Instant::now();
        after = page(after.as_ref());
        taken.push(start.elapsed());
        if after.is_none() {
            break;
        }
    }
    taken
}

fn service_pages(vault: &mut Vault) -> Vec<Duration> {
    pages(|after| vault.read(|view| view.services_by_name("sv", after, PAGE, None)).unwrap().next)
}

fn request_pages(vault: &mut Vault, filter: RequestFilter) -> Vec<Duration> {
    pages(|after| vault.read(|view| view.requests_by_date(filter, after, PAGE, None)).unwrap().1)
}

fn save_event(vault: &mut Vault, request: Uuid, round: u32) {
    let event = Event::new(Uuid::from_u128(u128::from(round) << 64), EventKind::ReminderSent, TODAY);
    vault
        .change(change(), |edit| {
            let known = edit.request(request)?.unwrap();
            edit.add_event(&known, &event)?;
            edit.place_request(
                request,
                Place { phase: State::Reminded, late_after: Some(TODAY), needs_from: None },
            )
        })
        .unwrap();
}

fn save_service(vault: &mut Vault, filled: &Filled, round: u32) {
    let (service, keys) = filled.another(round);
    vault.change(change(), |edit| edit.add_service(&service, &keys)).unwrap();
}

fn change() -> Change {
    Change { id: Uuid::from_u128(1), label: "measured" }
}

fn times(rounds: u32, mut work: impl FnMut(u32)) -> Vec<Duration> {
    (0..rounds)
        .map(|round| {
            let start = Instant::now();
            work(round);
            start.elapsed()
        })
        .collect()
}

fn show(name: &str, services: u32, mut taken: Vec<Duration>) {
    taken.sort();
    let at = |part: f64| taken[((taken.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0;
    println!("{name:<34}{services:>10}{:>12.2}{:>12.2}{:>12.2}", at(0.5), at(0.99), at(1.0));
}
