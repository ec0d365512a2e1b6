//! Letters, from the request in a vault to the text that is handed over.

use actions::{
    Code, Error, Vault,
    identity::{self, IdentityFields},
    letters::{self, Details, Draft, Form, Options},
    requests::{self, EventFields},
    services::{self, ServiceFields},
    undo,
};
use rules::{
    Date,
    letters::{Block, Doubt, Kind, TemplateText},
    request::{Channel, EventKind, Right},
};
use uuid::Uuid;

use crate::home::{Home, TODAY, at, deed, id};

const REQUEST: Uuid = Uuid::from_u128(2);

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A person in Finland and a service in a country, to which a request for these rights was begun.
fn begun(country: &str, rights: &[Right]) -> (Home, Vault) {
    let home = Home::new();
    let mut vault = home.window();
    let fields = IdentityFields {
        names: Some(vec!["Aino Mäkelä".into()]),
        addresses: Some(vec!["Katu 1\n00100 Helsinki".into()]),
        emails: Some(vec!["aino@example.fi".into()]),
        country: some("FI"),
        ..IdentityFields::default()
    };
    identity::set(&mut vault, deed(), &fields).unwrap();
    let fields = ServiceFields {
        accounts: Some(vec!["shop@example.fi".into(), "12345".into()]),
        controller: some("Kauppa Oyj"),
        country: some(country),
        address: some("Tori 1\n20100 Turku"),
        privacy_email: some("privacy@kauppa.fi"),
        ..at("Kauppa", &["kauppa.fi"])
    };
    services::add(&mut vault, deed(), id(1), &fields).unwrap();
    requests::new(&mut vault, deed(), REQUEST, id(1), rights).unwrap();
    (home, vault)
}

fn happened(vault: &mut Vault, kind: EventKind, on: &str) {
    let (by, until, note) = (Some(Channel::Email), None, some("my own note"));
    let reasons = (kind == EventKind::ExtensionNotified).then_some(false);
    let fields = EventFields { kind, on: on.parse().unwrap(), by, until, reasons, note };
    let before = requests::show(vault, REQUEST).unwrap().events.len() as u128;
    requests::record(vault, deed(), id(100 + before), REQUEST, &fields, Vec::new()).unwrap();
}

fn drafted(vault: &mut Vault, options: &Options) -> Result<Draft, Error> {
    letters::draft(vault, REQUEST, options, TODAY)
}

fn handed(vault: &mut Vault, options: &Options, anyway: bool) -> Result<letters::Outgoing, Error> {
    let before = letters::kept(vault, REQUEST).unwrap().len() as u128;
    letters::hand_over(vault, deed(), id(200 + before), REQUEST, options, Form::Text, anyway)
}

fn edited(vault: &mut Vault, fields: &ServiceFields) {
    services::edit(vault, deed(), id(1), fields).unwrap();
}

fn details(given: &[(&str, &str)]) -> Options {
    let mut details = Details::default();
    given.iter().for_each(|(field, text)| details.set(field, text).unwrap());
    Options { details, ..Options::default() }
}

fn code<T: std::fmt::Debug>(refused: Result<T, Error>) -> Code {
    refused.unwrap_err().code
}

#[test]
fn the_first_letter_of_each_right_is_complete_or_says_what_it_lacks() {
    for right in Right::ALL {
        let (_home, mut vault) = begun("FI", &[*right]);
        let draft = drafted(&mut vault, &Options::default()).unwrap();
        assert_eq!(Ok(draft.kind()), Kind::of(&[*right]));
        assert_eq!((draft.language().as_str(), draft.law().as_str()), ("fi", "gdpr"));
        let reference = requests::show(&mut vault, REQUEST).unwrap().reference;
        assert!(draft.letter.subject.contains(&reference), "{}", draft.letter.subject);
        assert!(draft.text().contains("shop@example.fi") && !draft.text().contains("aino@example.fi"));
        let missing: Vec<&str> = draft.placeholders().iter().map(|gap| gap.field.as_str()).collect();
        let refused = handed(&mut vault, &Options::default(), true);
        match refused {
            Ok(outgoing) => assert_eq!((missing, outgoing.letter.text), (vec![], draft.text())),
            Err(error) => {
                assert_eq!(error.code, Code::LetterUnfilled);
                assert_eq!(error.params, [("letter-fields", missing.join(" "))]);
                assert!(letters::kept(&mut vault, REQUEST).unwrap().is_empty());
            }
        }
    }
}

