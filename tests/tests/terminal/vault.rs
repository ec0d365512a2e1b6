//! Making a vault, looking at it, naming, checking and destroying it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use insta::assert_snapshot;
use tests::terminal::{BY_PASSPHRASE, Said, Terminal, files_below};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn new_user() -> Terminal {
    let terminal = Terminal::new();
    terminal.secret("passphrase.txt", tests::terminal::PASSPHRASE);
    terminal
}

fn makes(terminal: &Terminal, arguments: &[&str]) -> Said {
    terminal.run(&[&BY_PASSPHRASE, &["init"][..], arguments].concat())
}

/// Nothing of the user's folders holds a vault or the beginning of one.
fn made_nothing(terminal: &Terminal) -> bool {
    files_below(terminal.root()).iter().all(|file| file.ends_with("passphrase.txt"))
}

#[test]
fn a_vault_is_made_with_its_kit_and_only_once() {
    let terminal = new_user();
    let made = makes(&terminal, &["--recovery-kit", "kit.pdf"]);
    assert_snapshot!(made.shown(), @r"
    The vault is in ~/data/lokero/vault.
    The recovery kit is in kit.pdf. Print it, put the page away, and delete the file: whoever has the page can open the vault.
    = 0
    ");
    assert_eq!(mode(&terminal.home("kit.pdf")), 0o600);
    assert_eq!(mode(&terminal.vault()), 0o700);
    assert!(files_below(&terminal.vault()).iter().all(|file| mode(file) == 0o600));
    let (before, kit) = (files_below(terminal.root()), fs::read(terminal.home("kit.pdf")).unwrap());

    assert_snapshot!(makes(&terminal, &["--recovery-kit", "other.pdf"]).shown(), @r"
    ! error[exists]: There is something at ~/data/lokero/vault already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    ");
    assert_snapshot!(makes(&terminal, &["--no-recovery-kit", "--json"]).shown(), @r#"
    {
      "error": {
        "backup": null,
        "code": "exists",
        "help": "Choose a name that is not taken yet; a vault can also go into an empty folder.",
        "message": "There is something at ~/data/lokero/vault already."
      }
    }
    ! error[exists]: There is something at ~/data/lokero/vault already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    "#);
    assert_eq!(files_below(terminal.root()), before);
    assert_eq!(fs::read(terminal.home("kit.pdf")).unwrap(), kit);
}

#[test]
fn a_vault_is_made_without_a_kit() {
    let terminal = new_user();
    let made = makes(&terminal, &["--no-recovery-kit", "--name", "Työ", "--json", "--vault", "mine"]);
    assert_snapshot!(made.shown(), @r#"
    {
      "id": "[id]",
      "name": "Työ",
      "recovery_kit": null,
      "vault": "~/home/mine"
    }
    = 0
    "#);
    terminal.by_passphrase(&["--vault", "mine", "verify"]).done();
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let terminal = new_user();
    let folder = terminal.home("photos");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("cat.jpg"), "a cat").unwrap();
    let refused = makes(&terminal, &["--vault", "photos", "--recovery-kit", "kit.pdf"]);
    assert_snapshot!(refused.shown(), @r"
    ! error[exists]: There is something at ~/home/photos already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    ");
    assert_eq!(fs::read(folder.join("cat.jpg")).unwrap(), b"a cat");
    assert_eq!(files_below(&terminal.folder("home")).len(), 2, "the picture and the passphrase");
    assert_eq!(makes(&terminal, &["--vault", "photos/cat.jpg", "--no-recovery-kit"]).code(), "exists");
    assert_eq!(makes(&terminal, &["--vault", "Dropbox/v", "--no-recovery-kit"]).code(), "sync-folder");
    assert_eq!(files_below(&terminal.folder("home")).len(), 2);
}

#[test]
fn a_passphrase_that_will_not_do_makes_nothing() {
    let long = "ä".repeat(1001);
    for (passphrase, code) in
        [("kissa", "passphrase-short"), ("", "passphrase-empty"), (&long, "passphrase-long")]
    {
        let terminal = Terminal::new();
        terminal.secret("passphrase.txt", passphrase);
        let refused = makes(&terminal, &["--recovery-kit", "kit.pdf"]);
        assert_eq!((refused.status, refused.code()), (1, code), "{}", refused.err);
        assert!(made_nothing(&terminal), "{:?}", files_below(terminal.root()));
    }
    let terminal = Terminal::new();
    terminal.secret("passphrase.txt", "kissa");
    assert_snapshot!(makes(&terminal, &["--no-recovery-kit", "--language", "fi"]).shown(), @r"
    ! error[passphrase-short]: Salalause on liian lyhyt.
    ! help: Siinä pitää olla vähintään 8 merkkiä; viisi tai kuusi sanaa on hyvä.
    = 1
    ");
    assert_snapshot!(makes(&terminal, &["--no-recovery-kit", "--language", "sv"]).shown(), @r"
    ! error[passphrase-short]: Lösenfrasen är för kort.
    ! help: Den behöver ha minst 8 tecken; fem eller sex ord är bra.
    = 1
    ");
}

#[test]
fn a_passphrase_that_is_easy_to_guess_is_remarked_upon() {
    let terminal = Terminal::new();
    terminal.secret("passphrase.txt", "password");
    assert_snapshot!(makes(&terminal, &["--no-recovery-kit"]).shown(), @r"
    The vault is in ~/data/lokero/vault.
    There is no recovery kit. If the passphrase is lost, nobody can open the vault; “lokero-cli recovery new-kit” makes one.
    ! note: This passphrase is easy to guess. Five or six words that have nothing to do with one another are better.
    = 0
    ");
}

#[test]
fn a_kit_that_cannot_be_written_leaves_no_vault() {
    let terminal = new_user();
    assert_snapshot!(makes(&terminal, &["--recovery-kit", "nowhere/kit.pdf"]).shown(), @r"
    ! error[folder-not-found]: The folder for nowhere/kit.pdf does not exist.
    ! help: Make it first, or choose another one.
    = 1
    ");
    assert!(made_nothing(&terminal), "{:?}", files_below(terminal.root()));

    fs::write(terminal.home("kit.pdf"), "the kit of another vault").unwrap();
    assert_snapshot!(makes(&terminal, &["--recovery-kit", "kit.pdf"]).shown(), @r"
    ! error[exists]: There is something at kit.pdf already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    ");
    assert_eq!(fs::read(terminal.home("kit.pdf")).unwrap(), b"the kit of another vault");
    fs::remove_file(terminal.home("kit.pdf")).unwrap();
    assert!(made_nothing(&terminal), "{:?}", files_below(terminal.root()));
}

#[test]
fn the_vault_says_what_it_is() {
    let terminal = Terminal::with_vault();
    let number = number_of(&terminal);
    let shown =
        |language| terminal.by_kit(&["status", "--language", language]).shown().replace(&number, "[number]");
    assert_snapshot!(shown("en"), @r"
    “Aino”, number [number], made Sunday 22 November 2026, in ~/data/lokero/vault
    Recovery kit: not known to be kept on paper
    Keychain: not used
    There is no backup yet.
    = 0
    ");
    assert_snapshot!(shown("fi"), @"
    ”Aino”, numero [number], luontipäivä sunnuntai 22. marraskuuta 2026, kansio ~/data/lokero/vault
    Palautussivu: ei ole vahvistettu, että se on tallessa paperilla
    Avainnippu: ei käytössä
    Varmuuskopioita ei vielä ole.
    = 0
    ");
    assert_snapshot!(shown("sv"), @r"
    ”Aino”, nummer [number], skapat söndag 22 november 2026, i ~/data/lokero/vault
    Återställningsblad: inte bekräftat undanlagt på papper
    Nyckelring: används inte
    Det finns ingen säkerhetskopia ännu.
    = 0
    ");
    assert_snapshot!(terminal.by_kit(&["status", "--json"]).shown(), @r#"
    {
      "created": "2026-11-22",
      "generation": 2,
      "id": "[id]",
      "keychain": false,
      "last_backup": null,
      "name": "Aino",
      "notices": [],
      "recovery_kept": false,
      "vault": "~/data/lokero/vault"
    }
    = 0
    "#);
}

/// The short number, as it stands on the kit.
fn number_of(terminal: &Terminal) -> String {
    let id = terminal.by_kit(&["status", "--json"]).json()["id"].as_str().unwrap().to_uppercase();
    format!("{} {}", &id[28..32], &id[32..])
}

#[test]
fn a_name_is_kept_without_what_cannot_be_seen() {
    let terminal = Terminal::with_vault();
    let name = "\u{202E}Aino\u{1b}[31m\tja\n\u{200B}Eero\u{2066} ";
    assert_snapshot!(terminal.by_kit(&["rename", name, "--json"]).shown(), @r#"
    {
      "name": "Aino[31m ja Eero"
    }
    = 0
    "#);
    assert_snapshot!(terminal.by_kit(&["rename", "Ängelholm"]).shown(), @r"
    The vault’s name is now “Ängelholm”.
    = 0
    ");
    let long = "x".repeat(10_000);
    let refused = terminal.by_kit(&["rename", &long]);
    assert_snapshot!(refused.shown(), @r"
    ! error[name-long]: The name is too long.
    ! help: Choose at most 100 characters.
    = 1
    ");
    assert_eq!(terminal.by_kit(&["rename", &"ä".repeat(101)]).code(), "name-long");
    assert_snapshot!(terminal.by_kit(&["rename", "\u{200B} \n"]).shown(), @r"
    ! error[name-empty]: The vault needs a name.
    ! help: Choose one that tells you which vault it is.
    = 1
    ");
    assert_eq!(terminal.by_kit(&["status", "--json"]).json()["name"], "Ängelholm");
}

#[test]
fn every_change_is_counted_and_the_whole_vault_is_checked() {
    let terminal = Terminal::with_vault();
    assert_snapshot!(terminal.by_kit(&["verify"]).shown(), @"
    The vault is whole, with all its 2 changes.
    = 0
    ");
    terminal.by_kit(&["rename", "Eero"]).done();
    assert_snapshot!(terminal.by_kit(&["verify", "--deep"]).shown(), @"
    The vault is whole, with all its 3 changes.
    = 0
    ");
    assert_snapshot!(terminal.by_kit(&["verify", "--json"]).shown(), @r#"
    {
      "generation": 3,
      "ok": true,
      "vault": "~/data/lokero/vault"
    }
    = 0
    "#);
}

#[test]
fn a_destroyed_vault_is_gone_and_what_is_not_of_it_stays() {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["backup", "create", "--to", "copies"]).done();
    fs::write(terminal.vault().join("notes.txt"), "of somebody else").unwrap();
    assert_snapshot!(terminal.by_kit(&["destroy"]).shown(), @r"
    The vault in ~/data/lokero/vault is destroyed. Backups were not touched.
    = 0
    ");
    assert_eq!(files_below(&terminal.vault()), [terminal.vault().join("notes.txt")]);
    assert!(files_below(&terminal.folder("config")).is_empty());
    let copy = terminal.backup_in(&terminal.home("copies"));
    terminal.by_kit(&["backup", "verify", copy.to_str().unwrap()]).done();
    assert_snapshot!(terminal.by_kit(&["status"]).shown(), @r"
    ! error[not-found]: There is no vault in ~/data/lokero/vault.
    ! help: Check the folder that --vault names, or make a vault with “lokero-cli init”.
    = 4
    ");
}
