//! What a person does with the inventory, in a real vault.

#![allow(clippy::unwrap_used, reason = "a test stops where its set-up fails")]
#![allow(clippy::indexing_slicing, reason = "a test stops where something is missing")]
#![allow(clippy::cast_possible_truncation, reason = "small numbers, chosen here")]

mod cases;
mod home;
mod letters;
mod requests;
mod services;
mod takeout;
mod undo;
