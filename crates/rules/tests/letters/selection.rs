//! The least by which a controller finds the person.

use proptest::prelude::*;
use rules::{
    identity::{Identity, Number},
    letters::{Kind, Need, least},
    request::Right,
    service::Service,
};

use crate::any;

fn identity() -> Identity {
    let number = |label: &str, number: &str| Number { label: Some(label.into()), number: number.into() };
    Identity {
        names: vec!["Aino Mäkelä".into()],
        former_names: vec!["Aino Virtanen".into()],
        addresses: vec!["Mannerheimintie 1\nHelsinki".into()],
        emails: vec!["aino@example.fi".parse().unwrap(), "old@example.fi".parse().unwrap()],
        numbers: vec![number("mobile", "+358 40 1234567"), number("henkilötunnus", "131052-308T")],
        country: "FI".parse().ok(),
    }
}

fn service(accounts: &[&str]) -> Service {
    Service {
        id: uuid::Uuid::nil(),
        name: "Musa".into(),
        domains: vec![],
        accounts: accounts.iter().map(|account| (*account).to_owned()).collect(),
        controller: rules::service::Controller::default(),
        held: vec![],
        facts: rules::service::Facts::default(),
        added: rules::Date::constant(2026, 11, 20),
    }
}

fn chosen(accounts: &[&str], kind: Kind, rights: &[Right]) -> Vec<String> {
    let selection = least(&identity(), &service(accounts), kind, rights);
    selection.chosen().iter().map(|identifier| identifier.value.as_str().to_owned()).collect()
}

#[test]
fn an_account_is_enough() {
    let accounts = ["shop@example.fi", "KX-4711"];
    assert_eq!(chosen(&accounts, Kind::Access, &[Right::Access]), accounts);
    let selection = least(&identity(), &service(&accounts), Kind::Access, &[Right::Access]);
    assert_eq!(selection.send_from.unwrap().as_str(), "shop@example.fi");
    assert_eq!(selection.name.unwrap().as_str(), "Aino Mäkelä");
}

#[test]
fn without_an_account_the_usual_addresses_have_to_do() {
    assert_eq!(
        chosen(&[], Kind::Access, &[Right::Access]),
        ["aino@example.fi", "Mannerheimintie 1\nHelsinki"]
    );
    let marketing = [Right::MarketingObjection];
    assert_eq!(chosen(&[], Kind::ObjectionMarketing, &marketing), ["aino@example.fi"]);
}

#[test]
fn an_authority_has_to_reach_the_complainant() {
    let found = chosen(&["KX-4711"], Kind::Complaint, &[Right::Access]);
    assert_eq!(found, ["aino@example.fi", "Mannerheimintie 1\nHelsinki"]);
}

#[test]
fn what_goes_beyond_the_need_is_noted() {
    let selection = least(&identity(), &service(&["KX-4711"]), Kind::Access, &[Right::Access]);
    let all: Vec<_> = selection.choices.iter().map(|choice| choice.identifier.clone()).collect();
    let notes = selection.notes(&all);
    let need = |value: &str| notes.iter().find(|note| note.value.as_str() == value).map(|note| note.need);
    assert_eq!(need("KX-4711"), None);
    assert_eq!(need("aino@example.fi"), Some(Need::NotNeeded));
    assert_eq!(need("Mannerheimintie 1\nHelsinki"), Some(Need::ForAnAnswerByPost));
    assert_eq!(need("131052-308T"), Some(Need::Never));
}

#[test]
fn a_date_of_birth_or_a_number_of_the_state_s_is_in_no_letter() {
    for never in [
        "131052-308T",
        "131052A308T",
        "131052+308T",
        "811228-9874",
        "19811228-9874",
        "1.2.1980",
        "1980-02-01",
        "01/02/1980",
    ] {
        let selection = least(&Identity::default(), &service(&[never]), Kind::Access, &[Right::Access]);
        assert_eq!(selection.choices[0].need, Need::Never, "{never}");
    }
    for account in [
        "4711",
        "KX-4711",
        "9012-3456",
        "aino@example.fi",
        "123456789",
        "+358 40 1234567",
        "äö-1234",
        "ééé-123a",
    ] {
        let selection = least(&Identity::default(), &service(&[account]), Kind::Access, &[Right::Access]);
        assert_eq!(selection.choices[0].need, Need::Needed, "{account}");
    }
}

proptest! {
    #[test]
    fn any_identity_and_service_have_a_selection(
        identity in any::identity(),
        service in any::service(),
        kind in proptest::sample::select(Kind::ALL),
        right in proptest::sample::select(Right::ALL),
    ) {
        let selection = least(&identity, &service, kind, &[right]);
        prop_assert!(selection.notes(&selection.chosen()).is_empty());
    }
}
