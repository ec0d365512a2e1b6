//! The arguments about services, the user's own details and requests.

use std::{path::PathBuf, str::FromStr};

use actions::{
    identity::IdentityFields,
    requests::{CorrectionFields, EventFields},
    services::{ContactFields, HeldFields, ServiceFields},
};
use clap::Subcommand;
use rules::{
    Date,
    letters::LetterLanguage,
    request::{Channel, EventKind, Right, State},
};
use uuid::Uuid;

use super::{date, letters::LetterArgs};

#[derive(Subcommand)]
pub enum Service {
    Add {
        #[arg(long, value_name = "NAME")]
        name: String,
        #[command(flatten)]
        fields: ServiceArgs,
    },
    List {
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
        #[arg(long, value_name = "COUNT")]
        limit: Option<usize>,
    },
    Show {
        #[arg(value_name = "SERVICE")]
        service: String,
    },
    Edit {
        #[arg(value_name = "SERVICE")]
        service: String,
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[command(flatten)]
        fields: ServiceArgs,
    },
    Remove {
        #[arg(value_name = "SERVICE")]
        service: String,
    },
}

#[derive(clap::Args)]
pub struct ServiceArgs {
    #[arg(long, value_name = "DOMAIN")]
    domain: Vec<String>,
    #[arg(long, value_name = "ACCOUNT")]
    account: Vec<String>,
    #[arg(long, value_name = "CATEGORY", value_parser = held)]
    category: Vec<Option<HeldFields>>,
    #[arg(long, value_name = "NAME")]
    controller: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    privacy_email: Option<String>,
    #[arg(long, value_name = "URL")]
    privacy_form: Option<String>,
    #[arg(long, value_name = "NAME")]
    representative: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    representative_address: Option<String>,
    #[arg(long, value_name = "CODE")]
    representative_country: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    representative_email: Option<String>,
    #[arg(long, value_name = "NAME")]
    officer: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    officer_address: Option<String>,
    #[arg(long, value_name = "CODE")]
    officer_country: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    officer_email: Option<String>,
    #[arg(long, value_name = "TEXT")]
    purposes: Option<String>,
    #[arg(long, value_name = "TEXT")]
    legal_basis: Option<String>,
    #[arg(long, value_name = "TEXT")]
    recipients: Option<String>,
    #[arg(long, value_name = "TEXT")]
    transfers: Option<String>,
    #[arg(long, value_name = "TEXT")]
    retention: Option<String>,
    #[arg(long, value_name = "TEXT")]
    price: Option<String>,
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
}

impl ServiceArgs {
    pub fn fields(&self, name: Option<&String>) -> ServiceFields {
        let held = given(&self.category).map(|held| held.into_iter().flatten().collect());
        ServiceFields {
            name: name.cloned(),
            domains: given(&self.domain),
            accounts: given(&self.account),
            held,
            controller: self.controller.clone(),
            country: self.country.clone(),
            address: self.address.clone(),
            privacy_email: self.privacy_email.clone(),
            privacy_form: self.privacy_form.clone(),
            representative: ContactFields {
                name: self.representative.clone(),
                address: self.representative_address.clone(),
                country: self.representative_country.clone(),
                email: self.representative_email.clone(),
            },
            officer: ContactFields {
                name: self.officer.clone(),
                address: self.officer_address.clone(),
                country: self.officer_country.clone(),
                email: self.officer_email.clone(),
            },
            purposes: self.purposes.clone(),
            legal_basis: self.legal_basis.clone(),
            recipients: self.recipients.clone(),
            transfers: self.transfers.clone(),
            retention: self.retention.clone(),
            price: self.price.clone(),
            notes: self.notes.clone(),
        }
    }
}

/// A list that was given at least once; one empty value clears it.
fn given<T: Clone>(values: &[T]) -> Option<Vec<T>> {
    if values.is_empty() { None } else { Some(values.to_vec()) }
}