#[test]
fn the_next_letter_follows_from_what_happened() {
    use EventKind::*;
    for (events, kind) in [
        (&[][..], "access"),
        (&[(Sent, "2026-11-20")], "access"),
        (&[(Sent, "2026-11-10"), (IdentityAsked, "2026-11-12")], "id_demand"),
        (&[(Sent, "2026-11-01"), (ExtensionNotified, "2026-11-20")], "extension_reply"),
        (&[(Sent, "2026-10-10"), (AnswerPart, "2026-11-01")], "access_followup"),
        (&[(Sent, "2026-10-10"), (Refusal, "2026-11-01")], "final_notice"),
        (&[(Sent, "2026-10-10")], "reminder"),
        (&[(Sent, "2026-09-10"), (ReminderSent, "2026-10-20")], "final_notice"),
        (&[(Sent, "2026-08-10"), (ReminderSent, "2026-09-20"), (FinalNoticeSent, "2026-10-20")], "complaint"),
    ] {
        let (_home, mut vault) = begun("FI", &[Right::Access]);
        events.iter().for_each(|(kind, on)| happened(&mut vault, *kind, on));
        let draft = drafted(&mut vault, &Options::default()).unwrap();
        assert_eq!(draft.kind().as_str(), kind, "{events:?}");
        assert!(!draft.text().contains("my own note"), "{kind}: notes are the user's alone");
        // What the user has to say is no date and nothing that the vault knows.
        let gaps = draft.placeholders().iter().map(|gap| gap.field.as_str());
        let own = ["missing", "open_points", "account", "demanded", "attachments"];
        let known: Vec<&str> = gaps.filter(|gap| !own.contains(gap)).collect();
        assert!(known.is_empty(), "{kind}: {known:?}");
    }
}

#[test]
fn a_late_extension_is_objected_to_with_the_latest_end_that_it_could_have() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    happened(&mut vault, EventKind::Sent, "2026-10-01");
    happened(&mut vault, EventKind::ExtensionNotified, "2026-11-20");
    let options =
        Options { kind: Some(Kind::ExtensionReply), language: "en".parse().ok(), ..Options::default() };
    let outgoing = handed(&mut vault, &options, false).unwrap();
    assert!(outgoing.letter.text.contains("Monday 2 November 2026"), "{}", outgoing.letter.text);
    assert!(outgoing.letter.text.contains("would end on Monday 4 January 2027"), "{}", outgoing.letter.text);
}

#[test]
fn a_reminder_names_the_dates_that_the_clock_knows() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    happened(&mut vault, EventKind::Sent, "2026-10-01");
    happened(&mut vault, EventKind::Undelivered, "2026-10-02");
    happened(&mut vault, EventKind::Sent, "2026-10-05");
    happened(&mut vault, EventKind::Received, "2026-10-07");
    let english = Options { language: "en".parse().ok(), ..Options::default() };
    let draft = drafted(&mut vault, &english).unwrap();
    let text = draft.text();
    for day in ["Monday 5 October 2026", "Wednesday 7 October 2026", "Monday 9 November 2026"] {
        assert!(text.contains(day), "{day}: {text}");
    }
    assert!(!text.contains("1 October 2026") && !text.contains("usual time of delivery"), "{text}");
    assert_eq!(draft.deadline, Some(Date::constant(2026, 12, 6)));
    let own = details(&[("deadline", "2026-12-10")]);
    assert_eq!(drafted(&mut vault, &own).unwrap().deadline, Some(Date::constant(2026, 12, 10)));
}

