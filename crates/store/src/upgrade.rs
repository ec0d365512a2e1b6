//! A newer program's tables in an older vault: written as the next database, never over the present one.

use std::fs;

use crate::{
    Error, database,
    folder::{Turn, sync_folder},
    header::{Header, database_number},
    schema::{self, Steps},
    vault::Opened,
};

/// Writes the next database with the missing steps, checks it, and makes it the current one by replacing the header.
pub(crate) fn to_next_generation(opened: &mut Opened, steps: Steps, _turn: &Turn) -> Result<(), Error> {
    let name = opened.header.next_database()?;
    let upgraded = write_next(opened, &name, steps);
    // What was written of it takes room on a disk that may be full. Whether it counts already only the header on the disk
    // knows: the error may have come behind its replacement.
    if upgraded.is_err() && Header::read(&opened.folder).is_ok_and(|header| header == opened.header) {
        let _ = remove_leftovers(opened);
    }
    upgraded
}

fn write_next(opened: &mut Opened, name: &str, steps: Steps) -> Result<(), Error> {
    opened.begin_change()?;
    let (old, new) = (opened.database_path(), opened.folder.join(name));
    fs::copy(&old, &new)?;
    let mut database = database::open(&new, &opened.key)?;
    let transaction = database.transaction()?;
    schema::migrate(&transaction, steps)?;
    transaction.execute("UPDATE meta SET database = ?1, generation = generation + 1 WHERE id = 1", [name])?;
    let meta = database::meta(&transaction)?;
    transaction.commit()?;
    database::check(&database)?;
    database::finish(database, &new)?;
    let next = Header { database: name.to_owned(), ..opened.header.clone() };
    next.write(&opened.folder)?;
    opened.header = next;
    opened.database = database::open(&new, &opened.key)?;
    opened.written = Some(meta.generation);
    opened.meta = meta;
    opened.check_seal()?;
    remove_leftovers(opened)
}

/// Removes databases other than the current one, which has been opened and checked: they come from interrupted upgrades.
pub(crate) fn remove_leftovers(opened: &Opened) -> Result<(), Error> {
    let mut removed = false;
    for entry in fs::read_dir(opened.folder.path())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let database = name.strip_suffix("-journal").unwrap_or(&name);
        if database != opened.header.database && database_number(database).is_some() {
            fs::remove_file(entry.path())?;
            removed = true;
        }
    }
    if removed { sync_folder(opened.folder.path()) } else { Ok(()) }
}
