//! What a document says of each thing. Every member is always there, in this order: null or an empty list where nothing is
//! known. The terminal's answers are the same documents.

use std::io;

use rules::{
    Country, Domain, Email,
    identity::{Identity, Number},
    request::{Event, Request, chain},
    service::{Contact, Controller, Held, Service},
};
use serde::Serialize;
use serde_json::Value;

/// The members of a service. `categories` repeats the names in `held`, for scripts.
pub fn service(service: &Service) -> impl Serialize + '_ {
    let facts = &service.facts;
    ServiceMembers {
        id: service.id.to_string(),
        name: &service.name,
        domains: service.domains.iter().map(Domain::as_str).collect(),
        accounts: &service.accounts,
        controller: controller(&service.controller),
        categories: service.held.iter().map(|held| held.category.as_str()).collect(),
        held: service.held.iter().map(held).collect(),
        purposes: facts.purposes.as_deref(),
        legal_basis: facts.legal_basis.as_deref(),
        recipients: facts.recipients.as_deref(),
        transfers: facts.transfers.as_deref(),
        retention: facts.retention.as_deref(),
        price: facts.price.as_deref(),
        notes: facts.notes.as_deref(),
        added: service.added.to_string(),
    }
}

/// The members of the user's own details.
pub fn identity(identity: &Identity) -> impl Serialize + '_ {
    IdentityMembers {
        names: &identity.names,
        former_names: &identity.former_names,
        addresses: &identity.addresses,
        emails: identity.emails.iter().map(Email::as_str).collect(),
        numbers: identity.numbers.iter().map(number).collect(),
        country: identity.country.map(Country::as_str),
    }
}

/// The members of a request: its head, and its events with their hashes, exactly as they were hashed.
///
/// # Errors
///
/// `InvalidInput` where there are not as many hashes as events: leaving one of either out would break the chain.
pub fn request(request: &Request, hashes: &[String]) -> io::Result<impl Serialize + use<>> {
    let events = with_hashes(request, hashes)?.map(|(event, hash)| {
        let mut members = chain::event(event);
        members.insert("hash", Value::from(hash));
        members
    });
    Ok(RequestMembers { head: chain::head(request), events: events.collect() })
}

/// The events of a request, each with its hash, if there is one for each.
pub(super) fn with_hashes<'a>(
    request: &'a Request,
    hashes: &'a [String],
) -> io::Result<impl Iterator<Item = (&'a Event, &'a str)>> {
    let (events, known) = (request.events.len(), hashes.len());
    if events != known {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{known} hashes for {events} events"),
        ));
    }
    Ok(request.events.iter().zip(hashes.iter().map(String::as_str)))
}

#[derive(Serialize)]
struct ServiceMembers<'a> {
    id: String,
    name: &'a str,
    domains: Vec<&'a str>,
    accounts: &'a [String],
    controller: ControllerMembers<'a>,
    categories: Vec<&'static str>,
    held: Vec<HeldMembers<'a>>,
    purposes: Option<&'a str>,
    legal_basis: Option<&'a str>,
    recipients: Option<&'a str>,
    transfers: Option<&'a str>,
    retention: Option<&'a str>,
    price: Option<&'a str>,
    notes: Option<&'a str>,
    added: String,
}

#[derive(Serialize)]
struct ControllerMembers<'a> {
    name: Option<&'a str>,
    country: Option<&'static str>,
    address: Option<&'a str>,
    privacy_email: Option<&'a str>,
    privacy_form: Option<&'a str>,
    representative: ContactMembers<'a>,
    officer: ContactMembers<'a>,
}

#[derive(Serialize)]
struct ContactMembers<'a> {
    name: Option<&'a str>,
    address: Option<&'a str>,
    country: Option<&'static str>,
    email: Option<&'a str>,
}

#[derive(Serialize)]
struct HeldMembers<'a> {
    category: &'static str,
    certainty: &'static str,
    source: Option<&'a str>,
    on: String,
}

#[derive(Serialize)]
struct IdentityMembers<'a> {
    names: &'a [String],
    former_names: &'a [String],
    addresses: &'a [String],
    emails: Vec<&'a str>,
    numbers: Vec<NumberMembers<'a>>,
    country: Option<&'static str>,
}

#[derive(Serialize)]
struct NumberMembers<'a> {
    label: Option<&'a str>,
    number: &'a str,
}

#[derive(Serialize)]
struct RequestMembers {
    #[serde(flatten)]
    head: chain::Members,
    events: Vec<chain::Members>,
}

fn controller(controller: &Controller) -> ControllerMembers<'_> {
    ControllerMembers {
        name: controller.name.as_deref(),
        country: controller.country.map(Country::as_str),
        address: controller.address.as_deref(),
        privacy_email: controller.privacy_email.as_ref().map(Email::as_str),
        privacy_form: controller.privacy_form.as_deref(),
        representative: contact(&controller.representative),
        officer: contact(&controller.officer),
    }
}

fn contact(contact: &Contact) -> ContactMembers<'_> {
    ContactMembers {
        name: contact.name.as_deref(),
        address: contact.address.as_deref(),
        country: contact.country.map(Country::as_str),
        email: contact.email.as_ref().map(Email::as_str),
    }
}

fn held(held: &Held) -> HeldMembers<'_> {
    HeldMembers {
        category: held.category.as_str(),
        certainty: held.certainty.as_str(),
        source: held.source.as_deref(),
        on: held.on.to_string(),
    }
}

fn number(number: &Number) -> NumberMembers<'_> {
    NumberMembers { label: number.label.as_deref(), number: &number.number }
}
