//! The user's own templates. A bad one is not kept, so that none ever reaches a letter.

use rules::letters::{Kind, LetterLanguage, OwnTemplate, TemplateText};
use store::{Vault, View};
use uuid::Uuid;

use super::refusal;
use crate::{Code, Deed, Error, services};

/// Keeps a template for all services or for one; the former one for the same letters gives way.
///
/// # Errors
///
/// A bad template, with the line and the reason.
pub fn set_template(vault: &mut Vault, deed: Deed, template: &TemplateText) -> Result<(), Error> {
    let text = template.text.replace("\r\n", "\n");
    let template = &TemplateText { text, ..template.clone() };
    OwnTemplate::parse(template.kind, template.language, &template.text).map_err(refusal::bad_template)?;
    vault.change(deed.change("template-set"), |edit| {
        check_service(edit, template.service)?;
        Ok(edit.set_template(template)?)
    })
}

/// Removes a template, so that the letters are the program's again.
pub fn clear_template(
    vault: &mut Vault,
    deed: Deed,
    kind: Kind,
    language: LetterLanguage,
    service: Option<Uuid>,
) -> Result<(), Error> {
    vault.change(deed.change("template-cleared"), |edit| {
        check_service(edit, service)?;
        let was_there = edit.clear_template(kind, language, service)?;
        if was_there { Ok(()) } else { Err(not_found(kind, language)) }
    })
}

/// The template for exactly this service, or exactly for all.
pub fn template(
    vault: &mut Vault,
    kind: Kind,
    language: LetterLanguage,
    service: Option<Uuid>,
) -> Result<TemplateText, Error> {
    let found = vault.read(|view| view.template(kind, language, service))?;
    found.ok_or_else(|| not_found(kind, language))
}

/// All templates of the user's own.
pub fn templates(vault: &mut Vault) -> Result<Vec<TemplateText>, Error> {
    Ok(vault.read(|view| view.templates())?)
}

fn check_service(view: &View<'_>, service: Option<Uuid>) -> Result<(), Error> {
    service.map_or(Ok(()), |service| services::known(view, service).map(drop))
}

fn not_found(kind: Kind, language: LetterLanguage) -> Error {
    Error::new(Code::TemplateNotFound)
        .with("letter-kind", kind.as_str())
        .with("letter-language", language.as_str())
}
