//! Luxembourg.

use crate::calendar::Doubt::Customary;
use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Neijoerschdag", "New Year's Day"),
    easter(1, "Ouschterméindeg", "Easter Monday"),
    fixed(5, 1, "Dag vun der Aarbecht", "Labour Day"),
    easter(39, "Christi Himmelfaart", "Ascension Day"),
    fixed(5, 9, "Europadag", "Europe Day").since(2019),
    easter(50, "Péngschtméindeg", "Pentecost Monday"),
    fixed(6, 23, "Nationalfeierdag", "National Day"),
    fixed(8, 15, "Léiffrawëschdag", "Assumption Day"),
    fixed(11, 1, "Allerhellgen", "All Saints' Day"),
    fixed(12, 25, "Chrëschtdag", "Christmas Day"),
    fixed(12, 26, "Stiefesdag", "Saint Stephen's Day"),
    easter(-2, "Karfreideg", "Good Friday").doubted(Customary),
    fixed(12, 24, "Hellegowend (nomëtteg)", "Christmas Eve (afternoon)").doubted(Customary),
    fixed(12, 31, "Silvester", "New Year's Eve").doubted(Customary),
];
