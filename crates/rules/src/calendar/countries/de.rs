//! Germany and its Länder. In Bavaria, Saxony and Thuringia some days are kept in Catholic municipalities only.

use jiff::civil::Weekday::Wednesday;

use crate::calendar::rule::{Rule, easter, fixed, on_or_after, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Neujahr", "New Year's Day"),
    easter(-2, "Karfreitag", "Good Friday"),
    easter(1, "Ostermontag", "Easter Monday"),
    fixed(5, 1, "Erster Mai", "Labour Day"),
    easter(39, "Christi Himmelfahrt", "Ascension Day"),
    easter(50, "Pfingstmontag", "Pentecost Monday"),
    fixed(10, 3, "Tag der Deutschen Einheit", "German Unity Day"),
    fixed(12, 25, "Erster Weihnachtstag", "Christmas Day"),
    fixed(12, 26, "Zweiter Weihnachtstag", "Second Day of Christmas"),
    fixed(1, 6, "Heilige Drei Könige", "Epiphany").only_in("BW BY ST"),
    fixed(3, 8, "Frauentag", "Women's Day").since(2019).only_in("BE"),
    fixed(3, 8, "Frauentag", "Women's Day").since(2023).only_in("MV"),
    easter(0, "Ostersonntag", "Easter Sunday").only_in("BB"),
    once(&[(2020, 5, 8)], "75. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa", "75th anniversary of the liberation from Nazism and the end of the Second World War in Europe").only_in("BE"),
    once(&[(2025, 5, 8)], "80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa", "80th anniversary of the liberation from Nazism and the end of the Second World War in Europe").only_in("BE"),
    easter(49, "Pfingstsonntag", "Pentecost").only_in("BB"),
    easter(60, "Fronleichnam", "Corpus Christi").only_in("BW BY HE NW RP SL SN TH"),
    once(&[(2028, 6, 17)], "75. Jahrestag des Aufstandes vom 17. Juni 1953", "75th anniversary of the East German uprising of 1953").only_in("BE"),
    fixed(8, 15, "Mariä Himmelfahrt", "Assumption Day").only_in("BY SL"),
    fixed(9, 20, "Weltkindertag", "World Children's Day").since(2019).only_in("TH"),
    fixed(10, 31, "Reformationstag", "Reformation Day").only_in("BB HB HH MV NI SH SN ST TH"),
    fixed(11, 1, "Allerheiligen", "All Saints' Day").only_in("BW BY NW RP SL"),
    on_or_after(Wednesday, 11, 16, "Buß- und Bettag", "Repentance and Prayer Day").only_in("SN"),
    fixed(8, 8, "Augsburger Hohes Friedensfest", "Augsburg Peace Festival").only_in("Augsburg"),
];
