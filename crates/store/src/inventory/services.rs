//! Services, their domains and accounts, and what they hold.

use rules::{
    Domain,
    service::{Contact, Controller, Facts, Held, Service},
};
use uuid::Uuid;

use super::{
    Edit, View,
    order::SortKey,
    rows::{Columns, all, first},
};
use crate::Error;

const COLUMNS: &str = "number, id, name, controller, country, address, privacy_email, privacy_form, \
    representative, representative_address, representative_country, representative_email, \
    officer, officer_address, officer_country, officer_email, \
    purposes, legal_basis, recipients, transfers, retention, price, notes, added_on";

/// A part of the list of services, and where the next part begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServicePage {
    pub services: Vec<Service>,
    /// `None` at the end of the list.
    pub next: Option<super::Cursor>,
}

impl View<'_> {
    pub fn service(&self, id: Uuid) -> Result<Option<Service>, Error> {
        match self.service_number(id)? {
            Some(number) => self.service_numbered(number).map(Some),
            None => Ok(None),
        }
    }

    /// The id of the service that has this domain.
    pub fn service_at(&self, domain: &Domain) -> Result<Option<Uuid>, Error> {
        let sql = "SELECT id FROM services WHERE number =
                   (SELECT service FROM service_domains WHERE domain = ?1)";
        first(self.database, sql, [domain.as_str()], |columns| columns.parsed())
    }

    /// The ids of the services that the user calls exactly so, two at most.
    pub fn services_named(&self, name: &str) -> Result<Vec<Uuid>, Error> {
        let sql = "SELECT id FROM services WHERE number IN
                   (SELECT rowid FROM service_words WHERE service_words MATCH ?1) AND name = ?2 LIMIT 2";
        let Some(words) = super::search::expression(name) else { return Ok(Vec::new()) };
        all(self.database, sql, [words.as_str(), name], |columns| columns.parsed())
    }

    pub fn count_services(&self) -> Result<u64, Error> {
        count(self, "SELECT count(*) FROM services")
    }

    /// Services in the order in which they were added, `limit` at most, behind the one numbered `after`; each with its number.
    pub fn services_from(&self, after: i64, limit: u32) -> Result<Vec<(i64, Service)>, Error> {
        let sql = "SELECT number FROM services WHERE number > ?1 ORDER BY number LIMIT ?2";
        let numbers: Vec<i64> = all(self.database, sql, (after, limit), |columns| columns.take())?;
        numbers.into_iter().map(|number| Ok((number, self.service_numbered(number)?))).collect()
    }

    pub(super) fn service_number(&self, id: Uuid) -> Result<Option<i64>, Error> {
        let sql = "SELECT number FROM services WHERE id = ?1";
        first(self.database, sql, [id.to_string()], |columns| columns.take())
    }

    pub(super) fn service_numbered(&self, number: i64) -> Result<Service, Error> {
        let sql = format!("SELECT {COLUMNS} FROM services WHERE number = ?1");
        let read = first(self.database, &sql, [number], read)?;
        let mut service = read.ok_or(Error::Damaged(crate::Part::Database))?;
        service.domains = self.domains(number)?;
        service.accounts = self.accounts(number)?;
        service.held = self.held(number)?;
        Ok(service)
    }

    fn domains(&self, service: i64) -> Result<Vec<Domain>, Error> {
        let sql = "SELECT domain FROM service_domains WHERE service = ?1 ORDER BY position";
        all(self.database, sql, [service], |columns| columns.parsed())
    }

    fn accounts(&self, service: i64) -> Result<Vec<String>, Error> {
        let sql = "SELECT account FROM service_accounts WHERE service = ?1 ORDER BY position";
        all(self.database, sql, [service], |columns| columns.take())
    }

    fn held(&self, service: i64) -> Result<Vec<Held>, Error> {
        let sql = "SELECT category, certainty, source, since FROM service_categories WHERE service = ?1";
        let mut held = all(self.database, sql, [service], |columns| {
            Ok(Held {
                category: columns.parsed()?,
                certainty: columns.parsed()?,
                source: columns.take()?,
                on: columns.parsed()?,
            })
        })?;
        held.sort_by_key(|held| held.category);
        Ok(held)
    }
}

