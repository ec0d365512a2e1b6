//! How much is kept of what a person types or a file brings. Nobody needs more; a hostile file may try.

/// Characters of a name or another text on one line.
pub const LINE: usize = 200;
/// Characters of a text of several lines.
pub const LINES: usize = 10_000;
/// Domains of a service.
pub const DOMAINS: usize = 100;
/// Accounts at a service.
pub const ACCOUNTS: usize = 100;
/// Entries in each list of the user's own details.
pub const DETAILS: usize = 100;
/// Events of a request.
pub const EVENTS: usize = 10_000;
/// Files kept with an event.
pub const EVIDENCE: usize = 1_000;
