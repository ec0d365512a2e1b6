//! A small inventory in which every member is filled somewhere and unknown elsewhere.

use rules::{
    Date,
    identity::{Identity, Number},
    jurisdiction::Law,
    letters::{EditedText, KeptLetter, Kind, TemplateText},
    request::{Channel, Event, EventKind, Evidence, Request, Right, reference},
    service::{Category, Certainty, Contact, Controller, Facts, Held, Service},
};
use uuid::Uuid;

use crate::Inventory;

const ADDED: Date = Date::constant(2026, 10, 1);
const SENT: Date = Date::constant(2026, 10, 5);

pub fn inventory() -> Inventory {
    Inventory {
        identity: identity(),
        services: vec![streamer(), shop()],
        requests: vec![access(), erasure()],
        letters: vec![(access().id, letter())],
        drafts: vec![(erasure().id, draft())],
        languages: vec![(erasure().id, "sv".parse().unwrap())],
        templates: vec![
            template(None, "Subject: Mina uppgifter ({{ reference }})\n\n> details\n"),
            template(Some(streamer().id), "Subject: Mina låtar\n\n\tHej!\n\n> details\n"),
        ],
    }
}

fn letter() -> KeptLetter {
    KeptLetter {
        id: id(31),
        kind: Kind::Access,
        language: "en".parse().unwrap(),
        law: Law::Gdpr,
        channel: Channel::Post,
        on: Date::constant(2026, 10, 5),
        recipient: "Musa Inc.\n1 Main Street\nSpringfield".to_owned(),
        sender: some("Aino Mäkelä\nMannerheimintie 1 A 2\n00100 Helsinki"),
        subject: "Access to my personal data (LOK-0000-0003)".to_owned(),
        text: "Access to my personal data (LOK-0000-0003)\n\nPlease send them.\n".to_owned(),
    }
}

fn draft() -> EditedText {
    let text = "Radering\n\nJag ber er radera allt.".to_owned();
    EditedText { kind: Kind::Erasure, language: "sv".parse().unwrap(), text, on: Date::constant(2026, 10, 6) }
}

fn template(service: Option<Uuid>, text: &str) -> TemplateText {
    TemplateText { kind: Kind::Access, language: "sv".parse().unwrap(), service, text: text.to_owned() }
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0199_a000_0000_7000_8000_0000_0000_0000 + number)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn identity() -> Identity {
    Identity {
        names: vec!["Aino Mäkelä".into()],
        former_names: vec!["Aino Virtanen".into()],
        addresses: vec!["Mannerheimintie 1 A 2\n00100 Helsinki".into()],
        emails: vec!["aino@example.fi".parse().unwrap()],
        numbers: vec![
            Number { label: some("mobile"), number: "+358 40 1234567".into() },
            Number { label: None, number: "9012-3456".into() },
        ],
        country: Some("FI".parse().unwrap()),
    }
}

fn streamer() -> Service {
    let stated = Held {
        category: Category::Payment,
        certainty: Certainty::Stated,
        source: some("privacy notice of 2026-05"),
        on: ADDED,
    };
    let assumed = Held { category: Category::Usage, certainty: Certainty::Assumed, source: None, on: ADDED };
    Service {
        id: id(1),
        name: "Musa".into(),
        domains: vec!["musa.example".parse().unwrap(), "äänite.example".parse().unwrap()],
        accounts: vec!["aino@example.fi".into(), "customer 4711".into()],
        controller: controller(),
        held: vec![stated, assumed],
        facts: Facts {
            purposes: some("Playing music; recommendations"),
            legal_basis: some("contract, Art. 6(1)(b)"),
            recipients: some("payment providers"),
            transfers: some("US, standard contractual clauses"),
            retention: some("five years after the end of the contract"),
            price: some("10.99 € a month"),
            notes: some("=HYPERLINK(\"https://example.com\")\nis what their mail began with"),
        },
        added: ADDED,
    }
}

fn controller() -> Controller {
    Controller {
        name: some("Musa Inc."),
        country: Some("US".parse().unwrap()),
        address: some("1 Main Street\nSpringfield"),
        privacy_email: Some("privacy@musa.example".parse().unwrap()),
        privacy_form: some("https://musa.example/privacy"),
        representative: Contact {
            name: some("Musa Europe AB"),
            address: some("Storgatan 1\n111 22 Stockholm"),
            country: Some("SE".parse().unwrap()),
            email: Some("eu@musa.example".parse().unwrap()),
        },
        officer: Contact { email: Some("dpo@musa.example".parse().unwrap()), ..Contact::default() },
    }
}

fn shop() -> Service {
    Service {
        id: id(2),
        name: "Kauppa".into(),
        domains: Vec::new(),
        accounts: Vec::new(),
        controller: Controller::default(),
        held: Vec::new(),
        facts: Facts::default(),
        added: ADDED,
    }
}

fn access() -> Request {
    let receipt = Evidence { id: id(20), name: "kuitti.pdf".into(), bytes: 48_213, sha256: "5e".repeat(32) };
    let sent = Event {
        by: Some(Channel::Post),
        evidence: vec![receipt],
        ..Event::new(id(11), EventKind::Sent, SENT)
    };
    let extension = Event {
        until: Some(Date::constant(2027, 1, 5)),
        reasons: Some(true),
        note: some("“Complex”, they say"),
        ..Event::new(id(12), EventKind::ExtensionNotified, Date::constant(2026, 10, 30))
    };
    let corrected = Event {
        recorded: Date::constant(2026, 11, 2),
        by: Some(Channel::Post),
        corrects: Some(id(11)),
        ..Event::new(id(13), EventKind::Sent, Date::constant(2026, 10, 6))
    };
    request(id(3), vec![Right::Access, Right::Portability], vec![sent, extension, corrected])
}

fn erasure() -> Request {
    request(id(4), vec![Right::Erasure], Vec::new())
}

fn request(id: Uuid, rights: Vec<Right>, events: Vec<Event>) -> Request {
    Request { reference: reference(id), id, service: self::id(1), rights, opened: SENT, events }
}
