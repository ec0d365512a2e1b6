//! The whole inventory, written out: it reads back as it was, and is what the documents say it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../../../rules/tests/any/mod.rs"]
mod any;
mod documented;
mod round_trip;
mod sample;
mod tables;

use export::takeout::JsonTakeout;
use rules::{
    identity::Identity,
    request::{Request, chain},
    service::Service,
};

/// All that is taken out of a vault.
#[derive(Debug, Clone, Default, PartialEq)]
struct Inventory {
    identity: Identity,
    services: Vec<Service>,
    requests: Vec<Request>,
}

fn json(inventory: &Inventory) -> String {
    let mut services = JsonTakeout::begin(Vec::new(), &inventory.identity).unwrap();
    for service in &inventory.services {
        services.service(service).unwrap();
    }
    let mut requests = services.requests().unwrap();
    for request in &inventory.requests {
        requests.request(request, &chain::hashes(request)).unwrap();
    }
    String::from_utf8(requests.end().unwrap()).unwrap()
}
