//! Ireland. Saint Brigid's Day is the first Monday of February, or the first of the month where that is a Friday.

use jiff::civil::Weekday::{Friday, Monday, Tuesday};

use crate::calendar::Doubt::{Customary, OneOff, Substitute};
use crate::calendar::rule::{Rule, easter, fixed, last, nth, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "New Year's Day", "New Year's Day"),
    nth(1, Monday, 2, "Saint Brigid's Day", "Saint Brigid's Day")
        .since(2023)
        .except(&[2030, 2036])
        .law("S.I. 50/2022"),
    fixed(2, 1, "Saint Brigid's Day", "Saint Brigid's Day").if_on(&[Friday]).since(2023),
    fixed(3, 17, "Saint Patrick's Day", "Saint Patrick's Day"),
    easter(1, "Easter Monday", "Easter Monday"),
    nth(1, Monday, 5, "May Bank Holiday", "May Bank Holiday"),
    nth(1, Monday, 6, "June Bank Holiday", "June Bank Holiday"),
    nth(1, Monday, 8, "August Bank Holiday", "August Bank Holiday"),
    last(Monday, 10, "October Bank Holiday", "October Bank Holiday"),
    fixed(12, 25, "Christmas Day", "Christmas Day"),
    fixed(12, 26, "Saint Stephen's Day", "Saint Stephen's Day"),
    fixed(1, 3, "New Year's Day (substitute)", "New Year's Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    fixed(1, 2, "New Year's Day (substitute)", "New Year's Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    fixed(3, 19, "Saint Patrick's Day (substitute)", "Saint Patrick's Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    fixed(3, 18, "Saint Patrick's Day (substitute)", "Saint Patrick's Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    easter(-2, "Good Friday", "Good Friday")
        .doubted(Customary)
        .law("not in Schedule 2 of the Organisation of Working Time Act 1997"),
    fixed(12, 24, "Christmas Eve", "Christmas Eve")
        .doubted(Customary)
        .law("not in Schedule 2 of the Organisation of Working Time Act 1997"),
    fixed(12, 28, "Saint Stephen's Day (substitute)", "Saint Stephen's Day (substitute)")
        .if_on(&[Monday, Tuesday])
        .doubted(Substitute),
    fixed(12, 27, "Saint Stephen's Day (substitute)", "Saint Stephen's Day (substitute)")
        .if_on(&[Tuesday])
        .doubted(Substitute),
    fixed(12, 27, "Christmas Day (substitute)", "Christmas Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    once(&[(2022, 3, 18)], "Day of Remembrance and Recognition", "Day of Remembrance and Recognition")
        .doubted(OneOff),
];
