//! Liechtenstein.

use crate::calendar::Doubt::{Customary, Decree};
use crate::calendar::rule::{Rule, easter, fixed};

const LISTS: &str = "lists of Liechtenstein under Reg. 1182/71";

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Neujahr", "New Year's Day"),
    fixed(1, 6, "Heilige Drei Könige", "Epiphany"),
    fixed(2, 2, "Mariä Lichtmess", "Candlemas").law("OJ C 27/4 of 30.1.2014, C 455/9 of 18.12.2014"),
    fixed(3, 19, "Josefstag", "Saint Joseph's Day").law("OJ C 27/4 of 30.1.2014, C 455/9 of 18.12.2014"),
    easter(0, "Ostersonntag", "Easter Sunday"),
    easter(1, "Ostermontag", "Easter Monday"),
    fixed(5, 1, "Tag der Arbeit", "Labour Day"),
    easter(39, "Auffahrt", "Ascension Day"),
    easter(49, "Pfingstsonntag", "Pentecost"),
    easter(50, "Pfingstmontag", "Pentecost Monday"),
    easter(60, "Fronleichnam", "Corpus Christi"),
    fixed(8, 15, "Staatsfeiertag", "National Day").law("OJ C 27/4 of 30.1.2014, C 455/9 of 18.12.2014"),
    fixed(9, 8, "Mariä Geburt", "Nativity of Mary"),
    fixed(11, 1, "Allerheiligen", "All Saints' Day").law("OJ C 27/4 of 30.1.2014, C 455/9 of 18.12.2014"),
    fixed(12, 8, "Mariä Empfängnis", "Immaculate Conception"),
    fixed(12, 25, "Weihnachten", "Christmas Day"),
    fixed(12, 26, "Stephanstag", "Saint Stephen's Day"),
    fixed(1, 2, "Berchtoldstag", "Saint Berchtold's Day").doubted(Customary).law(LISTS),
    easter(-47, "Fasnachtsdienstag", "Shrove Tuesday").doubted(Customary).law(LISTS),
    fixed(12, 24, "Heiligabend", "Christmas Eve").doubted(Customary).law(LISTS),
    fixed(12, 31, "Silvester", "New Year's Eve").doubted(Customary).law(LISTS),
    easter(-2, "Karfreitag", "Good Friday").doubted(Customary).law(LISTS),
    easter(40, "Feiertagsbrücke", "Bridge day").doubted(Decree).law(LISTS),
    easter(61, "Feiertagsbrücke", "Bridge day").doubted(Decree).law(LISTS),
];
