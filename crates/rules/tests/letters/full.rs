//! Inputs that lack nothing, for every kind.

use rules::{
    Date,
    jurisdiction::Law,
    letters::{
        Case, Day, Detail, Earlier, Ground, Identifier, IdentifierKind, Item, Kind, LetterInput,
        LetterLanguage, Line, Missing, Prose, Recipient,
    },
    request::{Channel, EventKind, Right},
};

pub fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub fn prose(text: &str) -> Prose {
    Prose::new(text).unwrap()
}

/// Each kind under each law that a language has and the law knows.
pub fn all() -> impl Iterator<Item = (LetterLanguage, Law, Kind)> {
    LetterLanguage::all().flat_map(|language| {
        let laws = language.laws().collect::<Vec<_>>().into_iter();
        laws.flat_map(move |law| {
            let kinds = Kind::ALL.iter().copied().filter(move |kind| kind.under(law).is_ok());
            kinds.map(move |kind| (language, law, kind))
        })
    })
}

pub fn rights(kind: Kind) -> Vec<Right> {
    match kind {
        Kind::Rectification => vec![Right::Rectification],
        Kind::Erasure => vec![Right::Erasure],
        Kind::Restriction => vec![Right::Restriction],
        Kind::Recipients => vec![Right::Recipients],
        Kind::Portability => vec![Right::Portability, Right::PortabilityTransfer],
        Kind::ObjectionMarketing => vec![Right::MarketingObjection],
        Kind::ObjectionLi => vec![Right::Objection],
        Kind::AdmReview => vec![Right::AutomatedDecision],
        Kind::ConsentWithdrawal => vec![Right::ConsentWithdrawal],
        Kind::Breach => vec![Right::Breach],
        Kind::Access
        | Kind::AccessFollowup
        | Kind::Reminder
        | Kind::FinalNotice
        | Kind::Complaint
        | Kind::IdDemand
        | Kind::ExtensionReply => vec![Right::Access],
    }
}

/// Without the texts that nobody has to give, and without a receipt.
pub fn needed(kind: Kind, channel: Channel) -> LetterInput {
    let mut input = full(kind, channel);
    input.details.retain(|detail, _| !OPTIONAL.contains(detail));
    input.earlier.retain(|earlier| earlier.kind != EventKind::Received);
    input.days.insert(Day::Received, Date::constant(2026, 9, 8));
    input.days.insert(Day::Due, Date::constant(2026, 10, 8));
    if kind != Kind::Complaint {
        input.attachments.clear();
    }
    input
}

const OPTIONAL: &[Detail] = &[
    Detail::WhichData,
    Detail::Statement,
    Detail::SeenAt,
    Detail::Evidence,
    Detail::Effect,
    Detail::Channels,
    Detail::Format,
    Detail::Period,
    Detail::FurtherData,
    Detail::GivenReasons,
    Detail::Calculation,
    Detail::Wanted,
    Detail::Court,
    Detail::Authority,
];

pub fn full(kind: Kind, channel: Channel) -> LetterInput {
    let mut input = LetterInput::new(rights(kind), DATE, channel);
    input.sender.name = Some(line("Aino Mäkelä"));
    input.sender.address = vec![line("Mannerheimintie A"), line("Helsinki"), line("Finland")];
    let identifier = |kind, value: &str| Identifier { kind, label: None, value: prose(value) };
    input.sender.identifiers = vec![
        identifier(IdentifierKind::AccountEmail, "aino@example.fi"),
        identifier(IdentifierKind::CustomerNumber, "KX-AINO"),
    ];
    input.recipient = recipient(kind);
    input.reference = Some(line("LOK-ABCD-EFGH"));
    input.deadline = Some(DEADLINE);
    input.earlier = earlier();
    input.days = [
        (Day::Due, Date::constant(2026, 10, 2)),
        (Day::ExtendedDue, Date::constant(2026, 12, 2)),
        (Day::Decided, Date::constant(2026, 8, 18)),
        (Day::CarriedOut, Date::constant(2026, 8, 24)),
    ]
    .into();
    input.details = DETAILS.iter().map(|(detail, text)| (*detail, prose(text))).collect();
    input.ground = Some(Ground::NoLongerNeeded);
    input.case = Some(Case::Accuracy);
    input.missing = vec![
        Missing::Item(Item::Recipients),
        Missing::Item(Item::Source),
        Missing::Other(line("Notes of the call with your support")),
    ];
    input.open_points = vec![line("Copy of the order history"), line("Names of the recipients")];
    input.attachments = vec![line("Request as sent"), line("Receipt of delivery")];
    input
}

