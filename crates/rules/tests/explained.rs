//! The computation of a request's deadlines, as a person would check it by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use rules::calendar::Rest;
use rules::clock::{DueKind, Flaw};
use rules::deadline::{Arrival, Event, Period, Reading, Source, Step, StepKind, VERSION};
use rules::request::Right;
use story::Story;

fn shown(steps: &[Step]) -> Vec<String> {
    let one = |step: &Step| {
        let sources: Vec<&str> = step.sources.iter().map(|source| source.citation()).collect();
        format!("{} {} ({})", step.after, what(step.kind), sources.join(", "))
    };
    steps.iter().map(one).collect()
}

fn what(kind: StepKind) -> String {
    match kind {
        StepKind::Arrives(arrival) => arrival.as_str().into(),
        StepKind::Named(by) => format!("named by {}", by.as_str()),
        StepKind::AtOnce => "at once".into(),
        StepKind::Starts(start) => format!("{start:?}"),
        StepKind::PeriodAdded { period: Period::Months(months), .. } => format!("{months} months"),
        StepKind::PeriodAdded { period: Period::Days(days), .. } => format!("{days} days"),
        StepKind::PauseAdded { days, pause } => format!("{days} days of {pause:?}"),
        StepKind::FirstDayCounted => "first day counted".into(),
        StepKind::Moved(Rest::Holiday(name) | Rest::PossibleHoliday(name, _)) => name.english.into(),
        StepKind::Moved(Rest::Saturday) => "Saturday".into(),
        StepKind::Moved(Rest::Sunday) => "Sunday".into(),
    }
}

fn steps(countries: &str, rights: &[Right], events: &str, kind: DueKind) -> Vec<String> {
    shown(&Story::new(countries, rights, events).deadlines().get(kind).unwrap().computation.steps)
}

const ACCESS: &[Right] = &[Right::Access];

#[test]
fn an_assumed_receipt_is_the_first_step() {
    assert_eq!(
        steps("FI FI", ACCESS, "sent 2027-03-06 by=post", DueKind::Answer),
        [
            "2027-03-13 post-inland (Hallintolaki 434/2003 § 59, by analogy)",
            "2027-03-13 Receipt (Reg. 1182/71 Art. 3(1), CJEU C-171/03 Toeters)",
            "2027-04-13 1 months (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
        ]
    );
    for (events, assumed) in [
        ("sent 2027-03-06 by=email", Some(Arrival::SameDay)),
        ("sent 2027-03-06", Some(Arrival::ChannelUnknown)),
        ("sent 2027-03-06 by=post; receipt-confirmed 2027-03-08", Some(Arrival::Confirmed)),
        ("sent 2027-03-06 by=post; received 2027-03-08", None),
    ] {
        let found = Story::new("FI FI", ACCESS, events).deadlines();
        assert_eq!(found.get(DueKind::Answer).unwrap().assumed(), assumed, "{events}");
        assert_eq!(found.receipt.unwrap().is_assumed(), assumed.is_some(), "{events}");
    }
}

