//! What a person does to the inventory: chosen by the seed among what is there, the same for the subject and for the model.

use std::str::FromStr;

use actions::identity::{self, IdentityFields};
use actions::requests::{self, CorrectionFields, EventFields, NewFile};
use actions::services::{self, HeldFields, ServiceFields};
use actions::{Deed, Error};
use rules::identity::{Identity, Number};
use rules::request::{Channel, Event, EventKind, Evidence, Request, Right, Timeline, check, reference};
use rules::service::{Category, Certainty, Controller, Facts, Held, Service};
use rules::{Date, Span};
use store::Vault;
use uuid::Uuid;

use super::home::FIRST_DAY;
use super::inventory::{Inventory, contents};

/// How much there is at most, so that the backups of a long run find room.
const SERVICES: usize = 6;
const REQUESTS: usize = 12;
const EVIDENCE: u64 = 400_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Add,
    Edit,
    Remove,
    Begin,
    Record,
    Keep,
    Correct,
    Identify,
}

/// Something to be done, whatever it will be done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// The number of the act, from which the ids and words come.
    pub n: u64,
    pub kind: Kind,
    /// By which one of many is taken.
    pub pick: u64,
}

/// What it comes to in an inventory.
enum Change {
    Add(Service),
    Edit(Service),
    Remove(Uuid),
    Begin(Request),
    Record(Uuid, Event),
    Correct(Uuid, Uuid, Event),
    Identify(Identity),
}

impl Work {
    /// In a vault, whose present inventory decides what it is done to.
    pub fn perform(self, vault: &mut Vault) -> Result<(), Error> {
        let present = Inventory::read(vault)?;
        let deed = Deed { id: id(self.n, 0), today: FIRST_DAY };
        match self.change(&present) {
            Change::Add(service) => services::add(vault, deed, service.id, &typed(&service)).map(drop),
            Change::Edit(service) => services::edit(vault, deed, service.id, &typed(&service)).map(drop),
            Change::Remove(service) => services::remove(vault, deed, service).map(drop),
            Change::Begin(Request { id, service, rights, .. }) => {
                requests::new(vault, deed, id, service, &rights).map(drop)
            }
            Change::Record(request, event) => record(vault, deed, request, &event),
            Change::Correct(request, former, event) => correct(vault, deed, request, former, &event),
            Change::Identify(identity) => identity::set(vault, deed, &typed_identity(&identity)).map(drop),
        }
    }

    /// In the model.
    pub fn apply(self, inventory: &mut Inventory) {
        match self.change(inventory) {
            Change::Add(service) => inventory.services.push(service),
            Change::Edit(service) => {
                let former = inventory.services.iter_mut().find(|former| former.id == service.id);
                former.into_iter().for_each(|former| former.clone_from(&service));
            }
            Change::Remove(service) => {
                inventory.services.retain(|present| present.id != service);
                inventory.requests.retain(|request| request.service != service);
            }
            Change::Begin(request) => inventory.requests.push(request),
            Change::Record(request, event) | Change::Correct(request, _, event) => {
                let request = inventory.requests.iter_mut().find(|present| present.id == request);
                request.into_iter().for_each(|request| request.events.push(event.clone()));
            }
            Change::Identify(identity) => inventory.identity = identity,
        }
    }

