//! Backups: made, listed, checked, restored.

use std::fs;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use tests::terminal::{Terminal, files_below};

fn backed_up() -> (Terminal, PathBuf) {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    let copy = terminal.backup_in(&terminal.home("copies"));
    (terminal, copy)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_backup_is_made_and_listed() {
    let terminal = Terminal::with_vault();
    assert_snapshot!(terminal.by_kit(&["backup", "list"]).shown(), @r"
    There is no backup yet.
    = 0
    ");
    assert_snapshot!(terminal.by_kit(&["backup", "create", "--to", "copies"]).shown(), @"
    The backup is written, and was read back in full: ~/home/copies/lokero-2026-11-22-2.lokero
    = 0
    ");
    assert_snapshot!(terminal.by_kit(&["backup", "create", "--json"]).shown(), @r#"
    {
      "bytes": "[bytes]",
      "date": "2026-11-22",
      "file": "~/home/copies/lokero-2026-11-22-4.lokero",
      "generation": 4,
      "sha256": "[sum]"
    }
    = 0
    "#);
    // The second of a day takes the place of the first.
    assert_eq!(
        terminal.backup_in(&terminal.home("copies")),
        terminal.home("copies/lokero-2026-11-22-4.lokero")
    );
    terminal.by_kit(&["backup", "create", "--to", "elsewhere"]).done();
    fs::remove_dir_all(terminal.home("copies")).unwrap();
    assert_snapshot!(terminal.by_kit(&["backup", "list"]).shown(), @"
    Sunday 22 November 2026  ~/home/copies/lokero-2026-11-22-4.lokero  (no longer there)
    Sunday 22 November 2026  ~/home/elsewhere/lokero-2026-11-22-6.lokero
    = 0
    ");
    assert_snapshot!(terminal.by_kit(&["backup", "list", "--json"]).shown(), @r#"
    {
      "backups": [
        {
          "bytes": "[bytes]",
          "date": "2026-11-22",
          "file": "~/home/copies/lokero-2026-11-22-4.lokero",
          "generation": 4,
          "present": false,
          "sha256": "[sum]"
        },
        {
          "bytes": "[bytes]",
          "date": "2026-11-22",
          "file": "~/home/elsewhere/lokero-2026-11-22-6.lokero",
          "generation": 6,
          "present": true,
          "sha256": "[sum]"
        }
      ]
    }
    = 0
    "#);
}

#[test]
fn without_a_folder_a_backup_goes_beside_the_vault_s_place() {
    let terminal = Terminal::with_vault();
    assert_snapshot!(terminal.by_kit(&["backup", "create"]).shown(), @"
    The backup is written, and was read back in full: ~/data/lokero-backups/lokero-2026-11-22-2.lokero
    = 0
    ");
}

#[test]
fn only_the_backups_that_are_still_needed_stay() {
    let terminal = Terminal::with_vault();
    for day in 7..22 {
        let mut create = terminal.cli_on(&format!("2026-11-{day:02}"), &["--recovery-file", "key.txt"]);
        terminal.finish(create.args(["backup", "create", "--to", "copies"])).done();
    }
    let listed = terminal.by_kit(&["backup", "list", "--json"]).json();
    let listed = listed["backups"].as_array().unwrap().len();
    let there = files_below(&terminal.home("copies")).len();
    // Seven days and the last of each week before; the key file lies beside them.
    assert_eq!((listed, there), (8, 9));
}

#[test]
fn a_backup_is_read_in_full_by_either_key() {
    let (terminal, copy) = backed_up();
    assert_snapshot!(terminal.by_kit(&["backup", "verify", text(&copy)]).shown(), @r"
    The backup of “Aino” from Sunday 22 November 2026 is whole.
    = 0
    ");
    assert_snapshot!(terminal.by_passphrase(&["backup", "verify", text(&copy), "--json"]).shown(), @r#"
    {
      "date": "2026-11-22",
      "file": "~/home/copies/lokero-2026-11-22-2.lokero",
      "files": 4,
      "generation": 2,
      "name": "Aino",
      "ok": true,
      "vault": "[id]"
    }
    = 0
    "#);
}

#[test]
fn a_vault_is_restored_by_the_kit_and_opens_as_before() {
    let (terminal, copy) = backed_up();
    fs::remove_dir_all(terminal.vault()).unwrap();
    assert_snapshot!(terminal.by_kit(&["backup", "restore", text(&copy), "--to", "back"]).shown(), @r"
    The restored vault is in ~/home/back.
    = 0
    ");
    terminal.by_kit(&["--vault", "back", "verify"]).done();
    terminal.by_passphrase(&["--vault", "back", "verify"]).done();
}

#[test]
fn a_vault_is_restored_by_the_passphrase_and_opens_by_both() {
    let (terminal, copy) = backed_up();
    let restored = terminal.by_passphrase(&["backup", "restore", text(&copy), "--to", "back", "--json"]);
    assert_snapshot!(restored.shown(), @r#"
    {
      "vault": "~/home/back"
    }
    = 0
    "#);
    terminal.by_kit(&["--vault", "back", "verify"]).done();
    terminal.by_passphrase(&["--vault", "back", "verify"]).done();
}

#[test]
fn a_restore_touches_nothing_that_exists() {
    let (terminal, copy) = backed_up();
    let vault = terminal.vault();
    let before: Vec<Vec<u8>> = files_below(&vault).iter().map(|file| fs::read(file).unwrap()).collect();
    assert_snapshot!(terminal.by_kit(&["backup", "restore", text(&copy), "--to", text(&vault)]).shown(), @r"
    ! error[exists]: There is something at ~/data/lokero/vault already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    ");
    let after: Vec<Vec<u8>> = files_below(&vault).iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after, "the vault that was in the way is as it was");
}

#[test]
fn a_backup_that_cannot_be_read_says_why() {
    let (terminal, copy) = backed_up();
    terminal.secret("wrong.txt", "not the passphrase");
    let whole = fs::read(&copy).unwrap();
    let restore =
        |by: &[&str]| terminal.run(&[by, &["backup", "restore", text(&copy), "--to", "back"]].concat());
    let (kit, passphrase) =
        (&["--recovery-file", "key.txt"][..], &["--passphrase-file", "passphrase.txt"][..]);

    let wrong = restore(&["--passphrase-file", "wrong.txt"]);
    assert_eq!((wrong.status, wrong.code()), (3, "wrong-passphrase"));

    let key_file =
        files_below(&terminal.home("copies")).into_iter().find(|file| text(file).ends_with(".key.age"));
    let away = terminal.home("away");
    fs::rename(key_file.as_ref().unwrap(), &away).unwrap();
    assert_snapshot!(restore(passphrase).shown(), @"
    ! error[backup-key-missing]: Beside ~/home/copies/lokero-2026-11-22-2.lokero there is no key file that belongs to it (lokero-….key.age).
    ! help: Put the key file into the same folder, or open the backup with the recovery kit.
    = 4
    ");
    terminal.by_kit(&["backup", "verify", text(&copy)]).done();
    fs::rename(&away, key_file.unwrap()).unwrap();

    for (broken, what) in [
        (whole[..whole.len() - 1].to_vec(), "the last byte is missing"),
        (whole[..whole.len() / 2].to_vec(), "half is missing"),
        (Vec::new(), "empty"),
        (b"not a backup at all".to_vec(), "another file"),
        ([&whole[..], b"x"].concat(), "a byte too many"),
    ] {
        fs::write(&copy, broken).unwrap();
        for by in [kit, passphrase] {
            let said = restore(by);
            assert_eq!((said.status, said.code()), (4, "backup-damaged"), "{what}: {}", said.err);
        }
    }
    for at in [10, 100, whole.len() / 2, whole.len() - 20] {
        let mut flipped = whole.clone();
        flipped[at] ^= 4;
        fs::write(&copy, flipped).unwrap();
        let said = restore(kit);
        // A damaged stanza for the right key looks like one for another key: nothing outside the key authenticates it.
        assert!(
            said.code() == "backup-damaged" || (at < 400 && said.code() == "wrong-recovery-key"),
            "{at}: {}",
            said.err
        );
    }
    for at in [100, 200, 300, whole.len() / 2] {
        let mut flipped = whole.clone();
        flipped[at] ^= 4;
        fs::write(&copy, flipped).unwrap();
        let said = restore(passphrase);
        assert_eq!(said.code(), "backup-damaged", "the key file opened, so it is no wrong passphrase: {at}");
    }
    assert_snapshot!(restore(kit).shown(), @"
    ! error[backup-damaged]: The backup ~/home/copies/lokero-2026-11-22-2.lokero is damaged.
    ! help: Nothing was changed. Take another backup; “lokero-cli backup list” shows them.
    = 4
    ");
    fs::remove_file(&copy).unwrap();
    assert_snapshot!(restore(kit).shown(), @"
    ! error[backup-missing]: There is no backup at ~/home/copies/lokero-2026-11-22-2.lokero.
    ! help: Check the name; “lokero-cli backup list” shows where the backups are.
    = 4
    ");
    assert!(!terminal.home("back").exists(), "nothing half restored is left");
    let left = fs::read_dir(terminal.folder("home")).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().ends_with(".unfinished")));
}
