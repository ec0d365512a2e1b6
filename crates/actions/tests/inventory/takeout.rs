//! Everything out, and back into another vault.

use std::{collections::BTreeMap, io};

use actions::{
    Code, Error, Vault,
    identity::{self, IdentityFields},
    letters::{self, Form, Options},
    requests::{self, EventFields, NewFile},
    services::{self, ServiceFields},
    takeout::{self, Counts},
};
use proptest::prelude::*;
use rules::{
    letters::{Kind, TemplateText},
    request::{EventKind, Evidence, Right},
};
use store::Change;
use uuid::Uuid;

use crate::home::{Home, TODAY, at, deed, id, named};

#[path = "../../../rules/tests/any/mod.rs"]
mod any_values;

fn exported(vault: &mut Vault) -> Vec<u8> {
    let mut document = Vec::new();
    takeout::write_json(vault, &mut document).unwrap();
    document
}

type Files = BTreeMap<Uuid, Vec<u8>>;

fn take_in(vault: &mut Vault, document: &[u8], files: &Files) -> Result<Counts, Error> {
    let kept = |kept: &Evidence| {
        let content = files.get(&kept.id).ok_or_else(|| Error::new(Code::ImportFile))?;
        Ok(content.as_slice())
    };
    takeout::take_in(vault, deed(), || Ok(document), kept)
}

/// A vault with a bit of everything, and the contents of its kept files.
fn filled(vault: &mut Vault) -> Files {
    let names = Some(vec!["Aino Virtanen".into()]);
    identity::set(vault, deed(), &IdentityFields { names, ..IdentityFields::default() }).unwrap();
    services::add(vault, deed(), id(1), &at("=Spotify", &["spotify.com"])).unwrap();
    services::add(vault, deed(), id(2), &named("Zalando")).unwrap();
    requests::new(vault, deed(), id(10), id(1), &[Right::Access]).unwrap();
    let event = |kind| EventFields { kind, on: TODAY, by: None, until: None, reasons: None, note: None };
    requests::record(vault, deed(), id(100), id(10), &event(EventKind::Sent), Vec::new()).unwrap();
    let mut content: &[u8] = b"an answer";
    let file = NewFile { id: id(500), name: "answer.txt".into(), content: &mut content };
    requests::record(vault, deed(), id(101), id(10), &event(EventKind::AnswerFull), vec![file]).unwrap();
    written(vault, id(10));
    Files::from([(id(500), b"an answer".to_vec())])
}

/// What there can be about letters: a language, a letter that was handed over, an edited text, and templates.
fn written(vault: &mut Vault, request: Uuid) {
    let fields = ServiceFields {
        country: Some("SE".into()),
        privacy_email: Some("privacy@spotify.com".into()),
        accounts: Some(vec!["aino@example.fi".into()]),
        ..ServiceFields::default()
    };
    services::edit(vault, deed(), id(1), &fields).unwrap();
    let english = "en".parse().unwrap();
    letters::set_language(vault, deed(), request, Some(english)).unwrap();
    let options = Options { kind: Some(Kind::Access), ..Options::default() };
    letters::hand_over(vault, deed(), id(600), request, &options, Form::Text, false).unwrap();
    letters::keep_draft(vault, deed(), request, (Kind::Reminder, english), "Again\n\nPlease.").unwrap();
    for service in [None, Some(id(1))] {
        let text = "Subject: Mine\r\n\r\n> details\r\n".to_owned();
        let template = TemplateText { kind: Kind::Access, language: english, service, text };
        letters::set_template(vault, deed(), &template).unwrap();
    }
}

#[test]
fn what_was_taken_out_goes_into_a_new_vault_and_comes_out_the_same() {
    let (home, other) = (Home::new(), Home::new());
    let mut vault = home.terminal();
    let files = filled(&mut vault);
    let document = exported(&mut vault);
    let mut copy = other.terminal();
    let counts = take_in(&mut copy, &document, &files).unwrap();
    assert_eq!(counts, Counts { services: 2, requests: 1, files: 1 });
    assert_eq!(exported(&mut copy), document);
    let mut answer = Vec::new();
    requests::evidence(&mut copy, id(500), &mut answer).unwrap();
    assert_eq!(answer, b"an answer");
    assert_eq!(services::find(&mut copy, "spotify.com").unwrap(), id(1));
    let kept = letters::kept(&mut vault, id(10)).unwrap();
    assert_eq!((letters::kept(&mut copy, id(10)).unwrap(), kept.len()), (kept, 1));
    assert_eq!(letters::templates(&mut copy).unwrap(), letters::templates(&mut vault).unwrap());
    actions::vault::verify(&mut copy, true).unwrap();
    assert_eq!(take_in(&mut copy, &document, &files).unwrap_err().code, Code::VaultNotEmpty);
}