#[test]
fn law_and_language_follow_from_the_countries_and_the_language_is_free_to_change() {
    for (country, residence, law, language) in [
        ("FI", "FI", "gdpr", "fi"),
        ("SE", "FI", "gdpr", "sv"),
        ("AX", "FI", "gdpr", "sv"),
        ("DE", "FI", "gdpr", "de"),
        ("LI", "FI", "gdpr", "de"),
        ("FR", "FI", "gdpr", "en"),
        ("US", "FI", "gdpr", "en"),
        ("US", "GB", "uk-gdpr", "en"),
        ("US", "CH", "swiss-fadp", "en"),
        ("GB", "FI", "gdpr", "en"),
        ("GB", "GB", "uk-gdpr", "en"),
        ("CH", "FI", "gdpr", "de"),
        ("CH", "CH", "swiss-fadp", "de"),
        ("", "FI", "gdpr", "en"),
    ] {
        let (_home, mut vault) = begun(country, &[Right::Access]);
        let lives = IdentityFields { country: some(residence), ..IdentityFields::default() };
        identity::set(&mut vault, deed(), &lives).unwrap();
        let draft = drafted(&mut vault, &Options::default()).unwrap();
        assert_eq!(
            (draft.law().as_str(), draft.language().as_str()),
            (law, language),
            "{country} {residence}"
        );
    }
    let (_home, mut vault) = begun("DE", &[Right::Access]);
    letters::set_language(&mut vault, deed(), REQUEST, "sv".parse().ok()).unwrap();
    let own_language = "fi".parse().ok();
    let draft = drafted(&mut vault, &Options { own_language, ..Options::default() }).unwrap();
    assert_eq!(draft.language().as_str(), "sv");
    assert_eq!(draft.gloss.map(|gloss| (gloss.kind, gloss.language.as_str())), Some((Kind::Access, "fi")));
    let finnish = Options { language: own_language, own_language, ..Options::default() };
    let draft = drafted(&mut vault, &finnish).unwrap();
    assert_eq!((draft.language().as_str(), draft.gloss), ("fi", None));

    let (_home, mut vault) = begun("GB", &[Right::Access]);
    let lives = IdentityFields { country: some("GB"), ..IdentityFields::default() };
    identity::set(&mut vault, deed(), &lives).unwrap();
    assert_eq!(code(drafted(&mut vault, &finnish)), Code::LetterNotWritten);
    let gloss = drafted(&mut vault, &Options { own_language, ..Options::default() }).unwrap().gloss;
    assert_eq!(gloss, None, "no letter in Finnish cites the UK's law");
    let nowhere = IdentityFields { country: some("US"), ..IdentityFields::default() };
    identity::set(&mut vault, deed(), &nowhere).unwrap();
    edited(&mut vault, &ServiceFields { country: some("US"), ..ServiceFields::default() });
    assert_eq!(code(drafted(&mut vault, &Options::default())), Code::LawUnknown);
}

#[test]
fn the_date_for_an_answer_is_named_where_the_letter_is_received_today() {
    for (channel, deadline) in [
        (Channel::Email, Some(Date::constant(2026, 12, 22))),
        (Channel::Form, Some(Date::constant(2026, 12, 22))),
        (Channel::Post, None),
    ] {
        let (_home, mut vault) = begun("FI", &[Right::Access]);
        let draft = drafted(&mut vault, &Options { channel: Some(channel), ..Options::default() }).unwrap();
        assert_eq!(draft.deadline, deadline, "{channel:?}");
        assert_eq!(draft.placeholders(), []);
        let on_paper = channel == Channel::Post;
        assert_eq!(draft.text().contains("20100 Turku"), on_paper);
        assert_eq!(draft.text().contains("Katu 1"), on_paper, "for an answer by post");
    }
}