pub(super) fn count(view: &View<'_>, sql: &str) -> Result<u64, Error> {
    let counted: Option<i64> = first(view.database, sql, [], |columns| columns.take())?;
    Ok(counted.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
}

fn read(columns: &mut Columns<'_>) -> Result<Service, Error> {
    columns.take::<i64>()?;
    Ok(Service {
        id: columns.parsed()?,
        name: columns.take()?,
        domains: Vec::new(),
        accounts: Vec::new(),
        controller: Controller {
            name: columns.take()?,
            country: columns.parsed_if_any()?,
            address: columns.take()?,
            privacy_email: columns.parsed_if_any()?,
            privacy_form: columns.take()?,
            representative: contact(columns)?,
            officer: contact(columns)?,
        },
        held: Vec::new(),
        facts: Facts {
            purposes: columns.take()?,
            legal_basis: columns.take()?,
            recipients: columns.take()?,
            transfers: columns.take()?,
            retention: columns.take()?,
            price: columns.take()?,
            notes: columns.take()?,
        },
        added: columns.parsed()?,
    })
}

fn contact(columns: &mut Columns<'_>) -> Result<Contact, Error> {
    Ok(Contact {
        name: columns.take()?,
        address: columns.take()?,
        country: columns.parsed_if_any()?,
        email: columns.parsed_if_any()?,
    })
}

impl Edit<'_> {
    /// Adds a service. Its id and domains are not taken yet.
    pub fn add_service(&self, service: &Service, keys: &[SortKey]) -> Result<(), Error> {
        let sql = format!(
            "INSERT INTO services ({COLUMNS}, changed) VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, \
             ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)"
        );
        self.write_service(&sql, service)?;
        self.write_parts(self.database.last_insert_rowid(), service, keys)
    }

    /// Puts a service into the place of the one with its id; `false` where there is none.
    pub fn replace_service(&self, service: &Service, keys: &[SortKey]) -> Result<bool, Error> {
        let Some(number) = self.service_number(service.id)? else { return Ok(false) };
        let sql = "UPDATE services SET name = ?2, controller = ?3, country = ?4, address = ?5, privacy_email = ?6, \
             privacy_form = ?7, representative = ?8, representative_address = ?9, representative_country = ?10, \
             representative_email = ?11, officer = ?12, officer_address = ?13, officer_country = ?14, \
             officer_email = ?15, purposes = ?16, legal_basis = ?17, recipients = ?18, transfers = ?19, \
             retention = ?20, price = ?21, notes = ?22, added_on = ?23, changed = ?24 WHERE id = ?1";
        self.write_service(sql, service)?;
        for table in ["service_domains", "service_accounts", "service_categories", "service_order"] {
            let sql = format!("DELETE FROM {table} WHERE service = ?1");
            self.database.prepare_cached(&sql)?.execute([number])?;
        }
        self.write_parts(number, service, keys)?;
        self.requests_numbers_of(number)?.into_iter().for_each(|request| self.touch_request(request));
        Ok(true)
    }

    /// Removes a service with its requests; `false` where there is none.
    pub fn remove_service(&self, id: Uuid) -> Result<bool, Error> {
        let Some(number) = self.service_number(id)? else { return Ok(false) };
        for request in self.requests_numbers_of(number)? {
            self.touch_request(request);
            self.note_removed(&self.request_id(request)?.to_string(), "request")?;
        }
        self.database.prepare_cached("DELETE FROM services WHERE number = ?1")?.execute([number])?;
        self.note_removed(&id.to_string(), "service")?;
        self.touch_service(number);
        Ok(true)
    }

    fn write_service(&self, sql: &str, service: &Service) -> Result<(), Error> {
        let (controller, facts) = (&service.controller, &service.facts);
        let (abroad, officer) = (&controller.representative, &controller.officer);
        let params: [Option<String>; 24] = [
            Some(service.id.to_string()),
            Some(service.name.clone()),
            controller.name.clone(),
            controller.country.map(|country| country.as_str().to_owned()),
            controller.address.clone(),
            controller.privacy_email.as_ref().map(ToString::to_string),
            controller.privacy_form.clone(),
            abroad.name.clone(),
            abroad.address.clone(),
            abroad.country.map(|country| country.as_str().to_owned()),
            abroad.email.as_ref().map(ToString::to_string),
            officer.name.clone(),
            officer.address.clone(),
            officer.country.map(|country| country.as_str().to_owned()),
            officer.email.as_ref().map(ToString::to_string),
            facts.purposes.clone(),
            facts.legal_basis.clone(),
            facts.recipients.clone(),
            facts.transfers.clone(),
            facts.retention.clone(),
            facts.price.clone(),
            facts.notes.clone(),
            Some(service.added.to_string()),
            Some(self.stamp()),
        ];
        self.database.prepare_cached(sql)?.execute(rusqlite::params_from_iter(params))?;
        Ok(())
    }

    fn write_parts(&self, number: i64, service: &Service, keys: &[SortKey]) -> Result<(), Error> {
        let sql = "INSERT INTO service_domains (domain, service, position) VALUES (?1, ?2, ?3)";
        for (position, domain) in (0_i64..).zip(&service.domains) {
            self.database.prepare_cached(sql)?.execute((domain.as_str(), number, position))?;
        }
        let sql = "INSERT INTO service_accounts (account, service, position) VALUES (?1, ?2, ?3)";
        for (position, account) in (0_i64..).zip(&service.accounts) {
            self.database.prepare_cached(sql)?.execute((account, number, position))?;
        }
        let sql = "INSERT INTO service_categories (service, category, certainty, source, since)
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        for held in &service.held {
            let (category, certainty) = (held.category.as_str(), held.certainty.as_str());
            let row = (number, category, certainty, &held.source, held.on.to_string());
            self.database.prepare_cached(sql)?.execute(row)?;
        }
        self.write_order(number, keys)?;
        self.touch_service(number);
        Ok(())
    }
}
