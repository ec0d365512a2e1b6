//! Austria.
//!
//! The act on administrative procedure equates Good Friday and Christmas Eve with holidays; no act makes them holidays.

use crate::calendar::Doubt::{Customary, Equated};
use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Neujahr", "New Year's Day"),
    fixed(1, 6, "Heilige Drei Könige", "Epiphany"),
    easter(1, "Ostermontag", "Easter Monday"),
    fixed(5, 1, "Staatsfeiertag", "Labour Day"),
    easter(39, "Christi Himmelfahrt", "Ascension Day"),
    easter(50, "Pfingstmontag", "Pentecost Monday"),
    easter(60, "Fronleichnam", "Corpus Christi"),
    fixed(8, 15, "Mariä Himmelfahrt", "Assumption Day"),
    fixed(10, 26, "Nationalfeiertag", "National Day"),
    fixed(11, 1, "Allerheiligen", "All Saints' Day"),
    fixed(12, 8, "Mariä Empfängnis", "Immaculate Conception"),
    fixed(12, 25, "Christtag", "Christmas Day"),
    fixed(12, 26, "Stephanstag", "Saint Stephen's Day"),
    easter(-2, "Karfreitag", "Good Friday").doubted(Equated).law("§ 33(2) AVG"),
    fixed(12, 24, "Heiliger Abend", "Christmas Eve").doubted(Equated).law("§ 33(2) AVG"),
    fixed(12, 31, "Silvester", "New Year's Eve").doubted(Customary),
];
