//! Whom a letter goes to, by which way, and in which language.

use rules::{
    Country,
    jurisdiction::Law,
    letters::{LetterLanguage, Line, Recipient},
    request::Channel,
    service::{Contact, Controller, Service},
};

/// The controller as it is written to. Where it has no address of a kind itself, its data-protection officer's serves, and
/// then its representative's: both are there to be written to (GDPR Art. 38(4) and 27(4)).
pub(super) fn controller(service: &Service, channel: Option<Channel>) -> Recipient {
    let controller = &service.controller;
    let others = [&controller.officer, &controller.representative];
    let email = controller.privacy_email.clone();
    let email = email.or_else(|| others.iter().find_map(|contact| contact.email.clone()));
    let (name, address) = postal(controller, &others);
    let by_post = channel == Some(Channel::Post) || (email.is_none() && controller.privacy_form.is_none());
    let usual = controller.name.as_deref().unwrap_or(&service.name);
    Recipient {
        name: line(name.filter(|_| by_post).unwrap_or(usual)),
        address: address.map(lines).unwrap_or_default(),
        email,
        form: controller.privacy_form.as_deref().and_then(line),
        country: controller.country,
    }
}

/// The first that has a postal address, with whose name it goes.
fn postal<'a>(controller: &'a Controller, others: &[&'a Contact]) -> (Option<&'a str>, Option<&'a str>) {
    if controller.address.is_some() {
        return (controller.name.as_deref(), controller.address.as_deref());
    }
    let other = others.iter().find(|contact| contact.address.is_some());
    other.map_or((None, None), |contact| (contact.name.as_deref(), contact.address.as_deref()))
}

pub(super) fn lines(text: &str) -> Vec<Line> {
    text.lines().filter_map(line).collect()
}

pub(super) fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

/// The way that is open, the quickest first; by e-mail where none is, so that the missing address is named.
pub(super) fn usual_channel(recipient: &Recipient) -> Channel {
    if recipient.email.is_some() {
        Channel::Email
    } else if recipient.form.is_some() {
        Channel::Form
    } else if !recipient.address.is_empty() {
        Channel::Post
    } else {
        Channel::Email
    }
}

/// The language that is written in a country, where letters under this law are written in it; otherwise English.
pub(super) fn language(country: Option<Country>, law: Law) -> Option<LetterLanguage> {
    let code = match country.map_or("", Country::as_str) {
        "FI" => "fi",
        "SE" | "AX" => "sv",
        "DE" | "AT" | "CH" | "LI" => "de",
        _ => "en",
    };
    let cites = |language: &LetterLanguage| language.laws().any(|cited| cited == law);
    let written = |code: &str| code.parse::<LetterLanguage>().ok().filter(cites);
    written(code).or_else(|| written("en"))
}
