//! What is derived from the inventory so that lists are answered at once, and is made anew when its rules change.

use rules::request::Request;
use store::{Notice, Setting, Vault, View};

use crate::{Code, Error, cases, services};

const AT_ONCE: u32 = 500;

/// What the derived tables depend on.
fn version() -> String {
    format!("{}; {}", words::ORDER_VERSION, rules::deadline::VERSION)
}

/// Makes the order of services and requests anew where another version of the rules made it. The inventory does not change.
pub(crate) fn settle(vault: &mut Vault) -> Result<(), Error> {
    let is_settled = vault.setting(Setting::Order)?.as_deref() == Some(&version());
    if is_settled || vault.facts()?.notices.contains(&Notice::ReadOnly) {
        return Ok(());
    }
    vault.derive(&version(), |edit| {
        edit.clear_order()?;
        for (number, name) in edit.names()? {
            edit.write_order(number, &services::keys(&name))?;
        }
        for_each_request(edit, |request| cases::put_to_place(edit, request))
    })
}

/// Whether the lists show each request where its events put it.
pub(crate) fn check(vault: &mut Vault) -> Result<(), Error> {
    vault.read(|view| {
        for_each_request(view, |request| {
            let is_there = view.place(request.id)? == Some(cases::place(view, request)?);
            if is_there { Ok(()) } else { Err(Error::new(Code::Damaged).with("file", "db-*.lkdb")) }
        })
    })
}

pub(crate) fn for_each_request(
    view: &View<'_>,
    mut work: impl FnMut(&Request) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut last = 0;
    loop {
        let requests = view.requests_from(last, AT_ONCE)?;
        let Some((number, _)) = requests.last() else { return Ok(()) };
        last = *number;
        requests.iter().try_for_each(|(_, request)| work(request))?;
    }
}
