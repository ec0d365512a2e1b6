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
pub(crate) fn to_next_database(opened: &mut Opened, steps: Steps, _turn: &Turn) -> Result<(), Error> {
    let name = opened.header.next_database(&opened.folder)?;
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
    if opened.places.seen(opened.meta.vault).generation > opened.meta.generation {
        // An older state was put back, and what looks like a leftover may be the newer one.
        return Ok(());
    }
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

#[cfg(test)]
mod tests {
    use std::{path::Path, process::Command};

    use rules::Date;
    use uuid::Uuid;

    use super::*;
    use crate::{
        Access, Key, LockedVault, NewVault, Notice, Passphrase, Places, RecoveryKit, Vault, WorkFactor,
    };

    /// The steps of a program that is newer than this one.
    const LATER: Steps =
        &[schema::STEPS[0], schema::STEPS[1], "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"];
    const PASSPHRASE: &str = "correct horse battery staple";

    /// A vault of this program, closed, in a folder `vault`.
    fn make(root: &Path) -> RecoveryKit {
        let kit = RecoveryKit::new(Uuid::from_u128(7), "Aino".into());
        let passphrase = Passphrase::new(PASSPHRASE.into());
        let created = Date::constant(2026, 11, 22);
        let new = NewVault { kit: &kit, passphrase: &passphrase, created, work: WorkFactor::FOR_TESTS };
        let mut vault = crate::create(&root.join("vault"), &places(root), &new, Access::Window).unwrap();
        vault.rename("Åsa").unwrap();
        vault.lock();
        kit
    }

    fn places(root: &Path) -> Places {
        Places { config: root.join("config") }
    }

    fn open(root: &Path, steps: Steps) -> Result<Vault, Error> {
        let locked = LockedVault::look(&root.join("vault"), &places(root))?.ok_or(Error::NotFound)?;
        let passphrase = Passphrase::new(PASSPHRASE.into());
        locked
            .unlock_migrating(Key::Passphrase(&passphrase), Access::Terminal, steps)
            .map_err(|(_, error)| error)
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().flatten() {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target)
            } else {
                fs::copy(entry.path(), target).map(drop).unwrap()
            }
        }
    }

    /// The newer program opens it, upgraded and whole, and nothing of the former database is left; this one says why it cannot.
    fn is_upgraded(root: &Path) {
        let mut vault = open(root, LATER).unwrap();
        vault.verify().unwrap();
        assert_eq!(vault.facts().unwrap().name, "Åsa");
        assert_eq!(schema::version(&vault.opened.database).unwrap(), LATER.len());
        vault.rename("later").unwrap();
        vault.lock();
        let names = fs::read_dir(root.join("vault")).unwrap().map(|entry| entry.unwrap().file_name());
        let mut databases: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
        databases.retain(|name| name.starts_with("db-") || name.starts_with(".lokero-new-"));
        assert_eq!(databases, ["db-0002.lkdb"]);
        assert!(matches!(open(root, schema::STEPS), Err(Error::NewerVersion)));
        assert_eq!(open(root, LATER).unwrap().facts().unwrap().name, "later");
    }

    #[test]
    fn an_upgraded_vault_opens_by_every_key_and_an_older_program_says_that_it_is_newer() {
        let root = tempfile::tempdir().unwrap();
        let kit = make(root.path());
        is_upgraded(root.path());
        let locked = LockedVault::look(&root.path().join("vault"), &places(root.path())).unwrap().unwrap();
        let opened = locked.unlock_migrating(Key::Recovery(kit.identity()), Access::Window, LATER);
        opened.map_err(|(_, error)| error).unwrap().checker().run().unwrap();
    }

    #[test]
    fn a_vault_that_was_open_during_the_upgrade_follows_it() {
        let root = tempfile::tempdir().unwrap();
        make(root.path());
        let mut older = open(root.path(), schema::STEPS).unwrap();
        open(root.path(), LATER).unwrap().rename("newer").unwrap();
        assert!(matches!(older.rename("older"), Err(Error::NewerVersion)));
        assert_eq!(open(root.path(), LATER).unwrap().facts().unwrap().name, "newer");
    }

    #[test]
    fn an_upgrade_that_was_interrupted_at_any_stage_is_undone_or_finished() {
        let root = tempfile::tempdir().unwrap();
        make(root.path());
        let (vault, before, after) =
            (root.path().join("vault"), root.path().join("before"), root.path().join("after"));
        copy(&vault, &before);
        open(root.path(), LATER).unwrap().lock();
        copy(&vault, &after);
        let stages: [(&[&str], bool); 4] = [
            (&[], true),
            (&["db-0002.lkdb"], false),
            (&["db-0002.lkdb", "lokero.json"], false),
            (&["db-0002.lkdb", "lokero.json", "vault.seal"], false),
        ];
        for (files, is_half_copied) in stages {
            fs::remove_dir_all(&vault).unwrap();
            copy(&before, &vault);
            // Nobody has seen the upgraded vault at this stage.
            fs::remove_dir_all(root.path().join("config/seen")).unwrap();
            for file in files {
                fs::copy(after.join(file), vault.join(file)).unwrap();
            }
            if is_half_copied {
                fs::write(vault.join("db-0002.lkdb"), &fs::read(after.join("db-0002.lkdb")).unwrap()[..5000])
                    .unwrap();
                fs::write(vault.join("db-0002.lkdb-journal"), "half a journal").unwrap();
            }
            let names_the_next = files.contains(&"lokero.json");
            match open(root.path(), schema::STEPS) {
                Ok(mut vault) => vault.verify().unwrap(),
                Err(error) => {
                    assert!(names_the_next && matches!(error, Error::NewerVersion), "{files:?}: {error:?}")
                }
            }
            if files.len() == 2 {
                let notices = open(root.path(), LATER).unwrap().facts().unwrap().notices;
                assert!(notices.contains(&Notice::Checked), "{notices:?}");
            }
            is_upgraded(root.path());
        }
    }

    /// The variable that tells the test below, in a process of its own, which vault to upgrade.
    const SUBJECT: &str = "LOKERO_TEST_UPGRADE";

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "it starts itself again to be killed, and this is how it knows"
    )]
    fn a_kill_at_any_system_call_leaves_a_vault_that_is_upgraded_the_next_time() {
        if let Some(root) = std::env::var_os(SUBJECT) {
            drop(open(Path::new(&root), LATER).unwrap());
            return;
        }
        if !Command::new("strace")
            .args(["-o", "/dev/null", "true"])
            .output()
            .is_ok_and(|out| out.status.success())
        {
            // `cargo test` swallows what a passing test prints, but not this.
            let _ =
                std::io::Write::write_all(&mut std::io::stderr(), b"SKIPPED: strace may not trace here\n");
            return;
        }
        let template = &tempfile::tempdir().unwrap();
        make(template.path());
        let calls =
            ["openat", "write", "pwrite64", "fsync", "rename", "renameat", "unlink", "copy_file_range"];
        let kills: u64 = std::thread::scope(|scope| {
            let threads = calls.map(|call| scope.spawn(move || kill_at_each(template.path(), call)));
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert!(kills > 50, "only {kills} kills");
    }

    /// Until the upgrade ends untouched; gives the number of kills.
    fn kill_at_each(template: &Path, call: &str) -> u64 {
        for nth in 1..1000 {
            let root = tempfile::tempdir().unwrap();
            copy(template, root.path());
            let ended = Command::new("strace")
                .args([
                    "-f",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-e",
                    &format!("inject=?{call}:signal=KILL:when={nth}"),
                ])
                .arg(format!("--trace=?{call}"))
                .arg(std::env::current_exe().unwrap())
                .args(["--exact", "--test-threads=1"])
                .arg(
                    "upgrade::tests::a_kill_at_any_system_call_leaves_a_vault_that_is_upgraded_the_next_time",
                )
                .env(SUBJECT, root.path())
                .output()
                .unwrap();
            match open(root.path(), schema::STEPS) {
                Ok(mut vault) => vault.verify().unwrap(),
                Err(error) => assert!(matches!(error, Error::NewerVersion), "{call} {nth}: {error:?}"),
            }
            is_upgraded(root.path());
            if ended.status.success() {
                assert!(String::from_utf8_lossy(&ended.stdout).contains("1 passed"));
                return nth - 1;
            }
        }
        panic!("no upgrade ends without {call}");
    }
}
