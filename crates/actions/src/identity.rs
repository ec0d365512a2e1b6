//! The user's own details, which letters may carry.

use rules::{
    identity::{Identity, Number},
    limits,
};
use store::Vault;

use crate::{
    Code, Deed, Error, Saved, cases,
    clean::{Cleaner, at_most, distinct},
    settle,
};

/// What the user typed. A field that was not given stays as it is; an empty one is cleared.
#[derive(Debug, Clone, Default)]
pub struct IdentityFields {
    pub names: Option<Vec<String>>,
    pub former_names: Option<Vec<String>>,
    pub addresses: Option<Vec<String>>,
    pub emails: Option<Vec<String>>,
    /// Each with what it is a number of, in front of an equals sign: `phone=+358 40 1234567`.
    pub numbers: Option<Vec<String>>,
    pub country: Option<String>,
}

/// Changes the details that are given.
pub fn set(vault: &mut Vault, deed: Deed, fields: &IdentityFields) -> Result<Saved<Identity>, Error> {
    vault.change(deed.change("identity-set"), |edit| {
        let former = edit.identity()?;
        let residence = former.country;
        let saved = filled(former, fields)?;
        edit.set_identity(&saved.value)?;
        if saved.value.country != residence {
            // Where the user lives decides the law towards controllers elsewhere.
            settle::for_each_request(edit, |request| cases::put_to_place(edit, request))?;
        }
        Ok(saved)
    })
}

pub fn show(vault: &mut Vault) -> Result<Identity, Error> {
    vault.read(|view| Ok(view.identity()?))
}

fn filled(mut identity: Identity, fields: &IdentityFields) -> Result<Saved<Identity>, Error> {
    let mut cleaner = Cleaner::default();
    if let Some(typed) = &fields.names {
        identity.names = cleaner.list("name", typed, limits::DETAILS)?;
    }
    if let Some(typed) = &fields.former_names {
        identity.former_names = cleaner.list("former-name", typed, limits::DETAILS)?;
    }
    if let Some(typed) = &fields.addresses {
        let addresses = typed.iter().map(|typed| cleaner.lines("address", typed));
        let addresses: Vec<String> = addresses.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        identity.addresses = at_most("address", distinct(addresses), limits::DETAILS)?;
    }
    if let Some(typed) = &fields.emails {
        let emails = typed.iter().map(|typed| cleaner.formed(Code::EmailInvalid, typed));
        let emails = emails.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        identity.emails = at_most("email", distinct(emails), limits::DETAILS)?;
    }
    if let Some(typed) = &fields.numbers {
        let numbers = typed.iter().map(|typed| number(&mut cleaner, typed));
        let numbers = numbers.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        identity.numbers = at_most("number", distinct(numbers), limits::DETAILS)?;
    }
    if let Some(typed) = &fields.country {
        identity.country = cleaner.formed(Code::CountryUnknown, typed)?;
    }
    Ok(cleaner.done(identity))
}

fn number(cleaner: &mut Cleaner, typed: &str) -> Result<Option<Number>, Error> {
    let (label, number) = match typed.split_once('=') {
        Some((label, number)) => (cleaner.line("number", label)?, number),
        None => (None, typed),
    };
    Ok(cleaner.line("number", number)?.map(|number| Number { label, number }))
}
