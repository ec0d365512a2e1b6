//! Stock programs reach the data without ours: `age`, `tar`, `sqlite3`, and PyPI's `sqlcipher3`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tests::desktop::needs;
use tests::foreign::{age_by_identity, age_by_passphrase, sqlcipher, vault_key};
use tests::terminal::{PASSPHRASE, Terminal, key_on};

const DATABASE: &str = "db-0001.lkdb";

/// The key as the page has it, in a file as the page says.
fn identity_from_the_page(terminal: &Terminal) -> PathBuf {
    terminal.secret("kit.txt", &key_on(&terminal.home("kit.pdf")))
}

fn key_by_kit(terminal: &Terminal) -> String {
    let identity = identity_from_the_page(terminal);
    vault_key(&age_by_identity(&identity, &terminal.vault().join("keys/recovery.age")))
}

#[test]
fn the_live_database_opens_by_the_kit_and_by_the_passphrase() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["rename", "Ängelholm"]).done();
    let status = terminal.by_kit(&["status", "--json"]).json();
    let key = key_by_kit(&terminal);
    let database = terminal.vault().join(DATABASE);
    let meta = "SELECT vault, name, created, generation FROM meta";
    assert_eq!(
        sqlcipher(&database, &key, meta),
        serde_json::json!([[status["id"], "Ängelholm", "2026-11-22", status["generation"]]])
    );
    assert_eq!(sqlcipher(&database, &key, "PRAGMA integrity_check"), serde_json::json!([["ok"]]));

    let opened = terminal.home("opened.json");
    let by_passphrase =
        vault_key(&age_by_passphrase(PASSPHRASE, &terminal.vault().join("keys/passphrase.age"), &opened));
    assert_eq!(by_passphrase, key);
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let terminal = Terminal::with_vault();
    let key = key_by_kit(&terminal);
    let database = terminal.vault().join(DATABASE);
    let steps = sqlcipher(&database, &key, "PRAGMA user_version")[0][0].as_i64().unwrap();
    for (change, back) in [
        (format!("PRAGMA user_version = {}", steps + 1), format!("PRAGMA user_version = {steps}")),
        ("UPDATE meta SET min_reader = 2".to_owned(), "UPDATE meta SET min_reader = 1".to_owned()),
    ] {
        sqlcipher(&database, &key, &change);
        let before = fs::read(&database).unwrap();
        for command in [&["status"][..], &["rename", "Eero"], &["verify"]] {
            let said = terminal.by_kit(command);
            assert_eq!((said.status, said.code()), (1, "newer-version"), "{change}: {}", said.err);
        }
        assert!(before == fs::read(&database).unwrap(), "{change}");
        sqlcipher(&database, &key, &back);
    }
    terminal.by_kit(&["status"]).done();
}

/// Unpacks an opened backup and asks `sqlite3` for what is in it.
fn reads(terminal: &Terminal, archive: &Path, name: &str) {
    let folder = terminal.home("unpacked");
    fs::create_dir_all(&folder).unwrap();
    let tar = Command::new("tar").arg("-C").arg(&folder).arg("-xf").arg(archive).status();
    assert!(needs("tar", tar).success());
    let image = folder.join("vault.sqlite");
    let ask = |statement: &str| {
        let output = needs("sqlite3", Command::new("sqlite3").arg(&image).arg(statement).output());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(ask("PRAGMA integrity_check"), "ok");
    assert_eq!(ask("SELECT name FROM meta"), name);
    let manifest: Value = serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    for entry in manifest["files"].as_array().unwrap() {
        let (path, sum) = (entry["path"].as_str().unwrap(), entry["sha256"].as_str().unwrap());
        let output = Command::new("sha256sum").arg(folder.join(path)).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).starts_with(sum), "{path}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_backup_opens_by_the_kit_alone() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["rename", "Ängelholm"]).done();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    let copy = terminal.backup_in(&terminal.home("copies"));
    // Neither the vault nor the key file beside the copy is left.
    let alone = terminal.home("alone.lokero");
    fs::rename(&copy, &alone).unwrap();
    fs::remove_dir_all(terminal.home("copies")).unwrap();
    fs::remove_dir_all(terminal.vault()).unwrap();
    let archive = terminal.home("backup.tar");
    fs::write(&archive, age_by_identity(&identity_from_the_page(&terminal), &alone)).unwrap();
    reads(&terminal, &archive, "Ängelholm");
}

#[test]
fn a_backup_opens_by_the_passphrase_alone() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    fs::remove_dir_all(terminal.vault()).unwrap();
    for file in ["key.txt", "kit.pdf"] {
        fs::remove_file(terminal.home(file)).unwrap();
    }
    let copies = terminal.home("copies");
    let copy = terminal.backup_in(&copies);
    let mut key_files = fs::read_dir(&copies).unwrap().map(|entry| entry.unwrap().path());
    let key_file = key_files.find(|path| path.to_string_lossy().ends_with(".key.age")).unwrap();
    let identity = terminal.home("identity.txt");
    age_by_passphrase(PASSPHRASE, &key_file, &identity);
    let archive = terminal.home("backup.tar");
    fs::write(&archive, age_by_identity(&identity, &copy)).unwrap();
    reads(&terminal, &archive, "Aino");
}

/// The page names the command; it is given as it stands there.
#[test]
fn the_command_on_the_page_works_as_printed() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    let copy = terminal.backup_in(&terminal.home("copies"));
    let text = Command::new("pdftotext").arg(terminal.home("kit.pdf")).arg("-").output();
    let page = String::from_utf8(needs("poppler-utils", text).stdout).unwrap();
    let command = page.lines().find(|line| line.starts_with("age -d ")).expect("the page names the command");
    fs::rename(identity_from_the_page(&terminal), terminal.home("copies/kit.txt")).unwrap();
    let printed = command.replace("lokero-….lokero", copy.file_name().unwrap().to_str().unwrap());
    let said =
        terminal.finish(terminal.command("sh").args(["-euc", &printed]).current_dir(terminal.home("copies")));
    assert_eq!(said.status, 0, "{printed}: {}", said.err);
    reads(&terminal, &terminal.home("copies/backup.tar"), "Aino");
}
