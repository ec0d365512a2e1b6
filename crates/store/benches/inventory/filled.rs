//! A vault that is filled from a seed, always alike.

use std::{collections::BTreeSet, fs};

use rules::{
    Date, Span,
    request::{Channel, Event, EventKind, Request, Right, State, Timeline, reference},
    service::{Category, Certainty, Controller, Facts, Held, Service},
};
use store::{
    Access, Change, Key, LockedVault, NewVault, Passphrase, Place, Places, RecoveryKit, SortKey, Vault,
    WorkFactor, create,
};
use uuid::Uuid;
use words::Order;

pub const TODAY: Date = Date::constant(2026, 11, 22);
const REQUESTS: u32 = 10;
const EVENTS: u32 = 10;

/// Syllables of made-up company names.
const SYLLABLES: [&str; 24] = [
    "ka", "lo", "sä", "ti", "ve", "mö", "ra", "no", "pi", "hu", "jy", "el", "or", "an", "is", "ut", "spo",
    "fy", "zal", "bo", "kra", "åm", "ber", "gen",
];

pub struct Filled {
    home: tempfile::TempDir,
    kit: RecoveryKit,
    services: u32,
    orders: Vec<Order>,
}

/// Numbers that are the same every time (SplitMix64).
struct Seeded(u64);

impl Seeded {
    fn next(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % u64::from(below)) as u32
    }

    fn of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.next(values.len() as u32) as usize]
    }

    fn name(&mut self) -> String {
        let count = 2 + self.next(3);
        (0..count).map(|_| self.of(&SYLLABLES)).collect()
    }

    fn sentence(&mut self, words: u32) -> String {
        (0..words).map(|_| self.name()).collect::<Vec<_>>().join(" ")
    }
}

impl Filled {
    pub fn with(services: u32) -> Self {
        let home = tempfile::tempdir().unwrap();
        let kit = RecoveryKit::new(Uuid::from_u128(1), "Measured".to_owned());
        let passphrase = Passphrase::new("correct horse battery staple".to_owned());
        let filled = Self { home, kit, services, orders: Order::all() };
        let (kit, passphrase) = (&filled.kit, &passphrase);
        let new = NewVault { kit, passphrase, created: TODAY, work: WorkFactor::FOR_TESTS };
        let folder = filled.home.path().join("vault");
        let mut vault = create(&folder, &filled.places(), &new, Access::Terminal).unwrap();
        let all: Vec<u32> = (0..services).collect();
        for part in all.chunks(250) {
            vault
                .change(Change { id: Uuid::from_u128(2), label: "filled" }, |edit| {
                    for number in part {
                        let (service, keys) = filled.service(*number);
                        edit.add_service(&service, &keys)?;
                        for nth in 0..REQUESTS {
                            add_request(edit, service.id, *number, nth)?;
                        }
                    }
                    Ok::<_, store::Error>(())
                })
                .unwrap();
        }
        vault.lock();
        filled
    }

    fn places(&self) -> Places {
        Places { config: self.home.path().join("config") }
    }

    pub fn open(&self, access: Access) -> Vault {
        let locked = LockedVault::look(&self.home.path().join("vault"), &self.places()).unwrap().unwrap();
        locked.unlock(Key::Recovery(self.kit.identity()), access).map_err(|(_, error)| error).unwrap()
    }

    pub fn bytes(&self) -> u64 {
        fs::metadata(self.home.path().join("vault/db-0001.lkdb")).unwrap().len()
    }

    /// The beginning of a word that occurs.
    pub fn word(&self, round: u32, letters: usize) -> String {
        Seeded(u64::from(round)).name().chars().take(letters).collect()
    }

    pub fn request(&self, round: u32) -> Uuid {
        let mut seeded = Seeded(u64::from(round) + 77);
        request_id(seeded.next(self.services), seeded.next(REQUESTS))
    }

    /// A service that is not there yet.
    pub fn another(&self, round: u32) -> (Service, Vec<SortKey>) {
        self.service(1_000_000 + round)
    }

    fn service(&self, number: u32) -> (Service, Vec<SortKey>) {
        let mut seeded = Seeded(u64::from(number) << 8);
        let name = seeded.name();
        let categories: BTreeSet<Category> = (0..4).map(|_| seeded.of(Category::ALL)).collect();
        let held = categories.into_iter().map(|category| {
            let certainty = seeded.of(Certainty::ALL);
            Held { category, certainty, source: Some("notice".to_owned()), on: TODAY }
        });
        let held = held.collect();
        let service = Service {
            id: Uuid::from_u128(u128::from(number) + (1 << 100)),
            domains: vec![
                format!("{name}{number}.fi").parse().unwrap(),
                format!("{name}{number}.com").parse().unwrap(),
            ],
            accounts: vec![format!("aino+{name}@example.com"), number.to_string()],
            controller: Controller {
                name: Some(format!("{name} {}", seeded.of(&["Oy", "AB", "GmbH", "Ltd"]))),
                country: seeded.of(&["FI", "SE", "DE", "IE", "US"]).parse().ok(),
                address: Some(seeded.sentence(4)),
                privacy_email: format!("privacy@{name}{number}.fi").parse().ok(),
                ..Controller::default()
            },
            held,
            facts: Facts {
                purposes: Some(seeded.sentence(12)),
                notes: Some(seeded.sentence(8)),
                ..Facts::default()
            },
            added: TODAY,
            name,
        };
        let keys = self
            .orders
            .iter()
            .map(|order| SortKey { language: order.language().as_str(), key: order.key(&service.name) });
        let keys = keys.collect();
        (service, keys)
    }
}

fn request_id(service: u32, nth: u32) -> Uuid {
    Uuid::from_u128((u128::from(service) << 32) + u128::from(nth) + (2 << 100))
}

fn add_request(edit: &store::Edit<'_>, service: Uuid, number: u32, nth: u32) -> Result<(), store::Error> {
    let mut seeded = Seeded((u64::from(number) << 8) + u64::from(nth) + 1);
    let id = request_id(number, nth);
    let right = seeded.of(Right::ALL);
    let opened = TODAY - Span::new().days(i64::from(seeded.next(900)));
    let mut request =
        Request { id, service, reference: reference(id), rights: vec![right], opened, events: Vec::new() };
    edit.add_request(&request, "1")?;
    for event in 0..EVENTS {
        let kind = if event == 0 { EventKind::Sent } else { seeded.of(EventKind::ALL) };
        let note = (seeded.next(3) == 0).then(|| seeded.sentence(6));
        let event = Event {
            by: Some(seeded.of(Channel::ALL)),
            note,
            ..Event::new(Uuid::from_u128(id.as_u128() + (u128::from(event) << 64) + (1 << 101)), kind, opened)
        };
        edit.add_event(&request, &event)?;
        request.events.push(event);
    }
    let phase = State::of(&Timeline::of(&request.events));
    let late_after = Some(opened + Span::new().months(1)).filter(|_| seeded.next(2) == 0);
    edit.place_request(id, Place { phase, late_after, needs_from: late_after })
}
