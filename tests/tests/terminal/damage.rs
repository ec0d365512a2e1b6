//! Damage, loss and newer versions: each told apart, nothing changed, never an empty vault.

use std::fs;
use std::path::PathBuf;

use insta::assert_snapshot;
use tests::terminal::{BY_KIT, BY_PASSPHRASE, Terminal, files_below};

const DATABASE: &str = "db-0001.lkdb";

/// The vault's files with their contents.
fn contents(terminal: &Terminal) -> Vec<(PathBuf, Vec<u8>)> {
    files_below(&terminal.vault()).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect()
}

/// The same vault in which `file` was replaced by what `change` makes of it; `None` removes it.
fn with(terminal: &Terminal, file: &str, change: impl Fn(&[u8]) -> Option<Vec<u8>>, then: impl FnOnce()) {
    let path = terminal.vault().join(file);
    let whole = fs::read(&path).unwrap();
    match change(&whole) {
        Some(bytes) => fs::write(&path, bytes).unwrap(),
        None => fs::remove_file(&path).unwrap(),
    }
    let before = contents(terminal);
    then();
    assert!(before == contents(terminal), "{file}: a command that refused left the files alone");
    fs::write(&path, whole).unwrap();
}

fn flipped(at: usize) -> impl Fn(&[u8]) -> Option<Vec<u8>> {
    move |whole| {
        let mut bytes = whole.to_vec();
        let at = at % bytes.len();
        bytes[at] ^= 1;
        Some(bytes)
    }
}

