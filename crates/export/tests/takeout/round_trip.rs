//! What was written reads back as what it was, and writes again as the same bytes.

use std::convert::Infallible;

use import::takeout::{Error, Item, read};
use proptest::{collection::vec, prelude::*};
use rules::request::chain;

use crate::{Inventory, any, json, sample};

fn read_back(document: &str) -> Result<Inventory, Error<Infallible>> {
    let mut inventory = Inventory::default();
    let mut kinds = Vec::new();
    read(document.as_bytes(), |item| {
        kinds.push(match item {
            Item::Identity(identity) => {
                inventory.identity = identity;
                0
            }
            Item::Service(service) => {
                inventory.services.push(*service);
                1
            }
            Item::Request(request) => {
                inventory.requests.push(request);
                2
            }
            Item::Letter(request, letter) => {
                inventory.letters.push((request, *letter));
                3
            }
            Item::Draft(request, edited) => {
                inventory.drafts.push((request, edited));
                4
            }
            Item::Language(request, language) => {
                inventory.languages.push((request, language));
                5
            }
            Item::Template(template) => {
                inventory.templates.push(template);
                6
            }
        });
        Ok(())
    })?;
    assert!(kinds.is_sorted() && kinds.first() == Some(&0), "in the order of the document");
    Ok(inventory)
}

fn inventory() -> impl Strategy<Value = Inventory> {
    (any::identity(), vec(any::service(), 0..4), vec(any::request(), 0..4)).prop_map(
        |(identity, services, requests)| Inventory { identity, services, requests, ..sample::inventory() },
    )
}

#[test]
fn an_empty_vault_has_a_document_too() {
    let empty = Inventory::default();
    let document = json(&empty);
    assert!(document.ends_with("\"languages\":[\n],\n\"templates\":[\n]}\n"), "{document}");
    assert_eq!(read_back(&document).unwrap(), empty);
}

#[test]
fn each_thing_has_a_line() {
    let document = json(&sample::inventory());
    assert_eq!(document.lines().filter(|line| line.starts_with("{\"id\":")).count(), 5);
    assert_eq!(document.lines().count(), 23);
}

#[test]
fn hashes_that_do_not_belong_to_the_events_are_not_written() {
    let access = &sample::inventory().requests[0];
    for hashes in [Vec::new(), vec!["00".repeat(32); 4]] {
        assert!(export::takeout::request(access, &hashes).is_err());
    }
    assert!(export::takeout::request(access, &chain::hashes(access)).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_was_written_reads_back(inventory in inventory()) {
        let document = json(&inventory);
        let again = read_back(&document).unwrap();
        prop_assert_eq!(&again, &inventory);
        prop_assert_eq!(json(&again), document);
    }

    #[test]
    fn what_is_read_of_a_changed_document_is_written_as_it_was_read(
        place in any::<prop::sample::Index>(),
        typed in "[ -~]|\\PC|\\\\[nrtu]",
    ) {
        let document = json(&sample::inventory());
        let places: Vec<usize> = document.char_indices().map(|(place, _)| place).collect();
        let place = places[place.index(places.len())];
        let (before, after) = document.split_at(place);
        let changed = [before, &typed, after].concat();
        if let Ok(read) = read_back(&changed) {
            prop_assert_eq!(read_back(&json(&read)).unwrap(), read);
        }
    }

    #[test]
    fn a_changed_event_is_found(request in any::request(), which in any::<prop::sample::Index>(), note in any::line()) {
        prop_assume!(!request.events.is_empty());
        let place = which.index(request.events.len());
        let kept = chain::hashes(&request);
        let mut changed = request.clone();
        prop_assume!(changed.events[place].note.as_ref() != Some(&note));
        changed.events[place].note = Some(note);
        let services = export::takeout::JsonTakeout::begin(Vec::new(), &Default::default()).unwrap();
        let mut requests = services.requests().unwrap();
        requests.request(&changed, &kept).unwrap();
        let document = String::from_utf8(requests.end().unwrap()).unwrap();
        match read_back(&document) {
            Err(Error::BrokenHistory { reference, event }) => {
                prop_assert_eq!((reference, event), (request.reference, place + 1));
            }
            other => prop_assert!(false, "{other:?}"),
        }
    }
}
