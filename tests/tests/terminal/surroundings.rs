//! What the system does to the program: full and read-only disks, other programs, readers that go away.

use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use insta::assert_snapshot;
use tests::desktop::{Running, needs};
use tests::terminal::{Terminal, is_root, make_folder};

/// Other disks in the place of this one, seen by the program alone. `script` lays them; `$1` is the vault's folder, `$2` a place for it.
fn on_another_disk(terminal: &mut Terminal, script: &str) -> Option<Running> {
    if !tests::may_mount() {
        tests::skipped("a disk of its own for a vault: this machine lets no program have mounts of its own");
        return None;
    }
    let vault = terminal.vault();
    let mut disk = Command::new("unshare");
    disk.args(["--mount", "sh", "-euc", &format!("{script}\necho laid\nexec cat"), "sh"])
        .args([&vault, &terminal.home("kept")]);
    let mut disk = Running(needs("util-linux", disk.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()));
    let mut line = String::new();
    BufReader::new(disk.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "laid\n", "the disk could not be laid");
    let target = disk.0.id().to_string();
    terminal.under = ["nsenter", "--mount", "--target", &target, "--"].map(str::to_owned).to_vec();
    terminal.under.extend(["env", "-C"].map(str::to_owned));
    terminal.under.push(terminal.folder("home").to_string_lossy().into_owned());
    Some(disk)
}

const CHANGES: &[&[&str]] = &[
    &["rename", "Eero"],
    &["recovery", "new-kit", "-o", "new.pdf"],
    &["passphrase", "change", "--new-passphrase-file", "passphrase.txt"],
];

fn every_change_is_refused(terminal: &Terminal, code: &str) {
    for command in CHANGES {
        let said = terminal.by_kit(command);
        assert_eq!((said.status, said.code()), (1, code), "{command:?}: {}", said.err);
    }
    assert!(!terminal.home("new.pdf").exists(), "a page that opens nothing is not left");
}

