//! Nothing that the user typed lies anywhere in clear, nothing is said to the network, and no file is for others to read.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tests::desktop::{Desktop, Running, needs, until};
use tests::page::program;
use tests::person::{secret, sits_at};
use tests::terminal::{Terminal, files_below, key_on, lay_vault, write_private};

const PASSPHRASE: &str = "Marderhund Quittengelee 4711 Zwölftonmusik";
const NEW: &str = "Salamanderfeuer Bratapfel 0815 Kühlschrankmöwe";
const NAME: &str = "Wüstenspringmaus Karfunkel";

/// A home whose secrets and exports lie in `home`, where the user put them; everything else is the program's.
fn with_markers() -> Terminal {
    let terminal = Terminal::new();
    terminal.secret("passphrase.txt", PASSPHRASE);
    terminal.secret("new.txt", NEW);
    terminal
}

/// What the program wrote of its own accord.
fn own_files(terminal: &Terminal) -> Vec<PathBuf> {
    let of_the_user = ["passphrase.txt", "new.txt", "key.txt", "kit.pdf", "new.pdf", "answer.txt"];
    let mut files = files_below(terminal.root());
    files.retain(|file| !of_the_user.iter().any(|name| *file == terminal.home(name)));
    files
}

/// A text in the forms in which it could lie in a file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let raw = text.as_bytes();
    let hex = |upper: bool| -> Vec<u8> {
        let digits = raw.iter().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
        digits.collect::<String>().into_bytes()
    };
    let mut forms = vec![
        raw.to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        hex(false),
        hex(true),
    ];
    // In base64 a text looks another way at each of three places; its ends depend on what is beside it.
    forms.extend((0..3).map(|skip| {
        let whole = &raw[skip..];
        base64(&whole[..whole.len() / 3 * 3])
    }));
    forms
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .chunks_exact(3)
        .flat_map(|three| {
            let number = three.iter().fold(0usize, |number, &byte| number << 8 | usize::from(byte));
            [18, 12, 6, 0].map(|shift| DIGITS[number >> shift & 63])
        })
        .collect()
}

fn contains(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|window| window == form)
}

/// Which of `texts` lies in `bytes`, in whatever form.
fn found_in(bytes: &[u8], texts: &[&str]) -> Option<String> {
    texts
        .iter()
        .find(|text| forms(text).iter().any(|form| contains(bytes, form)))
        .map(|text| (*text).to_owned())
}

#[track_caller]
fn nothing_lies_open(terminal: &Terminal, when: &str) {
    let mut texts = vec![PASSPHRASE, NEW, NAME, "SQLite format 3"];
    let key = fs::read_to_string(terminal.home("key.txt")).unwrap_or_default();
    let secret_part = key.strip_prefix("AGE-SECRET-KEY-1").unwrap_or_default().to_owned();
    if !secret_part.is_empty() {
        texts.push(&secret_part);
    }
    for file in own_files(terminal) {
        // A file on its way to another name may be gone by now.
        let bytes = fs::read(&file).unwrap_or_default();
        let found = found_in(&bytes, &texts).or_else(|| found_in(file.to_string_lossy().as_bytes(), &texts));
        assert_eq!(found, None, "{when}: in {}", file.display());
    }
}

#[track_caller]
fn says_no_passphrase(said: &tests::terminal::Said) {
    for text in [&said.out, &said.err] {
        assert_eq!(found_in(text.as_bytes(), &[PASSPHRASE, NEW]), None, "{text}");
    }
}

/// Everything that there is to do, each with its secrets in files, and the exit status that it ends with.
const EVERYTHING: &[(i32, &[&str])] = &[
    (0, &["--passphrase-file", "passphrase.txt", "status"]),
    (0, &["--recovery-file", "key.txt", "rename", NAME]),
    (0, &["--recovery-file", "key.txt", "recovery", "confirm"]),
    (0, &["--recovery-file", "key.txt", "verify", "--deep"]),
    (0, &["--recovery-file", "key.txt", "backup", "create", "--to", "copies"]),
    (0, &["--recovery-file", "key.txt", "backup", "list"]),
    (0, &["--recovery-file", "key.txt", "backup", "verify", COPY]),
    (0, &["--recovery-file", "key.txt", "backup", "restore", COPY, "--to", "restored"]),
    (0, &["--recovery-file", "key.txt", "rescue", "--to", "rescued"]),
    (0, &["--passphrase-file", "passphrase.txt", "passphrase", "change", "--new-passphrase-file", "new.txt"]),
    (3, &["--passphrase-file", "passphrase.txt", "status"]),
    (0, &["--recovery-file", "key.txt", "recovery", "new-kit", "-o", "new.pdf"]),
    (3, &["--recovery-file", "key.txt", "status"]),
];

const COPY: &str = "copies/lokero-2026-11-22-7.lokero";

const INIT: &[&str] =
    &["--passphrase-file", "passphrase.txt", "init", "--name", NAME, "--recovery-kit", "kit.pdf"];