pub const DATE: Date = Date::constant(2026, 11, 20);
pub const DEADLINE: Date = Date::constant(2026, 12, 21);

fn recipient(kind: Kind) -> Recipient {
    let (name, street, email) = match kind {
        Kind::Complaint => ("Office of the Authority", "Authority Street", "registry@authority.example"),
        _ => ("Musa Oy", "Harbour Street", "privacy@musa.example"),
    };
    Recipient {
        name: Some(line(name)),
        address: vec![line(street), line("Turku")],
        email: email.parse().ok(),
        form: Some(line("https://musa.example/privacy")),
        country: "FI".parse().ok(),
    }
}

fn earlier() -> Vec<Earlier> {
    let event = |kind, month, day, note: Option<&str>| Earlier {
        kind,
        on: Date::constant(2026, month, day),
        note: note.map(prose),
    };
    vec![
        event(EventKind::Sent, 9, 1, None),
        event(EventKind::Received, 9, 2, None),
        event(EventKind::IdentityAsked, 9, 10, Some("a copy of my passport")),
        event(EventKind::ExtensionNotified, 9, 30, None),
        event(EventKind::AnswerPart, 10, 14, None),
        event(EventKind::ReminderSent, 10, 26, None),
    ]
}

/// Every text has letters only, so that the numbers in a letter are its articles and its dates.
pub const DETAILS: &[(Detail, &str)] = &[
    (Detail::WhichData, "my order history and the messages to your support"),
    (Detail::Wrong, "Aino Makela, Hamburg"),
    (Detail::Right, "Aino Mäkelä, Helsinki"),
    (Detail::Statement, "I have never lived in Hamburg."),
    (Detail::SeenAt, "the invoice of September"),
    (Detail::Evidence, "an extract from the population register, attached"),
    (Detail::Processing, "the profile of my shopping habits"),
    (Detail::Situation, "my work exposes me to threats, and the profile shows where I shop"),
    (Detail::Decision, "refusal of payment by invoice"),
    (Detail::View, "my income is regular, and no bill of mine was ever paid late"),
    (Detail::Effect, "I cannot order from you"),
    (Detail::Consent, "use of my location for advertising"),
    (Detail::Incident, "a report in the newspaper about data of your customers being offered for sale"),
    (Detail::Channels, "the weekly newsletter"),
    (Detail::Format, "JSON"),
    (Detail::Period, "the last two years"),
    (Detail::NewController, "Sävel Oy, Oulu, transfer@savel.example"),
    (Detail::FurtherData, "an e-mail of your support quotes a note about me"),
    (Detail::Demanded, "a coloured copy of my passport"),
    (Detail::GivenReasons, "many customers have written to you"),
    (Detail::Measure, "you erased my order history"),
    (Detail::Calculation, "received in September, one month later, no holiday in between"),
    (Detail::Controller, "Musa Oy, Harbour Street, Turku, privacy@musa.example"),
    (Detail::Account, "The controller has answered my request for access only in part."),
    (Detail::Wanted, "a copy of the order history"),
    (Detail::Court, "the District Court of Helsinki"),
    (Detail::Authority, "the Office of the Data Protection Ombudsman"),
];
