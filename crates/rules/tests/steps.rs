//! The computation as a person would check it by hand.

#![allow(clippy::unwrap_used, reason = "a test that fails has no better answer")]

use rules::Date;
use rules::calendar::{Calendar, Rest};
use rules::deadline::{Computation, Event, Period, Question, Source, Step, StepKind, computation};
use rules::jurisdiction::Jurisdiction;

fn compute(code: &str, event: Event, received: &str, wait: Option<(&str, &str)>) -> Computation {
    let jurisdiction: Jurisdiction = code.parse().unwrap();
    let date = |text: &str| -> Date { text.parse().unwrap() };
    let question = Question {
        event,
        law: jurisdiction.law(),
        received: date(received),
        asked: wait.map(|(asked, _)| date(asked)),
        given: wait.map(|(_, given)| date(given)),
    };
    computation(&question, Calendar::of(jurisdiction)).unwrap()
}

fn shown(steps: &[Step]) -> Vec<String> {
    let cited =
        |sources: &[Source]| sources.iter().map(|source| source.citation()).collect::<Vec<_>>().join(", ");
    steps.iter().map(|step| format!("{} {} ({})", step.after, what(step.kind), cited(step.sources))).collect()
}

fn what(kind: StepKind) -> String {
    match kind {
        StepKind::Arrives(arrival) => arrival.as_str().to_owned(),
        StepKind::Named(by) => format!("named by {}", by.as_str()),
        StepKind::AtOnce => "at once".to_owned(),
        StepKind::Starts(start) => format!("{start:?}"),
        StepKind::PeriodAdded { period: Period::Months(months), missing_day: None } => {
            format!("{months} months")
        }
        StepKind::PeriodAdded { period: Period::Months(months), missing_day: Some(day) } => {
            format!("{months} months, no day {day}")
        }
        StepKind::PeriodAdded { period: Period::Days(days), .. } => format!("{days} days"),
        StepKind::PauseAdded { days, pause } => format!("{days} days of {pause:?}"),
        StepKind::FirstDayCounted => "first day counted".to_owned(),
        StepKind::Moved(Rest::Holiday(name)) => name.english.to_owned(),
        StepKind::Moved(Rest::PossibleHoliday(name, doubt)) => format!("{} ({doubt:?})", name.local),
        StepKind::Moved(Rest::Saturday) => "Saturday".to_owned(),
        StepKind::Moved(Rest::Sunday) => "Sunday".to_owned(),
    }
}

#[test]
fn a_day_that_the_month_lacks_and_each_day_off_have_a_step() {
    let computed = compute("FI", Event::First, "2026-08-31", None);
    assert_eq!(
        shown(&computed.steps),
        [
            "2026-08-31 Receipt (Reg. 1182/71 Art. 3(1), CJEU C-171/03 Toeters)",
            "2026-09-30 1 months, no day 31 (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
        ]
    );
    let computed = compute("FI", Event::First, "2026-11-25", None);
    assert_eq!(
        shown(&computed.steps)[2..],
        [
            "2026-12-26 Christmas Day (Reg. 1182/71 Art. 3(4))",
            "2026-12-27 Second Day of Christmas (Reg. 1182/71 Art. 3(4))",
            "2026-12-28 Sunday (Reg. 1182/71 Art. 3(4))",
        ]
    );
}

#[test]
fn a_possible_holiday_is_named_in_its_reading_alone() {
    let computed = compute("FI", Event::First, "2026-11-24", None);
    assert_eq!(computed.deadline.date.to_string(), "2026-12-24");
    assert_eq!(computed.steps.len(), 2);
    let [reading] = &computed.readings[..] else { unreachable!("one reading: {:?}", computed.readings) };
    assert_eq!(reading.date.to_string(), "2026-12-28");
    assert_eq!(reading.basis, [Source::Reg1182Art2Par1]);
    assert_eq!(shown(&reading.steps)[2], "2026-12-25 Jouluaatto (Equated) (Reg. 1182/71 Art. 3(4))");
}

#[test]
fn a_pause_is_added_after_the_month() {
    let computed = compute("FI", Event::FirstIdentity, "2027-03-01", Some(("2027-03-03", "2027-03-13")));
    assert_eq!(
        shown(&computed.steps)[1..],
        [
            "2027-04-01 1 months (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
            "2027-04-11 10 days of Identity (GDPR Art. 12(6), EDPB Guidelines 01/2022, section 5.3)",
            "2027-04-12 Sunday (Reg. 1182/71 Art. 3(4))",
        ]
    );
    let computed = compute("GB-ENG", Event::FirstIdentity, "2027-03-01", Some(("2027-03-03", "2027-03-13")));
    assert_eq!(
        shown(&computed.steps),
        [
            "2027-03-13 IdentityConfirmed (ICO, guidance on the right of access, 8.12.2025)",
            "2027-04-13 1 months (UK GDPR Art. 12A, ICO, guidance on the right of access, 8.12.2025)",
        ]
    );
}

#[test]
fn a_second_period_runs_from_the_end_of_the_first() {
    let computed = compute("FI", Event::Extended, "2027-01-31", None);
    let steps: Vec<Vec<String>> = computed.readings.iter().map(|reading| shown(&reading.steps)).collect();
    let [unrolled, rolled] = &steps[..] else { unreachable!("two readings: {steps:?}") };
    assert_eq!(
        unrolled[1..],
        [
            "2027-02-28 1 months, no day 31 (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
            "2027-04-28 2 months (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
        ]
    );
    assert_eq!(
        rolled[2..],
        [
            "2027-03-01 Sunday (Reg. 1182/71 Art. 3(4))",
            "2027-05-01 2 months (GDPR Art. 12(3), Reg. 1182/71 Art. 3(2)(c))",
            "2027-05-02 May Day (Reg. 1182/71 Art. 3(4))",
            "2027-05-03 Sunday (Reg. 1182/71 Art. 3(4))",
        ]
    );
}

#[test]
fn switzerland_counts_thirty_days_by_its_own_code() {
    let computed = compute("CH", Event::First, "2027-04-01", None);
    assert_eq!(
        shown(&computed.steps),
        [
            "2027-04-01 Receipt (Swiss Code of Obligations Art. 77)",
            "2027-05-01 30 days (FADP Art. 25(7), DPO Art. 18(1))",
            "2027-05-02 Saturday (SR 173.110.3)",
            "2027-05-03 Sunday (Swiss Code of Obligations Art. 78)",
        ]
    );
}
