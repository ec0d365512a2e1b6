//! Taking back what the user did, one step per change, until the vault locks.
//!
//! While a window has the vault open, temporary triggers note for each row that changes the statement that would bring it
//! back. The notes are in memory only and end with the connection. What another program changed is never taken back: its
//! change makes all earlier steps of this one unreachable.

use rusqlite::Connection;

use crate::{
    Error, Vault,
    inventory::{Touched, index_words},
    vault::Opened,
};

/// The tables whose changes are the user's. What was searched for, sealed or backed up is not taken back.
const TABLES: &[&str] = &[
    "services",
    "service_domains",
    "service_accounts",
    "service_categories",
    "service_order",
    "identity",
    "requests",
    "events",
    "evidence",
    "drafts",
    "letters",
    "templates",
    "request_order",
    "removed",
];

/// The steps that can be taken back, the last one at the end.
#[derive(Default)]
pub(crate) struct Undo {
    steps: Vec<Step>,
}

struct Step {
    label: &'static str,
    /// The notes behind this one belong to it.
    before: i64,
    touched: Touched,
}

impl Undo {
    /// Begins to take notes on a connection.
    pub fn begin(database: &Connection) -> Result<Self, Error> {
        database.execute_batch(
            "CREATE TEMP TABLE undo_notes (number INTEGER PRIMARY KEY, statement TEXT NOT NULL)",
        )?;
        for table in TABLES {
            let columns = columns(database, table)?;
            database.execute_batch(&triggers(table, &columns))?;
        }
        // Of the vault's own row only the name is the user's.
        database.execute_batch(
            "CREATE TEMP TRIGGER undo_meta AFTER UPDATE OF name ON main.meta BEGIN
               INSERT INTO undo_notes (statement) VALUES ('UPDATE main.meta SET name = ' || quote(OLD.name));
             END",
        )?;
        Ok(Self::default())
    }
}

struct Column {
    name: String,
    is_key: bool,
}

fn columns(database: &Connection, table: &str) -> Result<Vec<Column>, Error> {
    let mut statement = database.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement
        .query_map([table], |row| Ok(Column { name: row.get(0)?, is_key: row.get::<_, i64>(1)? > 0 }))?;
    Ok(columns.collect::<Result<_, _>>()?)
}

/// A trigger each for added, changed and removed rows of a table.
fn triggers(table: &str, columns: &[Column]) -> String {
    let listed = |separator: &str, shown: &dyn Fn(&Column) -> String| {
        columns.iter().map(shown).collect::<Vec<_>>().join(separator)
    };
    let equals = |row: &str, column: &Column| format!("{0} = ' || quote({row}.{0})", column.name);
    let keys: Vec<String> =
        columns.iter().filter(|column| column.is_key).map(|column| equals("NEW", column)).collect();
    let this_row = keys.join(" || ' AND ");
    let names = listed(", ", &|column| column.name.clone());
    let values = listed(" || ', ' || ", &|column| format!("quote(OLD.{})", column.name));
    let former = listed(" || ', ", &|column| equals("OLD", column));
    [
        ("INSERT", format!("'DELETE FROM main.{table} WHERE {this_row}")),
        ("DELETE", format!("'INSERT INTO main.{table} ({names}) VALUES (' || {values} || ')'")),
        ("UPDATE", format!("'UPDATE main.{table} SET {former} || ' WHERE {this_row}")),
    ]
    .map(|(kind, statement)| {
        format!(
            "CREATE TEMP TRIGGER undo_{table}_{kind} AFTER {kind} ON main.{table} BEGIN
               INSERT INTO undo_notes (statement) VALUES ({statement});
             END;\n"
        )
    })
    .concat()
}

fn last_note(database: &Connection) -> Result<i64, Error> {
    Ok(database.query_row("SELECT coalesce(max(number), 0) FROM undo_notes", [], |row| row.get(0))?)
}

impl Opened {
    /// The place where the notes of the coming change begin.
    pub fn begin_undo(&mut self) -> Result<i64, Error> {
        if self.undo.is_some() { last_note(&self.database) } else { Ok(0) }
    }

    /// The change is on the disk and becomes a step.
    pub fn note_undo(&mut self, label: &'static str, before: i64, touched: Touched) {
        if let Some(undo) = &mut self.undo {
            undo.steps.push(Step { label, before, touched });
        }
    }

    /// Forgets all steps, because another program changed what they lead back from.
    pub fn forget_undo(&mut self) {
        if let Some(undo) = &mut self.undo {
            undo.steps.clear();
        }
    }
}

impl Vault {
    /// What [`Vault::undo`] would take back, by the label of its change.
    pub fn undoable(&self) -> Option<&'static str> {
        self.opened.undo.as_ref()?.steps.last().map(|step| step.label)
    }

    /// How many changes [`Vault::undo`] would take back, one after another.
    pub fn undo_steps(&self) -> usize {
        self.opened.undo.as_ref().map_or(0, |undo| undo.steps.len())
    }

    /// Takes back the last change and gives its label; `None` where there is none, or where another program changed the vault since.
    pub fn undo(&mut self) -> Result<Option<&'static str>, Error> {
        let opened = &mut self.opened;
        let turn = opened.folder.take_turn()?;
        opened.follow_changes()?;
        let Some(step) = opened.undo.as_mut().and_then(|undo| undo.steps.pop()) else { return Ok(None) };
        let undone: Result<(), Error> = opened.write_in(&turn, |database| take_back(database, &step));
        match undone {
            Ok(()) => Ok(Some(step.label)),
            Err(error) => {
                if let Some(undo) = &mut opened.undo {
                    undo.steps.push(step);
                }
                Err(error)
            }
        }
    }
}

fn take_back(database: &Connection, step: &Step) -> Result<(), Error> {
    // Rows come back in the opposite order, so that for a moment one may refer to another that is not there yet.
    database.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let notes: Vec<String> = database
        .prepare("SELECT statement FROM undo_notes WHERE number > ?1 ORDER BY number DESC")?
        .query_map([step.before], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for note in notes {
        database.execute_batch(&note)?;
    }
    database.execute("DELETE FROM undo_notes WHERE number > ?1", [step.before])?;
    index_words(database, &step.touched)
}
