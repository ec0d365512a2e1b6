//! Iceland.

use jiff::civil::Weekday::{Monday, Thursday};

use crate::calendar::Doubt::Customary;
use crate::calendar::rule::{Rule, easter, fixed, nth, on_or_after};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nýársdagur", "New Year's Day"),
    easter(-3, "Skírdagur", "Maundy Thursday"),
    easter(-2, "Föstudagurinn langi", "Good Friday"),
    easter(0, "Páskadagur", "Easter Sunday"),
    easter(1, "Annar í páskum", "Easter Monday"),
    on_or_after(Thursday, 4, 19, "Sumardagurinn fyrsti", "First Day of Summer"),
    fixed(5, 1, "Verkalýðsdagurinn", "Labour Day"),
    easter(39, "Uppstigningardagur", "Ascension Day"),
    easter(49, "Hvítasunnudagur", "Pentecost"),
    easter(50, "Annar í hvítasunnu", "Pentecost Monday"),
    fixed(6, 17, "Þjóðhátíðardagurinn", "National Day"),
    nth(1, Monday, 8, "Frídagur verslunarmanna", "Commerce Day"),
    fixed(12, 25, "Jóladagur", "Christmas Day"),
    fixed(12, 26, "Annar í jólum", "Second Day of Christmas"),
    fixed(12, 24, "Aðfangadagur", "Christmas Eve")
        .doubted(Customary)
        .law("lists of Iceland under Reg. 1182/71"),
    fixed(12, 31, "Gamlársdagur", "New Year's Eve")
        .doubted(Customary)
        .law("lists of Iceland under Reg. 1182/71"),
];
