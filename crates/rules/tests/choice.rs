//! Which law and whose holidays, for every pair of places.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use rules::Country;
use rules::choice::{Choice, Distance, LawBasis, NoLaw};

fn shown(choice: &Choice) -> String {
    let also = choice.also.map(|(also, basis)| format!(" also {} {}", also.as_str(), basis.as_str()));
    format!(
        "{} {}{}, {} {}, {}",
        choice.law.as_str(),
        choice.law_basis.as_str(),
        also.unwrap_or_default(),
        choice.calendar,
        choice.calendar_basis.as_str(),
        choice.distance.as_str(),
    )
}

#[test]
fn each_pair_of_countries_has_its_law_and_calendar() {
    for (countries, expected) in [
        ("FI FI", "gdpr established-in-eea, FI controller, inland"),
        ("SE FI", "gdpr established-in-eea, SE controller, abroad"),
        ("IE US", "gdpr established-in-eea, IE controller, abroad"),
        ("IE ?", "gdpr established-in-eea, IE controller, abroad"),
        ("NO FI", "gdpr established-in-eea, NO controller, abroad"),
        ("IE GB", "gdpr established-in-eea, IE controller, abroad"),
        ("US FI", "gdpr towards-eea, FI residence, abroad"),
        ("US:IE FI", "gdpr towards-eea, IE representative, abroad"),
        // A representative under another law than the one that binds is no place of action.
        ("US:IE GB", "uk-gdpr towards-uk, GB residence, abroad"),
        ("US:GB GB", "uk-gdpr towards-uk, GB representative, abroad"),
        ("US:GB FI", "gdpr towards-eea, FI residence, abroad"),
        ("GB GB", "uk-gdpr established-in-uk, GB controller, inland"),
        ("GB US", "uk-gdpr established-in-uk, GB controller, abroad"),
        ("GB ?", "uk-gdpr established-in-uk, GB controller, abroad"),
        ("GB FI", "gdpr towards-eea also uk-gdpr established-in-uk, GB controller, abroad"),
        ("GB CH", "uk-gdpr established-in-uk also swiss-fadp effect-in-switzerland, GB controller, abroad"),
        ("CH CH", "swiss-fadp established-in-switzerland, CH controller, inland"),
        ("CH DE", "gdpr towards-eea also swiss-fadp established-in-switzerland, CH controller, abroad"),
        ("CH GB", "swiss-fadp established-in-switzerland also uk-gdpr towards-uk, CH controller, abroad"),
        ("US GB", "uk-gdpr towards-uk, GB residence, abroad"),
        ("US CH", "swiss-fadp effect-in-switzerland, CH residence, abroad"),
        ("? FI", "gdpr residence-in-eea, FI residence, abroad"),
        ("?:IE FI", "gdpr residence-in-eea, IE representative, abroad"),
        ("? GB", "uk-gdpr residence-in-uk, GB residence, abroad"),
        ("? CH", "swiss-fadp residence-in-switzerland, CH residence, abroad"),
        ("US:IE ?", "gdpr representative-in-eea, IE representative, abroad"),
        ("?:IE ?", "gdpr representative-in-eea, IE representative, abroad"),
        // Territories.
        ("AX FI", "gdpr established-in-eea, FI controller, inland"),
        ("US AX", "gdpr towards-eea, FI residence, abroad"),
        ("RE FR", "gdpr established-in-eea, FR controller, inland"),
        ("SJ NO", "gdpr established-in-eea, NO controller, inland"),
        ("JE GB", "uk-gdpr towards-uk, GB residence, abroad"),
        ("GI FI", "gdpr towards-eea, FI residence, abroad"),
        ("IM FI", "gdpr towards-eea, FI residence, abroad"),
    ] {
        assert_eq!(shown(&story::choice(countries).unwrap()), expected, "{countries}");
    }
}

#[test]
fn where_nothing_can_be_said_nothing_is() {
    for (countries, expected) in [
        ("? ?", NoLaw::NoCountry),
        ("US ?", NoLaw::ResidenceUnknown),
        ("US:GB ?", NoLaw::ResidenceUnknown),
        ("US US", NoLaw::OutsideTheLaws),
        ("? US", NoLaw::OutsideTheLaws),
        ("US:IE US", NoLaw::OutsideTheLaws),
        ("JE JE", NoLaw::OutsideTheLaws),
    ] {
        assert_eq!(story::choice(countries), Err(expected), "{countries}");
    }
}

/// What is assumed is marked, and a law that is named is the one whose basis is cited.
#[test]
fn no_pair_of_countries_is_forgotten() {
    const CODES: &[&str] = &["?", "FI", "FR", "AX", "GB", "JE", "CH", "US", "NO", "BR"];
    for controller in CODES {
        for representative in ["?", "IE", "GB"] {
            for residence in CODES {
                let countries = format!("{controller}:{representative} {residence}");
                let Ok(choice) = story::choice(&countries) else { continue };
                assert_eq!(choice.territory.is_some(), *controller == "AX", "{countries}");
                assert_eq!(choice.calendar_basis.sources().is_empty(), choice.is_calendar_assumed());
                assert!(!choice.law_basis.sources().is_empty());
                assert_eq!(
                    choice.is_calendar_assumed(),
                    choice.calendar_basis.as_str() == "residence",
                    "{countries}"
                );
                assert!(choice.also.is_none_or(|(law, _)| law != choice.law), "{countries}");
                if choice.distance == Distance::Inland {
                    assert!(controller.parse::<Country>().is_ok() && residence.parse::<Country>().is_ok());
                }
                if choice.is_law_assumed() {
                    assert!(*controller == "?" || choice.law_basis == LawBasis::RepresentativeInEea);
                }
            }
        }
    }
}
