//! A history that somebody changed who has the key, and yet left the hashes as they were.

use rules::{
    Date,
    request::{Channel, Event, EventKind, Evidence, Request, Right, reference},
    service::Service,
};
use uuid::Uuid;

use super::Change;
use crate::{Access, Error, NewVault, Passphrase, Places, RecoveryKit, Vault, WorkFactor};

const TODAY: Date = Date::constant(2026, 11, 22);

/// A vault with two requests of three events each, in a folder that lives as long as it.
struct Kept {
    _folder: tempfile::TempDir,
    vault: Vault,
}

fn request(n: u128) -> Request {
    let id = Uuid::from_u128(n);
    let (service, rights) = (Uuid::from_u128(1), vec![Right::Access]);
    Request { id, service, reference: reference(id), rights, opened: TODAY, events: Vec::new() }
}

fn event(request: u128, n: u128, kind: EventKind) -> Event {
    let id = Uuid::from_u128(request * 10 + n);
    let evidence = Evidence { id, name: "kuitti.pdf".into(), bytes: 7, sha256: "00".repeat(32) };
    let (by, note) = (Some(Channel::Post), Some(format!("Tapahtuma {n}")));
    Event { by, note, evidence: vec![evidence], ..Event::new(id, kind, TODAY) }
}

impl Kept {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places { config: folder.path().join("config") };
        let kit = RecoveryKit::new(Uuid::from_u128(7), "Aino".into());
        let passphrase = &Passphrase::new("correct horse battery staple".into());
        let new = NewVault { kit: &kit, passphrase, created: TODAY, work: WorkFactor::FOR_TESTS };
        let mut vault = crate::create(&folder.path().join("vault"), &places, &new, Access::Terminal).unwrap();
        let change = Change { id: Uuid::from_u128(2), label: "kept" };
        vault
            .change(change, |edit| {
                edit.add_service(&service(), &[])?;
                for n in [10, 20] {
                    edit.add_request(&request(n), "1")?;
                    for (event_number, kind) in
                        [(1, EventKind::Sent), (2, EventKind::Received), (3, EventKind::Refusal)]
                    {
                        edit.add_event(&request(n), &event(n, event_number, kind))?;
                    }
                }
                Ok::<_, Error>(())
            })
            .unwrap();
        Self { _folder: folder, vault }
    }

    /// The reference of the request whose history is found to be broken.
    fn broken(&mut self) -> Option<String> {
        let broken = self.vault.read(|view| view.broken_history()).unwrap();
        broken.map(|request| request.reference)
    }
}

fn service() -> Service {
    Service {
        id: Uuid::from_u128(1),
        name: "Kauppa".into(),
        domains: Vec::new(),
        accounts: Vec::new(),
        controller: Default::default(),
        held: Vec::new(),
        facts: Default::default(),
        added: TODAY,
    }
}

#[test]
fn a_changed_removed_swapped_or_added_event_is_found_and_its_request_named() {
    assert_eq!(Kept::new().broken(), None);
    for (tampering, statements) in [
        ("another note", "UPDATE events SET note = 'Toinen' WHERE number = 5"),
        ("no note", "UPDATE events SET note = NULL WHERE number = 5"),
        ("another day", "UPDATE events SET happened_on = '2026-11-21' WHERE number = 5"),
        ("another kind", "UPDATE events SET kind = 'answer-full' WHERE number = 6"),
        ("another file", "UPDATE evidence SET sha256 = replace(sha256, '0', '1') WHERE event = 4"),
        ("no file", "DELETE FROM evidence WHERE event = 4"),
        ("the first removed", "DELETE FROM events WHERE number = 4"),
        ("the one in the middle removed", "DELETE FROM events WHERE number = 5"),
        (
            "two swapped",
            "UPDATE events SET number = 100 WHERE number = 4; UPDATE events SET number = 4 WHERE number = 5;
             UPDATE events SET number = 5 WHERE number = 100",
        ),
        (
            "one put in between, with a hash of its own",
            "UPDATE events SET number = 7 WHERE number = 6;
             INSERT INTO events SELECT 6, 'ffffffff-0000-0000-0000-000000000000', request, 'closed', happened_on,
                 recorded_on, channel, until, reasons, note, corrects, hash FROM events WHERE number = 5",
        ),
        ("another hash", "UPDATE events SET hash = replace(hash, '0', '1') WHERE number = 6"),
        ("another reference", "UPDATE requests SET reference = 'LOK-0000-0000' WHERE number = 2"),
        ("another right", "UPDATE requests SET rights = 'erasure' WHERE number = 2"),
    ] {
        let mut kept = Kept::new();
        let database = &kept.vault.opened.database;
        // A row is renumbered before those that belong to it.
        let statements = format!("PRAGMA foreign_keys = OFF; {statements}; PRAGMA foreign_keys = ON;");
        database.execute_batch(&statements).unwrap();
        let named = if tampering == "another reference" { "LOK-0000-0000" } else { &request(20).reference };
        assert_eq!(kept.broken().as_deref(), Some(named), "{tampering}");
    }
}
