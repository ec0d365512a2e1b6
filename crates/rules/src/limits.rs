//! How much is kept of anything, wherever it comes from: the screen, the terminal or a file of a stranger's.

/// Characters in a text of one line, such as a name.
pub const LINE: usize = 200;

/// Characters in a text of several lines, such as a note or a postal address.
pub const LINES: usize = 10_000;

/// Characters in the text of a letter that the user edited.
pub const LETTER: usize = 50_000;

/// Characters in the name of a file.
pub const FILE_NAME: usize = 200;

/// Domains of a service.
pub const DOMAINS: usize = 100;

/// Accounts with a service.
pub const ACCOUNTS: usize = 100;

/// Entries in each list of the user's own details.
pub const DETAILS: usize = 100;

/// Events of a request.
pub const EVENTS: usize = 10_000;

/// Files that are kept with one event.
pub const EVIDENCE: usize = 1_000;

/// Bytes of a file that is kept: the largest number that every reader of JSON takes as it is (RFC 8785 section 3.2.2.3).
pub const FILE_BYTES: u64 = (1 << 53) - 1;