#[test]
fn a_missing_file_is_named() {
    let terminal = Terminal::with_vault();
    for (file, by) in [
        ("lokero.json", BY_KIT),
        ("keys/recovery.age", BY_KIT),
        ("keys/passphrase.age", BY_PASSPHRASE),
        (DATABASE, BY_KIT),
        ("vault.seal", BY_KIT),
    ] {
        with(
            &terminal,
            file,
            |_| None,
            || {
                let said = terminal.run(&[&by, &["status"][..]].concat());
                let code = if file.starts_with("keys/") { "missing-key" } else { "missing-file" };
                assert_eq!((said.status, said.code()), (4, code), "{file}: {}", said.err);
                let named = if file == DATABASE { "db-*.lkdb" } else { file };
                assert!(said.err.lines().next().unwrap().contains(named), "{}", said.err);
            },
        );
    }
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn a_damaged_file_is_told_apart_from_a_wrong_passphrase() {
    let terminal = Terminal::with_vault();
    for (file, by, code) in [
        ("lokero.json", BY_KIT, "damaged"),
        ("keys/recovery.age", BY_KIT, "damaged-key"),
        ("keys/passphrase.age", BY_PASSPHRASE, "damaged-key"),
        (DATABASE, BY_KIT, "damaged"),
        ("vault.seal", BY_KIT, "damaged"),
    ] {
        for at in [0, 40, 160] {
            with(&terminal, file, flipped(at), || {
                let said = terminal.run(&[&by, &["status"][..]].concat());
                assert_eq!((said.status, said.code()), (4, code), "{file} at {at}: {}", said.err);
            });
        }
        with(
            &terminal,
            file,
            |_| Some(Vec::new()),
            || {
                let said = terminal.run(&[&by, &["status"][..]].concat());
                assert_eq!((said.status, said.code()), (4, code), "{file} emptied: {}", said.err);
            },
        );
    }
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn a_shortened_or_foreign_database_is_never_an_empty_vault() {
    let terminal = Terminal::with_vault();
    let shorter = |bytes: usize| move |whole: &[u8]| Some(whole[..bytes].to_vec());
    for bytes in [1, 100, 4096, 8192, 20_480] {
        with(&terminal, DATABASE, shorter(bytes), || {
            for command in
                [&["status"][..], &["verify"], &["rename", "Eero"], &["backup", "create", "--to", "copies"]]
            {
                let said = terminal.by_kit(command);
                assert_eq!((said.status, said.code()), (4, "damaged"), "{bytes}: {command:?}: {}", said.err);
            }
        });
    }
    with(
        &terminal,
        DATABASE,
        |_| Some(b"SQLite format 3\0".repeat(1536)),
        || {
            assert_eq!(terminal.by_kit(&["status"]).code(), "damaged");
        },
    );
    assert!(!terminal.home("copies").join("lokero-2026-11-22-1.lokero").exists());
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn damage_deep_in_the_database_is_found_by_verifying() {
    let terminal = Terminal::with_vault();
    with(&terminal, DATABASE, flipped(17_000), || {
        let said = terminal.by_kit(&["verify", "--deep"]);
        assert_eq!((said.status, said.code()), (4, "damaged"), "{}", said.err);
    });
    with(&terminal, "keys/backup.age", flipped(120), || {
        let said = terminal.by_kit(&["verify"]);
        assert_eq!((said.status, said.code()), (4, "damaged-key"), "{}", said.err);
    });
}

#[test]
fn the_other_key_opens_where_one_key_file_is_damaged() {
    let terminal = Terminal::with_vault();
    let passphrase_file = terminal.vault().join("keys/passphrase.age");
    fs::write(&passphrase_file, "no key file").unwrap();
    assert_snapshot!(terminal.by_passphrase(&["status"]).shown(), @r"
    ! error[damaged-key]: A key file of the vault is damaged: keys/passphrase.age.
    ! help: This does not touch the data itself. Open the vault in another way (the recovery kit opens it without the passphrase, and the passphrase without the kit), then change the passphrase or make a new kit.
    = 4
    ");
    terminal.by_kit(&["status"]).done();
    terminal.by_kit(&["passphrase", "change", "--new-passphrase-file", "passphrase.txt"]).done();
    terminal.by_passphrase(&["verify"]).done();
}

#[test]
fn after_damage_the_newest_verified_backup_is_offered() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    terminal.by_kit(&["rename", "Eero"]).done();
    terminal.by_kit(&["backup", "create"]).done();
    with(
        &terminal,
        DATABASE,
        |whole| Some(whole[..9000].to_vec()),
        || {
            assert_snapshot!(terminal.by_kit(&["status"]).shown(), @"
            ! error[damaged]: The vault is damaged (db-*.lkdb).
            ! help: Nothing was changed. Restore a backup to a new folder, or copy what is whole with “lokero-cli rescue --to FOLDER”. The newest verified backup is ~/home/copies/lokero-2026-11-22-5.lokero, from Sunday 22 November 2026.
            = 4
            ");
            assert_snapshot!(terminal.by_kit(&["verify", "--language", "fi", "--json"]).shown(), @r#"
            {
              "error": {
                "backup": "~/home/copies/lokero-2026-11-22-5.lokero",
                "code": "damaged",
                "help": "Mitään ei ole muutettu. Palauta varmuuskopio uuteen kansioon tai kopioi se, mikä on ehjää, komennolla ”lokero-cli rescue --to KANSIO”. Uusin tarkistettu varmuuskopio on ~/home/copies/lokero-2026-11-22-5.lokero (sunnuntai 22. marraskuuta 2026).",
                "message": "Holvi on vaurioitunut (db-*.lkdb)."
              }
            }
            ! error[damaged]: Holvi on vaurioitunut (db-*.lkdb).
            ! help: Mitään ei ole muutettu. Palauta varmuuskopio uuteen kansioon tai kopioi se, mikä on ehjää, komennolla ”lokero-cli rescue --to KANSIO”. Uusin tarkistettu varmuuskopio on ~/home/copies/lokero-2026-11-22-5.lokero (sunnuntai 22. marraskuuta 2026).
            = 4
            "#);
        },
    );
    for file in ["lokero.json", "keys/recovery.age", "vault.seal", DATABASE] {
        with(
            &terminal,
            file,
            |_| None,
            || {
                let said = terminal.by_kit(&["status", "--json"]);
                assert_eq!(said.status, 4);
                let backup = said.json()["error"]["backup"].as_str().unwrap().to_owned();
                assert!(backup.ends_with("lokero-2026-11-22-5.lokero"), "{file}: {backup}");
            },
        );
    }
    fs::remove_dir_all(terminal.vault()).unwrap();
    assert_snapshot!(terminal.by_kit(&["status"]).shown(), @r"
    ! error[not-found]: There is no vault in ~/data/lokero/vault.
    ! help: Check the folder that --vault names, or make a vault with “lokero-cli init”. The newest verified backup is ~/home/copies/lokero-2026-11-22-5.lokero, from Sunday 22 November 2026.
    = 4
    ");
}

#[test]
fn what_is_whole_is_rescued_from_a_damaged_vault() {
    let terminal = Terminal::with_vault();
    with(&terminal, "lokero.json", flipped(30), || {
        assert_snapshot!(terminal.by_kit(&["rescue", "--to", "rescued"]).shown(), @r"
        What was whole is in ~/home/rescued. The damaged vault was not touched.
        = 0
        ");
        terminal.by_kit(&["--vault", "rescued", "verify"]).done();
        terminal.by_passphrase(&["--vault", "rescued", "verify"]).done();
        let again = terminal.by_kit(&["rescue", "--to", "rescued"]);
        assert_eq!((again.status, again.code()), (1, "exists"));
    });
    with(
        &terminal,
        "vault.seal",
        |_| None,
        || {
            terminal.by_passphrase(&["rescue", "--to", "without-seal"]).done();
            terminal.by_kit(&["--vault", "without-seal", "verify"]).done();
        },
    );
    with(&terminal, DATABASE, flipped(9000), || {
        let said = terminal.by_kit(&["rescue", "--to", "hopeless"]);
        assert_eq!((said.status, said.code()), (4, "damaged"), "{}", said.err);
        assert!(!terminal.home("hopeless").exists());
    });
}

#[test]
fn a_vault_of_a_newer_version_is_left_alone() {
    let terminal = Terminal::with_vault();
    let newer = |whole: &[u8]| {
        let text = String::from_utf8(whole.to_vec()).unwrap();
        Some(text.replace("\"min_reader\": 1", "\"min_reader\": 2").into_bytes())
    };
    with(&terminal, "lokero.json", newer, || {
        assert_snapshot!(terminal.by_kit(&["status"]).shown(), @r"
        ! error[newer-version]: This vault was written by a newer version of Lokero.
        ! help: Install the newest version. Nothing was changed.
        = 1
        ");
        for command in [
            &["verify"][..],
            &["rename", "Eero"],
            &["destroy"],
            &["rescue", "--to", "rescued"],
            &["init", "--no-recovery-kit"],
            &["passphrase", "change", "--new-passphrase-file", "passphrase.txt"],
        ] {
            let said = terminal.by_kit(command);
            assert_eq!((said.status, said.code()), (1, "newer-version"), "{command:?}: {}", said.err);
        }
    });
    terminal.by_kit(&["verify"]).done();
}

#[test]
fn where_there_is_no_vault_none_is_found() {
    let terminal = Terminal::new();
    terminal.secret("key.txt", "AGE-SECRET-KEY-1");
    assert_snapshot!(terminal.by_kit(&["status"]).shown(), @r"
    ! error[not-found]: There is no vault in ~/data/lokero/vault.
    ! help: Check the folder that --vault names, or make a vault with “lokero-cli init”.
    = 4
    ");
    assert_snapshot!(terminal.by_kit(&["status", "--json", "--vault", "nowhere"]).shown(), @r#"
    {
      "error": {
        "backup": null,
        "code": "not-found",
        "help": "Check the folder that --vault names, or make a vault with “lokero-cli init”.",
        "message": "There is no vault in ~/home/nowhere."
      }
    }
    ! error[not-found]: There is no vault in ~/home/nowhere.
    ! help: Check the folder that --vault names, or make a vault with “lokero-cli init”.
    = 4
    "#);
    fs::create_dir(terminal.home("empty")).unwrap();
    let empty = terminal.by_kit(&["--vault", "empty", "verify"]);
    assert_eq!((empty.status, empty.code()), (4, "not-found"));
    assert!(files_below(&terminal.home("empty")).is_empty());
}

#[test]
fn an_older_copy_of_the_vault_is_noticed_and_opens() {
    let terminal = Terminal::with_vault();
    let before = contents(&terminal);
    terminal.by_kit(&["rename", "Eero"]).done();
    for (file, bytes) in before {
        fs::write(file, bytes).unwrap();
    }
    let said = terminal.by_kit(&["status", "--json"]).done();
    assert_eq!(said.json()["name"], "Aino");
    assert_snapshot!(said.err, @"note: This computer has seen a newer state of this vault: an older copy was put in its place.");
}
