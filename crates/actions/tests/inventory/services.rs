//! Services, identity, lists and search.

use actions::{
    Code, Error, Vault,
    identity::{self, IdentityFields},
    services::{self, HeldFields, ServiceFields},
};
use rules::service::{Category, Certainty};
use words::Language;

use crate::home::{Home, at, deed, id, named};

fn names(vault: &mut Vault, language: Language, search: Option<&str>) -> Vec<String> {
    let page = services::page(vault, language, search, None, 100).unwrap();
    page.services.into_iter().map(|service| service.name).collect()
}

#[test]
fn a_service_is_added_changed_found_and_removed() {
    let home = Home::new();
    let mut vault = home.terminal();
    let fields = ServiceFields {
        accounts: Some(vec!["aino@example.com".into(), "aino@example.com".into(), " ".into()]),
        country: Some("se".into()),
        ..at("Spotify", &["https://www.spotify.com/fi", "spotify.com"])
    };
    let added = services::add(&mut vault, deed(), id(1), &fields).unwrap();
    assert!(added.cleaned.is_empty());
    assert_eq!(services::show(&mut vault, id(1)).unwrap(), added.value);
    assert_eq!((added.value.domains.len(), added.value.accounts.len()), (1, 1));
    for meant in ["spotify.com", "http://spotify.com/x", "Spotify", &id(1).to_string()] {
        assert_eq!(services::find(&mut vault, meant).unwrap(), id(1), "{meant}");
    }

    let changes = ServiceFields {
        controller: Some("Spotify AB".into()),
        country: Some(String::new()),
        ..ServiceFields::default()
    };
    let edited = services::edit(&mut vault, deed(), id(1), &changes).unwrap().value;
    assert_eq!(edited.name, "Spotify");
    assert_eq!(edited.controller.name.as_deref(), Some("Spotify AB"));
    assert_eq!(edited.controller.country, None);
    assert_eq!(edited.domains, added.value.domains);
    assert_eq!(names(&mut vault, Language::En, Some("ab spot")), ["Spotify"]);

    services::remove(&mut vault, deed(), id(1)).unwrap();
    assert_eq!(services::show(&mut vault, id(1)).unwrap_err().code, Code::ServiceNotFound);
    assert!(names(&mut vault, Language::En, Some("spotify")).is_empty());
    services::add(&mut vault, deed(), id(2), &at("Spotify", &["spotify.com"])).unwrap();
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_changes() {
    let home = Home::new();
    let mut vault = home.terminal();
    services::add(&mut vault, deed(), id(1), &at("Spotify", &["spotify.com"])).unwrap();
    let long = "x".repeat(10_000);
    let with = |change: fn(&mut ServiceFields)| {
        let mut fields = named("Other");
        change(&mut fields);
        fields
    };
    let refused: Vec<(ServiceFields, Code)> = vec![
        (named(""), Code::FieldEmpty),
        (named(" \u{200B}\u{202E} "), Code::FieldEmpty),
        (named(&long), Code::FieldLong),
        (at("Other", &["spotify.com"]), Code::DomainTaken),
        (at("Other", &["WWW.SPOTIFY.COM"]), Code::DomainTaken),
        (at("Other", &["not a domain"]), Code::DomainInvalid),
        (with(|fields| fields.country = Some("UK".into())), Code::CountryUnknown),
        (with(|fields| fields.privacy_email = Some("privacy".into())), Code::EmailInvalid),
        (with(|fields| fields.officer.email = Some("a@b@c".into())), Code::EmailInvalid),
        (with(|fields| fields.accounts = Some((0..101).map(|n| n.to_string()).collect())), Code::TooMany),
        (with(|fields| fields.notes = Some("x".repeat(10_001))), Code::FieldLong),
    ];
    for (fields, code) in refused {
        let error = services::add(&mut vault, deed(), id(2), &fields).unwrap_err();
        assert_eq!(error.code, code, "{fields:?}");
        // Its own domain is nobody else's.
        if code != Code::DomainTaken {
            let error = services::edit(&mut vault, deed(), id(1), &fields).unwrap_err();
            assert_eq!(error.code, code, "{fields:?}");
        }
    }
    assert_eq!(names(&mut vault, Language::En, None), ["Spotify"]);
}

#[test]
fn an_error_names_the_other_service_and_never_shows_what_cannot_be_seen() {
    let home = Home::new();
    let mut vault = home.terminal();
    services::add(&mut vault, deed(), id(1), &at("Spotify", &["spotify.com"])).unwrap();
    let taken = services::add(&mut vault, deed(), id(2), &at("Other", &["spotify.com"])).unwrap_err();
    let expected = Error::new(Code::DomainTaken).with("domain", "spotify.com").with("service", "Spotify");
    assert_eq!(taken, expected);
    let fields = at("Other", &[&format!("\u{202E}{}\u{1b}[31m", "x".repeat(500))]);
    let error = services::add(&mut vault, deed(), id(2), &fields).unwrap_err();
    let shown = &error.params[0].1;
    assert!(shown.ends_with('…') && shown.chars().count() == 61 && !shown.contains('\u{202E}'), "{shown:?}");
}

#[test]
fn what_cannot_be_seen_is_left_out_and_the_field_is_named() {
    let home = Home::new();
    let mut vault = home.terminal();
    let fields = ServiceFields {
        notes: Some("line one\u{0}\nline two\u{1b}".into()),
        held: Some(vec![HeldFields {
            category: Category::Health,
            certainty: None,
            source: Some("a\u{202E}b".into()),
        }]),
        ..named("Shop\u{202E}pohS")
    };
    let saved = services::add(&mut vault, deed(), id(1), &fields).unwrap();
    assert_eq!(saved.cleaned, ["name", "source", "notes"]);
    assert_eq!(saved.value.name, "ShoppohS");
    assert_eq!(saved.value.facts.notes.as_deref(), Some("line one\nline two"));
    assert_eq!(services::show(&mut vault, id(1)).unwrap(), saved.value);
}

#[test]
fn what_is_held_keeps_its_day_until_it_is_known_better() {
    let home = Home::new();
    let mut vault = home.terminal();
    let held = |certainty| {
        let held = HeldFields { category: Category::Payment, certainty, source: None };
        ServiceFields { held: Some(vec![held]), ..ServiceFields::default() }
    };
    let fields = ServiceFields { name: Some("Shop".into()), ..held(None) };
    services::add(&mut vault, deed(), id(1), &fields).unwrap();
    let later = actions::Deed { today: rules::Date::constant(2026, 12, 1), ..deed() };
    let same = services::edit(&mut vault, later, id(1), &held(Some(Certainty::Assumed))).unwrap().value;
    assert_eq!((same.held[0].certainty, same.held[0].on), (Certainty::Assumed, deed().today));
    let better = services::edit(&mut vault, later, id(1), &held(Some(Certainty::Confirmed))).unwrap().value;
    assert_eq!((better.held[0].certainty, better.held[0].on), (Certainty::Confirmed, later.today));
}

#[test]
fn services_stand_in_the_order_of_the_reader_s_language() {
    let home = Home::new();
    let mut vault = home.terminal();
    for (number, name) in (1..).zip(["Zalando", "Ärlig", "apple", "Öljy", "Åsa", "Booking"]) {
        services::add(&mut vault, deed(), id(number), &named(name)).unwrap();
    }
    assert_eq!(
        names(&mut vault, Language::En, None),
        ["apple", "Ärlig", "Åsa", "Booking", "Öljy", "Zalando"]
    );
    for language in [Language::Fi, Language::Sv] {
        assert_eq!(
            names(&mut vault, language, None),
            ["apple", "Booking", "Zalando", "Åsa", "Ärlig", "Öljy"]
        );
    }
    services::edit(&mut vault, deed(), id(1), &named("Aldi")).unwrap();
    assert_eq!(names(&mut vault, Language::Fi, None)[0], "Aldi");
}

#[test]
fn pages_follow_one_another_without_a_gap() {
    let home = Home::new();
    let mut vault = home.terminal();
    for number in 0..25 {
        services::add(&mut vault, deed(), id(number), &named(&format!("Same name {}", number % 3))).unwrap();
    }
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = services::page(&mut vault, Language::Fi, None, after.as_ref(), 4).unwrap();
        assert!(page.services.len() <= 4);
        found.extend(page.services.into_iter().map(|service| service.id));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let distinct: std::collections::BTreeSet<_> = found.iter().collect();
    assert_eq!((found.len(), distinct.len()), (25, 25));
}

#[test]
fn words_are_found_by_their_beginnings_whatever_their_accents() {
    let home = Home::new();
    let mut vault = home.terminal();
    let fields =
        ServiceFields { notes: Some("Überweisung im März".into()), ..at("Müller", &["müller.de"]) };
    services::add(&mut vault, deed(), id(1), &fields).unwrap();
    services::add(&mut vault, deed(), id(2), &named("K-Ruoka")).unwrap();
    for (typed, found) in [
        ("muller", 1),
        ("MÜLL", 1),
        ("uberw marz", 1),
        ("uberw ruoka", 0),
        ("k-ruoka", 1),
        ("ruo", 1),
        ("uoka", 0),
        ("", 0),
        ("\" OR *", 0),
        ("name:muller", 0),
        ("NEAR(muller)", 0),
        ("muller*", 1),
        ("muller AND", 0),
        ("^muller", 1),
        ("\u{0}'; drop table services; --", 0),
    ] {
        let names = names(&mut vault, Language::En, Some(typed));
        assert_eq!(names.len(), found, "{typed:?}: {names:?}");
    }
    services::add(&mut vault, deed(), id(3), &named("Kaufhaus")).unwrap();
    assert_eq!(names(&mut vault, Language::En, Some("k")).len(), 2);
    services::edit(&mut vault, deed(), id(1), &named("Meier")).unwrap();
    assert_eq!(names(&mut vault, Language::En, Some("meier")).len(), 1);
}

#[test]
fn the_identity_is_set_field_by_field() {
    let home = Home::new();
    let mut vault = home.terminal();
    let fields = IdentityFields {
        names: Some(vec!["Aino Virtanen".into()]),
        numbers: Some(vec!["phone=+358 40 1".into(), "123".into()]),
        country: Some("fi".into()),
        ..IdentityFields::default()
    };
    identity::set(&mut vault, deed(), &fields).unwrap();
    let emails =
        IdentityFields { emails: Some(vec!["aino@example.com".into()]), ..IdentityFields::default() };
    let saved = identity::set(&mut vault, deed(), &emails).unwrap().value;
    assert_eq!(saved.names, ["Aino Virtanen"]);
    assert_eq!(saved.numbers[0].label.as_deref(), Some("phone"));
    assert_eq!(saved.numbers[1].label, None);
    assert_eq!(identity::show(&mut vault).unwrap(), saved);
    let cleared = IdentityFields { names: Some(vec![String::new()]), ..IdentityFields::default() };
    assert!(identity::set(&mut vault, deed(), &cleared).unwrap().value.names.is_empty());
    let wrong = IdentityFields { emails: Some(vec!["aino".into()]), ..IdentityFields::default() };
    assert_eq!(identity::set(&mut vault, deed(), &wrong).unwrap_err().code, Code::EmailInvalid);
}