#[test]
fn gaps_missing_addresses_and_doubts_stop_a_letter() {
    let (_home, mut vault) = begun("FI", &[Right::Rectification]);
    let gaps = handed(&mut vault, &Options::default(), true).unwrap_err();
    assert_eq!(gaps.params, [("letter-fields", "wrong right".to_owned())]);
    let options = details(&[("wrong", "Katu 1"), ("right", "Katu 2")]);
    assert!(handed(&mut vault, &options, false).is_ok());

    edited(
        &mut vault,
        &ServiceFields { privacy_email: some("no-reply@kauppa.fi"), ..ServiceFields::default() },
    );
    let doubted = handed(&mut vault, &options, false).unwrap_err();
    assert_eq!(doubted.code, Code::LetterDoubtful);
    assert!(doubted.params.contains(&("letter-doubts", "no-reply".to_owned())));
    assert!(handed(&mut vault, &options, true).is_ok());
    edited(&mut vault, &ServiceFields { privacy_email: some("tieto@kaupqa.fi"), ..ServiceFields::default() });
    let doubts = drafted(&mut vault, &options).unwrap().doubts;
    assert!(matches!(doubts.as_slice(), [Doubt::LooksLike { .. }]), "{doubts:?}");

    let nowhere = ServiceFields { privacy_email: some(""), address: some(""), ..ServiceFields::default() };
    edited(&mut vault, &nowhere);
    for channel in [None, Some(Channel::Email), Some(Channel::Post), Some(Channel::Form)] {
        let options = Options { channel, ..options.clone() };
        assert_eq!(code(handed(&mut vault, &options, true)), Code::LetterNoAddress, "{channel:?}");
    }
    let officer = services::ContactFields { email: some("dpo@kauppa.fi"), ..Default::default() };
    edited(&mut vault, &ServiceFields { officer, ..ServiceFields::default() });
    assert_eq!(
        handed(&mut vault, &options, false).unwrap().draft.addressee(),
        ["Kauppa Oyj", "dpo@kauppa.fi"]
    );
}

#[test]
fn the_exact_text_is_kept_and_nothing_is_said_to_have_happened() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    let first = handed(&mut vault, &Options::default(), false).unwrap();
    let by_post = Options { channel: Some(Channel::Post), ..Options::default() };
    let second = handed(&mut vault, &by_post, false).unwrap();
    let whole = format!("{}\n\n{}", first.letter.subject, first.letter.text);
    assert_eq!((&first.content, &second.content), (&whole.into(), &second.letter.text.clone().into()));
    assert_eq!(first.letter.sender.as_deref(), Some("shop@example.fi"));
    assert_eq!(first.letter.recipient, "Kauppa Oyj\nprivacy@kauppa.fi");
    assert_eq!(second.letter.recipient, "Kauppa Oyj\nTori 1\n20100 Turku");
    assert_eq!(second.letter.sender.as_deref(), Some("Aino Mäkelä\nKatu 1\n00100 Helsinki"));
    let kept = vec![first.letter, second.letter];
    edited(&mut vault, &ServiceFields { controller: some("Toinen"), ..ServiceFields::default() });
    assert_eq!(letters::kept(&mut vault, REQUEST).unwrap(), kept);
    assert!(requests::show(&mut vault, REQUEST).unwrap().events.is_empty());
    assert_eq!(undo::last(&mut vault).unwrap(), Some("service-edited"));
    assert_eq!(undo::last(&mut vault).unwrap(), Some("letter-handed-over"));
    assert_eq!(letters::kept(&mut vault, REQUEST).unwrap(), kept[..1]);
    services::remove(&mut vault, deed(), id(1)).unwrap();
    assert_eq!(code(letters::kept(&mut vault, REQUEST)), Code::RequestNotFound);
    undo::last(&mut vault).unwrap();
    assert_eq!(letters::kept(&mut vault, REQUEST).unwrap(), kept[..1]);
    actions::vault::verify(&mut vault, true).unwrap();
}

