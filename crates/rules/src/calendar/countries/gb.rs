//! The United Kingdom and its four nations.
//!
//! What all four nations keep is settled for the whole. A day on a weekend is made up for on the next free working day.

use jiff::civil::Weekday::{Monday, Tuesday};

use crate::calendar::Doubt::ListsDiffer;
use crate::calendar::rule::{Rule, easter, fixed, last, nth, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "New Year's Day", "New Year's Day"),
    fixed(1, 3, "New Year's Day (observed)", "New Year's Day (observed)").if_on(&[Monday]),
    fixed(1, 2, "New Year's Day (observed)", "New Year's Day (observed)").if_on(&[Monday]),
    easter(-2, "Good Friday", "Good Friday"),
    nth(1, Monday, 5, "May Day", "May Day").except(&[2020]),
    once(&[(2020, 5, 8)], "May Day", "May Day"),
    once(&[(2023, 5, 8)], "Coronation of Charles III", "Coronation of Charles III"),
    last(Monday, 5, "Spring Bank Holiday", "Spring Bank Holiday").except(&[2022]),
    once(&[(2022, 6, 2)], "Spring Bank Holiday", "Spring Bank Holiday"),
    once(&[(2022, 6, 3)], "Platinum Jubilee of Elizabeth II", "Platinum Jubilee of Elizabeth II"),
    once(&[(2022, 9, 19)], "State Funeral of Queen Elizabeth II", "State Funeral of Queen Elizabeth II"),
    fixed(12, 25, "Christmas Day", "Christmas Day"),
    fixed(12, 26, "Boxing Day", "Boxing Day"),
    fixed(12, 27, "Christmas Day (observed)", "Christmas Day (observed)").if_on(&[Monday, Tuesday]),
    fixed(12, 28, "Boxing Day (observed)", "Boxing Day (observed)").if_on(&[Monday, Tuesday]),
    fixed(1, 2, "New Year Holiday", "New Year Holiday").settled_in("SCT"),
    fixed(1, 4, "New Year Holiday (observed)", "New Year Holiday (observed)")
        .if_on(&[Monday, Tuesday])
        .settled_in("SCT"),
    fixed(1, 3, "New Year Holiday (observed)", "New Year Holiday (observed)")
        .if_on(&[Tuesday])
        .settled_in("SCT"),
    fixed(3, 17, "Saint Patrick's Day", "Saint Patrick's Day").settled_in("NIR"),
    fixed(3, 19, "Saint Patrick's Day (observed)", "Saint Patrick's Day (observed)")
        .if_on(&[Monday])
        .settled_in("NIR"),
    fixed(3, 18, "Saint Patrick's Day (observed)", "Saint Patrick's Day (observed)")
        .if_on(&[Monday])
        .settled_in("NIR"),
    easter(1, "Easter Monday", "Easter Monday").settled_in("ENG WLS NIR"),
    once(
        &[(2026, 6, 15)],
        "Scotland's participation in the FIFA World Cup final",
        "Scotland's participation in the FIFA World Cup final",
    )
    .settled_in("SCT"),
    fixed(7, 12, "Battle of the Boyne", "Battle of the Boyne").settled_in("NIR"),
    fixed(7, 13, "Battle of the Boyne (observed)", "Battle of the Boyne (observed)")
        .if_on(&[Monday])
        .settled_in("NIR"),
    fixed(7, 14, "Battle of the Boyne (observed)", "Battle of the Boyne (observed)")
        .if_on(&[Monday])
        .settled_in("NIR"),
    nth(1, Monday, 8, "Summer Bank Holiday", "Summer Bank Holiday").settled_in("SCT"),
    last(Monday, 8, "Late Summer Bank Holiday", "Late Summer Bank Holiday").settled_in("ENG WLS NIR"),
    fixed(11, 30, "Saint Andrew's Day", "Saint Andrew's Day").settled_in("SCT"),
    fixed(12, 1, "Saint Andrew's Day (observed)", "Saint Andrew's Day (observed)")
        .if_on(&[Monday])
        .settled_in("SCT"),
    fixed(12, 2, "Saint Andrew's Day (observed)", "Saint Andrew's Day (observed)")
        .if_on(&[Monday])
        .settled_in("SCT"),
    easter(1, "Easter Monday", "Easter Monday").doubted(ListsDiffer),
];
