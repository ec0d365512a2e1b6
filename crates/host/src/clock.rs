//! The only clock of the program: whoever needs today is handed it.

use rules::Date;

/// The local civil date.
#[expect(clippy::disallowed_methods, reason = "this is the edge that reads the clock")]
pub fn today() -> Date {
    jiff::Zoned::now().date()
}