#[derive(Subcommand)]
pub enum Identity {
    Set(IdentityArgs),
    Show,
}

#[derive(clap::Args)]
#[group(required = true, multiple = true)]
pub struct IdentityArgs {
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
    #[arg(long, value_name = "NAME")]
    former_name: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    address: Vec<String>,
    #[arg(long, value_name = "EMAIL")]
    email: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    number: Vec<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
}

impl IdentityArgs {
    pub fn fields(&self) -> IdentityFields {
        IdentityFields {
            names: given(&self.name),
            former_names: given(&self.former_name),
            addresses: given(&self.address),
            emails: given(&self.email),
            numbers: given(&self.number),
            country: self.country.clone(),
        }
    }
}

#[derive(Subcommand)]
pub enum Request {
    New {
        #[arg(long, value_name = "SERVICE")]
        service: String,
        #[arg(long, value_name = "RIGHT", required = true, value_parser = named::<Right>)]
        right: Vec<Right>,
        #[arg(long, value_name = "CODE", value_parser = named::<LetterLanguage>)]
        letter_language: Option<LetterLanguage>,
    },
    Letter(Box<LetterArgs>),
    Event {
        #[arg(value_name = "REQUEST")]
        request: String,
        #[arg(value_name = "KIND", value_parser = event_kind)]
        kind: EventKind,
        #[arg(long, value_name = "DATE", value_parser = date)]
        on: Date,
        #[command(flatten)]
        more: EventArgs,
        #[arg(long, value_name = "FILE")]
        file: Vec<PathBuf>,
    },
    Correct {
        #[arg(value_name = "REQUEST")]
        request: String,
        #[arg(value_name = "EVENT")]
        event: Uuid,
        #[arg(value_name = "KIND", value_parser = named::<EventKind>)]
        kind: Option<EventKind>,
        #[arg(long, value_name = "DATE", value_parser = date)]
        on: Option<Date>,
        #[command(flatten)]
        more: EventArgs,
    },
    List {
        #[arg(long, value_name = "STATE", value_parser = named::<State>)]
        state: Option<State>,
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
        #[arg(long, value_name = "COUNT")]
        limit: Option<usize>,
    },
    Show {
        #[arg(value_name = "REQUEST")]
        request: String,
    },
    Evidence {
        #[arg(value_name = "EVIDENCE")]
        evidence: Uuid,
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

#[derive(clap::Args)]
pub struct EventArgs {
    #[arg(long, value_name = "CHANNEL", value_parser = named::<Channel>)]
    by: Option<Channel>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    until: Option<Date>,
    #[arg(long, value_name = "YES", value_parser = yes_or_no)]
    reasons: Option<bool>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl EventArgs {
    pub fn event(&self, kind: EventKind, on: Date) -> EventFields {
        let (by, until, reasons) = (self.by, self.until, self.reasons);
        EventFields { kind, on, by, until, reasons, note: self.note.clone() }
    }

    pub fn correction(&self, kind: Option<EventKind>, on: Option<Date>) -> CorrectionFields {
        let (by, until, reasons) = (self.by, self.until, self.reasons);
        CorrectionFields { kind, on, by, until, reasons, note: self.note.clone() }
    }
}

pub(super) fn named<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| String::new())
}

/// An event that never happened can only be said of one that was recorded.
fn event_kind(text: &str) -> Result<EventKind, String> {
    named(text).and_then(|kind| if kind == EventKind::Retracted { Err(String::new()) } else { Ok(kind) })
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(String::new()),
    }
}

/// `health`, `health:confirmed` or `health:stated:their privacy notice`; nothing clears the list.
fn held(text: &str) -> Result<Option<HeldFields>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut parts = text.splitn(3, ':');
    let category = named(parts.next().unwrap_or_default())?;
    let certainty = parts.next().map(named).transpose()?;
    Ok(Some(HeldFields { category, certainty, source: parts.next().map(str::to_owned) }))
}