#[test]
fn a_document_that_is_not_whole_changes_nothing() {
    let (home, other) = (Home::new(), Home::new());
    let mut vault = home.terminal();
    let files = filled(&mut vault);
    let document = String::from_utf8(exported(&mut vault)).unwrap();
    let mut copy = other.terminal();
    let empty = exported(&mut copy);
    let other_file = Files::from([(id(500), b"another answer".to_vec())]);
    for (text, files, code) in [
        (document.clone(), &Files::new(), Code::ImportFile),
        (document.clone(), &other_file, Code::ImportFile),
        (
            document.replace("\"AnswerFull\"", "").replace("answer-full", "answer-part"),
            &files,
            Code::ImportHistory,
        ),
        (document.replace("\"sent\"", "\"dreamt\""), &files, Code::ImportBroken),
        (document.replace("\"version\":1", "\"version\":2"), &files, Code::ImportNewer),
        (document.replace("lokero-export", "other-export"), &files, Code::ImportForeign),
        (document.trim_end().trim_end_matches(['}', ']']).to_owned(), &files, Code::ImportBroken),
        (document.replace(&id(2).to_string(), &id(1).to_string()), &files, Code::ImportDoubled),
        (
            document.replace(&format!("\"service\":\"{}\"", id(1)), "\"service\":null"),
            &files,
            Code::ImportBroken,
        ),
        (document.replace("> details", "> nothing"), &files, Code::ImportBroken),
        (
            document.replace(&format!("\"request\":\"{}\"", id(10)), &format!("\"request\":\"{}\"", id(11))),
            &files,
            Code::ImportDoubled,
        ),
        (String::new(), &files, Code::ImportForeign),
    ] {
        let error = take_in(&mut copy, text.as_bytes(), files).unwrap_err();
        assert_eq!(error.code, code, "{text}");
        assert_eq!(exported(&mut copy), empty);
    }
    take_in(&mut copy, document.as_bytes(), &files).unwrap();
}

#[test]
fn tables_hold_a_row_for_each_thing() {
    let home = Home::new();
    let mut vault = home.terminal();
    filled(&mut vault);
    let tables = takeout::write_csv(&mut vault, |_| Ok::<_, io::Error>(Vec::new())).unwrap();
    let rows: Vec<(&str, usize)> = tables
        .iter()
        .map(|(table, bytes)| (table.name(), String::from_utf8_lossy(bytes).lines().count() - 1))
        .collect();
    let expected =
        [("services", 2), ("held", 0), ("identity", 1), ("requests", 1), ("events", 2), ("evidence", 1)];
    assert_eq!(rows, expected);
    assert!(String::from_utf8_lossy(&tables[0].1).contains(",'=Spotify,"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_inventory_comes_out_of_its_copy_byte_for_byte(
        identity in any_values::identity(),
        services in proptest::collection::vec(any_values::service(), 0..4),
        requests in proptest::collection::vec(any_values::request(), 0..4),
    ) {
        let (home, other) = (Home::new(), Home::new());
        let mut vault = home.terminal();
        let mut seen = std::collections::BTreeSet::new();
        vault.change(Change { id: id(9), label: "filled" }, |edit| {
            edit.set_identity(&identity)?;
            for (number, mut service) in (1..).zip(services.clone()) {
                service.id = id(number);
                service.domains.retain(|domain| seen.insert(domain.clone()));
                edit.add_service(&service, &[])?;
            }
            for (number, mut request) in (1_u128..).zip(requests.clone()) {
                if services.is_empty() {
                    break;
                }
                (request.id, request.service) = (id(1000 + number), id(1));
                let events = std::mem::take(&mut request.events);
                edit.add_request(&request, "1")?;
                for (place, mut event) in (0_u128..).zip(events) {
                    event.id = id(10_000 + 1000 * number + place);
                    // Their contents are tried elsewhere.
                    event.evidence.clear();
                    edit.add_event(&request, &event)?;
                }
            }
            Ok::<_, store::Error>(())
        }).unwrap();
        let document = exported(&mut vault);
        let mut copy = other.terminal();
        take_in(&mut copy, &document, &Files::new()).unwrap();
        prop_assert_eq!(exported(&mut copy), document);
    }
}
