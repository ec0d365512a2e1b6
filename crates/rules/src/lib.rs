//! What is true: values in, values out. No clock, no file, no randomness; today is an argument.

pub mod calendar;
pub mod deadline;
pub mod jurisdiction;
pub mod rotation;

/// A length of time between dates, in days, months or years.
pub use jiff::Span;
/// A civil date, as the law counts: no time of day and no time zone.
pub use jiff::civil::Date;
