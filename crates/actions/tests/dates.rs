//! Every step, reading and provision is said in every language, with all that it has to say.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

use actions::dates::{say_holiday, say_source, say_step};
use rules::Date;
use rules::calendar::{Calendar, Doubt, HolidayName, Rest};
use rules::deadline::{Arrival, NamedBy, Pause, Period, Source, Start, Step, StepKind};
use rules::jurisdiction::Jurisdiction;
use words::{Language, Words};

const NAME: HolidayName = HolidayName { local: "Loppiainen", english: "Epiphany" };

fn kinds() -> Vec<StepKind> {
    let months = |count, missing_day| StepKind::PeriodAdded { period: Period::Months(count), missing_day };
    let mut kinds = vec![StepKind::AtOnce, StepKind::FirstDayCounted];
    kinds.extend(Arrival::ALL.iter().map(|&arrival| StepKind::Arrives(arrival)));
    kinds.extend(NamedBy::ALL.iter().map(|&by| StepKind::Named(by)));
    kinds.extend(Start::ALL.iter().map(|&start| StepKind::Starts(start)));
    kinds.extend([months(1, None), months(3, None), months(1, Some(31)), months(3, Some(30))]);
    kinds.extend([1, 30].map(|days| StepKind::PeriodAdded { period: Period::Days(days), missing_day: None }));
    for &pause in Pause::ALL {
        kinds.extend([1, 5].map(|days| StepKind::PauseAdded { days, pause }));
    }
    kinds.extend([Rest::Saturday, Rest::Sunday, Rest::Holiday(NAME)].map(StepKind::Moved));
    kinds.extend(Doubt::ALL.iter().map(|&doubt| StepKind::Moved(Rest::PossibleHoliday(NAME, doubt))));
    kinds
}

fn step(kind: StepKind, sources: &'static [Source]) -> Step {
    Step { kind, sources, before: Date::constant(2026, 11, 26), after: Date::constant(2026, 12, 28) }
}

/// An id that is said, or a value that a message does not get, would stand in the text.
fn is_whole(text: &str) -> bool {
    !["{", "}", "$", "step-", "doubt-", "source-", "_"].iter().any(|mark| text.contains(mark))
}

#[test]
fn every_step_is_said_with_its_dates_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        for kind in kinds() {
            let said = say_step(&step(kind, &[Source::GdprArt12Par3]), &words);
            assert!(is_whole(&said), "{said}");
            let dates = [Date::constant(2026, 11, 26), Date::constant(2026, 12, 28)];
            assert!(dates.iter().any(|&date| said.contains(&words.date(date))), "{said}");
            assert!(said.ends_with(&format!("({})", say_source(Source::GdprArt12Par3, &words))), "{said}");
        }
    }
}

#[test]
fn one_of_a_kind_and_several_are_said_apart() {
    for language in Language::ALL {
        let words = Words::new(language);
        let said = |days| say_step(&step(StepKind::PauseAdded { days, pause: Pause::Identity }, &[]), &words);
        assert!(!said(1).contains('1') && said(5).contains('5') && !said(5).ends_with(')'), "{}", said(5));
    }
}

#[test]
fn every_provision_is_cited_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        for &source in Source::ALL {
            let said = say_source(source, &words);
            assert!(is_whole(&said) && !said.is_empty(), "{said}");
            assert_eq!(said == source.citation(), language == Language::En, "{said}");
        }
    }
    let words = [Language::Fi, Language::Sv].map(Words::new);
    let said = words.each_ref().map(|words| say_source(Source::Reg1182Art3Par4, words));
    let expected = [
        "asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta",
        "artikel 3.4 i förordning (EEG, Euratom) nr 1182/71",
    ];
    assert_eq!(said, expected);
}

#[test]
fn every_holiday_is_said_with_why_it_is_open() {
    for language in Language::ALL {
        let words = Words::new(language);
        for &place in Jurisdiction::ALL {
            for holiday in Calendar::of(place).holidays(2027).unwrap() {
                let said = say_holiday(&holiday, &words);
                assert!(is_whole(&said), "{said}");
                assert_eq!(said.matches(" – ").count() > 1, holiday.disputed, "{said}");
            }
        }
    }
}
