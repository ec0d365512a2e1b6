//! The whole inventory, written out: it reads back as it was, and is what the documents say it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../../../rules/tests/any/mod.rs"]
mod any;
mod documented;
mod round_trip;
mod sample;
mod tables;

use export::takeout::JsonTakeout;
use rules::{
    identity::Identity,
    letters::{EditedText, KeptLetter, LetterLanguage, TemplateText},
    request::{Request, chain},
    service::Service,
};
use uuid::Uuid;

/// All that is taken out of a vault.
#[derive(Debug, Clone, Default, PartialEq)]
struct Inventory {
    identity: Identity,
    services: Vec<Service>,
    requests: Vec<Request>,
    letters: Vec<(Uuid, KeptLetter)>,
    drafts: Vec<(Uuid, EditedText)>,
    languages: Vec<(Uuid, LetterLanguage)>,
    templates: Vec<TemplateText>,
}

fn json(inventory: &Inventory) -> String {
    let mut services = JsonTakeout::begin(Vec::new(), &inventory.identity).unwrap();
    for service in &inventory.services {
        services.service(service).unwrap();
    }
    let mut requests = services.requests().unwrap();
    for request in &inventory.requests {
        requests.request(request, &chain::hashes(request)).unwrap();
    }
    let mut letters = requests.letters().unwrap();
    inventory.letters.iter().for_each(|(request, letter)| letters.letter(*request, letter).unwrap());
    let mut drafts = letters.drafts().unwrap();
    inventory.drafts.iter().for_each(|(request, draft)| drafts.draft(*request, draft).unwrap());
    let mut languages = drafts.languages().unwrap();
    inventory.languages.iter().for_each(|(request, code)| languages.language(*request, *code).unwrap());
    let mut templates = languages.templates().unwrap();
    inventory.templates.iter().for_each(|template| templates.template(template).unwrap());
    String::from_utf8(templates.end().unwrap()).unwrap()
}