fn makes_the_vault(terminal: &Terminal) {
    says_no_passphrase(&terminal.run(INIT).done());
    terminal.secret("key.txt", &key_on(&terminal.home("kit.pdf")));
    keeps_an_answer(terminal);
}

/// Keeps a service, a request and a file, each with a marker in it.
fn keeps_an_answer(terminal: &Terminal) {
    terminal.secret("answer.txt", &NAME.repeat(1000));
    let by_kit = |arguments: &[&str]| {
        let said = terminal.run(&[&["--recovery-file", "key.txt", "--json"], arguments].concat()).done();
        nothing_lies_open(terminal, &arguments.join(" "));
        said.json()
    };
    by_kit(&["service", "add", "--name", NAME, "--domain", "karfunkel.example", "--notes", NAME]);
    let request = by_kit(&["request", "new", "--service", "karfunkel.example", "--right", "access"]);
    let id = request["id"].as_str().unwrap();
    by_kit(&["request", "event", id, "sent", "--on", "2026-11-20", "--note", NAME, "--file", "answer.txt"]);
    by_kit(&["search", NAME]);
}

#[test]
fn after_everything_no_marker_lies_anywhere_and_every_file_is_the_user_s_alone() {
    let terminal = with_markers();
    makes_the_vault(&terminal);
    nothing_lies_open(&terminal, "init");
    for (status, command) in EVERYTHING {
        let said = terminal.run(command);
        assert_eq!(said.status, *status, "{command:?}: {}", said.err);
        says_no_passphrase(&said);
        nothing_lies_open(&terminal, &command.join(" "));
    }
    for file in own_files(&terminal).into_iter().chain([terminal.home("kit.pdf"), terminal.home("new.pdf")]) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    for folder in
        [terminal.vault(), terminal.vault().join("keys"), terminal.home("restored"), terminal.home("copies")]
    {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
    }
    says_no_passphrase(&terminal.run(&["--passphrase-file", "new.txt", "destroy"]).done());
    nothing_lies_open(&terminal, "destroy");
    let left = files_below(&terminal.folder("tmp"));
    assert!(left.is_empty(), "{left:?}");
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let folder = tempfile::tempdir().unwrap();
    for form in forms(NAME) {
        let noise = [b"\0\xffxy".as_slice(), &form, b"\x01"].concat();
        fs::write(folder.path().join("file"), &noise).unwrap();
        assert_eq!(found_in(&noise, &[PASSPHRASE, NAME]).as_deref(), Some(NAME));
    }
    for before in ["", "a", "ab"] {
        let plain = folder.path().join("plain");
        fs::write(&plain, format!("{before}{NAME}!")).unwrap();
        let encoded = needs("coreutils", Command::new("base64").arg("-w0").arg(plain).output()).stdout;
        assert!(found_in(&encoded, &[NAME]).is_some());
        assert!(found_in(&encoded[..20], &[NAME]).is_none());
    }
}

/// The command, stopped behind its `nth` sync; `None` where it does not come that far.
fn stopped_at(terminal: &Terminal, nth: usize, command: &[&str]) -> Option<(Running, u32)> {
    let log = terminal.root().join("calls.txt");
    let mut strace = terminal.command("strace");
    strace.args(["-f", "-e", "trace=fsync,fdatasync", "-e"]);
    strace.arg(format!("inject=fsync,fdatasync:signal=SIGSTOP:when={nth}")).arg("-o").arg(&log);
    let cli = terminal.cli(command);
    strace.arg(cli.get_program()).args(cli.get_args()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut tracer = Running(needs("strace", strace.spawn()));
    let is_stopped = || fs::read_to_string(&log).is_ok_and(|calls| calls.contains("stopped by SIGSTOP"));
    let stopped = until(Duration::from_secs(60), "the command to stop or end", || {
        if tracer.0.try_wait().unwrap().is_some() {
            return Some(None);
        }
        is_stopped().then(|| child_of(tracer.0.id()))
    });
    stopped.map(|child| (tracer, child))
}

fn child_of(parent: u32) -> Option<u32> {
    let children = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).ok()?;
    children.split_whitespace().next()?.parse().ok()
}

#[test]
fn in_the_middle_and_after_a_kill_no_marker_lies_anywhere() {
    let made = with_markers();
    makes_the_vault(&made);
    made.run(&["--recovery-file", "key.txt", "rename", NAME]).done();
    made.run(&["--recovery-file", "key.txt", "recovery", "confirm"]).done();
    made.run(&["--recovery-file", "key.txt", "backup", "create", "--to", "copies"]).done();
    let everything = EVERYTHING[1..12].iter().map(|(_, command)| command);
    for command in [INIT].iter().chain(everything) {
        let mut stops = 0;
        for nth in [1, 2, 3, 5, 8, 12, 16] {
            let terminal = if command == &INIT { with_markers() } else { copy_of(&made) };
            let Some((running, child)) = stopped_at(&terminal, nth, command) else { break };
            stops += 1;
            let when = format!("{} at sync {nth}", command.join(" "));
            nothing_lies_open(&terminal, &when);
            no_argument_or_variable_is_secret(child);
            kill(child);
            drop(running);
            nothing_lies_open(&terminal, &format!("{when}, killed"));
        }
        let writes = !["verify", "list", "status"].iter().any(|word| command.contains(word));
        assert!(stops > 0 || !writes, "{command:?} was never stopped");
    }
}

