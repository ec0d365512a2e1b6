//! Estonia.

use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "uusaasta", "New Year's Day"),
    fixed(2, 24, "iseseisvuspäev", "Independence Day"),
    easter(-2, "suur reede", "Good Friday"),
    easter(0, "ülestõusmispühade 1. püha", "Easter Sunday"),
    fixed(5, 1, "kevadpüha", "May Day"),
    easter(49, "nelipühade 1. püha", "Pentecost"),
    fixed(6, 23, "võidupüha", "Victory Day"),
    fixed(6, 24, "jaanipäev", "Midsummer Day"),
    fixed(8, 20, "taasiseseisvumispäev", "Independence Restoration Day"),
    fixed(12, 24, "jõululaupäev", "Christmas Eve"),
    fixed(12, 25, "esimene jõulupüha", "Christmas Day"),
    fixed(12, 26, "teine jõulupüha", "Second Day of Christmas"),
];
