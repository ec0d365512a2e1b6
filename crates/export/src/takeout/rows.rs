//! The columns of each table, and the rows that a thing gives.

use rules::{
    Country, Domain, Email,
    identity::Identity,
    request::{Event, Request, Right},
    service::{Contact, Service},
};

use super::cell::{joined, maybe, ours, text};

pub(super) type Row = Vec<String>;

pub(super) const SERVICES: &[&str] = &[
    "id",
    "name",
    "domains",
    "accounts",
    "controller_name",
    "controller_country",
    "controller_address",
    "privacy_email",
    "privacy_form",
    "representative_name",
    "representative_address",
    "representative_country",
    "representative_email",
    "officer_name",
    "officer_address",
    "officer_country",
    "officer_email",
    "categories",
    "purposes",
    "legal_basis",
    "recipients",
    "transfers",
    "retention",
    "price",
    "notes",
    "added",
];
pub(super) const HELD: &[&str] = &["service", "category", "certainty", "source", "on"];
pub(super) const IDENTITY: &[&str] = &["detail", "label", "value"];
pub(super) const REQUESTS: &[&str] = &["id", "service", "reference", "rights", "opened"];
pub(super) const EVENTS: &[&str] =
    &["request", "id", "kind", "on", "recorded", "by", "until", "reasons", "note", "corrects", "hash"];
pub(super) const EVIDENCE: &[&str] = &["request", "event", "id", "name", "bytes", "sha256"];

pub(super) fn service(service: &Service) -> Row {
    let (controller, facts) = (&service.controller, &service.facts);
    let mut row = vec![
        service.id.to_string(),
        text(&service.name),
        joined(service.domains.iter().map(Domain::as_str)),
        joined(&service.accounts),
        maybe(controller.name.as_deref()),
        ours(controller.country.map(Country::as_str)),
        maybe(controller.address.as_deref()),
        maybe(controller.privacy_email.as_ref().map(Email::as_str)),
        maybe(controller.privacy_form.as_deref()),
    ];
    row.extend(contact(&controller.representative));
    row.extend(contact(&controller.officer));
    row.push(joined(service.held.iter().map(|held| held.category.as_str())));
    let known = [
        &facts.purposes,
        &facts.legal_basis,
        &facts.recipients,
        &facts.transfers,
        &facts.retention,
        &facts.price,
    ];
    row.extend(known.map(|fact| maybe(fact.as_deref())));
    row.extend([maybe(facts.notes.as_deref()), service.added.to_string()]);
    row
}

fn contact(contact: &Contact) -> [String; 4] {
    [
        maybe(contact.name.as_deref()),
        maybe(contact.address.as_deref()),
        ours(contact.country.map(Country::as_str)),
        maybe(contact.email.as_ref().map(Email::as_str)),
    ]
}

pub(super) fn held(service: &Service) -> impl Iterator<Item = Row> + '_ {
    service.held.iter().map(|held| {
        vec![
            service.id.to_string(),
            held.category.as_str().to_owned(),
            held.certainty.as_str().to_owned(),
            maybe(held.source.as_deref()),
            held.on.to_string(),
        ]
    })
}

pub(super) fn identity(identity: &Identity) -> Vec<Row> {
    let detail =
        |name: &str, label: Option<&str>, value: &str| vec![name.to_owned(), maybe(label), text(value)];
    let mut rows = Vec::new();
    rows.extend(identity.names.iter().map(|name| detail("name", None, name)));
    rows.extend(identity.former_names.iter().map(|name| detail("former-name", None, name)));
    rows.extend(identity.addresses.iter().map(|address| detail("address", None, address)));
    rows.extend(identity.emails.iter().map(|email| detail("email", None, email.as_str())));
    rows.extend(identity.numbers.iter().map(|known| detail("number", known.label.as_deref(), &known.number)));
    rows.extend(identity.country.map(|country| detail("country", None, country.as_str())));
    rows
}

pub(super) fn request(request: &Request) -> Row {
    vec![
        request.id.to_string(),
        request.service.to_string(),
        text(&request.reference),
        joined(request.rights.iter().copied().map(Right::as_str)),
        request.opened.to_string(),
    ]
}

pub(super) fn event(request: &Request, event: &Event, hash: &str) -> Row {
    vec![
        request.id.to_string(),
        event.id.to_string(),
        event.kind.as_str().to_owned(),
        event.on.to_string(),
        event.recorded.to_string(),
        ours(event.by.map(|channel| channel.as_str())),
        ours(event.until),
        ours(event.reasons.map(|given| if given { "yes" } else { "no" })),
        maybe(event.note.as_deref()),
        ours(event.corrects),
        hash.to_owned(),
    ]
}

pub(super) fn evidence<'a>(request: &'a Request, event: &'a Event) -> impl Iterator<Item = Row> + 'a {
    event.evidence.iter().map(|kept| {
        vec![
            request.id.to_string(),
            event.id.to_string(),
            kept.id.to_string(),
            text(&kept.name),
            kept.bytes.to_string(),
            text(&kept.sha256),
        ]
    })
}
