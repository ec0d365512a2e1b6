//! Malta.

use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "L-Ewwel tas-Sena", "New Year's Day"),
    fixed(2, 10, "Il-Festa tan-Nawfraġju ta' San Pawl", "Feast of Saint Paul's Shipwreck"),
    fixed(3, 19, "Il-Festa ta' San Ġużepp", "Feast of Saint Joseph"),
    easter(-2, "Il-Ġimgħa l-Kbira", "Good Friday"),
    fixed(3, 31, "Jum il-Ħelsien", "Freedom Day"),
    fixed(5, 1, "Jum il-Ħaddiem", "Worker's Day"),
    fixed(6, 7, "Sette Giugno", "Sette Giugno"),
    fixed(6, 29, "Il-Festa ta' San Pietru u San Pawl", "Feast of Saint Peter and Saint Paul"),
    fixed(8, 15, "Il-Festa ta' Santa Marija", "Feast of the Assumption"),
    fixed(9, 8, "Jum il-Vitorja", "Feast of Our Lady of Victories"),
    fixed(9, 21, "Jum l-Indipendenza", "Independence Day"),
    fixed(12, 8, "Il-Festa tal-Immakulata Kunċizzjoni", "Feast of the Immaculate Conception"),
    fixed(12, 13, "Jum ir-Repubblika", "Republic Day"),
    fixed(12, 25, "Il-Milied", "Christmas Day"),
];
