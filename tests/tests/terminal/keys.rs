//! What opens the vault, and how each of the ways is replaced.

use std::fs;

use insta::assert_snapshot;
use tests::terminal::{PASSPHRASE, Terminal, key_on};

const NEW: &str = "räntä kelo puuro siima hilla tyrsky";

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let terminal = Terminal::with_vault();
    terminal.secret("new.txt", NEW);
    let changed = terminal.by_passphrase(&["passphrase", "change", "--new-passphrase-file", "new.txt"]);
    assert_snapshot!(changed.shown(), @r"
    The new passphrase opens the vault; the old one no longer does.
    = 0
    ");
    assert_snapshot!(terminal.by_passphrase(&["status"]).shown(), @r"
    ! error[wrong-passphrase]: That passphrase does not open this vault.
    ! help: Type it again; capital and small letters count. If it is lost, the recovery kit opens the vault.
    = 3
    ");
    terminal.run(&["--passphrase-file", "new.txt", "status"]).done();
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn both_passphrases_may_come_from_standard_input() {
    let terminal = Terminal::with_vault();
    let change = ["--passphrase-file", "-", "passphrase", "change", "--new-passphrase-file", "-", "--json"];
    // Letters that a keyboard composed otherwise are the same passphrase.
    let typed = NEW.replace('ä', "a\u{308}");
    let changed = terminal.run_with_input(&change, &format!("{PASSPHRASE}\n{typed}\n"));
    assert_snapshot!(changed.shown(), @r#"
    {
      "changed": true
    }
    = 0
    "#);
    let opened = terminal.run_with_input(&["--passphrase-file", "-", "status"], &format!("{NEW}\r\n"));
    assert_eq!(opened.status, 0, "{}", opened.err);
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_means_of_the_kit() {
    let terminal = Terminal::with_vault();
    terminal.secret("new.txt", "kissa");
    let short = terminal.by_kit(&["passphrase", "change", "--new-passphrase-file", "new.txt"]);
    assert_eq!((short.status, short.code()), (1, "passphrase-short"));
    terminal.secret("new.txt", NEW);
    terminal.by_kit(&["passphrase", "change", "--new-passphrase-file", "new.txt"]).done();
    terminal.run(&["--passphrase-file", "new.txt", "status"]).done();
    assert_eq!(terminal.by_passphrase(&["status"]).status, 3);
}

#[test]
fn the_kit_and_a_new_passphrase_may_both_come_from_standard_input() {
    let terminal = Terminal::with_vault();
    let key = fs::read_to_string(terminal.home("key.txt")).unwrap();
    let change = ["--recovery-file", "-", "passphrase", "change", "--new-passphrase-file", "-"];
    terminal.run_with_input(&change, &format!("{}\n{NEW}\n", key.trim())).done();
    let opened = terminal.run_with_input(&["--passphrase-file", "-", "status"], NEW);
    assert_eq!(opened.status, 0, "{}", opened.err);
}

#[test]
fn a_new_kit_takes_the_place_of_the_old_one() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    let copy = terminal.backup_in(&terminal.home("copies"));
    let refused = terminal.by_kit(&["recovery", "new-kit", "-o", "kit.pdf"]);
    assert_eq!((refused.status, refused.code()), (1, "exists"), "the old page is not written over");
    let nowhere = terminal.by_kit(&["recovery", "new-kit", "-o", "nowhere/kit.pdf"]);
    assert_eq!((nowhere.status, nowhere.code()), (1, "folder-not-found"));
    terminal.by_kit(&["verify"]).done();

    assert_snapshot!(terminal.by_kit(&["recovery", "new-kit", "-o", "new.pdf", "--json"]).shown(), @r#"
    {
      "recovery_kit": "new.pdf"
    }
    = 0
    "#);
    assert_snapshot!(terminal.by_kit(&["status"]).shown(), @r"
    ! error[wrong-recovery-key]: That recovery key does not open this vault.
    ! help: Compare the name and the number on the page with this vault. A newer kit replaces an older one, but the older one still opens older backups.
    = 3
    ");
    terminal.by_kit(&["backup", "verify", copy.to_str().unwrap()]).done();

    fs::write(terminal.home("new.txt"), key_on(&terminal.home("new.pdf"))).unwrap();
    let by_new = |arguments: &[&str]| terminal.run(&[&["--recovery-file", "new.txt"], arguments].concat());
    by_new(&["verify"]).done();
    let too_old = by_new(&["backup", "verify", copy.to_str().unwrap()]);
    assert_eq!((too_old.status, too_old.code()), (3, "wrong-recovery-key"));
    by_new(&["backup", "create", "--to", "newer"]).done();
    let newer = terminal.backup_in(&terminal.home("newer"));
    by_new(&["backup", "verify", newer.to_str().unwrap()]).done();
    assert_eq!(terminal.by_kit(&["backup", "verify", newer.to_str().unwrap()]).code(), "wrong-recovery-key");
}

#[test]
fn the_kit_opens_from_whatever_was_copied_of_its_page() {
    let terminal = Terminal::with_vault();
    let key = key_on(&terminal.home("kit.pdf"));
    let rows: Vec<String> =
        key.as_bytes().chunks(8).map(|row| String::from_utf8_lossy(row).to_lowercase()).collect();
    let page = format!("Recovery kit\r\n\r\n{}\r\n\r\nMade 22 November", rows.join("\r\n"));
    let opened = terminal.run_with_input(&["--recovery-file", "-", "status"], &page);
    assert_eq!(opened.status, 0, "{}", opened.err);
}

/// Each with its exit status and code; what it does not open stays as it was.
#[test]
fn what_does_not_open_the_vault_says_why() {
    let terminal = Terminal::with_vault();
    let other = Terminal::new();
    other.secret("passphrase.txt", PASSPHRASE);
    other.by_passphrase(&["init", "--recovery-kit", "kit.pdf"]).done();
    let key = key_on(&other.home("kit.pdf"));
    terminal.secret("other-key.txt", &key);
    terminal.secret("mistyped-key.txt", &key.replacen('1', "L", 1));
    terminal.secret("wrong.txt", "not the passphrase");
    fs::write(terminal.home("binary"), [0xff, 0xfe, 0]).unwrap();
    for (arguments, status, code) in [
        (&["--passphrase-file", "wrong.txt"][..], 3, "wrong-passphrase"),
        (&["--recovery-file", "other-key.txt"], 3, "wrong-recovery-key"),
        (&["--recovery-file", "mistyped-key.txt"], 3, "not-a-recovery-key"),
        (&["--recovery-file", "wrong.txt"], 3, "not-a-recovery-key"),
        (&["--recovery-file", "binary"], 3, "not-a-recovery-key"),
        (&[], 3, "locked"),
        (&["--passphrase-file", "no-such-file"], 1, "file-not-read"),
        (&["--passphrase-file", "binary"], 1, "file-not-read"),
        (&["--recovery-file", "no-such-file"], 1, "file-not-read"),
    ] {
        let said = terminal.run(&[arguments, &["status"]].concat());
        assert_eq!((said.status, said.code()), (status, code), "{arguments:?}: {}", said.err);
        assert!(said.out.is_empty());
    }
    assert_snapshot!(terminal.run(&["status", "--language", "sv"]).shown(), @r"
    ! error[locked]: Valvet är låst, och det finns ingen att fråga om lösenfrasen.
    ! help: Kör kommandot i en terminal eller ange --passphrase-file eller --recovery-file.
    = 3
    ");
    assert_snapshot!(terminal.run(&["--passphrase-file", "wrong.txt", "status", "--json"]).shown(), @r#"
    {
      "error": {
        "backup": null,
        "code": "wrong-passphrase",
        "help": "Type it again; capital and small letters count. If it is lost, the recovery kit opens the vault.",
        "message": "That passphrase does not open this vault."
      }
    }
    ! error[wrong-passphrase]: That passphrase does not open this vault.
    ! help: Type it again; capital and small letters count. If it is lost, the recovery kit opens the vault.
    = 3
    "#);
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn a_kit_that_opened_the_vault_is_noted_as_kept() {
    let terminal = Terminal::with_vault();
    let without = terminal.by_passphrase(&["recovery", "confirm"]);
    assert_eq!((without.status, without.code()), (2, "usage"), "{}", without.err);
    assert_eq!(terminal.by_kit(&["status", "--json"]).json()["recovery_kept"], false);
    assert_snapshot!(terminal.by_kit(&["recovery", "confirm"]).shown(), @r"
    Noted: the recovery kit is kept and readable.
    = 0
    ");
    assert_eq!(terminal.by_kit(&["status", "--json"]).json()["recovery_kept"], true);
}
