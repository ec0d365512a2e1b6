//! The inventory: services and what they hold, the user's identity, requests and their timelines.
//!
//! [`Vault::read`] gives a [`View`] of one moment; [`Vault::change`] an [`Edit`], all of whose changes are one transaction and
//! one step of undo.

mod events;
mod evidence;
mod identity;
mod letters;
mod order;
mod requests;
mod rows;
mod search;
mod services;
#[cfg(test)]
mod tampered;

use std::{cell::RefCell, collections::BTreeSet, ops::Deref};

use rusqlite::Connection;
use uuid::Uuid;

use crate::{Error, Setting, Vault, settings, vault::Opened};

pub use evidence::StagedFile;
pub(crate) use evidence::{check_evidence, read_evidence, sweep_evidence};
pub use order::{Cursor, Place, RequestFilter, SortKey};
pub(crate) use search::index as index_words;
pub use services::ServicePage;

/// One thing that the user does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// A UUIDv7: what it writes is marked with it, so that each row knows when it changed.
    pub id: Uuid,
    /// What it is called where it can be undone.
    pub label: &'static str,
}

/// The inventory as it is at one moment.
pub struct View<'a> {
    database: &'a Connection,
}

/// The inventory while one change is made to it.
pub struct Edit<'a> {
    view: View<'a>,
    change: Uuid,
    touched: RefCell<Touched>,
}

/// The rows whose words are to be made anew for searching.
#[derive(Debug, Default, Clone)]
pub(crate) struct Touched {
    pub services: BTreeSet<i64>,
    pub requests: BTreeSet<i64>,
}

impl<'a> Deref for Edit<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

impl Vault {
    /// Reads the inventory; nothing changes meanwhile.
    pub fn read<T, E: From<Error>>(&mut self, ask: impl FnOnce(&View<'_>) -> Result<T, E>) -> Result<T, E> {
        let _turn = self.opened.begin_reading()?;
        ask(&View { database: &self.opened.database })
    }

    /// Makes one change: all of it or nothing, and on the disk when this returns. Where `work` refuses, nothing was changed.
    pub fn change<T, E: From<Error>>(
        &mut self,
        change: Change,
        work: impl FnOnce(&Edit<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.change_keeping(change, Vec::new(), work)
    }

    /// The same, with files that the change keeps.
    pub fn change_keeping<T, E: From<Error>>(
        &mut self,
        change: Change,
        files: Vec<StagedFile>,
        work: impl FnOnce(&Edit<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let opened = &mut self.opened;
        let turn = opened.folder.take_turn()?;
        // The files are at their place before a row names them, and nobody sweeps while this program has the turn.
        let (before, mut kept) = (opened.begin_undo()?, Vec::new());
        let placed = evidence::put_in_place(&opened.folder, files, &mut kept);
        let written = placed.map_err(E::from).and_then(|()| {
            opened.write_in(&turn, |database| {
                let view = View { database };
                let edit = Edit { view, change: change.id, touched: RefCell::default() };
                let value = work(&edit)?;
                let touched = edit.touched.into_inner();
                search::index(database, &touched)?;
                Ok((value, touched))
            })
        });
        match written {
            Ok((value, touched)) => {
                opened.note_undo(change.label, before, touched);
                Ok(value)
            }
            Err(error) => {
                opened.drop_unnamed(&kept);
                Err(error)
            }
        }
    }

    /// Makes anew what is derived from the inventory, and notes by which version of the rules. The inventory itself does not
    /// change, so there is nothing to take back.
    pub fn derive<E: From<Error>>(
        &mut self,
        version: &str,
        work: impl FnOnce(&Edit<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let opened = &mut self.opened;
        let turn = opened.folder.take_turn()?;
        let derived = opened.write_in(&turn, |database| {
            work(&Edit { view: View { database }, change: Uuid::nil(), touched: RefCell::default() })?;
            Ok(settings::set(database, Setting::Order, version)?)
        });
        opened.forget_undo();
        derived
    }

    /// Gives the vault another name.
    pub fn rename(&mut self, name: &str) -> Result<(), Error> {
        self.change(Change { id: Uuid::nil(), label: "vault-renamed" }, |edit| {
            edit.database.execute("UPDATE meta SET name = ?1 WHERE id = 1", [name])?;
            Ok(())
        })
    }
}

impl Opened {
    /// Removes files that were put in place for a change that failed. An error may have come behind the commit, and then a row
    /// names the file.
    fn drop_unnamed(&self, kept: &[Uuid]) {
        for id in kept {
            let sql = "SELECT count(*) FROM evidence WHERE id = ?1";
            let named = self.database.query_row(sql, [id.to_string()], |row| row.get::<_, i64>(0));
            if named.is_ok_and(|count| count == 0) {
                let _ = std::fs::remove_file(evidence::path_of(&self.folder, *id));
            }
        }
    }
}

impl Edit<'_> {
    fn touch_service(&self, number: i64) {
        self.touched.borrow_mut().services.insert(number);
    }

    fn touch_request(&self, number: i64) {
        self.touched.borrow_mut().requests.insert(number);
    }

    fn stamp(&self) -> String {
        self.change.to_string()
    }

    /// Notes that something was removed, so that another copy of the vault does not bring it back.
    fn note_removed(&self, id: &str, kind: &str) -> Result<(), Error> {
        let sql = "INSERT INTO removed (id, kind, changed) VALUES (?1, ?2, ?3)
                   ON CONFLICT (id) DO UPDATE SET changed = excluded.changed";
        self.database.prepare_cached(sql)?.execute((id, kind, self.stamp()))?;
        Ok(())
    }
}
