//! Timelines as lines of text.

#![allow(dead_code, reason = "each test uses its part")]

use rules::choice::{Choice, choose};
use rules::clock::{Deadlines, DueKind, deadlines};
use rules::request::{Event, EventKind, Request, Right};
use rules::service::{Contact, Controller};
use rules::{Country, Date};
use uuid::Uuid;

pub struct Story {
    pub text: String,
    pub request: Request,
    pub choice: Choice,
}

impl Story {
    /// `countries`: the controller's, with its representative's behind a colon, and the user's; `?` where one is not known.
    pub fn new(countries: &str, rights: &[Right], events: &str) -> Self {
        let text = format!("{countries}: {events}");
        let events = events.split(';').map(str::trim).filter(|one| !one.is_empty());
        let events: Vec<Event> = (1..).zip(events).map(|(id, event)| self::event(id, event)).collect();
        let request = request(rights.to_vec(), events);
        Self { text, request, choice: choice(countries).unwrap() }
    }

    pub fn deadlines(&self) -> Deadlines {
        deadlines(&self.request, &self.choice)
    }
}

pub fn request(rights: Vec<Right>, events: Vec<Event>) -> Request {
    let opened = Date::constant(2026, 1, 1);
    Request { id: Uuid::nil(), service: Uuid::nil(), reference: "LOK".into(), rights, opened, events }
}

pub fn choice(countries: &str) -> Result<Choice, rules::choice::NoLaw> {
    let (controller, residence) = countries.split_once(' ').unwrap();
    let (country, representative) = controller.split_once(':').unwrap_or((controller, "?"));
    let code = |code: &str| -> Option<Country> { code.parse().ok() };
    let representative = Contact { country: code(representative), ..Contact::default() };
    choose(&Controller { country: code(country), representative, ..Controller::default() }, code(residence))
}

pub fn event(id: u128, text: &str) -> Event {
    let mut words = text.split_whitespace();
    let kind: EventKind = words.next().unwrap().parse().unwrap();
    let on = words.next().unwrap().parse().unwrap();
    let mut event = Event::new(Uuid::from_u128(id), kind, on);
    for word in words {
        let (name, value) = word.split_once('=').unwrap();
        match name {
            "by" => event.by = value.parse().ok(),
            "until" => event.until = value.parse().ok(),
            "reasons" => event.reasons = Some(value == "yes"),
            "corrects" => event.corrects = value.parse().ok().map(Uuid::from_u128),
            _ => panic!("{word}"),
        }
    }
    event
}

/// Fails with a deadline that is not as expected. Those that are not named may be anything.
pub fn hold(story: &Story, expected: &[&str]) {
    let found = story.deadlines();
    if expected.is_empty() {
        assert_eq!(shown(&found), Vec::<String>::new(), "{}", story.text);
    }
    for line in expected {
        let of_that_kind = one(&found, line.split(' ').next().unwrap());
        assert_eq!(of_that_kind, **line, "{}\n{:#?}", story.text, shown(&found));
    }
}

pub fn shown(found: &Deadlines) -> Vec<String> {
    found.list.iter().map(|due| one(found, due.kind.as_str())).collect()
}

fn one(found: &Deadlines, name: &str) -> String {
    if name == "otherwise" {
        let otherwise =
            found.extension.as_ref().and_then(|extension| extension.otherwise.as_ref().zip(extension.flaw));
        let text = otherwise.map(|(reading, flaw)| format!("otherwise {} {}", reading.date, flaw.as_str()));
        return text.unwrap_or_else(|| "otherwise none".into());
    }
    let kind: DueKind = name.parse().unwrap();
    if found.unknown.iter().any(|(unknown, _)| *unknown == kind) {
        return format!("{name} unknown");
    }
    let Some(due) = found.get(kind) else { return format!("{name} none") };
    let latest = if due.latest() == due.date() { String::new() } else { format!("..{}", due.latest()) };
    let late = due.days_late().map(|days| format!(" {days}")).unwrap_or_default();
    let stopped = if due.stopped.is_some() { " stopped" } else { "" };
    format!("{name} {}{latest} {}{late}{stopped}", due.date(), due.status.as_str())
}
