//! A person at the terminal, without files for secrets.

use insta::assert_snapshot;
use tests::person::{plain, secret, sits_at};
use tests::terminal::{PASSPHRASE, Terminal};

const NEW: &str = "räntä kelo puuro siima hilla tyrsky";

#[test]
fn the_passphrase_is_asked_for_and_not_shown() {
    let terminal = Terminal::with_vault();
    let rename = terminal.cli(&["rename", "Eero"]);
    let screen = sits_at(&rename, &[secret("Passphrase:", PASSPHRASE)]);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    assert_snapshot!(screen.shown, @r"
    Passphrase:
    The vault’s name is now “Eero”.
    ");
    let wrong = sits_at(&terminal.cli(&["status"]), &[secret("Passphrase:", "not the passphrase")]);
    assert_eq!(wrong.status, 3);
    assert_snapshot!(wrong.shown, @r"
    Passphrase:
    error[wrong-passphrase]: That passphrase does not open this vault.
    help: Type it again; capital and small letters count. If it is lost, the recovery kit opens the vault.
    ");
}

#[test]
fn a_new_vault_s_passphrase_is_asked_for_twice() {
    let terminal = Terminal::new();
    let init = terminal.cli(&["--language", "fi", "init", "--no-recovery-kit", "--vault", "vault"]);
    let once = "Uusi salalause:";
    let differ = sits_at(&init, &[secret(once, PASSPHRASE), secret("", NEW)]);
    assert_eq!(differ.status, 1);
    assert_snapshot!(differ.shown, @r"
    Uusi salalause:
    Sama uudestaan:
    error[passphrases-differ]: Salalauseet eivät ole samat.
    help: Mitään ei ole muutettu. Yritä uudelleen.
    ");
    assert!(!terminal.home("vault").exists());
    let screen = sits_at(&init, &[secret(once, PASSPHRASE), secret("", PASSPHRASE)]);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    assert!(!screen.shown.contains(PASSPHRASE));
    let change = terminal.cli(&["--vault", "vault", "passphrase", "change"]);
    let typed =
        [secret("Passphrase:", PASSPHRASE), secret("New passphrase:", NEW), secret("once more:", NEW)];
    let changed = sits_at(&change, &typed);
    assert_eq!(changed.status, 0, "{}", changed.shown);
    assert!(!changed.shown.contains(NEW) && !changed.shown.contains(PASSPHRASE));
}

#[test]
fn a_vault_is_destroyed_only_when_its_name_is_typed() {
    let terminal = Terminal::with_vault();
    let destroy = terminal.cli(&["--recovery-file", "key.txt", "destroy"]);
    let kept = sits_at(&destroy, &[plain("Aino", "aino")]);
    assert_eq!(kept.status, 1);
    assert_snapshot!(kept.shown, @r"
    note: This destroys the vault for good. Type its name, Aino, to go on.
    aino
    error[not-confirmed]: The vault was not destroyed, because it was not confirmed.
    help: Type its name when asked, or give --yes.
    ");
    terminal.by_kit(&["verify"]).done();
    let gone = sits_at(&destroy, &[plain("Aino", "Aino")]);
    assert_eq!(gone.status, 0, "{}", gone.shown);
    assert!(!terminal.vault().exists());
}
