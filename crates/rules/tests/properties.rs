//! What holds of every deadline, whatever the dates.

#![allow(clippy::unwrap_used, reason = "a test that fails has no better answer")]

use jiff::ToSpan;
use proptest::prelude::*;
use rules::Date;
use rules::calendar::{Calendar, FIRST_YEAR, HolidaySet, LAST_YEAR};
use rules::deadline::{DeadlineError, Event, Question, Reading, computation, deadline};
use rules::jurisdiction::{Jurisdiction, Law};

fn any_jurisdiction() -> impl Strategy<Value = Jurisdiction> {
    proptest::sample::select(Jurisdiction::ALL)
}

fn any_event() -> impl Strategy<Value = Event> {
    proptest::sample::select(&Event::ALL[..])
}

fn any_law() -> impl Strategy<Value = Law> {
    proptest::sample::select(&[Law::Gdpr, Law::Uk, Law::Swiss][..])
}

fn any_date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        let first = Date::new(year, month, 1).unwrap();
        Date::new(year, month, day.min(first.days_in_month())).unwrap()
    })
}

/// A day whose deadlines lie within the calendar.
fn any_receipt() -> impl Strategy<Value = Date> {
    (0i64..8000).prop_map(|days| Date::constant(FIRST_YEAR, 1, 1) + days.days())
}

fn question(event: Event, law: Law, received: Date, wait: (i64, i64)) -> Question {
    let asked = received + wait.0.days();
    Question { event, law, received, asked: Some(asked), given: Some(asked + wait.1.days()) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn a_later_receipt_never_leads_to_an_earlier_end(
        event in any_event(), law in any_law(), jurisdiction in any_jurisdiction(),
        received in any_receipt(), later in 0i64..60, wait in (0i64..20, 0i64..40),
    ) {
        let calendar = Calendar::of(jurisdiction);
        let one = deadline(&question(event, law, received, wait), calendar);
        let other = deadline(&question(event, law, received + later.days(), wait), calendar);
        if let (Ok(one), Ok(other)) = (one, other) {
            prop_assert!(one.date <= other.date);
        }
    }

    #[test]
    fn nothing_ends_on_a_day_off_unless_a_reading_says_so(
        event in any_event(), law in any_law(), jurisdiction in any_jurisdiction(),
        received in any_receipt(), wait in (0i64..20, 0i64..40),
    ) {
        let calendar = Calendar::of(jurisdiction);
        if let Ok(answer) = deadline(&question(event, law, received, wait), calendar) {
            prop_assert_eq!(calendar.working_day_from(answer.date, HolidaySet::Definite), Ok(answer.date));
            for (reading, date) in answer.readings.iter().filter(|&(reading, _)| reading != Reading::NoRoll) {
                prop_assert_eq!(calendar.working_day_from(date, HolidaySet::Definite), Ok(date), "{:?}", reading);
            }
            prop_assert!(answer.readings.iter().all(|(_, date)| date <= answer.latest));
            prop_assert!(answer.date > received);
        }
    }

    #[test]
    fn moving_to_a_working_day_twice_is_moving_once(jurisdiction in any_jurisdiction(), date in any_receipt()) {
        let calendar = Calendar::of(jurisdiction);
        for set in [HolidaySet::Definite, HolidaySet::AllPossible] {
            let working = calendar.working_day_from(date, set).unwrap();
            prop_assert!(working >= date);
            prop_assert_eq!(calendar.working_day_from(working, set), Ok(working));
        }
        let all = calendar.working_day_from(date, HolidaySet::AllPossible).unwrap();
        prop_assert!(calendar.working_day_from(date, HolidaySet::Definite).unwrap() <= all);
        prop_assert_eq!(calendar.rest_on(all), Ok(None));
    }

    #[test]
    fn every_date_has_a_deadline_or_an_error(
        event in any_event(), law in any_law(), jurisdiction in any_jurisdiction(),
        received in any_date(), asked in proptest::option::of(any_date()), given in proptest::option::of(any_date()),
    ) {
        let calendar = Calendar::of(jurisdiction);
        let question = Question { event, law, received, asked, given };
        let answer = deadline(&question, calendar);
        prop_assert_eq!(computation(&question, calendar).map(|full| full.deadline), answer);
        if let Ok(answer) = answer {
            prop_assert!((FIRST_YEAR..=LAST_YEAR).contains(&answer.date.year()));
        }
    }

    #[test]
    fn information_comes_after_the_question_and_the_question_after_the_receipt(
        event in proptest::sample::select(&[Event::FirstIdentity, Event::FirstClarification][..]),
        law in proptest::sample::select(&[Law::Gdpr, Law::Uk][..]),
        received in any_receipt(), early in 1i64..300,
    ) {
        let calendar = Calendar::of(Jurisdiction::Fi);
        let right = question(event, law, received, (0, 0));
        let before = Some(received - early.days());
        let of = |question: Question| deadline(&question, calendar);
        prop_assert_eq!(of(Question { asked: before, ..right }), Err(DeadlineError::AskedBeforeReceipt));
        prop_assert_eq!(of(Question { given: before, ..right }), Err(DeadlineError::GivenBeforeAsked));
        prop_assert_eq!(of(Question { given: None, ..right }), Err(DeadlineError::InformationMissing));
        prop_assert_eq!(of(Question { asked: None, ..right }), Err(DeadlineError::InformationMissing));
    }
}

#[test]
fn periods_that_a_law_does_not_know_are_refused() {
    let received = Date::constant(2027, 1, 4);
    let refused = |event, law, received| {
        let question = question(event, law, received, (1, 1));
        deadline(&question, Calendar::of(Jurisdiction::Fi)) == Err(DeadlineError::NotApplicable)
    };
    assert!(refused(Event::ComplaintAcknowledgement, Law::Gdpr, received));
    assert!(refused(Event::Extended, Law::Swiss, received));
    assert!(refused(Event::AuthorityThreeMonths, Law::Swiss, received));
    assert!(refused(Event::ComplaintAcknowledgement, Law::Uk, Date::constant(2026, 6, 18)));
    assert!(!refused(Event::ComplaintAcknowledgement, Law::Uk, Date::constant(2026, 6, 19)));
}

#[test]
fn the_calendar_ends_with_its_last_year() {
    let of = |received| {
        let question = question(Event::First, Law::Gdpr, received, (0, 0));
        deadline(&question, Calendar::of(Jurisdiction::De)).map(|deadline| deadline.date)
    };
    assert_eq!(of(Date::constant(2017, 12, 2)), Ok(Date::constant(2018, 1, 2)));
    assert!(of(Date::constant(2017, 11, 30)).is_err());
    assert_eq!(of(Date::constant(2040, 11, 28)), Ok(Date::constant(2040, 12, 28)));
    assert!(of(Date::constant(2040, 12, 1)).is_err());
    assert!(of(Date::MAX).is_err());
    assert!(of(Date::MIN).is_err());
}