fn kill(process: u32) {
    let killed = Command::new("kill").args(["-KILL", &process.to_string()]).status();
    assert!(needs("procps", killed).success());
    until(Duration::from_secs(20), "the killed program to be gone", || {
        let left = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        (left.trim() != "lokero-cli" || is_zombie(process)).then_some(())
    });
}

fn is_zombie(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default().contains(") Z")
}

fn no_argument_or_variable_is_secret(process: u32) {
    for file in ["cmdline", "environ"] {
        let bytes = fs::read(format!("/proc/{process}/{file}")).unwrap();
        assert!(!bytes.is_empty());
        assert_eq!(found_in(&bytes, &[PASSPHRASE, NEW]), None, "{file}");
    }
}

/// The same files in another home.
fn copy_of(made: &Terminal) -> Terminal {
    let copy = Terminal::new();
    let copied = Command::new("cp").arg("-a").arg(made.root().join(".")).arg(copy.root()).status();
    assert!(needs("coreutils", copied).success());
    copy
}

#[test]
fn nothing_is_said_to_the_network() {
    let terminal = with_markers();
    let log = terminal.root().join("calls.txt");
    let follow = |command: &[&str]| {
        let mut strace = terminal.command("strace");
        strace.args(["-f", "-A", "-e", "trace=network", "-o"]).arg(&log);
        let cli = terminal.cli(command);
        terminal.finish(strace.arg(cli.get_program()).args(cli.get_args()))
    };
    follow(INIT).done();
    terminal.secret("key.txt", &key_on(&terminal.home("kit.pdf")));
    keeps_an_answer(&terminal);
    for (status, command) in EVERYTHING.iter().chain(&[
        (1, &["--passphrase-file", "new.txt", "keychain", "enable"][..]),
        (0, &["--passphrase-file", "new.txt", "destroy"]),
        (0, &["man"]),
    ]) {
        let said = follow(command);
        assert_eq!(said.status, *status, "{command:?}: {}", said.err);
    }
    only_the_desktop_s_bus(&log);
}

#[test]
fn the_keychain_is_spoken_to_on_the_desktop_s_bus_alone() {
    let desktop = Desktop::with_keychain();
    let key = lay_vault(&desktop.folder("data").join("lokero/vault"));
    write_private(&desktop.folder("home").join("key.txt"), key.as_bytes());
    let log = desktop.root().join("calls.txt");
    for command in
        [&["--recovery-file", "key.txt", "keychain", "enable"][..], &["status"], &["keychain", "disable"]]
    {
        let mut strace = desktop.command("strace");
        strace
            .args(["-f", "-A", "-e", "trace=network", "-o"])
            .arg(&log)
            .arg(program("lokero-cli"))
            .args(command);
        let said = strace.current_dir(desktop.folder("home")).stdin(Stdio::null()).output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    }
    only_the_desktop_s_bus(&log);
}

/// The calls that strace saw open no connection but to sockets of this computer's own.
fn only_the_desktop_s_bus(log: &Path) {
    let calls = fs::read_to_string(log).unwrap();
    assert!(calls.contains("+++ exited with"), "strace saw the programs: {calls}");
    let open: Vec<&str> = calls
        .lines()
        .filter(|line| ["socket(", "socketpair(", "connect(", "bind("].iter().any(|call| line.contains(call)))
        .filter(|line| !line.contains("AF_UNIX"))
        .collect();
    assert!(open.is_empty(), "{open:#?}");
    assert!(calls.contains("AF_UNIX"), "the keychain was looked for");
}

#[test]
fn what_is_typed_is_in_no_argument_and_not_on_the_screen() {
    let terminal = with_markers();
    terminal.run(INIT).done();
    let log = terminal.root().join("programs.txt");
    let mut strace = terminal.command("strace");
    strace.args(["-f", "-v", "-s", "100000", "-e", "trace=execve", "-o"]).arg(&log);
    let cli = terminal.cli(&["passphrase", "change"]);
    strace.arg(cli.get_program()).args(cli.get_args());
    let answers =
        [secret("Passphrase:", PASSPHRASE), secret("New passphrase:", NEW), secret("once more:", NEW)];
    let screen = sits_at(&strace, &answers);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    assert_eq!(found_in(screen.shown.as_bytes(), &[PASSPHRASE, NEW]), None);
    let programs = fs::read_to_string(log).unwrap();
    assert!(programs.contains("lokero-cli"));
    assert_eq!(found_in(programs.as_bytes(), &[PASSPHRASE, NEW]), None);
    nothing_lies_open(&terminal, "passphrase change");
}
