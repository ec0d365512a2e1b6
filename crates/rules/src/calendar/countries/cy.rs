//! Cyprus.

use crate::calendar::Doubt::Customary;
use crate::calendar::rule::{Rule, fixed, orthodox};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Πρωτοχρονιά", "New Year's Day"),
    fixed(1, 6, "Ημέρα των Θεοφανίων", "Epiphany"),
    orthodox(-48, "Καθαρά Δευτέρα", "Green Monday").law("official list of public holidays of Cyprus"),
    fixed(3, 25, "Ημέρα της Ελληνικής Ανεξαρτησίας", "Greek Independence Day"),
    fixed(4, 1, "Εθνική Ημέρα Κύπρου", "Cyprus National Day"),
    orthodox(-2, "Μεγάλη Παρασκευή", "Good Friday"),
    orthodox(0, "Κυριακή του Πάσχα", "Easter Sunday"),
    orthodox(1, "Δευτέρα της Διακαινησίμου", "Easter Monday"),
    fixed(5, 1, "Πρωτομαγιά", "Labour Day"),
    orthodox(50, "Δευτέρα του Αγίου Πνεύματος", "Pentecost Monday")
        .law("official list of public holidays of Cyprus"),
    fixed(8, 15, "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God"),
    fixed(10, 1, "Ημέρα της Κυπριακής Ανεξαρτησίας", "Cyprus Independence Day"),
    fixed(10, 28, "Ημέρα του Όχι", "Ohi Day"),
    fixed(12, 25, "Χριστούγεννα", "Christmas Day"),
    fixed(12, 26, "Επομένη Χριστουγέννων", "Day After Christmas"),
    orthodox(2, "Τρίτη της Διακαινησίμου", "Easter Tuesday").doubted(Customary),
    fixed(12, 24, "Παραμονή Χριστουγέννων", "Christmas Eve").doubted(Customary),
    fixed(12, 31, "Παραμονή Πρωτοχρονιάς", "New Year's Eve").doubted(Customary),
];