#[test]
fn a_pause_and_an_extension_have_each_their_step_and_readings() {
    let events = "received 2027-01-04; identity-asked 2027-01-06; identity-given 2027-01-16; \
                  clarification-asked 2027-01-20; clarification-given 2027-01-22; extension-notified 2027-02-10";
    let found = Story::new("FI FI", ACCESS, events).deadlines();
    let due = found.get(DueKind::ExtendedAnswer).unwrap();
    assert_eq!(
        shown(&due.computation.steps),
        [
            "2027-01-04 Receipt (Reg. 1182/71 Art. 3(1), CJEU C-171/03 Toeters)",
            "2027-04-04 3 months (GDPR Art. 12(3), Tietosuojavaltuutettu: three months from the original request, \
             Reg. 1182/71 Art. 3(2)(c))",
            "2027-04-14 10 days of Identity (GDPR Art. 12(6), EDPB Guidelines 01/2022, section 5.3)",
            "2027-04-17 3 days of Clarification (GDPR recital 63, EDPB Guidelines 01/2022, section 5.3)",
            "2027-04-18 Saturday (Reg. 1182/71 Art. 3(4))",
            "2027-04-19 Sunday (Reg. 1182/71 Art. 3(4))",
        ]
    );
    let readings: Vec<String> = due
        .computation
        .readings
        .iter()
        .map(|reading| format!("{} {}", reading.date, reading.reading.as_str()))
        .collect();
    assert_eq!(readings, ["2027-04-05 no_suspension", "2027-04-16 exclusive_count"]);
    assert!(due.computation.readings.iter().all(|reading| !reading.basis.is_empty()));
    let first = found.get(DueKind::Answer).unwrap();
    assert_eq!((first.event, due.event), (Some(Event::FirstIdentity), Some(Event::Extended)));
}

#[test]
fn a_flawed_extension_names_the_view_by_which_it_extends() {
    let found = Story::new("FI FI", ACCESS, "received 2027-01-04; extension-notified 2027-02-10").deadlines();
    let extension = found.extension.unwrap();
    let otherwise = extension.otherwise.unwrap();
    assert_eq!(extension.flaw, Some(Flaw::Late));
    assert_eq!(otherwise.reading, Reading::ExtendedAllTheSame);
    assert_eq!(otherwise.basis, [Source::GdprArt12Par3]);
    assert_eq!(shown(&otherwise.steps).len(), 3);
}

#[test]
fn dates_without_a_period_say_who_named_them() {
    let of = |events: &str, kind| steps("CH CH", ACCESS, events, kind);
    assert_eq!(
        of("received 2027-03-08; extension-notified 2027-03-20 until=2027-06-30", DueKind::ControllersDate),
        ["2027-06-30 named by controller (DPO Art. 18(2))"]
    );
    assert_eq!(
        of("received 2027-03-08; reminder-sent 2027-05-03", DueKind::ReminderDate),
        ["2027-05-17 named by usual ()"]
    );
    assert_eq!(
        of("received 2027-03-08; reminder-sent 2027-05-03 until=2027-05-10", DueKind::ReminderDate),
        ["2027-05-10 named by user ()"]
    );
}

#[test]
fn what_stops_at_once_rests_on_its_own_article() {
    for (countries, right, source) in [
        ("FI FI", Right::MarketingObjection, "GDPR Art. 21(3)"),
        ("FI FI", Right::ConsentWithdrawal, "GDPR Art. 7(3)"),
        ("GB GB", Right::MarketingObjection, "UK GDPR Art. 21(3)"),
        ("GB GB", Right::ConsentWithdrawal, "UK GDPR Art. 7(3)"),
        ("CH CH", Right::MarketingObjection, "FADP Art. 30(2)(b)"),
    ] {
        assert_eq!(
            steps(countries, &[right], "received 2027-03-08", DueKind::StopAtOnce),
            [format!("2027-03-08 at once ({source})")]
        );
    }
}

#[test]
fn swiss_rights_without_a_number_borrow_one() {
    for (rights, expected) in [
        (&[Right::Access][..], false),
        (&[Right::Erasure, Right::Access], false),
        (&[Right::Portability], false),
        (&[Right::Erasure], true),
        (&[Right::Rectification, Right::Objection], true),
    ] {
        let of = |countries| {
            let found = Story::new(countries, rights, "received 2027-03-08").deadlines();
            found.get(DueKind::Answer).unwrap().by_analogy
        };
        assert_eq!(of("CH CH"), expected, "{rights:?}");
        assert!(!of("FI FI"), "{rights:?}");
    }
}

#[test]
fn the_edition_of_the_rules_names_that_of_the_calendars() {
    assert!(VERSION.starts_with(rules::calendar::VERSION));
    assert!(VERSION.len() > rules::calendar::VERSION.len());
}
