//! The journeys through the real window, in its own web engine, as a person goes them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::json;
use tests::desktop::{Desktop, needs};
use tests::page::{Page, program};

const PASSPHRASE: &str = "sato viuhka norppa tiili kaneli vuono";
const NEW_PASSPHRASE: &str = "räntä kelo puuro siima hilla tyrsky";

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_run_to_a_forgotten_passphrase() {
    let desktop = Desktop::with_keychain();
    let kit = desktop.folder("home").join("kit.pdf");
    let mut page = Page::open(&desktop, &kit).await;
    chooses_a_language(&mut page).await;
    creates_the_vault(&page).await;
    let key = puts_the_kit_away(&page, &kit).await;
    lets_the_keychain_open(&page).await;
    is_shut_in(&page).await;
    locks_and_unlocks(&mut page).await;
    sees_what_the_terminal_does(&page, &desktop).await;
    thinks_better_of_a_new_kit(&page).await;
    replaces_a_forgotten_passphrase(&mut page, &key).await;
    changes_language_and_appearance(&mut page).await;
    page.closes().await;
}

async fn chooses_a_language(page: &mut Page) {
    for (language, choice) in
        [("fi", "window-language-fi"), ("sv", "window-language-sv"), ("en", "window-language-en")]
    {
        page.chooses(choice).await;
        page.speak(language);
        page.sees("window-language-title").await;
        page.is_looked_at("language").await;
    }
    page.presses("window-continue").await;
}

async fn creates_the_vault(page: &Page) {
    page.sees("window-passphrase-title").await;
    page.is_looked_at("passphrase").await;

    page.types("window-passphrase", "kissa").await;
    page.types("window-passphrase-again", "kissa").await;
    page.presses("window-create").await;
    page.sees("error-passphrase-short").await;

    page.types("window-passphrase", PASSPHRASE).await;
    page.sees("window-strength-4").await;
    page.types("window-passphrase-again", NEW_PASSPHRASE).await;
    page.presses("window-create").await;
    page.sees("error-passphrases-differ").await;
    page.is_looked_at("passphrase-refused").await;

    page.types("window-passphrase-again", PASSPHRASE).await;
    page.presses("window-create").await;
    page.sees("window-kit-title").await;
}

/// Saves the page, reads it as a person would, and proves it. The key that stands on it is given back.
async fn puts_the_kit_away(page: &Page, kit: &Path) -> String {
    page.is_looked_at("kit").await;
    page.presses("window-kit-save").await;
    page.sees("window-kit-saved").await;
    assert_eq!(fs::metadata(kit).unwrap().permissions().mode() & 0o777, 0o600);
    let key = key_on(kit);

    page.types("window-kit-last-four", "----").await;
    page.presses("window-continue").await;
    page.sees("window-kit-wrong").await;
    page.is_looked_at("kit-saved").await;

    page.types("window-kit-last-four", &key[key.len() - 4..].to_lowercase()).await;
    page.presses("window-continue").await;
    page.sees("window-computer-title").await;
    key
}

fn key_on(kit: &Path) -> String {
    let text = needs("poppler-utils", Command::new("pdftotext").arg(kit).arg("-").output()).stdout;
    let packed: String = String::from_utf8(text).unwrap().split_whitespace().collect();
    let start = packed.find("AGE-SECRET-KEY-1").expect("the key stands on the page");
    packed[start..start + 74].to_owned()
}

async fn lets_the_keychain_open(page: &Page) {
    page.is_looked_at("computer").await;
    page.chooses("window-computer-keychain").await;
    page.presses("window-computer-finish").await;
    page.sees("window-open-kit-kept").await;
    page.is_looked_at("open").await;
}

/// What a hostile page could try is refused, whatever the page is.
async fn is_shut_in(page: &Page) {
    assert_eq!(page.asks("return typeof window.__TAURI__").await, json!("undefined"));
    assert_eq!(page.asks("return Object.isFrozen(Object.prototype)").await, json!(true));
    let reach = "const done = arguments[0];
        fetch('https://example.org/').then(() => done('reached'), () => done('refused'))";
    assert_eq!(page.tries(reach).await, json!("refused"));
    let ask = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'locked', payload: null })
            .then(() => done('answered'), () => done('refused'))";
    assert_eq!(page.tries(ask).await, json!("refused"));
    let inline = "const script = document.createElement('script');
        script.textContent = 'window.intruder = true';
        document.body.append(script);
        script.remove();
        return window.intruder ?? 'refused'";
    assert_eq!(page.asks(inline).await, json!("refused"));
    assert_eq!(page.asks("return window.open('https://example.org/') === null").await, json!(true));
    page.asks("location.href = 'https://example.org/'").await;
    page.sees("window-open-kit-kept").await;
    assert_eq!(page.asks("return location.origin").await, json!("tauri://localhost"));
}

async fn locks_and_unlocks(page: &mut Page) {
    page.locks().await;
    page.is_looked_at("locked").await;
    page.types("window-passphrase", "not the passphrase").await;
    page.presses("window-unlock").await;
    page.sees("error-wrong-passphrase").await;
    page.is_looked_at("locked-refused").await;
    unlocks(page, PASSPHRASE).await;

    page.locks().await;
    page.presses("window-unlock-keychain").await;
    page.sees("window-open-kit-kept").await;
}

