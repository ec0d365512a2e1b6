//! Switzerland. Four days are kept everywhere; the others are the cantons' own.

use jiff::civil::Weekday::{Monday, Thursday};

use crate::calendar::Doubt::ListsDiffer;
use crate::calendar::rule::{Rule, easter, fixed, nth, on_or_after, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Neujahrstag", "New Year's Day"),
    easter(39, "Auffahrt", "Ascension Day"),
    fixed(8, 1, "Nationalfeiertag", "National Day"),
    fixed(12, 25, "Weihnachten", "Christmas Day"),
    fixed(1, 2, "Berchtoldstag", "Saint Berchtold's Day").only_in("AG BE JU LU NE Zürich TG VD"),
    fixed(1, 6, "Heilige Drei Könige", "Epiphany").only_in("SZ TI UR"),
    fixed(3, 1, "Jahrestag der Ausrufung der Republik", "Republic Day").only_in("NE"),
    fixed(3, 19, "Josefstag", "Saint Joseph's Day").only_in("NW SZ TI UR VS"),
    nth(1, Thursday, 4, "Näfelser Fahrt", "Battle of Naefels Victory Day")
        .except(&[2021, 2023, 2026])
        .only_in("GL"),
    fixed(4, 13, "Näfelser Fahrt", "Battle of Naefels Victory Day").if_on(&[Thursday]).only_in("GL"),
    fixed(4, 9, "Näfelser Fahrt", "Battle of Naefels Victory Day")
        .if_on(&[Thursday])
        .since(2026)
        .only_in("GL"),
    once(&[(2021, 4, 8), (2039, 4, 14)], "Näfelser Fahrt", "Battle of Naefels Victory Day").only_in("GL"),
    fixed(5, 1, "Tag der Arbeit", "Labour Day").only_in("AG BL BS JU NE SH Zürich TG TI ZH"),
    easter(60, "Fronleichnam", "Corpus Christi").only_in("AG AI JU LU NE NW OW SZ TI UR VS ZG"),
    fixed(6, 23, "Fest der Unabhängigkeit", "Independence Day").only_in("JU"),
    fixed(6, 29, "Peter und Paul", "Saints Peter and Paul").only_in("TI"),
    fixed(8, 15, "Mariä Himmelfahrt", "Assumption Day").only_in("AG AI JU LU NW OW SZ TI UR VS ZG"),
    on_or_after(Thursday, 9, 5, "Genfer Bettag", "Genevan Fast").only_in("GE"),
    on_or_after(Monday, 9, 16, "Bettagsmontag", "Prayer Monday").only_in("VD"),
    fixed(9, 25, "Bruder Klaus", "Saint Nicholas of Flüe").only_in("OW"),
    fixed(11, 1, "Allerheiligen", "All Saints' Day").only_in("AG AI GL JU LU NW OW SG SZ TI UR VS ZG"),
    fixed(12, 8, "Mariä Empfängnis", "Immaculate Conception").only_in("AG AI LU NW OW SZ TI UR VS ZG"),
    fixed(12, 31, "Wiederherstellung der Republik", "Restoration Day").only_in("GE"),
    easter(-2, "Karfreitag", "Good Friday").doubted(ListsDiffer),
    easter(1, "Ostermontag", "Easter Monday").doubted(ListsDiffer),
    easter(50, "Pfingstmontag", "Pentecost Monday").doubted(ListsDiffer),
    fixed(12, 26, "Stephanstag", "Saint Stephen's Day").doubted(ListsDiffer),
];
