//! What can happen to the files of a vault while nobody looks: every damage is found, named, and never taken for an empty
//! vault or a wrong passphrase.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its set-up fails")]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use common::{Home, PASSPHRASE, TODAY, copy_tree, create};
use store::{Access, BackupKey, Error, Notice, Part, Passphrase, RecoveryKit, Setting, WorkFactor};
use uuid::Uuid;

const FILES: [(&str, Part); 6] = [
    ("lokero.json", Part::Header),
    ("keys/passphrase.age", Part::PassphraseKey),
    ("keys/recovery.age", Part::RecoveryKey),
    ("keys/backup.age", Part::BackupKey),
    ("db-0001.lkdb", Part::Database),
    ("vault.seal", Part::Seal),
];

/// The files of a vault as they were, to be put back after each damage.
struct Whole(BTreeMap<&'static str, Vec<u8>>);

impl Whole {
    fn of(folder: &Path) -> Self {
        Self(FILES.into_iter().map(|(file, _)| (file, fs::read(folder.join(file)).unwrap())).collect())
    }

    fn put_back(&self, folder: &Path) {
        for (file, bytes) in &self.0 {
            let path = folder.join(file);
            if fs::read(&path).ok().as_ref() != Some(bytes) {
                fs::write(path, bytes).unwrap();
            }
        }
    }
}

/// A vault with a change and a backup in it, sealed in full by a window.
fn sealed() -> Home {
    let home = Home::new();
    let mut vault = home.open_with(PASSPHRASE, Access::Window).unwrap();
    vault.rename("Åsa").unwrap();
    vault.backup(&home.folder.path().join("backups"), Uuid::from_u128(1), TODAY).unwrap();
    vault.lock();
    home
}

/// What its owner is told who opens the vault and has it checked.
fn opened_and_verified(home: &Home) -> Result<(), Error> {
    home.open()?.verify()
}

/// The damaged file is named, nothing else in the folder was changed, and the backup is offered.
fn is_found(home: &Home, whole: &Whole, file: &str, part: Part, damage: &str) {
    let found = opened_and_verified(home);
    assert!(
        matches!(&found, Err(Error::Damaged(p) | Error::Missing(p)) if *p == part),
        "{file}, {damage}: {found:?}"
    );
    if part == Part::RecoveryKey {
        let found = home.open_with_kit(&home.kit).map(drop);
        assert!(
            matches!(&found, Err(Error::Damaged(p) | Error::Missing(p)) if *p == part),
            "{damage}: {found:?}"
        );
    }
    for (other, bytes) in &whole.0 {
        if *other != file {
            assert_eq!(
                fs::read(home.vault().join(other)).unwrap(),
                *bytes,
                "{other} was changed: {file}, {damage}"
            );
        }
    }
    assert!(home.places().known_backup(&home.vault()).is_some());
}

#[test]
fn a_truncated_emptied_or_missing_file_is_named() {
    let home = sealed();
    let whole = Whole::of(&home.vault());
    for (file, part) in FILES {
        let path = home.vault().join(file);
        let bytes = &whole.0[file];
        let spread = (1..24).map(|nth| bytes.len() * nth / 24);
        let edges = [0, 1, 2, 100, 511, 512, 1023, 4095, 4096, 4097, 8191, 8192, bytes.len() - 1];
        for length in spread.chain(edges).filter(|length| *length < bytes.len()) {
            fs::write(&path, &bytes[..length]).unwrap();
            is_found(&home, &whole, file, part, &format!("cut to {length}"));
            assert_eq!(fs::read(&path).unwrap(), bytes[..length], "the damaged file was changed");
        }
        fs::write(&path, vec![0; bytes.len()]).unwrap();
        is_found(&home, &whole, file, part, "overwritten with zeros");
        fs::remove_file(&path).unwrap();
        is_found(&home, &whole, file, part, "missing");
        assert!(!path.exists(), "a missing file was made");
        whole.put_back(&home.vault());
    }
    opened_and_verified(&home).unwrap();
}

#[test]
fn a_file_of_another_vault_is_named() {
    let home = sealed();
    let whole = Whole::of(&home.vault());
    for (id, passphrase) in [(8, PASSPHRASE), (8, "another"), (7, PASSPHRASE), (7, "another")] {
        let kit = RecoveryKit::new(Uuid::from_u128(id), "Other".into());
        let other = home.folder.path().join(format!("other-{id}-{passphrase}"));
        let elsewhere = store::Places { config: other.with_extension("config") };
        let mut vault = create(&other, &elsewhere, &kit).unwrap();
        vault.rename("Åsa").unwrap();
        vault.change_passphrase(&Passphrase::new(passphrase.into()), WorkFactor::FOR_TESTS).unwrap();
        vault.verify().unwrap();
        vault.lock();
        for (file, part) in FILES {
            // The header of a vault of the same id names other sums only, and whatever opens proves itself.
            if (file, id) != ("lokero.json", 7) {
                fs::copy(other.join(file), home.vault().join(file)).unwrap();
                is_found(&home, &whole, file, part, &format!("of the vault {id}, {passphrase}"));
            }
            whole.put_back(&home.vault());
        }
    }
    opened_and_verified(&home).unwrap();
}

#[test]
fn two_thousand_flipped_bits_are_found_and_none_is_called_a_wrong_passphrase() {
    const EACH: usize = 250;
    const IN_THE_DATABASE: usize = 2000 - 5 * EACH;
    let jobs: Vec<_> = FILES.into_iter().collect();
    std::thread::scope(|scope| {
        for half in jobs.chunks(jobs.len().div_ceil(2)) {
            scope.spawn(move || {
                let home = sealed();
                for (file, _) in half {
                    let flips = if *file == "db-0001.lkdb" { IN_THE_DATABASE } else { EACH };
                    flip(&home, file, flips);
                }
            });
        }
    });
}

fn flip(home: &Home, file: &str, flips: usize) {
    let whole = Whole::of(&home.vault());
    let bytes = &whole.0[file];
    for nth in 0..flips {
        // A prime step spreads them over the whole file and over the bits of a byte.
        let at = (nth * 2_654_435_761) % (bytes.len() * 8);
        let mut flipped = bytes.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        fs::write(home.vault().join(file), &flipped).unwrap();
        let found = opened_and_verified(home);
        // The header's word on who may read it cannot be checked: a newer program may sum otherwise.
        let is_named = matches!(&found, Err(Error::Damaged(_)))
            || (file == "lokero.json" && matches!(&found, Err(Error::NewerVersion)));
        assert!(is_named, "{file}, bit {at}: {found:?}");
        whole.put_back(&home.vault());
    }
    opened_and_verified(home).unwrap();
}

/// The database of a vault before and after a window changed it, both sealed in full.
fn two_generations(home: &Home) -> [Vec<u8>; 2] {
    ["one", "two"].map(|name| {
        let mut vault = home.open_with(PASSPHRASE, Access::Window).unwrap();
        vault.rename(name).unwrap();
        vault.set(Setting::BackupFolder, &name.repeat(1000)).unwrap();
        vault.lock();
        fs::read(home.vault().join("db-0001.lkdb")).unwrap()
    })
}

#[test]
fn pages_of_two_generations_are_noticed() {
    const PAGE: usize = 4096;
    let home = sealed();
    let [older, newer] = two_generations(&home);
    let whole = Whole::of(&home.vault());
    let pages = newer.len().min(older.len()) / PAGE;
    let differing: Vec<_> = (0..pages)
        .map(|page| page * PAGE..(page + 1) * PAGE)
        .filter(|p| older[p.clone()] != newer[p.clone()])
        .collect();
    assert!(differing.len() > 1, "a change touches more than one page");
    let mut unnoticed_by_the_database = 0;
    for page in &differing {
        let mut mixed = newer.clone();
        mixed[page.clone()].copy_from_slice(&older[page.clone()]);
        fs::write(home.vault().join("db-0001.lkdb"), mixed).unwrap();
        if let Ok(mut vault) = home.open_with(PASSPHRASE, Access::Window) {
            unnoticed_by_the_database += 1;
            let checked = vault.checker().run();
            assert!(matches!(checked, Err(Error::Damaged(Part::Database))), "{page:?}: {checked:?}");
            let verified = vault.verify();
            assert!(matches!(verified, Err(Error::Damaged(Part::Database))), "{page:?}: {verified:?}");
            let changed = vault.rename("a change would hide it");
            assert_eq!(changed, Err(Error::Damaged(Part::Database)), "{page:?}");
            let copied = vault.backup(&home.folder.path().join("backups"), Uuid::from_u128(9), TODAY);
            assert_eq!(copied, Err(Error::Damaged(Part::Database)), "{page:?}");
        }
        whole.put_back(&home.vault());
        fs::write(home.vault().join(".session"), "").unwrap();
    }
    assert!(unnoticed_by_the_database > 0, "the seal's hash was needed");
    opened_and_verified(&home).unwrap();
}

#[test]
fn an_older_database_alone_is_refused() {
    let home = sealed();
    let [older, _] = two_generations(&home);
    fs::write(home.vault().join("db-0001.lkdb"), older).unwrap();
    assert!(matches!(home.open(), Err(Error::Damaged(Part::Database))));
}

#[test]
fn a_damaged_key_file_is_not_carried_into_the_folder_of_the_backups() {
    let home = sealed();
    let folder = home.folder.path().join("backups");
    let key_file = folder.join(format!("lokero-{}.key.age", home.kit.vault()));
    let good = fs::read(&key_file).unwrap();
    let damaged = home.vault().join("keys/backup.age");
    let mut bytes = fs::read(&damaged).unwrap();
    bytes[100] ^= 1;
    fs::write(damaged, bytes).unwrap();
    let made = home.open().unwrap().backup(&folder, Uuid::from_u128(2), TODAY);
    assert_eq!(made, Err(Error::Damaged(Part::BackupKey)));
    assert_eq!(fs::read(&key_file).unwrap(), good);
}

#[test]
fn what_others_put_beside_a_backup_does_not_stop_its_owner() {
    let home = sealed();
    let folder = home.folder.path().join("backups");
    fs::write(folder.join("lokero-0.key.age"), "noise").unwrap();
    fs::write(folder.join("lokero-1.key.age"), vec![0; 1 << 20]).unwrap();
    fs::create_dir(folder.join("lokero-2.key.age")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.join("lokero-3.key.age")).unwrap();
    let file = folder.join("lokero-2026-11-22-2.lokero");
    let verify = |typed: &str| {
        store::verify_backup(&file, BackupKey::Passphrase(&Passphrase::new(typed.into())))
            .map(|found| found.name)
    };
    assert_eq!(verify(PASSPHRASE).unwrap(), "Åsa");
    assert_eq!(verify("wrong"), Err(Error::WrongKey));
}

#[test]
fn a_newer_database_stays_when_an_older_state_is_put_over_it() {
    let home = sealed();
    let older = home.folder.path().join("older");
    copy_tree(&home.vault(), &older);
    home.open().unwrap().rename("later").unwrap();
    home.open().unwrap();
    let newer = home.vault().join("db-0002.lkdb");
    fs::copy(home.vault().join("db-0001.lkdb"), &newer).unwrap();
    copy_tree(&older, &home.vault());
    let facts = home.open().unwrap().facts().unwrap();
    assert_eq!((facts.name.as_str(), facts.notices.as_slice()), ("Åsa", &[Notice::Older][..]));
    assert!(newer.exists());
}

#[test]
fn an_older_copy_of_the_whole_folder_opens_with_a_notice() {
    let home = sealed();
    let older = home.folder.path().join("older");
    copy_tree(&home.vault(), &older);
    home.open().unwrap().rename("later").unwrap();
    home.open().unwrap();
    fs::remove_dir_all(home.vault()).unwrap();
    copy_tree(&older, &home.vault());
    let mut vault = home.open().unwrap();
    let facts = vault.facts().unwrap();
    assert_eq!((facts.name.as_str(), facts.notices.as_slice()), ("Åsa", &[Notice::Older][..]));
    vault.verify().unwrap();
}

#[test]
fn a_crash_before_the_seal_is_checked_and_one_change_further_is_refused() {
    let home = sealed();
    let seal = home.vault().join("vault.seal");
    let in_full = fs::read(&seal).unwrap();
    let mut vault = home.open().unwrap();
    vault.rename("one").unwrap();
    let after_one = fs::read(&seal).unwrap();
    for former in [&in_full, &after_one] {
        fs::write(&seal, former).unwrap();
        let mut again = home.open().unwrap();
        let notices = if former == &in_full { &[Notice::Checked][..] } else { &[] };
        assert_eq!(again.facts().unwrap().notices, notices);
        again.verify().unwrap();
    }
    vault.rename("two").unwrap();
    vault.rename("three").unwrap();
    fs::write(&seal, &after_one).unwrap();
    assert!(matches!(home.open(), Err(Error::Damaged(Part::Database))));
}

#[test]
fn a_seal_that_could_not_be_written_does_not_stop_the_next_change() {
    let home = sealed();
    let seal = home.vault().join("vault.seal");
    let mut vault = home.open().unwrap();
    vault.rename("one").unwrap();
    let after_one = fs::read(&seal).unwrap();
    vault.rename("two").unwrap();
    // As if the disk had been full for the seal alone.
    fs::write(&seal, &after_one).unwrap();
    vault.rename("three").unwrap();
    home.open().unwrap().verify().unwrap();
    assert_eq!(home.open().unwrap().facts().unwrap().name, "three");
}

/// The variable that tells the test below, in a process of its own, where the vault is that it cannot write to.
const READ_ONLY: &str = "LOKERO_TEST_READ_ONLY";

#[test]
#[expect(clippy::disallowed_methods, reason = "it starts itself again, and this is how it knows")]
fn a_folder_that_cannot_be_written_to_opens_for_reading() {
    if let Some(folder) = std::env::var_os(READ_ONLY) {
        return reads_and_refuses_to_write(&PathBuf::from(folder));
    }
    let home = sealed();
    let program = std::env::current_exe().unwrap();
    let test = "a_folder_that_cannot_be_written_to_opens_for_reading";
    let first = home.folder.path().join("first");
    copy_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/first"), &first);
    let run = format!(
        "mount --bind -o ro '{0}' '{0}' && mount --bind -o ro '{1}' '{1}' && exec '{2}' --exact {test}",
        home.vault().display(),
        first.display(),
        program.display()
    );
    let mount = |arguments: &[&str], run: &str| {
        let mut command = Command::new("unshare");
        command.args(arguments).args(["sh", "-c", run]).env(READ_ONLY, home.folder.path()).output()
    };
    let allowed =
        [&["--mount"][..], &["--user", "--map-root-user", "--mount"]].into_iter().find(|arguments| {
            mount(arguments, "mount -t tmpfs none /mnt").is_ok_and(|output| output.status.success())
        });
    let Some(arguments) = allowed else {
        // `cargo test` swallows what a passing test prints, but not this.
        let _ = writeln!(std::io::stderr(), "SKIPPED: a folder cannot be mounted for reading here");
        return;
    };
    let output = mount(arguments, &run).unwrap();
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(home.open().unwrap().facts().unwrap().notices, []);
}

/// `root` is that of a [`Home`] whose vault alone is mounted for reading.
fn reads_and_refuses_to_write(root: &Path) {
    let places = store::Places { config: root.join("config") };
    let passphrase = Passphrase::new(PASSPHRASE.into());
    for access in [Access::Terminal, Access::Window] {
        let locked = store::LockedVault::look(&root.join("vault"), &places).unwrap().unwrap();
        let mut vault =
            locked.unlock(store::Key::Passphrase(&passphrase), access).map_err(|(_, error)| error).unwrap();
        let facts = vault.facts().unwrap();
        assert_eq!((facts.name.as_str(), facts.notices.as_slice()), ("Åsa", &[Notice::ReadOnly][..]));
        vault.verify().unwrap();
        vault.checker().run().unwrap();
        let kit = RecoveryKit::new(vault.id(), "Åsa".into());
        let refused = [
            vault.rename("x"),
            vault.set(Setting::RecoveryKept, "yes"),
            vault.change_passphrase(&Passphrase::new("another".into()), WorkFactor::FOR_TESTS),
            vault.adopt(&kit),
            vault.lock().destroy(),
        ];
        assert!(refused.iter().all(|result| matches!(result, Err(Error::ReadOnly))), "{refused:?}");
        // One of the first version would have to be written anew to be read.
        let first = store::LockedVault::look(&root.join("first"), &places).unwrap().unwrap();
        let opened = first.unlock(store::Key::Passphrase(&passphrase), access).map_err(|(_, error)| error);
        assert!(matches!(opened, Err(Error::ReadOnly)));
    }
}
