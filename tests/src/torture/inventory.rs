//! The inventory of the model, and what a vault is found to hold of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use actions::{Error, services};
use rules::identity::Identity;
use rules::request::{Evidence, Request};
use rules::service::Service;
use store::{Vault, View};
use uuid::Uuid;
use words::Language;

use super::random::Random;

/// More than the model ever has of anything.
const ALL: u32 = 10_000;

/// In the order in which things were added. The hashes of kept files are left out: the contents themselves are compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inventory {
    pub identity: Identity,
    pub services: Vec<Service>,
    pub requests: Vec<Request>,
}

impl Inventory {
    /// What a vault holds, as far as it says so itself.
    pub fn read(vault: &mut Vault) -> Result<Self, Error> {
        let mut inventory = vault.read(Self::of)?;
        let events = inventory.requests.iter_mut().flat_map(|request| &mut request.events);
        events.flat_map(|event| &mut event.evidence).for_each(|evidence| evidence.sha256.clear());
        Ok(inventory)
    }

    fn of(view: &View<'_>) -> Result<Self, Error> {
        Ok(Self {
            identity: view.identity()?,
            services: view.services_from(0, ALL)?.into_iter().map(|(_, service)| service).collect(),
            requests: view.requests_from(0, ALL)?.into_iter().map(|(_, request)| request).collect(),
        })
    }

    pub fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.requests.iter().flat_map(|request| &request.events).flat_map(|event| &event.evidence)
    }
}

/// Reads a checked vault whole, and compares what lies beside its rows with them: files, lists, words to search by.
pub fn observe(vault: &mut Vault) -> Result<Inventory, String> {
    let say = |error: Error| format!("the inventory: {error:?}");
    let inventory = Inventory::read(vault).map_err(say)?;
    for evidence in inventory.evidence() {
        is_whole(vault, evidence)?;
    }
    has_no_other_files(vault.path(), &inventory)?;
    for service in &inventory.services {
        is_found(vault, service)?;
    }
    for request in &inventory.requests {
        is_in_place(vault, request)?;
    }
    Ok(inventory)
}

fn is_whole(vault: &mut Vault, evidence: &Evidence) -> Result<(), String> {
    let mut content = Vec::new();
    let read =
        vault.evidence(evidence.id, &mut content).map_err(|error| format!("{evidence:?}: {error:?}"))?;
    let is_right = read.is_some_and(|read| read.id == evidence.id) && content == contents(evidence.id);
    if is_right { Ok(()) } else { Err(format!("{evidence:?}: other contents")) }
}

fn is_found(vault: &mut Vault, service: &Service) -> Result<(), String> {
    let say = |error: Error| format!("searching {}: {error:?}", service.name);
    for search in [None, Some(service.name.as_str())] {
        let page = services::page(vault, Language::Fi, search, None, ALL as usize).map_err(say)?;
        if page.services.iter().filter(|found| found.id == service.id).count() != 1 {
            return Err(format!("{} is not found once by {search:?}", service.name));
        }
    }
    Ok(())
}

/// Where it stands in the lists the deep check has compared with its events already.
fn is_in_place(vault: &mut Vault, request: &Request) -> Result<(), String> {
    let say = |error: store::Error| format!("the place of {}: {error:?}", request.reference);
    let place = vault.read(|view| view.place(request.id)).map_err(say)?;
    let found = vault.read(|view| view.newest_requests_with(&request.reference, ALL)).map_err(say)?;
    match found.as_slice() {
        [only] if only.id == request.id && place.is_some() => Ok(()),
        _ => Err(format!("{} has no place, or is not found", request.reference)),
    }
}

/// No file but those of the rows, and none half written: this holds when a window was locked or the vault was verified.
pub fn has_no_other_files(vault: &Path, inventory: &Inventory) -> Result<(), String> {
    let say = |error: std::io::Error| format!("the folder of the evidence: {error}");
    let named: BTreeSet<String> =
        inventory.evidence().map(|evidence| format!("{}.age", evidence.id)).collect();
    let mut found = BTreeSet::new();
    // A vault without evidence may be without the folder.
    for folder in fs::read_dir(vault.join("blobs")).into_iter().flatten() {
        for file in fs::read_dir(folder.map_err(say)?.path()).map_err(say)? {
            found.insert(file.map_err(say)?.file_name().to_string_lossy().into_owned());
        }
    }
    if found == named { Ok(()) } else { Err(format!("rows name {named:?}, but there is {found:?}")) }
}

/// What a kept file holds: a few bytes or up to some 200 KB, as its id decides.
pub fn contents(id: Uuid) -> Vec<u8> {
    let (high, low) = id.as_u64_pair();
    let mut random = Random::new(high.rotate_left(32) ^ low);
    let most = [10, 5_000, 70_000, 200_000][usize::try_from(random.below(4)).unwrap_or_default()];
    let length = random.below(most);
    (0..length).map(|_| u8::try_from(random.below(256)).unwrap_or_default()).collect()
}