    /// Where there is nothing to do it to, the first step on the way to that is done, and where there is enough, another one.
    fn change(self, present: &Inventory) -> Change {
        let instead = |kind| Self { kind, ..self }.change(present);
        let kept: u64 = present.evidence().map(|evidence| evidence.bytes).sum();
        match self.kind {
            Kind::Add if present.services.len() >= SERVICES => instead(Kind::Remove),
            Kind::Add => Change::Add(service(self.n)),
            Kind::Edit => self.one_of(&present.services).map_or_else(
                || instead(Kind::Add),
                |former| Change::Edit(Service { id: former.id, added: former.added, ..service(self.n) }),
            ),
            Kind::Remove => self
                .one_of(&present.services)
                .map_or_else(|| instead(Kind::Add), |service| Change::Remove(service.id)),
            Kind::Begin if present.requests.len() >= REQUESTS => instead(Kind::Record),
            Kind::Begin => self
                .one_of(&present.services)
                .map_or_else(|| instead(Kind::Add), |service| Change::Begin(self.request(service.id))),
            Kind::Keep if kept > EVIDENCE => instead(Kind::Remove),
            Kind::Record | Kind::Keep => self.one_of(&present.requests).map_or_else(
                || instead(Kind::Begin),
                |request| Change::Record(request.id, self.event(request)),
            ),
            Kind::Correct => self.correction(present).unwrap_or_else(|| instead(Kind::Keep)),
            Kind::Identify => Change::Identify(identity(self.n)),
        }
    }

    fn one_of<T>(self, all: &[T]) -> Option<&T> {
        let count = u64::try_from(all.len()).unwrap_or_default();
        all.get(usize::try_from(self.pick.checked_rem(count)?).ok()?)
    }

    fn request(self, service: Uuid) -> Request {
        let id = id(self.n, 2);
        let right = Right::ALL[usize::try_from(self.pick).unwrap_or_default() % Right::ALL.len()];
        Request {
            id,
            service,
            reference: reference(id),
            rights: vec![right],
            opened: FIRST_DAY,
            events: Vec::new(),
        }
    }

    /// An event that can follow those of the request; something can always be sent.
    fn event(self, request: &Request) -> Event {
        let count = if self.kind == Kind::Keep { 1 + self.pick % 2 } else { 0 };
        let of = |kind: &EventKind| Event {
            recorded: FIRST_DAY,
            by: Some(Channel::ALL[usize::try_from(self.n).unwrap_or_default() % Channel::ALL.len()]),
            until: Some(FIRST_DAY),
            reasons: Some(self.n.is_multiple_of(2)),
            note: Some(format!("Tapahtuma {}\nja sen selitys", self.n)),
            evidence: (0..count).map(|file| evidence(self.n, file)).collect(),
            ..Event::new(id(self.n, 3), *kind, self.day())
        };
        let possible: Vec<Event> =
            EventKind::ALL.iter().map(of).filter(|event| can_follow(request, event)).collect();
        self.one_of(&possible).cloned().unwrap_or_else(|| of(&EventKind::Sent))
    }

    /// Of one of the last events that count, where one of them can be corrected.
    fn correction(self, present: &Inventory) -> Option<Change> {
        const LAST: usize = 8;
        let request = self.one_of(&present.requests)?;
        let correcting = self.event(request);
        let kinds = [EventKind::Retracted, EventKind::Sent, EventKind::Received];
        let kind = kinds[usize::try_from(self.pick % 3).unwrap_or_default()];
        let timeline = Timeline::of(&request.events);
        let former = timeline.iter().rev().take(LAST).map(|event| event.id);
        let corrections =
            former.map(|former| (former, Event { kind, corrects: Some(former), ..correcting.clone() }));
        let possible: Vec<(Uuid, Event)> =
            corrections.filter(|(_, event)| can_follow(request, event)).collect();
        let (former, event) = self.one_of(&possible)?.clone();
        Some(Change::Correct(request.id, former, event))
    }

    fn day(self) -> Date {
        FIRST_DAY.saturating_sub(Span::new().days(i64::try_from(self.pick % 40).unwrap_or_default()))
    }
}

fn can_follow(request: &Request, event: &Event) -> bool {
    check(&request.events, event, FIRST_DAY).is_ok()
}

/// The ids of an act, each of its own; their ends differ, so that kept files fill many folders.
fn id(n: u64, part: u64) -> Uuid {
    Uuid::from_u64_pair(part, n + 1)
}

/// What the model writes is of the right form.
fn of<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("{text} has the wrong form"))
}

