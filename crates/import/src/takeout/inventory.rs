//! The user's own details and the services.

use rules::{
    Country, Date, Domain, Email,
    identity::{Identity, Number},
    limits,
    service::{Category, Certainty, Contact, Controller, Facts, Held, Service},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    error::Fault,
    form::{Exactly, Line, Lines, maybe, one},
    list::many,
    object::object_form,
};

/// Each category is held once at most.
const CATEGORIES: usize = Category::ALL.len();

#[derive(Deserialize)]
#[serde(remote = "Identity", deny_unknown_fields)]
pub(super) struct IdentityMembers {
    #[serde(deserialize_with = "many::<Line, { limits::DETAILS }, _>")]
    names: Vec<String>,
    #[serde(deserialize_with = "many::<Line, { limits::DETAILS }, _>")]
    former_names: Vec<String>,
    #[serde(deserialize_with = "many::<Lines, { limits::DETAILS }, _>")]
    addresses: Vec<String>,
    #[serde(deserialize_with = "many::<Exactly<Email>, { limits::DETAILS }, _>")]
    emails: Vec<Email>,
    #[serde(deserialize_with = "many::<NumberMembers, { limits::DETAILS }, _>")]
    numbers: Vec<Number>,
    #[serde(deserialize_with = "maybe::<Exactly<Country>, _>")]
    country: Option<Country>,
}

#[derive(Deserialize)]
#[serde(remote = "Number", deny_unknown_fields)]
struct NumberMembers {
    #[serde(deserialize_with = "maybe::<Line, _>")]
    label: Option<String>,
    #[serde(deserialize_with = "one::<Line, _>")]
    number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    id: Uuid,
    #[serde(deserialize_with = "one::<Line, _>")]
    name: String,
    #[serde(deserialize_with = "many::<Exactly<Domain>, { limits::DOMAINS }, _>")]
    domains: Vec<Domain>,
    #[serde(deserialize_with = "many::<Line, { limits::ACCOUNTS }, _>")]
    accounts: Vec<String>,
    #[serde(deserialize_with = "one::<ControllerMembers, _>")]
    controller: Controller,
    #[serde(deserialize_with = "many::<Exactly<Category>, CATEGORIES, _>")]
    categories: Vec<Category>,
    #[serde(deserialize_with = "many::<HeldMembers, CATEGORIES, _>")]
    held: Vec<Held>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    purposes: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    legal_basis: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    recipients: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    transfers: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    retention: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    price: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    notes: Option<String>,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    added: Date,
}

#[derive(Deserialize)]
#[serde(remote = "Controller", deny_unknown_fields)]
struct ControllerMembers {
    #[serde(deserialize_with = "maybe::<Line, _>")]
    name: Option<String>,
    #[serde(deserialize_with = "maybe::<Exactly<Country>, _>")]
    country: Option<Country>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    address: Option<String>,
    #[serde(deserialize_with = "maybe::<Exactly<Email>, _>")]
    privacy_email: Option<Email>,
    #[serde(deserialize_with = "maybe::<Line, _>")]
    privacy_form: Option<String>,
    #[serde(deserialize_with = "one::<ContactMembers, _>")]
    representative: Contact,
    #[serde(deserialize_with = "one::<ContactMembers, _>")]
    officer: Contact,
}

#[derive(Deserialize)]
#[serde(remote = "Contact", deny_unknown_fields)]
struct ContactMembers {
    #[serde(deserialize_with = "maybe::<Line, _>")]
    name: Option<String>,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    address: Option<String>,
    #[serde(deserialize_with = "maybe::<Exactly<Country>, _>")]
    country: Option<Country>,
    #[serde(deserialize_with = "maybe::<Exactly<Email>, _>")]
    email: Option<Email>,
}

#[derive(Deserialize)]
#[serde(remote = "Held", deny_unknown_fields)]
struct HeldMembers {
    #[serde(deserialize_with = "one::<Exactly<Category>, _>")]
    category: Category,
    #[serde(deserialize_with = "one::<Exactly<Certainty>, _>")]
    certainty: Certainty,
    #[serde(deserialize_with = "maybe::<Lines, _>")]
    source: Option<String>,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    on: Date,
}

object_form!(IdentityMembers => Identity, Ok);
object_form!(NumberMembers => Number, Ok);
object_form!(ServiceMembers => Service, ServiceMembers::service);
object_form!(ControllerMembers => Controller, Ok);
object_form!(ContactMembers => Contact, Ok);
object_form!(HeldMembers => Held, Ok);

impl ServiceMembers {
    /// The categories say nothing that the held entries do not say, or one of the two was changed alone.
    fn service(self) -> Result<Service, Fault> {
        let categories: Vec<Category> = self.held.iter().map(|held| held.category).collect();
        if self.categories != categories || has_twice(&categories) {
            return Err(Fault::Invalid);
        }
        let facts = Facts {
            purposes: self.purposes,
            legal_basis: self.legal_basis,
            recipients: self.recipients,
            transfers: self.transfers,
            retention: self.retention,
            price: self.price,
            notes: self.notes,
        };
        Ok(Service {
            id: self.id,
            name: self.name,
            domains: self.domains,
            accounts: self.accounts,
            controller: self.controller,
            held: self.held,
            facts,
            added: self.added,
        })
    }
}

/// Whether a list of few different values has one of them twice.
pub(super) fn has_twice<T: Ord + Copy>(values: &[T]) -> bool {
    let different: std::collections::BTreeSet<T> = values.iter().copied().collect();
    different.len() != values.len()
}
