//! Any values that a vault may hold, for the property tests of every crate that carries them further.

use proptest::{collection::vec, option, prelude::*, sample};
use rules::{
    Country, Date, Domain, Email,
    identity::{Identity, Number},
    limits,
    request::{Channel, Event, EventKind, Evidence, Request, Right, reference},
    service::{Category, Certainty, Contact, Controller, Facts, Held, Service},
    text,
};
use uuid::Uuid;

/// A text of one line that may be kept, of any letters.
pub fn line() -> impl Strategy<Value = String> {
    kept("[ -~]{1,30}|[=+@-][ -~]{0,9}|\\PC{1,30}", |typed| text::line(typed, limits::LINE).unwrap().text)
}

/// A text of several lines that may be kept.
pub fn lines() -> impl Strategy<Value = String> {
    kept("[ -~]{1,30}|([=;,\"']?\\PC{0,12}\\n){1,4}", |typed| text::lines(typed, limits::LINES).unwrap().text)
}

fn file_name() -> impl Strategy<Value = String> {
    kept("\\PC{1,20}", |typed| text::file_name(typed, limits::FILE_NAME).unwrap().text)
}

/// What is left of a typed text, unless that is nothing.
fn kept(typed: &'static str, clean: fn(&str) -> String) -> impl Strategy<Value = String> {
    typed
        .prop_map(move |typed| clean(&typed))
        .prop_filter("an empty text is kept as none", |text| !text.is_empty())
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn country() -> impl Strategy<Value = Country> {
    sample::select(vec!["FI", "SE", "DE", "GB", "US", "NO"]).prop_map(|code| code.parse().unwrap())
}

fn domain() -> impl Strategy<Value = Domain> {
    "[a-zäß]{1,12}(\\.[a-z0-9]{1,5}){0,2}\\.(fi|com|рф)"
        .prop_filter_map("some of them are no domains", |typed| typed.parse().ok())
}

fn email() -> impl Strategy<Value = Email> {
    ("[a-z+=-][a-z0-9.]{0,10}", domain()).prop_map(|(local, host)| format!("{local}@{host}").parse().unwrap())
}

fn contact() -> impl Strategy<Value = Contact> {
    let parts = (option::of(line()), option::of(lines()), option::of(country()), option::of(email()));
    parts.prop_map(|(name, address, country, email)| Contact { name, address, country, email })
}

fn controller() -> impl Strategy<Value = Controller> {
    let reached = (option::of(email()), option::of(line()), contact(), contact());
    (contact(), reached).prop_map(|(itself, (privacy_email, privacy_form, representative, officer))| {
        Controller {
            name: itself.name,
            country: itself.country,
            address: itself.address,
            privacy_email,
            privacy_form,
            representative,
            officer,
        }
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    vec(option::of(lines()), 7).prop_map(|texts| {
        let mut texts = texts.into_iter().flatten();
        Facts {
            purposes: texts.next(),
            retention: texts.next(),
            notes: texts.next(),
            price: texts.next(),
            legal_basis: texts.next(),
            recipients: texts.next(),
            transfers: texts.next(),
        }
    })
}

fn held() -> impl Strategy<Value = Vec<Held>> {
    let categories = sample::subsequence(Category::ALL, 0..=Category::ALL.len()).prop_shuffle();
    let known = (sample::select(Certainty::ALL), option::of(lines()), date());
    (categories, vec(known, Category::ALL.len())).prop_map(|(categories, known)| {
        let entries = categories.into_iter().zip(known);
        entries.map(|(category, (certainty, source, on))| Held { category, certainty, source, on }).collect()
    })
}

pub fn service() -> impl Strategy<Value = Service> {
    let known_by = (id(), line(), vec(domain(), 0..3), vec(line(), 0..3));
    (known_by, controller(), held(), facts(), date()).prop_map(
        |((id, name, domains, accounts), controller, held, facts, added)| Service {
            id,
            name,
            domains,
            accounts,
            controller,
            held,
            facts,
            added,
        },
    )
}

pub fn identity() -> impl Strategy<Value = Identity> {
    let number = (option::of(line()), line()).prop_map(|(label, number)| Number { label, number });
    let named = (vec(line(), 0..3), vec(line(), 0..3), vec(lines(), 0..3));
    (named, vec(email(), 0..3), vec(number, 0..3), option::of(country())).prop_map(
        |((names, former_names, addresses), emails, numbers, country)| Identity {
            names,
            former_names,
            addresses,
            emails,
            numbers,
            country,
        },
    )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (id(), file_name(), 0..=limits::FILE_BYTES, "[0-9a-f]{64}")
        .prop_map(|(id, name, bytes, sha256)| Evidence { id, name, bytes, sha256 })
}

fn event() -> impl Strategy<Value = Event> {
    let happened = (id(), sample::select(EventKind::ALL), date(), date());
    let said = (option::of(sample::select(Channel::ALL)), option::of(date()), any::<Option<bool>>());
    (happened, said, option::of(lines()), option::of(id()), vec(evidence(), 0..3)).prop_map(
        |((id, kind, on, recorded), (by, until, reasons), note, corrects, evidence)| Event {
            recorded,
            by,
            until,
            reasons,
            note,
            corrects,
            evidence,
            ..Event::new(id, kind, on)
        },
    )
}

pub fn request() -> impl Strategy<Value = Request> {
    let rights = sample::subsequence(Right::ALL, 1..=Right::ALL.len()).prop_shuffle();
    (id(), id(), rights, date(), vec(event(), 0..6)).prop_map(|(id, service, rights, opened, events)| {
        Request { reference: reference(id), id, service, rights, opened, events }
    })
}
