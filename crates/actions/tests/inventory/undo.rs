//! Whatever was done is taken back, step by step.

use actions::{
    RequestFilter, Vault, cases,
    identity::{self, IdentityFields},
    requests::{self, CorrectionFields, EventFields},
    services::{self, ServiceFields},
    undo,
};
use proptest::prelude::*;
use rules::{
    identity::Identity,
    request::{EventKind, Request, Right, State},
    service::{Category, Service},
};
use uuid::Uuid;
use words::Language;

use crate::home::{Home, TODAY, at, deed, id, named};

/// All that a person can see.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    name: String,
    identity: Identity,
    services: Vec<Service>,
    requests: Vec<Request>,
    waiting: Vec<Uuid>,
    found: Vec<Uuid>,
}

fn see(vault: &mut Vault) -> Seen {
    let page = |vault: &mut Vault, filter, search| {
        let page = cases::page(vault, filter, TODAY, search, None, 1000).unwrap();
        page.cases.into_iter().map(|case| case.request).collect::<Vec<_>>()
    };
    let ids = |requests: Vec<Request>| requests.into_iter().map(|request| request.id).collect();
    Seen {
        name: actions::vault::overview(vault).unwrap().name,
        identity: identity::show(vault).unwrap(),
        services: services::page(vault, Language::Fi, None, None, 1000).unwrap().services,
        requests: page(vault, RequestFilter::All, None),
        waiting: ids(page(vault, RequestFilter::State(State::Waiting, TODAY), None)),
        found: services::page(vault, Language::Fi, Some("kauppa"), None, 1000)
            .unwrap()
            .services
            .into_iter()
            .map(|service| service.id)
            .chain(ids(page(vault, RequestFilter::All, Some("kauppa"))))
            .collect(),
    }
}

/// Does something that the number decides, if it can be done now.
fn act(vault: &mut Vault, step: u128, number: u32) {
    let seen = see(vault);
    let pick = |count: usize| number as usize / 8 % count.max(1);
    let service = seen.services.get(pick(seen.services.len())).map(|service| service.id);
    let request = seen.requests.get(pick(seen.requests.len()));
    match (number % 8, service, request) {
        (0 | 1, _, _) => {
            let domain = format!("kauppa{}.fi", number % 50);
            let fields = ServiceFields {
                held: Some(vec![services::HeldFields {
                    category: Category::ALL[number as usize % Category::ALL.len()],
                    certainty: None,
                    source: None,
                }]),
                ..at(&format!("Kauppa {}", number % 7), &[&domain])
            };
            let _ = services::add(vault, deed(), id(1000 + step), &fields);
        }
        (2, Some(service), _) => {
            let fields = ServiceFields { notes: Some(format!("kauppa {number}")), ..named("Äiti's") };
            services::edit(vault, deed(), service, &fields).unwrap();
        }
        (3, Some(service), _) => drop(services::remove(vault, deed(), service).unwrap()),
        (4, Some(service), _) => {
            requests::new(vault, deed(), id(2000 + step), service, &[Right::Access]).unwrap();
        }
        (5 | 6, _, Some(request)) => {
            let note = Some("o'kauppa \"quoted\"".to_owned());
            let kind = EventKind::ALL[number as usize % 20];
            let event = EventFields { kind, on: TODAY, by: None, until: None, reasons: Some(true), note };
            let (request, last) = (request.id, request.events.last().map(|event| event.id));
            let corrected = last.filter(|_| number % 16 > 10).is_some_and(|last| {
                let changes = CorrectionFields { kind: Some(kind), ..CorrectionFields::default() };
                requests::correct(vault, deed(), id(3000 + step), request, last, &changes).is_ok()
            });
            if !corrected {
                // What cannot be is refused, and leaves no step.
                let _ = requests::record(vault, deed(), id(3000 + step), request, &event, Vec::new());
            }
        }
        (7, _, _) if number.is_multiple_of(3) => {
            actions::vault::rename(vault, &format!("Vault {number}")).unwrap();
        }
        _ => {
            let names = Some(vec![format!("Aino {number}")]);
            identity::set(vault, deed(), &IdentityFields { names, ..IdentityFields::default() }).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_step_leads_back_to_what_was_seen_before(numbers in proptest::collection::vec(any::<u32>(), 1..25)) {
        let home = Home::new();
        let mut vault = home.window();
        let mut history = Vec::new();
        for (step, number) in (0_u128..).zip(numbers) {
            let (before, steps) = (see(&mut vault), undo::steps(&vault));
            act(&mut vault, step, number);
            if undo::steps(&vault) > steps {
                history.push(before);
            } else {
                prop_assert_eq!(see(&mut vault), before, "what was refused changed nothing");
            }
        }
        while let Some(before) = history.pop() {
            prop_assert!(undo::last(&mut vault).unwrap().is_some());
            prop_assert_eq!(see(&mut vault), before);
        }
        prop_assert_eq!(undo::last(&mut vault).unwrap(), None);
        actions::vault::verify(&mut vault, true).unwrap();
    }
}

#[test]
fn a_step_has_a_name_and_is_taken_back_once() {
    let home = Home::new();
    let mut vault = home.window();
    assert_eq!(undo::next(&vault), None);
    services::add(&mut vault, deed(), id(1), &named("Spotify")).unwrap();
    services::remove(&mut vault, deed(), id(1)).unwrap();
    assert_eq!(undo::next(&vault), Some("service-removed"));
    assert_eq!(undo::last(&mut vault).unwrap(), Some("service-removed"));
    assert_eq!(undo::last(&mut vault).unwrap(), Some("service-added"));
    assert_eq!(undo::last(&mut vault).unwrap(), None);
}

#[test]
fn what_another_program_changed_since_is_not_overwritten() {
    let home = Home::new();
    let mut vault = home.window();
    services::add(&mut vault, deed(), id(1), &named("Spotify")).unwrap();
    let mut other = home.terminal();
    services::edit(&mut other, deed(), id(1), &named("Spotify Premium")).unwrap();
    assert_eq!(undo::last(&mut vault).unwrap(), None);
    assert_eq!(services::show(&mut vault, id(1)).unwrap().name, "Spotify Premium");
    services::edit(&mut vault, deed(), id(1), &named("Mine")).unwrap();
    assert_eq!(undo::last(&mut vault).unwrap(), Some("service-edited"));
    assert_eq!(services::show(&mut vault, id(1)).unwrap().name, "Spotify Premium");
}

#[test]
fn steps_end_with_the_lock_and_the_terminal_keeps_none() {
    let home = Home::new();
    let mut vault = home.window();
    services::add(&mut vault, deed(), id(1), &named("Spotify")).unwrap();
    drop(vault.lock());
    let mut vault = home.window();
    assert_eq!(undo::last(&mut vault).unwrap(), None);
    drop(vault.lock());
    let mut terminal = home.terminal();
    services::remove(&mut terminal, deed(), id(1)).unwrap();
    assert_eq!(undo::last(&mut terminal).unwrap(), None);
}