#[test]
fn an_edited_text_is_what_is_handed_over() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    let draft = drafted(&mut vault, &Options::default()).unwrap();
    let (kind, language) = (draft.kind(), draft.language());
    letters::keep_draft(&mut vault, deed(), REQUEST, (kind, language), &draft.editable()).unwrap();
    let same = drafted(&mut vault, &Options::default()).unwrap();
    assert_eq!((same.text(), same.edited), (draft.text(), Some(TODAY)));
    let saved = letters::keep_draft(
        &mut vault,
        deed(),
        REQUEST,
        (kind, language),
        "Pyyntö\u{202E}\r\n\r\n{{ name }}\r\n- yksi\r\n",
    );
    let saved = saved.unwrap();
    assert_eq!((saved.value.text.as_str(), saved.cleaned), ("Pyyntö\n\n{{ name }}\n- yksi", vec!["letter"]));
    let outgoing = handed(&mut vault, &Options::default(), false).unwrap();
    assert_eq!(
        (outgoing.letter.subject.as_str(), outgoing.letter.text.as_str()),
        ("Pyyntö", "{{ name }}\n- yksi\n")
    );
    assert!(requests::show(&mut vault, REQUEST).unwrap().events.is_empty(), "no clock runs");
    let swedish = Options { language: "sv".parse().ok(), ..Options::default() };
    assert_eq!(drafted(&mut vault, &swedish).unwrap().edited, None);
    assert!(letters::drop_draft(&mut vault, deed(), REQUEST, kind).unwrap());
    assert!(!letters::drop_draft(&mut vault, deed(), REQUEST, kind).unwrap());
    assert_eq!(drafted(&mut vault, &Options::default()).unwrap().text(), draft.text());
    undo::last(&mut vault).unwrap();
    undo::last(&mut vault).unwrap();
    assert_eq!(drafted(&mut vault, &Options::default()).unwrap().letter.subject, "Pyyntö");
    assert_eq!(
        code(letters::keep_draft(&mut vault, deed(), REQUEST, (kind, language), " ")),
        Code::FieldEmpty
    );
}

#[test]
fn a_text_that_was_edited_still_has_its_gaps() {
    let (_home, mut vault) = begun("FI", &[Right::Rectification]);
    let draft = drafted(&mut vault, &Options::default()).unwrap();
    let [wrong, right] = draft.placeholders() else { panic!("{:?}", draft.placeholders()) };
    let text = draft.editable().replace(&wrong.shown, "Katu 1");
    let key = (draft.kind(), draft.language());
    letters::keep_draft(&mut vault, deed(), REQUEST, key, &text).unwrap();
    assert_eq!(drafted(&mut vault, &Options::default()).unwrap().placeholders(), std::slice::from_ref(right));
    let text = text.replace(&right.shown, "Katu 2");
    letters::keep_draft(&mut vault, deed(), REQUEST, key, &text).unwrap();
    assert!(handed(&mut vault, &Options::default(), false).is_ok());
}

#[test]
fn a_letter_names_what_the_user_chooses() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    let given = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<String>>();
    let options = Options {
        with: given(&["aino@example.fi"]),
        without: given(&["shop@example.fi", "12345"]),
        ..Options::default()
    };
    let draft = drafted(&mut vault, &options).unwrap();
    assert!(!draft.text().contains("shop@example.fi") && draft.text().contains("aino@example.fi"));
    assert_eq!(draft.notes.len(), 1);
    let without_any = Options { without: given(&["shop@example.fi", "12345"]), ..Options::default() };
    let gaps = handed(&mut vault, &without_any, true).unwrap_err();
    assert_eq!(gaps.params, [("letter-fields", "identifiers".to_owned())]);
    let unknown = Options { without: given(&["99"]), ..Options::default() };
    assert_eq!(code(drafted(&mut vault, &unknown)), Code::IdentifierUnknown);
    let fields =
        ServiceFields { accounts: Some(given(&["12345", "131052-308T"])), ..ServiceFields::default() };
    edited(&mut vault, &fields);
    let never = Options { with: given(&["131052-308T"]), ..Options::default() };
    assert_eq!(code(drafted(&mut vault, &never)), Code::IdentifierNever);
    assert!(!drafted(&mut vault, &Options::default()).unwrap().text().contains("131052"));
}

#[test]
fn a_complaint_goes_to_the_authority_with_what_was_sent() {
    let (_home, mut vault) = begun("SE", &[Right::Access]);
    let sent = handed(&mut vault, &Options::default(), false).unwrap().letter;
    happened(&mut vault, EventKind::Sent, "2026-10-01");
    let mut options = details(&[
        ("authority", "Tietosuojavaltuutetun toimisto\nPL 800\n00531 Helsinki\ntietosuoja@om.fi"),
        ("account", "No answer came."),
        ("open_points", "the copy"),
    ]);
    options.kind = Some(Kind::Complaint);
    let outgoing = handed(&mut vault, &options, false).unwrap();
    assert_eq!(outgoing.letter.recipient, "Tietosuojavaltuutetun toimisto\ntietosuoja@om.fi");
    assert_eq!((outgoing.letter.language.as_str(), outgoing.draft.deadline), ("fi", None));
    assert!(outgoing.letter.text.contains("Kauppa Oyj, Tori 1, 20100 Turku"));
    assert!(outgoing.letter.text.contains(&sent.subject), "{}", outgoing.letter.text);
}

