//! What is true: values in, values out. No clock, no file, no randomness; today is an argument.

mod address;
pub mod calendar;
pub mod choice;
pub mod clock;
mod country;
pub mod deadline;
pub mod identity;
pub mod jurisdiction;
pub mod letters;
pub mod limits;
mod named;
pub mod reminder;
pub mod request;
pub mod rotation;
pub mod service;
pub mod text;

pub use address::{Domain, Email, NotADomain, NotAnEmail};
pub use country::{Country, UnknownCountry};
pub use named::UnknownName;

/// A length of time between dates, in days, months or years.
pub use jiff::Span;
/// A civil date, as the law counts: no time of day and no time zone.
pub use jiff::civil::Date;
