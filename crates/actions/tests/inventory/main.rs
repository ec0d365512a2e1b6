//! What a person does with the inventory, in a real vault.

mod home;
mod requests;
mod services;
mod takeout;
mod undo;
