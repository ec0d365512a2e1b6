//! The calendars against lists of ten years, drawn up from three collections and the acts themselves.

#![allow(clippy::unwrap_used, reason = "a test that fails has no better answer")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Weekday;
use rules::Date;
use rules::calendar::{Calendar, Rest};
use rules::jurisdiction::Jurisdiction;

/// One line for a jurisdiction, a year and a standing, with the days as month-day.
const LISTS: &str = include_str!("data/holidays.txt");

/// The lists call Christmas a bridge day where it falls beside a weekend; it is a holiday by the act itself.
const CHRISTMAS: [(&str, &str); 2] = [("NL", "2023-12-25"), ("NL", "2025-12-26")];

/// Days that the lists of the parts leave out although the vectors reckon with them: Corpus Christi and the
/// Assumption in Catholic municipalities, and Easter Monday in Scotland.
const ALSO_DISPUTED: [(&str, &str); 4] = [
    ("DE-BY", "Assumption Day"),
    ("DE-SN", "Corpus Christi"),
    ("DE-TH", "Corpus Christi"),
    ("GB-SCT", "Easter Monday"),
];

type Days = BTreeSet<(Jurisdiction, Date)>;

fn listed() -> BTreeMap<&'static str, Days> {
    let mut lists: BTreeMap<&str, Days> = BTreeMap::new();
    for line in LISTS.lines() {
        let mut fields = line.split(' ');
        let mut next = || fields.next().unwrap();
        let (jurisdiction, year, standing) = (next(), next(), next());
        for day in fields {
            let text = format!("{year}-{day}");
            let settled = CHRISTMAS.contains(&(jurisdiction, text.as_str()));
            let standing = if settled { "definite" } else { standing };
            lists.entry(standing).or_default().insert((jurisdiction.parse().unwrap(), text.parse().unwrap()));
        }
    }
    lists
}

/// The days of the same years in our calendars for which `wanted` is true.
fn ours(wanted: impl Fn(Jurisdiction, Rest) -> bool) -> Days {
    let mut found = Days::new();
    for &jurisdiction in Jurisdiction::ALL {
        let mut day = Date::constant(2018, 1, 1);
        while day.year() < 2028 {
            let rest = Calendar::of(jurisdiction).rest_on(day).unwrap();
            if rest.is_some_and(|rest| wanted(jurisdiction, rest)) {
                found.insert((jurisdiction, day));
            }
            day += 1.day();
        }
    }
    found
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn definite_holidays_are_those_of_the_lists() {
    let ours = ours(|_, rest| matches!(rest, Rest::Holiday(_)));
    // On a weekend nothing depends on whether the holiday is disputed, and the lists do not say so there.
    let listed: Days = listed()["definite"].iter().copied().filter(|&(_, date)| !is_weekend(date)).collect();
    let ours: Days = ours.into_iter().filter(|&(_, date)| !is_weekend(date)).collect();
    assert_eq!(ours.difference(&listed).collect::<Vec<_>>(), Vec::<&(Jurisdiction, Date)>::new(), "beyond");
    assert_eq!(listed.difference(&ours).collect::<Vec<_>>(), Vec::<&(Jurisdiction, Date)>::new(), "missing");
}

#[test]
fn disputed_holidays_are_those_of_the_lists() {
    let ours = ours(|jurisdiction, rest| match rest {
        Rest::PossibleHoliday(name, _) => !ALSO_DISPUTED.contains(&(jurisdiction.as_str(), name.english)),
        Rest::Saturday | Rest::Sunday | Rest::Holiday(_) => false,
    });
    let listed: Days = listed()["disputed"].iter().copied().filter(|&(_, date)| !is_weekend(date)).collect();
    assert_eq!(ours.difference(&listed).collect::<Vec<_>>(), Vec::<&(Jurisdiction, Date)>::new(), "beyond");
    assert_eq!(listed.difference(&ours).collect::<Vec<_>>(), Vec::<&(Jurisdiction, Date)>::new(), "missing");
}

#[test]
fn a_year_s_list_agrees_with_its_days() {
    for &jurisdiction in Jurisdiction::ALL {
        let calendar = Calendar::of(jurisdiction);
        let holidays = calendar.holidays(2026).unwrap();
        assert!(holidays.iter().filter(|holiday| !holiday.disputed).count() >= 4, "{jurisdiction}");
        assert!(holidays.windows(2).all(|pair| pair[0].date < pair[1].date), "{jurisdiction}");
        for holiday in holidays {
            let rest = calendar.rest_on(holiday.date).unwrap().unwrap();
            let settled = matches!(rest, Rest::Holiday(name) if name.local == holiday.name);
            assert_eq!(settled, !holiday.disputed, "{jurisdiction} {holiday:?}");
            assert_eq!(holiday.disputed, holiday.reason.is_some(), "{jurisdiction} {holiday:?}");
        }
    }
}
