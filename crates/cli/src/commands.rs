//! The commands: each reads its arguments, calls one action, and says what came of it.

pub mod backup;
pub mod docs;
pub mod vault;