#[test]
fn own_templates_override_by_language_and_service_and_bad_ones_are_not_kept() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    let language = "fi".parse().unwrap();
    let template =
        |service, text: &str| TemplateText { kind: Kind::Access, language, service, text: text.into() };
    let set =
        |vault: &mut Vault, service, text| letters::set_template(vault, deed(), &template(service, text));
    set(&mut vault, None, "Subject: Kaikille {{ reference }}\n\n> identification\n").unwrap();
    let subject = |vault: &mut Vault| {
        let draft = drafted(vault, &Options::default()).unwrap();
        (draft.letter.subject.split(' ').next().unwrap().to_owned(), draft.is_own_template)
    };
    assert_eq!(subject(&mut vault), ("Kaikille".into(), true));
    set(&mut vault, Some(id(1)), "Subject: Tälle {{ reference }}\n\n{{ name }}\n").unwrap();
    assert_eq!(subject(&mut vault), ("Tälle".into(), true));

    let bad = set(&mut vault, Some(id(1)), "Subject: Huono\n\nHei\n{{ password }}\n").unwrap_err();
    assert_eq!(bad.params, [("line", "4".to_owned()), ("reason", "unknown-variable".to_owned())]);
    assert_eq!(code(set(&mut vault, Some(id(9)), "Subject: X\n\n{{ name }}\n")), Code::ServiceNotFound);
    assert_eq!(subject(&mut vault), ("Tälle".into(), true));
    assert_eq!(letters::templates(&mut vault).unwrap().len(), 2);
    undo::last(&mut vault).unwrap();
    assert_eq!(subject(&mut vault), ("Kaikille".into(), true));
    letters::clear_template(&mut vault, deed(), Kind::Access, language, None).unwrap();
    assert!(!subject(&mut vault).1);
    let gone = letters::clear_template(&mut vault, deed(), Kind::Access, language, None);
    assert_eq!(code(gone), Code::TemplateNotFound);
}

#[test]
fn hostile_values_are_text() {
    let (_home, mut vault) = begun("FI", &[Right::Access]);
    let hostile = "{{ reference }}{% include 'x' %}\u{202E}\r\nBcc: all@example.com<script>=1+1";
    edited(&mut vault, &ServiceFields { controller: some(hostile), ..ServiceFields::default() });
    let fields = IdentityFields { names: Some(vec![hostile.into()]), ..IdentityFields::default() };
    identity::set(&mut vault, deed(), &fields).unwrap();
    let options = details(&[("which_data", hostile)]);
    let outgoing = handed(&mut vault, &options, false).unwrap();
    let shown = "{{ reference }}{% include 'x' %}  Bcc: all@example.com<script>=1+1";
    assert_eq!(outgoing.draft.letter.signature, [shown]);
    assert_eq!(outgoing.letter.recipient.lines().next(), Some(shown));
    assert!(!outgoing.letter.text.contains('\u{202E}'));
    let blocks = outgoing.draft.letter.blocks.iter();
    assert!(
        blocks
            .clone()
            .any(|block| matches!(block, Block::Paragraph(text) if text.contains("{{ reference }}")))
    );
    assert_eq!(code(Details::default().set("nøpe", "x").map(drop)), Code::LetterFieldUnknown);
    assert_eq!(code(Details::default().set("name", "x").map(drop)), Code::LetterFieldUnknown);
    assert_eq!(code(Details::default().set("decided", "soon").map(drop)), Code::LetterValueInvalid);
    assert_eq!(code(Details::default().set("wrong", "\u{200B}").map(drop)), Code::LetterValueEmpty);
    assert_eq!(code(Details::default().set("wrong", &"x".repeat(20_000)).map(drop)), Code::LetterValueLong);
}
