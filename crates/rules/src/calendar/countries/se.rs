//! Sweden. The act on time limits equates three eves with Sundays; the state's list leaves them out.

use jiff::civil::Weekday::{Friday, Saturday};

use crate::calendar::Doubt::Equated;
use crate::calendar::rule::{Rule, easter, fixed, on_or_after};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nyårsdagen", "New Year's Day"),
    fixed(1, 6, "Trettondedag jul", "Epiphany"),
    easter(-2, "Långfredagen", "Good Friday"),
    easter(0, "Påskdagen", "Easter Sunday"),
    easter(1, "Annandag påsk", "Easter Monday"),
    fixed(5, 1, "Första maj", "May Day"),
    easter(39, "Kristi himmelsfärdsdag", "Ascension Day"),
    easter(49, "Pingstdagen", "Pentecost"),
    fixed(6, 6, "Nationaldagen", "National Day"),
    on_or_after(Saturday, 6, 20, "Midsommardagen", "Midsummer Day"),
    on_or_after(Saturday, 10, 31, "Alla helgons dag", "All Saints' Day"),
    fixed(12, 25, "Juldagen", "Christmas Day"),
    fixed(12, 26, "Annandag jul", "Second Day of Christmas"),
    on_or_after(Friday, 6, 19, "Midsommarafton", "Midsummer's Eve").doubted(Equated).law("lag 1930:173 § 2"),
    fixed(12, 24, "Julafton", "Christmas Eve").doubted(Equated).law("lag 1930:173 § 2"),
    fixed(12, 31, "Nyårsafton", "New Year's Eve").doubted(Equated).law("lag 1930:173 § 2"),
];
