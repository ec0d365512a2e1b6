//! `lokero-cli service`, and `search`.

use actions::{Deed, Saved, Vault, cases, services, services::ServiceFields};
use rules::service::{Contact, Service as Known};
use serde_json::json;

use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, Service},
    case,
    document::{self, Lines},
    key,
};

/// How much of a list is read at once.
const AT_ONCE: usize = 200;
/// How many of each kind a search shows.
const FOUND: usize = 50;

pub fn run(cli: &Cli, command: &Service, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let answer = match command {
        Service::Add { name, fields } => {
            let fields = fields.fields(Some(name));
            let id = host::new_id();
            saved(services::add(&mut vault, cli.deed(), id, &fields)?, "terminal-service-added", out)
        }
        Service::Edit { service, name, fields } => {
            edit(&mut vault, cli.deed(), service, &fields.fields(name.as_ref()), out)
        }
        Service::Show { service } => {
            let id = services::find(&mut vault, service)?;
            let service = services::show(&mut vault, id)?;
            Ok(Answer { text: said(&service, out), json: document::service(&service) })
        }
        Service::Remove { service } => remove(&mut vault, cli.deed(), service, out),
        Service::List { search, limit } => list(&mut vault, search.as_deref(), *limit, out),
    }?;
    actions::vault::lock(vault);
    Ok(answer)
}

fn edit(
    vault: &mut Vault,
    deed: Deed,
    service: &str,
    fields: &ServiceFields,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let id = services::find(vault, service)?;
    saved(services::edit(vault, deed, id, fields)?, "terminal-service-edited", out)
}

fn saved(saved: Saved<Known>, message: &str, out: &Out<'_>) -> Result<Answer, Failure> {
    out.cleaned(&saved.cleaned);
    let service = saved.value;
    let values = [("name", service.name.clone()), ("id", service.id.to_string())];
    Ok(Answer { text: out.words.say_with(message, &values), json: document::service(&service) })
}

fn remove(vault: &mut Vault, deed: Deed, service: &str, out: &Out<'_>) -> Result<Answer, Failure> {
    let id = services::find(vault, service)?;
    let service = services::remove(vault, deed, id)?;
    let text = out.words.say_with("terminal-service-removed", &[("name", service.name.clone())]);
    Ok(Answer { text, json: json!({ "removed": service.id, "name": service.name }) })
}

fn list(
    vault: &mut Vault,
    search: Option<&str>,
    limit: Option<usize>,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let mut list = out.list("services", "terminal-no-services");
    let (mut after, mut left) = (None, limit.unwrap_or(usize::MAX));
    loop {
        let language = out.words.language();
        let page = services::page(vault, language, search, after.as_ref(), left.min(AT_ONCE))?;
        left -= page.services.len().min(left);
        for service in &page.services {
            if !list.row(|| row(service), || document::service(service))? {
                return list.end();
            }
        }
        after = page.next;
        if after.is_none() || left == 0 {
            return list.end();
        }
    }
}

/// Services and requests that hold all words of the text.
pub fn search(cli: &Cli, text: &str, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let services = services::page(&mut vault, out.words.language(), Some(text), None, FOUND)?.services;
    let today = cli.today();
    let cases = cases::search(&mut vault, text, today, 50)?;
    let mut lines: Vec<String> = services.iter().map(row).collect();
    lines.extend(cases.iter().map(|found| case::row(found, today, out.words)));
    actions::vault::lock(vault);
    if lines.is_empty() {
        lines.push(out.words.say("terminal-nothing-found"));
    }
    let json = json!({
        "services": services.iter().map(document::service).collect::<Vec<_>>(),
        "requests": cases.iter().map(|found| case::document(found, today, out.words)).collect::<Vec<_>>(),
    });
    Ok(Answer { text: lines.join("\n"), json })
}

fn row(service: &Known) -> String {
    let domains: Vec<&str> = service.domains.iter().map(rules::Domain::as_str).collect();
    let controller =
        [service.controller.name.as_deref(), service.controller.country.map(rules::Country::as_str)];
    let controller: Vec<&str> = controller.into_iter().flatten().collect();
    let parts = [service.name.clone(), domains.join(", "), controller.join(", ")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

fn said(service: &Known, out: &Out<'_>) -> String {
    let (controller, facts) = (&service.controller, &service.facts);
    let mut lines = Lines::new(out.words, &service.name);
    lines.list("field-domain", service.domains.iter().map(ToString::to_string));
    lines.list("field-account", service.accounts.iter().cloned());
    lines.value("field-controller", controller.name.as_deref());
    lines.value("field-country", controller.country.map(rules::Country::as_str));
    lines.value("field-address", controller.address.as_deref());
    lines.value("field-privacy-email", controller.privacy_email.as_ref().map(rules::Email::as_str));
    lines.value("field-privacy-form", controller.privacy_form.as_deref());
    lines.list("field-representative", parts(&controller.representative));
    lines.list("field-officer", parts(&controller.officer));
    for held in &service.held {
        let certainty = out.words.say(&format!("certainty-{}", held.certainty.as_str()));
        let known = [Some(certainty), held.source.clone(), Some(out.words.date(held.on))];
        let known: Vec<String> = known.into_iter().flatten().collect();
        lines.value(&format!("category-{}", held.category.as_str()), Some(&known.join(", ")));
    }
    lines.value("field-purposes", facts.purposes.as_deref());
    lines.value("field-legal-basis", facts.legal_basis.as_deref());
    lines.value("field-recipients", facts.recipients.as_deref());
    lines.value("field-transfers", facts.transfers.as_deref());
    lines.value("field-retention", facts.retention.as_deref());
    lines.value("field-price", facts.price.as_deref());
    lines.value("field-notes", facts.notes.as_deref());
    lines.value("field-added", Some(&out.words.date(service.added)));
    lines.value("field-id", Some(&service.id.to_string()));
    lines.end()
}

fn parts(contact: &Contact) -> impl Iterator<Item = String> + '_ {
    let country = contact.country.map(|country| country.as_str().to_owned());
    let email = contact.email.as_ref().map(ToString::to_string);
    [contact.name.clone(), contact.address.clone(), country, email].into_iter().flatten()
}
