//! Belgium.
//!
//! Belgium reported twenty days in 2019, ten more than its statute names. Which ones is not known, so every day that public offices
//! or banks take off is in doubt.

use crate::calendar::Doubt::ListsDiffer;
use crate::calendar::rule::{Rule, easter, fixed};

const LIST: &str = "list of Belgium under Reg. 1182/71, 2019: 20 days";

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nieuwjaar", "New Year's Day"),
    easter(0, "Pasen", "Easter Sunday"),
    easter(1, "Paasmaandag", "Easter Monday"),
    fixed(5, 1, "Dag van de Arbeid", "Labour Day"),
    easter(39, "O. L. H. Hemelvaart", "Ascension Day"),
    easter(49, "Pinksteren", "Pentecost"),
    easter(50, "Pinkstermaandag", "Pentecost Monday"),
    fixed(7, 21, "Nationale feestdag", "National Day"),
    fixed(8, 15, "O. L. V. Hemelvaart", "Assumption Day"),
    fixed(11, 1, "Allerheiligen", "All Saints' Day"),
    fixed(11, 11, "Wapenstilstand", "Armistice Day"),
    fixed(12, 25, "Kerstmis", "Christmas Day"),
    easter(-2, "Goede vrijdag", "Good Friday").doubted(ListsDiffer).law(LIST),
    easter(40, "Vrijdag na O. L. H. Hemelvaart", "Friday after Ascension Day").doubted(ListsDiffer).law(LIST),
    fixed(12, 26, "Banksluitingsdag", "Bank Holiday").doubted(ListsDiffer).law(LIST),
    fixed(1, 2, "Tweede nieuwjaarsdag", "Day after New Year's Day").doubted(ListsDiffer).law(LIST),
    fixed(5, 8, "Dag van de overwinning", "Victory Day").doubted(ListsDiffer).law(LIST),
    fixed(7, 11, "Feestdag van de Vlaamse Gemeenschap", "Day of the Flemish Community")
        .doubted(ListsDiffer)
        .law(LIST),
    fixed(9, 27, "Feestdag van de Franse Gemeenschap", "Day of the French Community")
        .doubted(ListsDiffer)
        .law(LIST),
    fixed(11, 2, "Allerzielen", "All Souls' Day").doubted(ListsDiffer).law(LIST),
    fixed(11, 15, "Koningsdag", "King's Feast").doubted(ListsDiffer).law(LIST),
    fixed(12, 24, "Kerstavond", "Christmas Eve").doubted(ListsDiffer).law(LIST),
    fixed(12, 27, "Eindejaarsdagen", "Days between Christmas and New Year").doubted(ListsDiffer).law(LIST),
    fixed(12, 28, "Eindejaarsdagen", "Days between Christmas and New Year").doubted(ListsDiffer).law(LIST),
    fixed(12, 29, "Eindejaarsdagen", "Days between Christmas and New Year").doubted(ListsDiffer).law(LIST),
    fixed(12, 30, "Eindejaarsdagen", "Days between Christmas and New Year").doubted(ListsDiffer).law(LIST),
    fixed(12, 31, "Oudejaarsdag", "New Year's Eve").doubted(ListsDiffer).law(LIST),
];
