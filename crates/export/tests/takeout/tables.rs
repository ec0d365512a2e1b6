//! The tables, read with a reader of CSV: rows and cells are those of the inventory, and no cell begins a formula.

use std::collections::BTreeMap;

use export::takeout::{CsvTakeout, Table};
use proptest::{collection::vec, prelude::*};
use rules::{identity::Identity, request::Request, request::chain, service::Service};

use crate::{Inventory, any, sample};

/// The rows below the columns' names, of each table.
type Tables = BTreeMap<&'static str, Vec<Vec<String>>>;

fn files(inventory: &Inventory) -> Vec<(Table, Vec<u8>)> {
    let mut tables = CsvTakeout::begin(|_| Ok(Vec::new()), &inventory.identity).unwrap();
    for service in &inventory.services {
        tables.service(service).unwrap();
    }
    for request in &inventory.requests {
        tables.request(request, &chain::hashes(request)).unwrap();
    }
    tables.end().unwrap()
}

fn read(inventory: &Inventory) -> Tables {
    let read = |(table, bytes): (Table, Vec<u8>)| {
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(reader.headers().unwrap(), table.columns(), "the byte-order mark is skipped");
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        (table.name(), rows)
    };
    files(inventory).into_iter().map(read).collect()
}

/// A cell is the text itself, or the text after an apostrophe.
fn is(cell: &str, text: Option<&str>) -> bool {
    let text = text.unwrap_or_default();
    cell == text || cell.strip_prefix('\'') == Some(text)
}

fn check_service(row: &[String], service: &Service) {
    let column = |name: &str| {
        let place = Table::Services.columns().iter().position(|column| *column == name).unwrap();
        row[place].as_str()
    };
    let (controller, facts) = (&service.controller, &service.facts);
    assert_eq!(column("id"), service.id.to_string());
    assert_eq!(column("added"), service.added.to_string());
    assert_eq!(column("controller_country"), controller.country.map_or("", |country| country.as_str()));
    let domains: Vec<&str> = service.domains.iter().map(|domain| domain.as_str()).collect();
    let categories: Vec<&str> = service.held.iter().map(|held| held.category.as_str()).collect();
    for (name, text) in [
        ("name", Some(service.name.as_str())),
        ("domains", Some(domains.join("; ").as_str())),
        ("accounts", Some(service.accounts.join("; ").as_str())),
        ("categories", Some(categories.join("; ").as_str())),
        ("controller_name", controller.name.as_deref()),
        ("controller_address", controller.address.as_deref()),
        ("privacy_email", controller.privacy_email.as_ref().map(|email| email.as_str())),
        ("privacy_form", controller.privacy_form.as_deref()),
        ("representative_name", controller.representative.name.as_deref()),
        ("representative_email", controller.representative.email.as_ref().map(|email| email.as_str())),
        ("officer_address", controller.officer.address.as_deref()),
        ("purposes", facts.purposes.as_deref()),
        ("legal_basis", facts.legal_basis.as_deref()),
        ("recipients", facts.recipients.as_deref()),
        ("transfers", facts.transfers.as_deref()),
        ("retention", facts.retention.as_deref()),
        ("price", facts.price.as_deref()),
        ("notes", facts.notes.as_deref()),
    ] {
        assert!(is(column(name), text), "{name}: {:?} of {text:?}", column(name));
    }
}

fn check_details(rows: &[Vec<String>], identity: &Identity) {
    let values: Vec<&str> = (identity.names.iter().chain(&identity.former_names).chain(&identity.addresses))
        .map(String::as_str)
        .chain(identity.emails.iter().map(|email| email.as_str()))
        .chain(identity.numbers.iter().map(|known| known.number.as_str()))
        .chain(identity.country.iter().map(|country| country.as_str()))
        .collect();
    assert_eq!(rows.len(), values.len());
    assert!(rows.iter().zip(values).all(|(row, value)| is(&row[2], Some(value))));
}

fn check_request(tables: &mut BTreeMap<&str, std::vec::IntoIter<Vec<String>>>, request: &Request) {
    let mut next = |table: &str| tables.get_mut(table).unwrap().next().unwrap();
    let id = request.id.to_string();
    let row = next("requests");
    assert_eq!(row[..2], [id.clone(), request.service.to_string()]);
    assert!(is(&row[2], Some(&request.reference)));
    for (event, hash) in request.events.iter().zip(chain::hashes(request)) {
        let row = next("events");
        assert_eq!(row[..3], [id.clone(), event.id.to_string(), event.kind.as_str().to_owned()]);
        assert_eq!(row[3..5], [event.on.to_string(), event.recorded.to_string()]);
        assert!(is(&row[8], event.note.as_deref()));
        assert_eq!(row[10], hash);
        for kept in &event.evidence {
            let row = next("evidence");
            assert_eq!(row[..3], [id.clone(), event.id.to_string(), kept.id.to_string()]);
            assert!(is(&row[3], Some(&kept.name)));
            assert_eq!(row[4..], [kept.bytes.to_string(), kept.sha256.clone()]);
        }
    }
}

#[test]
fn a_spreadsheet_knows_the_letters_and_meets_no_formula() {
    for (table, bytes) in files(&sample::inventory()) {
        let text = String::from_utf8(bytes).unwrap();
        let columns = table.columns().join(",");
        assert!(text.starts_with(&format!("\u{FEFF}{columns}\r\n")), "{}", table.name());
        assert!(text.ends_with("\r\n"));
    }
    let tables = read(&sample::inventory());
    assert!(tables["services"][0].iter().any(|cell| cell.starts_with("'=HYPERLINK(")));
    assert_eq!(tables["identity"][4], ["number", "mobile", "'+358 40 1234567"]);
    assert_eq!(tables["held"][0][1..3], ["payment", "stated"]);
    assert_eq!(tables["evidence"][0][3..5], ["kuitti.pdf", "48213"]);
    assert_eq!(tables["events"][1][6..8], ["2027-01-05", "yes"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_tables_hold_what_the_inventory_holds(
        identity in any::identity(),
        services in vec(any::service(), 0..4),
        requests in vec(any::request(), 0..4),
    ) {
        let inventory = Inventory { identity, services, requests, ..Inventory::default() };
        let tables = read(&inventory);
        prop_assert_eq!(tables["services"].len(), inventory.services.len());
        let held: usize = inventory.services.iter().map(|service| service.held.len()).sum();
        prop_assert_eq!(tables["held"].len(), held);
        for (row, service) in tables["services"].iter().zip(&inventory.services) {
            check_service(row, service);
        }
        check_details(&tables["identity"], &inventory.identity);
        for cell in tables.values().flatten().flatten() {
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
        }
        let mut left = tables.into_iter().map(|(name, rows)| (name, rows.into_iter())).collect();
        for request in &inventory.requests {
            check_request(&mut left, request);
        }
        for name in ["requests", "events", "evidence"] {
            prop_assert_eq!(left[name].len(), 0, "{} has no further row", name);
        }
    }
}