#[test]
fn a_read_only_disk_is_read_and_not_written() {
    let mut terminal = Terminal::with_vault();
    let script = r#"mount --bind "$1" "$1"; mount -o remount,bind,ro "$1""#;
    let Some(_disk) = on_another_disk(&mut terminal, script) else { return };
    every_change_is_refused(&terminal, "read-only");
    assert_snapshot!(terminal.by_kit(&["rename", "Eero"]).shown(), @r"
    ! note: The vault’s folder cannot be written to, so the vault is open for reading only.
    ! error[read-only]: The vault’s folder cannot be written to.
    ! help: Nothing was changed. Check the permissions of the folder, and whether its disk is read-only.
    = 1
    ");
    assert_eq!(terminal.by_kit(&["destroy"]).code(), "read-only");
    let said = terminal.by_kit(&["status", "--json"]).done();
    assert_eq!((&said.json()["name"], &said.json()["notices"][0]), (&"Aino".into(), &"read-only".into()));
    terminal.by_kit(&["verify", "--deep"]).done();
    let copy = terminal.by_kit(&["backup", "create", "--to", "copies", "--json"]).done();
    let file = copy.json()["file"].as_str().unwrap().to_owned();
    terminal.by_passphrase(&["backup", "verify", &file]).done();
    terminal.under.clear();
    assert_eq!(terminal.by_kit(&["verify"]).done().err, "");
}

#[test]
fn a_folder_without_the_right_to_write_is_read_and_not_written() {
    let mut terminal = Terminal::with_vault();
    if is_root() {
        let without = "--bounding-set=-dac_override,-dac_read_search,-fowner,-chown";
        terminal.under = ["setpriv", without].map(str::to_owned).to_vec();
    }
    let vault = terminal.vault();
    let folders = [vault.join("keys"), vault.join("blobs"), vault.clone()];
    let files = [vault.join(".lock"), vault.join(".session"), vault.join("db-0001.lkdb")];
    for path in folders.iter().chain(&files) {
        let mode = if path.is_dir() { 0o500 } else { 0o400 };
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }
    every_change_is_refused(&terminal, "read-only");
    assert_snapshot!(terminal.by_kit(&["status"]).err, @"note: The vault’s folder cannot be written to, so the vault is open for reading only.");
    for path in folders {
        fs::set_permissions(path, Permissions::from_mode(0o700)).unwrap();
    }
    for path in files {
        fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
    }
    assert_eq!(terminal.by_kit(&["verify"]).done().err, "");
}

#[test]
fn a_full_disk_loses_nothing() {
    let mut terminal = Terminal::with_vault();
    let script = r#"cp -a "$1" "$2"
        mount -t tmpfs -o size=400k,mode=700 tmpfs "$1/.."
        cp -a "$2" "$1"
        head -c 600k /dev/zero >"$1/../filler" || true"#;
    let Some(_disk) = on_another_disk(&mut terminal, script) else { return };
    every_change_is_refused(&terminal, "disk-full");
    assert_snapshot!(terminal.by_kit(&["rename", "Eero"]).shown(), @r"
    ! error[disk-full]: The disk is full.
    ! help: Nothing was changed. Make some room and try again.
    = 1
    ");
    let said = terminal.by_kit(&["verify"]);
    assert!(said.status == 0 || said.code() == "disk-full", "{}", said.err);
    assert_eq!(terminal.by_kit(&["status", "--json"]).done().json()["name"], "Aino");
    terminal.by_passphrase(&["status"]).done();
    let gone = terminal.by_kit(&["destroy"]);
    assert_eq!(gone.status, 0, "deleting still works: {}", gone.err);
}

#[test]
fn a_full_disk_makes_no_vault_and_no_backup() {
    let mut terminal = Terminal::with_vault();
    make_folder(&terminal.home("small"));
    let small = terminal.home("small");
    let script = format!("mount -t tmpfs -o size=16k,mode=700 tmpfs '{}'", small.display());
    let Some(disk) = on_another_disk(&mut terminal, &script) else { return };
    let made = terminal.by_passphrase(&["--vault", "small/vault", "init", "--no-recovery-kit"]);
    assert_eq!((made.status, made.code()), (1, "disk-full"), "{}", made.err);
    let kit = terminal.by_passphrase(&["--vault", "v", "init", "--recovery-kit", "small/kit.pdf"]);
    assert_eq!((kit.status, kit.code()), (1, "disk-full"), "{}", kit.err);
    let copy = terminal.by_kit(&["backup", "create", "--to", "small"]);
    assert_eq!((copy.status, copy.code()), (1, "disk-full"), "{}", copy.err);
    let seen =
        Path::new("/proc").join(disk.0.id().to_string()).join("root").join(small.strip_prefix("/").unwrap());
    assert_eq!(fs::read_dir(seen).unwrap().count(), 0, "nothing half made is left");
    assert!(!terminal.home("v").exists());
    terminal.by_kit(&["verify"]).done();
    assert!(terminal.by_kit(&["backup", "list", "--json"]).json()["backups"].as_array().unwrap().is_empty());
}

#[test]
fn a_vault_that_a_window_has_open_is_not_destroyed() {
    let terminal = Terminal::with_vault();
    let window = File::open(terminal.vault().join(".session")).unwrap();
    window.lock().unwrap();
    assert_snapshot!(terminal.by_kit(&["destroy"]).shown(), @r"
    ! error[in-use]: Another program is using the vault.
    ! help: Close the other window, or wait until the other program is done, and try again.
    = 1
    ");
    terminal.by_kit(&["rename", "Eero"]).done();
    terminal.by_kit(&["verify"]).done();
    drop(window);
    terminal.by_kit(&["destroy"]).done();
}

#[test]
fn a_program_that_hangs_in_the_middle_is_waited_for_and_then_named() {
    let terminal = Terminal::with_vault();
    let hanging = File::open(terminal.vault().join(".lock")).unwrap();
    hanging.lock().unwrap();
    let said = terminal.by_kit(&["rename", "Eero"]);
    assert_eq!((said.status, said.code()), (1, "in-use"), "{}", said.err);
    drop(hanging);
    terminal.by_kit(&["rename", "Eero"]).done();
}

#[test]
fn an_answer_that_could_not_be_written_is_no_success() {
    let terminal = Terminal::with_vault();
    let full = File::options().write(true).open("/dev/full").unwrap();
    let mut renamed = terminal.cli(&["--recovery-file", "key.txt", "rename", "Eero"]);
    let said = terminal.finish(renamed.stdout(full).stderr(Stdio::piped()));
    assert_snapshot!(said.shown(), @r"
    ! error[answer-lost]: The command was carried out, but its answer could not be written.
    ! help: Check where the output goes, and ask again, for example with “lokero-cli status”.
    = 1
    ");
    assert_eq!(terminal.by_kit(&["status", "--json"]).json()["name"], "Eero");
}

#[test]
fn a_reader_that_went_away_is_no_fault() {
    let terminal = Terminal::with_vault();
    for arguments in [
        &["man"][..],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
        &["--recovery-file", "key.txt", "status"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let said = terminal.finish(terminal.cli(arguments).stdout(writer).stderr(Stdio::piped()));
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{arguments:?}");
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut refused = terminal.cli(&["status", "--json"]);
    let said = terminal.finish(refused.stdout(writer.try_clone().unwrap()).stderr(writer));
    assert_eq!(said.status, 3);
}
