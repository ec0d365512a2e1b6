//! The user's own details, which letters may carry.

use crate::{Country, Email};

/// Who writes. Each list is in the user's order, the usual one first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    pub names: Vec<String>,
    pub former_names: Vec<String>,
    /// Postal, of several lines.
    pub addresses: Vec<String>,
    pub emails: Vec<Email>,
    pub numbers: Vec<Number>,
    /// Where the user lives: decides the law towards a controller outside the EEA, and who takes a complaint.
    pub country: Option<Country>,
}

/// A number by which somebody knows the user, such as a telephone or loyalty-card number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What it is a number of.
    pub label: Option<String>,
    pub number: String,
}
