//! The terminal's contract: command lines, and what comes of them.

mod backups;
mod batch;
mod damage;
mod dates;
mod deadlines;
mod help;
mod inventory;
mod keys;
mod letters;
mod person;
mod requests;
mod surroundings;
mod vault;
