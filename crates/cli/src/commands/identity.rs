//! `lokero-cli identity`.

use actions::{identity, vault};
use rules::identity::{Identity as Details, Number};

use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, Identity},
    document::{self, Lines},
    key,
};

pub fn run(cli: &Cli, command: &Identity, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let details = match command {
        Identity::Set(args) => {
            let saved = identity::set(&mut vault, cli.deed(), &args.fields())?;
            out.cleaned(&saved.cleaned);
            saved.value
        }
        Identity::Show => identity::show(&mut vault)?,
    };
    vault::lock(vault);
    Ok(Answer { text: said(&details, out), json: document::identity(&details) })
}

fn said(details: &Details, out: &Out<'_>) -> String {
    if *details == Details::default() {
        return out.words.say("terminal-no-identity");
    }
    let mut lines = Lines::new(out.words, &out.words.say("terminal-identity"));
    lines.list("field-name", details.names.iter().cloned());
    lines.list("field-former-name", details.former_names.iter().cloned());
    details.addresses.iter().for_each(|address| lines.value("field-address", Some(address)));
    lines.list("field-email", details.emails.iter().map(ToString::to_string));
    lines.list("field-number", details.numbers.iter().map(number));
    lines.value("field-residence", details.country.map(rules::Country::as_str));
    lines.end()
}

fn number(number: &Number) -> String {
    match &number.label {
        Some(label) => format!("{label} {}", number.number),
        None => number.number.clone(),
    }
}
