//! The requests, with the events and the chain of hashes that holds them together.

use rules::{
    Date, limits,
    request::{Channel, Event, EventKind, Evidence, Request, Right, chain},
};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use super::{
    error::Fault,
    form::{Exactly, FileName, Form, Line, Lines, Sha256, maybe, one},
    inventory::has_twice,
    list::many,
    object::object_form,
};

/// Each right is used once at most.
const RIGHTS: usize = Right::ALL.len();

/// A request as it was read, with the hashes that the document gives for its events.
pub(super) struct Told {
    pub(super) request: Request,
    hashes: Vec<String>,
}

impl Told {
    /// The first event, counted from 1, whose hash is not the one that it has after all before it.
    pub(super) fn broken_event(&self) -> Option<usize> {
        let mut right = chain::hashes(&self.request).into_iter().zip(&self.hashes);
        right.position(|(right, told)| right != *told).map(|place| place + 1)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    id: Uuid,
    #[serde(deserialize_with = "one::<Line, _>")]
    reference: String,
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    service: Uuid,
    #[serde(deserialize_with = "many::<Exactly<Right>, RIGHTS, _>")]
    rights: Vec<Right>,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    opened: Date,
    #[serde(deserialize_with = "many::<EventMembers, { limits::EVENTS }, _>")]
    events: Vec<(Event, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    id: Uuid,
    #[serde(deserialize_with = "one::<Exactly<EventKind>, _>")]
    kind: EventKind,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    on: Date,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    recorded: Date,
    #[serde(deserialize_with = "maybe::<Exactly<Channel>, _>")]
    by: Option<Channel>,
    #[serde(deserialize_with = "maybe::<Exactly<Date>, _>")]
    until: Option<Date>,
    #[serde(deserialize_with = "maybe::<YesOrNo, _>")]
    reasons: Option<bool>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    note: Option<String>,
    #[serde(deserialize_with = "maybe::<Exactly<Uuid>, _>")]
    corrects: Option<Uuid>,
    #[serde(deserialize_with = "many::<EvidenceMembers, { limits::EVIDENCE }, _>")]
    evidence: Vec<Evidence>,
    #[serde(deserialize_with = "one::<Sha256, _>")]
    hash: String,
}

#[derive(Deserialize)]
#[serde(remote = "Evidence", deny_unknown_fields)]
struct EvidenceMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    id: Uuid,
    #[serde(deserialize_with = "one::<FileName, _>")]
    name: String,
    #[serde(deserialize_with = "one::<FileBytes, _>")]
    bytes: u64,
    #[serde(deserialize_with = "one::<Sha256, _>")]
    sha256: String,
}

object_form!(RequestMembers => Told, RequestMembers::told);
object_form!(EventMembers => (Event, String), |read: EventMembers| Ok(read.event()));
object_form!(EvidenceMembers => Evidence, Ok);

impl RequestMembers {
    fn told(self) -> Result<Told, Fault> {
        if self.rights.is_empty() || has_twice(&self.rights) {
            return Err(Fault::Invalid);
        }
        let (events, hashes) = self.events.into_iter().unzip();
        let Self { id, service, reference, rights, opened, .. } = self;
        Ok(Told { request: Request { id, service, reference, rights, opened, events }, hashes })
    }
}

impl EventMembers {
    fn event(self) -> (Event, String) {
        let event = Event {
            id: self.id,
            kind: self.kind,
            on: self.on,
            recorded: self.recorded,
            by: self.by,
            until: self.until,
            reasons: self.reasons,
            note: self.note,
            corrects: self.corrects,
            evidence: self.evidence,
        };
        (event, self.hash)
    }
}

struct YesOrNo;

impl Form for YesOrNo {
    type Value = bool;

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
        bool::deserialize(from)
    }
}

struct FileBytes;

impl Form for FileBytes {
    type Value = u64;

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
        let bytes = u64::deserialize(from)?;
        if bytes > limits::FILE_BYTES { Err(Fault::Invalid.error()) } else { Ok(bytes) }
    }
}
