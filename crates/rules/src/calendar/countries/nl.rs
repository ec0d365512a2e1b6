//! The Netherlands. The act on time limits equates days with holidays; single bridge days come by royal decree.

use jiff::civil::Weekday::{Friday, Monday, Saturday};

use crate::calendar::Doubt::{Decree, Equated};
use crate::calendar::rule::{MONDAY_TO_SATURDAY, Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nieuwjaarsdag", "New Year's Day"),
    easter(0, "Eerste paasdag", "Easter Sunday"),
    easter(1, "Tweede paasdag", "Easter Monday"),
    fixed(4, 27, "Koningsdag", "King's Day").if_on(MONDAY_TO_SATURDAY),
    fixed(4, 26, "Koningsdag", "King's Day").if_on(&[Saturday]),
    easter(39, "Hemelvaartsdag", "Ascension Day"),
    easter(49, "Eerste pinksterdag", "Pentecost"),
    easter(50, "Tweede pinksterdag", "Pentecost Monday"),
    fixed(12, 25, "Eerste kerstdag", "Christmas Day"),
    fixed(12, 26, "Tweede kerstdag", "Second Day of Christmas"),
    fixed(5, 5, "Bevrijdingsdag", "Liberation Day").doubted(Equated).law("Algemene termijnenwet art. 3"),
    easter(40, "Dag na Hemelvaartsdag", "Day after Ascension Day")
        .doubted(Equated)
        .law("Algemene termijnenwet art. 3"),
    easter(-2, "Goede vrijdag", "Good Friday").doubted(Equated).law("Algemene termijnenwet art. 3"),
    fixed(1, 2, "Brugdag", "Bridge day")
        .if_on(&[Friday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(4, 26, "Brugdag", "Bridge day")
        .if_on(&[Monday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(4, 28, "Brugdag", "Bridge day")
        .if_on(&[Friday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(5, 4, "Brugdag", "Bridge day")
        .if_on(&[Monday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(5, 6, "Brugdag", "Bridge day")
        .if_on(&[Friday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(12, 24, "Brugdag", "Bridge day")
        .if_on(&[Monday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(12, 27, "Brugdag", "Bridge day")
        .if_on(&[Friday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
    fixed(12, 31, "Brugdag", "Bridge day")
        .if_on(&[Monday])
        .doubted(Decree)
        .law("Algemene termijnenwet art. 3(3)"),
];