async fn unlocks(page: &Page, passphrase: &str) {
    page.types("window-passphrase", passphrase).await;
    page.presses("window-unlock").await;
    page.sees("window-open-kit-kept").await;
}

async fn sees_what_the_terminal_does(page: &Page, desktop: &Desktop) {
    page.sees("window-open-backup-none").await;
    in_the_terminal(desktop, &["backup", "create", "--to", "backups"]);
    let two_dates = "return document.querySelectorAll('time').length === 2";
    page.comes_true(two_dates).await;
    page.is_looked_at("open-backed-up").await;
}

/// Runs `lokero-cli` in the home folder, with the passphrase in a file.
fn in_the_terminal(desktop: &Desktop, arguments: &[&str]) {
    let home = desktop.folder("home");
    let passphrase: PathBuf = home.join("passphrase");
    fs::write(&passphrase, PASSPHRASE).unwrap();
    let done = desktop
        .command(program("lokero-cli"))
        .current_dir(&home)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    fs::remove_file(passphrase).unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

async fn thinks_better_of_a_new_kit(page: &Page) {
    page.presses("window-open-kit-make").await;
    page.sees("window-kit-new-lead").await;
    page.is_looked_at("new-kit").await;
    page.presses("window-kit-keep-old").await;
    page.sees("window-open-kit-kept").await;
}

async fn replaces_a_forgotten_passphrase(page: &mut Page, key: &str) {
    page.locks().await;
    page.presses("window-lost").await;
    page.sees("window-lost-title").await;
    page.is_looked_at("lost").await;
    page.types("window-lost-key", &key[..70]).await;
    page.types("window-passphrase-new", NEW_PASSPHRASE).await;
    page.types("window-passphrase-again", NEW_PASSPHRASE).await;
    page.presses("window-lost-open").await;
    page.sees("error-not-a-recovery-key").await;
    page.is_looked_at("lost-refused").await;

    let groups: Vec<String> =
        key.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).to_lowercase()).collect();
    page.types("window-lost-key", &groups.join(" ")).await;
    page.presses("window-lost-open").await;
    page.sees("window-open-kit-kept").await;

    page.locks().await;
    page.types("window-passphrase", PASSPHRASE).await;
    page.presses("window-unlock").await;
    page.sees("error-wrong-passphrase").await;
    unlocks(page, NEW_PASSPHRASE).await;
}

async fn changes_language_and_appearance(page: &mut Page) {
    page.chooses("window-appearance-dark").await;
    page.comes_true("return document.documentElement.dataset.theme === 'dark'").await;
    for (language, choice) in [("fi", "window-language-fi"), ("sv", "window-language-sv")] {
        page.chooses(choice).await;
        page.speak(language);
        page.sees("window-open-kit-kept").await;
        page.is_looked_at("open").await;
        page.locks().await;
        page.comes_true("return document.documentElement.dataset.theme === 'dark'").await;
        page.is_looked_at("locked").await;
        unlocks(page, NEW_PASSPHRASE).await;
    }
    page.chooses("window-appearance-system").await;
    page.comes_true("return document.documentElement.dataset.theme === undefined").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keychain_and_with_a_damaged_vault() {
    let desktop = Desktop::without_keychain();
    let kit = desktop.folder("home").join("kit.pdf");
    let vault = desktop.folder("data").join("lokero/vault");
    in_the_terminal(&desktop, &["init", "--no-recovery-kit"]);
    an_older_copy_is_put_back(&desktop, &vault);
    let page = Page::open(&desktop, &kit).await;
    page.sees("window-locked-title").await;
    page.types("window-passphrase", PASSPHRASE).await;
    page.presses("window-unlock").await;
    page.sees("window-open-keychain-absent").await;
    page.sees("window-open-kit-missing").await;
    page.sees("window-notice-older").await;
    page.is_looked_at("open-without-keychain").await;
    page.closes().await;

    let database = vault.join("db-0001.lkdb");
    let whole = fs::read(&database).unwrap();
    fs::write(&database, &whole[..whole.len() / 2]).unwrap();
    let page = Page::open(&desktop, &kit).await;
    page.sees("window-locked-title").await;
    page.types("window-passphrase", PASSPHRASE).await;
    page.presses("window-unlock").await;
    page.sees("window-trouble-kept").await;
    page.is_looked_at("trouble").await;

    fs::write(&database, &whole).unwrap();
    page.presses("window-trouble-again").await;
    page.types("window-passphrase", PASSPHRASE).await;
    page.presses("window-unlock").await;
    page.sees("window-open-keychain-absent").await;
    page.closes().await;
}

fn an_older_copy_is_put_back(desktop: &Desktop, vault: &Path) {
    let copy = desktop.folder("home").join("copy");
    let copied = Command::new("cp").arg("-a").arg(vault).arg(&copy).status();
    assert!(copied.unwrap().success());
    in_the_terminal(desktop, &["backup", "create", "--to", "backups"]);
    fs::remove_dir_all(vault).unwrap();
    fs::rename(copy, vault).unwrap();
}