fn service(n: u64) -> Service {
    let held = Category::ALL.iter().take(usize::try_from(n % 4).unwrap_or_default());
    Service {
        id: id(n, 1),
        name: format!("Palvelu {n}"),
        domains: (0..=n % 2).map(|copy| of(&format!("palvelu{n}-{copy}.example"))).collect(),
        accounts: vec![format!("aino+{n}@posti.example")],
        controller: Controller {
            name: Some(format!("Rekisterinpitäjä {n} Oy")),
            country: Some(of(if n.is_multiple_of(2) { "FI" } else { "SE" })),
            address: Some(format!("Katu {n}\n00100 Helsinki")),
            ..Controller::default()
        },
        held: held
            .map(|&category| Held {
                category,
                certainty: Certainty::Stated,
                source: Some(format!("seloste {n}")),
                on: FIRST_DAY,
            })
            .collect(),
        facts: Facts { notes: Some(format!("Muistiinpano {n}")), ..Facts::default() },
        added: FIRST_DAY,
    }
}

fn typed(service: &Service) -> ServiceFields {
    let held = service.held.iter().map(|held| HeldFields {
        category: held.category,
        certainty: Some(held.certainty),
        source: held.source.clone(),
    });
    ServiceFields {
        name: Some(service.name.clone()),
        domains: Some(service.domains.iter().map(ToString::to_string).collect()),
        accounts: Some(service.accounts.clone()),
        held: Some(held.collect()),
        controller: service.controller.name.clone(),
        country: service.controller.country.map(|country| country.as_str().to_owned()),
        address: service.controller.address.clone(),
        notes: service.facts.notes.clone(),
        ..ServiceFields::default()
    }
}

fn identity(n: u64) -> Identity {
    Identity {
        names: vec![format!("Aino {n}"), format!("Aino Virtanen {n}")],
        former_names: vec![format!("Aino Korhonen {n}")],
        addresses: vec![format!("Kuja {n}\n00200 Helsinki")],
        emails: vec![of(&format!("aino{n}@posti.example"))],
        numbers: vec![Number { label: Some("puhelin".to_owned()), number: format!("+358 40 {n}") }],
        country: Some(of("FI")),
    }
}

fn typed_identity(identity: &Identity) -> IdentityFields {
    let number =
        |number: &Number| format!("{}={}", number.label.as_deref().unwrap_or_default(), number.number);
    IdentityFields {
        names: Some(identity.names.clone()),
        former_names: Some(identity.former_names.clone()),
        addresses: Some(identity.addresses.clone()),
        emails: Some(identity.emails.iter().map(ToString::to_string).collect()),
        numbers: Some(identity.numbers.iter().map(number).collect()),
        country: identity.country.map(|country| country.as_str().to_owned()),
    }
}

fn evidence(n: u64, file: u64) -> Evidence {
    let id = id(n, 10 + file);
    let bytes = u64::try_from(contents(id).len()).unwrap_or_default();
    Evidence { id, name: format!("liite {n}-{file}.bin"), bytes, sha256: String::new() }
}

fn record(vault: &mut Vault, deed: Deed, request: Uuid, event: &Event) -> Result<(), Error> {
    let Event { kind, on, by, until, reasons, ref note, .. } = *event;
    let fields = EventFields { kind, on, by, until, reasons, note: note.clone() };
    let contents: Vec<Vec<u8>> = event.evidence.iter().map(|evidence| contents(evidence.id)).collect();
    let mut readers: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    let files = readers.iter_mut().zip(&event.evidence);
    let files = files.map(|(content, kept)| NewFile { id: kept.id, name: kept.name.clone(), content });
    requests::record(vault, deed, event.id, request, &fields, files.collect()).map(drop)
}

fn correct(vault: &mut Vault, deed: Deed, request: Uuid, former: Uuid, event: &Event) -> Result<(), Error> {
    let Event { kind, on, by, until, reasons, ref note, .. } = *event;
    let fields = CorrectionFields { kind: Some(kind), on: Some(on), by, until, reasons, note: note.clone() };
    requests::correct(vault, deed, event.id, request, former, &fields).map(drop)
}
