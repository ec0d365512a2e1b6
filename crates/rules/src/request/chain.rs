//! The history of a request as a chain of hashes: whoever knows the last one can tell that nothing before it was changed,
//! left out or put in between.
//!
//! The first hash is the SHA-256 of the request's head; each further one that of the hash before it (as hexadecimal digits), a
//! line feed, and the event. Head and event are written as JSON with sorted keys and without white space (RFC 8785), exactly
//! as they stand in an export, without the members `events` and `hash`.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Event, Request};

/// The members of an object, sorted by their names.
pub type Members = BTreeMap<&'static str, Value>;

/// What a request says of itself, without its events.
pub fn head(request: &Request) -> Members {
    Members::from([
        ("id", json!(request.id.to_string())),
        ("opened", json!(request.opened.to_string())),
        ("reference", json!(request.reference)),
        ("rights", request.rights.iter().map(|right| right.as_str()).collect()),
        ("service", json!(request.service.to_string())),
    ])
}

/// What an event says.
pub fn event(event: &Event) -> Members {
    // Written in the order of their names, since `json!` sorts only as long as no library asks it not to.
    let evidence = event.evidence.iter().map(|kept| {
        json!({ "bytes": kept.bytes, "id": kept.id.to_string(), "name": kept.name, "sha256": kept.sha256 })
    });
    Members::from([
        ("by", json!(event.by.map(|channel| channel.as_str()))),
        ("corrects", json!(event.corrects.map(|id| id.to_string()))),
        ("evidence", evidence.collect()),
        ("id", json!(event.id.to_string())),
        ("kind", json!(event.kind.as_str())),
        ("note", json!(event.note)),
        ("on", json!(event.on.to_string())),
        ("reasons", json!(event.reasons)),
        ("recorded", json!(event.recorded.to_string())),
        ("until", json!(event.until.map(|date| date.to_string()))),
    ])
}

/// The hash that the chain of a request begins with, in hexadecimal digits.
pub fn root(request: &Request) -> String {
    sha256(&text(&head(request)))
}

/// The hash of an event that follows the one with the hash `previous`.
pub fn link(previous: &str, added: &Event) -> String {
    sha256(&format!("{previous}\n{}", text(&event(added))))
}

/// The hashes of a request's events, one after another.
pub fn hashes(request: &Request) -> Vec<String> {
    let links = request.events.iter().scan(root(request), |previous, event| {
        *previous = link(previous, event);
        Some(previous.clone())
    });
    links.collect()
}

fn text(members: &Members) -> String {
    serde_json::to_string(members).unwrap_or_default()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{
        Date,
        request::{Channel, EventKind, Evidence, Right},
    };

    fn request() -> Request {
        let day = Date::constant(2026, 11, 22);
        let sent = Event {
            by: Some(Channel::Post),
            note: Some("“Kiire”\nlähti".into()),
            ..Event::new(Uuid::from_u128(3), EventKind::Sent, day)
        };
        let evidence =
            Evidence { id: Uuid::from_u128(5), name: "kuitti.pdf".into(), bytes: 7, sha256: "00".repeat(32) };
        let received = Event {
            evidence: vec![evidence],
            reasons: Some(true),
            corrects: Some(Uuid::from_u128(3)),
            ..Event::new(Uuid::from_u128(4), EventKind::Received, day)
        };
        Request {
            id: Uuid::from_u128(1),
            service: Uuid::from_u128(2),
            reference: "LOK-0000-0001".into(),
            rights: vec![Right::Access, Right::Erasure],
            opened: day,
            events: vec![sent, received],
        }
    }

    #[test]
    fn what_is_hashed_can_be_written_by_anyone() {
        let request = request();
        assert_eq!(
            text(&head(&request)),
            r#"{"id":"00000000-0000-0000-0000-000000000001","opened":"2026-11-22","reference":"LOK-0000-0001","rights":["access","erasure"],"service":"00000000-0000-0000-0000-000000000002"}"#
        );
        assert_eq!(
            text(&event(&request.events[1])),
            r#"{"by":null,"corrects":"00000000-0000-0000-0000-000000000003","evidence":[{"bytes":7,"id":"00000000-0000-0000-0000-000000000005","name":"kuitti.pdf","sha256":"0000000000000000000000000000000000000000000000000000000000000000"}],"id":"00000000-0000-0000-0000-000000000004","kind":"received","note":null,"on":"2026-11-22","reasons":true,"recorded":"2026-11-22","until":null}"#
        );
        let by_hand = sha256(&format!("{}\n{}", root(&request), text(&event(&request.events[0]))));
        assert_eq!(hashes(&request)[0], by_hand);
        assert_eq!(hashes(&request).len(), 2);
    }

    proptest! {
        #[test]
        fn any_change_of_the_past_changes_the_last_hash(which in 0..6, note in "[a-z]{1,8}") {
            let (former, mut request) = (request(), request());
            match which {
                0 => request.events[0].note = Some(note),
                1 => { request.events.remove(0); }
                2 => request.events.swap(0, 1),
                3 => request.events[0].evidence = request.events[1].evidence.clone(),
                4 => request.reference.push('x'),
                _ => request.events.insert(1, Event::new(Uuid::from_u128(9), EventKind::Closed, request.opened)),
            }
            prop_assert_ne!(hashes(&former).pop(), hashes(&request).pop());
        }
    }
}
