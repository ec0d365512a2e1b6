//! Greece. The first of May moves by decree where it meets Holy Week or a Sunday.

use jiff::civil::Weekday::Monday;

use crate::calendar::Doubt::{Customary, Decree, Substitute};
use crate::calendar::rule::{Rule, fixed, once, orthodox};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Πρωτοχρονιά", "New Year's Day"),
    fixed(1, 6, "Θεοφάνεια", "Epiphany"),
    orthodox(-48, "Καθαρά Δευτέρα", "Green Monday"),
    fixed(3, 25, "Εικοστή Πέμπτη Μαρτίου", "Independence Day"),
    orthodox(-2, "Μεγάλη Παρασκευή", "Good Friday"),
    orthodox(1, "Δευτέρα του Πάσχα", "Easter Monday"),
    fixed(5, 1, "Εργατική Πρωτομαγιά", "Labour Day").except(&[2024, 2040]),
    orthodox(50, "Δευτέρα του Αγίου Πνεύματος", "Pentecost Monday"),
    fixed(8, 15, "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God"),
    fixed(10, 28, "Ημέρα του Όχι", "Ohi Day"),
    fixed(12, 25, "Χριστούγεννα", "Christmas Day"),
    fixed(12, 26, "Σύναξη της Υπεραγίας Θεοτόκου", "Glorifying Mother of God"),
    fixed(12, 24, "Παραμονή Χριστουγέννων", "Christmas Eve").doubted(Customary),
    fixed(12, 31, "Παραμονή Πρωτοχρονιάς", "New Year's Eve").doubted(Customary),
    once(&[(2024, 5, 1), (2040, 5, 1)], "Εργατική Πρωτομαγιά", "Labour Day").doubted(Decree),
    fixed(5, 2, "Εργατική Πρωτομαγιά (παρατηρήθηκε)", "Labour Day (observed)")
        .if_on(&[Monday])
        .doubted(Substitute),
    once(
        &[(2021, 5, 4), (2027, 5, 4), (2032, 5, 4), (2038, 5, 3)],
        "Εργατική Πρωτομαγιά (παρατηρήθηκε)",
        "Labour Day (observed)",
    )
    .doubted(Substitute),
    once(&[(2024, 5, 7), (2040, 5, 8)], "Εργατική Πρωτομαγιά", "Labour Day").doubted(Decree),
];
