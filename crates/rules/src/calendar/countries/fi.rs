//! Finland. The act on time limits equates two eves with holidays; the state's list leaves them out.

use jiff::civil::Weekday::{Friday, Saturday};

use crate::calendar::Doubt::Equated;
use crate::calendar::rule::{Rule, easter, fixed, on_or_after};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Uudenvuodenpäivä", "New Year's Day"),
    fixed(1, 6, "Loppiainen", "Epiphany"),
    easter(-2, "Pitkäperjantai", "Good Friday"),
    easter(0, "Pääsiäispäivä", "Easter Sunday"),
    easter(1, "Toinen pääsiäispäivä", "Easter Monday"),
    fixed(5, 1, "Vappu", "May Day"),
    easter(39, "Helatorstai", "Ascension Day"),
    easter(49, "Helluntaipäivä", "Pentecost"),
    on_or_after(Saturday, 6, 20, "Juhannuspäivä", "Midsummer Day"),
    on_or_after(Saturday, 10, 31, "Pyhäinpäivä", "All Saints' Day"),
    fixed(12, 6, "Itsenäisyyspäivä", "Independence Day"),
    fixed(12, 25, "Joulupäivä", "Christmas Day"),
    fixed(12, 26, "Tapaninpäivä", "Second Day of Christmas"),
    fixed(6, 9, "Ahvenanmaan itsehallintopäivä", "Åland's Autonomy Day").only_in("01"),
    on_or_after(Friday, 6, 19, "Juhannusaatto", "Midsummer Eve").doubted(Equated).law("laki 150/1930 § 5"),
    fixed(12, 24, "Jouluaatto", "Christmas Eve").doubted(Equated).law("laki 150/1930 § 5"),
];
