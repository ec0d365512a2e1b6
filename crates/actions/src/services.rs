//! The inventory of services: what the user knows, and who answers for it.

use rules::{
    Domain, limits,
    service::{Category, Certainty, Held, Service},
};
use store::{Cursor, Edit, ServicePage, SortKey, Vault, View};
use uuid::Uuid;
use words::{Language, Order};

use crate::{
    Code, Deed, Error, Saved, cases,
    clean::{Cleaner, at_most, distinct},
};

/// What the user typed about a service. A field that was not given stays as it is; an empty one is cleared.
#[derive(Debug, Clone, Default)]
pub struct ServiceFields {
    pub name: Option<String>,
    pub domains: Option<Vec<String>>,
    pub accounts: Option<Vec<String>>,
    pub held: Option<Vec<HeldFields>>,
    pub controller: Option<String>,
    pub country: Option<String>,
    pub address: Option<String>,
    pub privacy_email: Option<String>,
    pub privacy_form: Option<String>,
    pub representative: ContactFields,
    pub officer: ContactFields,
    pub purposes: Option<String>,
    pub legal_basis: Option<String>,
    pub recipients: Option<String>,
    pub transfers: Option<String>,
    pub retention: Option<String>,
    pub price: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct ContactFields {
    pub name: Option<String>,
    pub address: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
}

/// A kind of data that the service holds. A certainty and a source that are not given stay as they were noted, or are
/// *assumed* and none.
#[derive(Debug, Clone)]
pub struct HeldFields {
    pub category: Category,
    pub certainty: Option<Certainty>,
    pub source: Option<String>,
}

/// Adds a service under a new id.
///
/// # Errors
///
/// A field that is empty, too long or of the wrong form; a domain that another service has.
pub fn add(vault: &mut Vault, deed: Deed, id: Uuid, fields: &ServiceFields) -> Result<Saved<Service>, Error> {
    let empty = Service {
        id,
        name: String::new(),
        domains: Vec::new(),
        accounts: Vec::new(),
        controller: Default::default(),
        held: Vec::new(),
        facts: Default::default(),
        added: deed.today,
    };
    let saved = filled(empty, fields, deed)?;
    vault.change(deed.change("service-added"), |edit| {
        refuse_taken_domains(edit, &saved.value)?;
        Ok::<_, Error>(edit.add_service(&saved.value, &keys(&saved.value.name))?)
    })?;
    Ok(saved)
}

/// Changes the fields that are given.
pub fn edit(
    vault: &mut Vault,
    deed: Deed,
    id: Uuid,
    fields: &ServiceFields,
) -> Result<Saved<Service>, Error> {
    vault.change(deed.change("service-edited"), |edit| {
        let saved = filled(known(edit, id)?, fields, deed)?;
        refuse_taken_domains(edit, &saved.value)?;
        edit.replace_service(&saved.value, &keys(&saved.value.name))?;
        // Another country is another law, and other holidays.
        cases::put_service_to_place(edit, id)?;
        Ok(saved)
    })
}

/// Removes a service with its requests and what was kept with them.
pub fn remove(vault: &mut Vault, deed: Deed, id: Uuid) -> Result<Service, Error> {
    let removed = vault.change(deed.change("service-removed"), |edit| {
        let service = known(edit, id)?;
        edit.remove_service(id)?;
        Ok::<_, Error>(service)
    })?;
    // It is removed. Files that cannot go now go when the vault is next verified.
    let _ = vault.sweep();
    Ok(removed)
}

pub fn show(vault: &mut Vault, id: Uuid) -> Result<Service, Error> {
    vault.read(|view| known(view, id))
}

/// The service that a person means by its id, one of its domains, or its name.
pub fn find(vault: &mut Vault, meant: &str) -> Result<Uuid, Error> {
    vault.read(|view| {
        if let Ok(id) = meant.parse() {
            return known(view, id).map(|service| service.id);
        }
        if let Some(id) = meant.parse().ok().map(|domain| view.service_at(&domain)).transpose()?.flatten() {
            return Ok(id);
        }
        match view.services_named(meant.trim())?.as_slice() {
            [id] => Ok(*id),
            [] => Err(Error::new(Code::ServiceNotFound).with("id", meant)),
            _ => Err(Error::new(Code::ServiceAmbiguous).with("id", meant)),
        }
    })
}

/// A part of the list, by name in the order of the language; `search` leaves those that hold all its words.
pub fn page(
    vault: &mut Vault,
    language: Language,
    search: Option<&str>,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<ServicePage, Error> {
    vault.read(|view| {
        let among = search.map(|typed| view.services_with(typed)).transpose()?;
        Ok(view.services_by_name(language.as_str(), after, limit, among.as_deref())?)
    })
}

/// The place of a name in each language's order.
pub(crate) fn keys(name: &str) -> Vec<SortKey> {
    let key = |order: &Order| SortKey { language: order.language().as_str(), key: order.key(name) };
    Order::all().iter().map(key).collect()
}

pub(crate) fn known(view: &View<'_>, id: Uuid) -> Result<Service, Error> {
    view.service(id)?.ok_or_else(|| Error::new(Code::ServiceNotFound).with("id", id.to_string()))
}

fn refuse_taken_domains(edit: &Edit<'_>, service: &Service) -> Result<(), Error> {
    for domain in &service.domains {
        if let Some(other) = edit.service_at(domain)?.filter(|other| *other != service.id) {
            let name = known(edit, other)?.name;
            return Err(Error::new(Code::DomainTaken).with("domain", domain.as_str()).with("service", name));
        }
    }
    Ok(())
}

fn filled(mut service: Service, fields: &ServiceFields, deed: Deed) -> Result<Saved<Service>, Error> {
    let mut cleaner = Cleaner::default();
    if fields.name.is_some() || service.name.is_empty() {
        service.name = cleaner.required("name", fields.name.as_deref().unwrap_or_default())?;
    }
    if let Some(domains) = &fields.domains {
        service.domains = parsed_domains(&cleaner, domains)?;
    }
    if let Some(accounts) = &fields.accounts {
        service.accounts = cleaner.list("account", accounts, limits::ACCOUNTS)?;
    }
    if let Some(held) = &fields.held {
        service.held = filled_held(&mut cleaner, &service.held, held, deed)?;
    }
    fill_controller(&mut cleaner, &mut service.controller, fields)?;
    let facts = &mut service.facts;
    for (field, typed, value) in [
        ("purposes", &fields.purposes, &mut facts.purposes),
        ("legal-basis", &fields.legal_basis, &mut facts.legal_basis),
        ("recipients", &fields.recipients, &mut facts.recipients),
        ("transfers", &fields.transfers, &mut facts.transfers),
        ("retention", &fields.retention, &mut facts.retention),
        ("price", &fields.price, &mut facts.price),
        ("notes", &fields.notes, &mut facts.notes),
    ] {
        if let Some(typed) = typed {
            *value = cleaner.lines(field, typed)?;
        }
    }
    Ok(cleaner.done(service))
}

fn parsed_domains(cleaner: &Cleaner, typed: &[String]) -> Result<Vec<Domain>, Error> {
    let domains = typed.iter().map(|typed| cleaner.formed(Code::DomainInvalid, typed));
    let domains: Vec<Domain> = domains.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    at_most("domain", distinct(domains), limits::DOMAINS)
}

fn filled_held(
    cleaner: &mut Cleaner,
    former: &[Held],
    fields: &[HeldFields],
    deed: Deed,
) -> Result<Vec<Held>, Error> {
    let mut held: Vec<Held> = Vec::new();
    for given in fields {
        let noted = former.iter().find(|noted| noted.category == given.category);
        let source = match &given.source {
            Some(typed) => cleaner.line("source", typed)?,
            None => noted.and_then(|noted| noted.source.clone()),
        };
        let certainty = given.certainty.or(noted.map(|noted| noted.certainty)).unwrap_or(Certainty::Assumed);
        let is_as_noted = noted.filter(|noted| noted.certainty == certainty && noted.source == source);
        let on = is_as_noted.map_or(deed.today, |noted| noted.on);
        held.retain(|held| held.category != given.category);
        held.push(Held { category: given.category, certainty, source, on });
    }
    held.sort_by_key(|held| held.category);
    Ok(held)
}

fn fill_controller(
    cleaner: &mut Cleaner,
    controller: &mut rules::service::Controller,
    fields: &ServiceFields,
) -> Result<(), Error> {
    if let Some(typed) = &fields.controller {
        controller.name = cleaner.line("controller", typed)?;
    }
    if let Some(typed) = &fields.country {
        controller.country = cleaner.formed(Code::CountryUnknown, typed)?;
    }
    if let Some(typed) = &fields.address {
        controller.address = cleaner.lines("address", typed)?;
    }
    if let Some(typed) = &fields.privacy_email {
        controller.privacy_email = cleaner.formed(Code::EmailInvalid, typed)?;
    }
    if let Some(typed) = &fields.privacy_form {
        controller.privacy_form = cleaner.line("privacy-form", typed)?;
    }
    fill_contact(cleaner, "representative", &mut controller.representative, &fields.representative)?;
    fill_contact(cleaner, "officer", &mut controller.officer, &fields.officer)
}

fn fill_contact(
    cleaner: &mut Cleaner,
    field: &'static str,
    contact: &mut rules::service::Contact,
    fields: &ContactFields,
) -> Result<(), Error> {
    if let Some(typed) = &fields.name {
        contact.name = cleaner.line(field, typed)?;
    }
    if let Some(typed) = &fields.address {
        contact.address = cleaner.lines(field, typed)?;
    }
    if let Some(typed) = &fields.country {
        contact.country = cleaner.formed(Code::CountryUnknown, typed)?;
    }
    if let Some(typed) = &fields.email {
        contact.email = cleaner.formed(Code::EmailInvalid, typed)?;
    }
    Ok(())
}
