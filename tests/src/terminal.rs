//! `lokero-cli`, driven from outside as a script drives it: a home of its own, secrets in files, and what it said.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

use crate::desktop::needs;
use crate::page::program;

pub const PASSPHRASE: &str = "sato viuhka norppa tiili kaneli vuono";
pub const NAME: &str = "Aino";
/// What opens [`Terminal::with_vault`]'s vault without the passphrase's cost.
pub const BY_KIT: [&str; 2] = ["--recovery-file", "key.txt"];
pub const BY_PASSPHRASE: [&str; 2] = ["--passphrase-file", "passphrase.txt"];

/// A user's folders, and the commands that the user gives in the home folder.
pub struct Terminal {
    root: TempDir,
    /// A program that starts `lokero-cli` in other circumstances, with its arguments.
    pub under: Vec<String>,
}

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
    root: PathBuf,
}

impl Terminal {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["home", "data", "config", "cache", "run", "tmp"] {
            make_folder(&root.path().join(folder));
        }
        Self { root, under: Vec::new() }
    }

    /// A home with a vault named Aino in the platform's place; `passphrase.txt`, `key.txt` and `kit.pdf` lie in the home folder.
    pub fn with_vault() -> Self {
        let terminal = Self::new();
        MADE.lay_into(&terminal.vault());
        terminal.secret("passphrase.txt", PASSPHRASE);
        terminal.secret("key.txt", &MADE.key);
        fs::write(terminal.home("kit.pdf"), &MADE.kit).unwrap();
        terminal
    }

    /// One of `home`, `data`, `config`, `cache`, `run` and `tmp`.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    pub fn home(&self, file: &str) -> PathBuf {
        self.folder("home").join(file)
    }

    /// The platform's place for the vault.
    pub fn vault(&self) -> PathBuf {
        self.folder("data").join("lokero/vault")
    }

    /// Writes a file in the home folder, for its owner alone.
    pub fn secret(&self, file: &str, text: &str) -> PathBuf {
        let path = self.home(file);
        write_private(&path, text.as_bytes());
        path
    }

    /// `program` as this user starts it in the home folder: nothing of the surrounding desktop shines through.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            if ["XDG_", "DBUS_", "LC_"].iter().any(|start| name.starts_with(start)) {
                command.env_remove(&*name);
            }
        }
        for (name, folder) in [
            ("HOME", "home"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("TMPDIR", "tmp"),
        ] {
            command.env(name, self.folder(folder));
        }
        command.env("LANG", "en_GB.UTF-8").current_dir(self.folder("home")).stdin(Stdio::null());
        command
    }

    /// The program itself, with these arguments, on a fixed day.
    pub fn cli(&self, arguments: &[&str]) -> Command {
        self.cli_on("2026-11-22", arguments)
    }

    pub fn cli_on(&self, today: &str, arguments: &[&str]) -> Command {
        let cli = program("lokero-cli");
        let mut command = match self.under.split_first() {
            None => self.command(cli),
            Some((first, rest)) => {
                let mut command = self.command(first);
                command.args(rest).arg(cli);
                command
            }
        };
        command.args(["--today", today]).args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.finish(&mut self.cli(arguments))
    }

    /// Runs with `text` on standard input, which is written while the answer is read.
    pub fn run_with_input(&self, arguments: &[&str], text: &str) -> Said {
        let mut child = self
            .cli(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let output = std::thread::scope(|scope| {
            scope.spawn(move || input.write_all(text.as_bytes()).unwrap());
            child.wait_with_output().unwrap()
        });
        Said::new(&output, self.root())
    }

    pub fn by_kit(&self, arguments: &[&str]) -> Said {
        self.run(&[&BY_KIT, arguments].concat())
    }

    pub fn by_passphrase(&self, arguments: &[&str]) -> Said {
        self.run(&[&BY_PASSPHRASE, arguments].concat())
    }

    pub fn finish(&self, command: &mut Command) -> Said {
        let program = command.get_program().to_string_lossy().into_owned();
        Said::new(&needs(&program, command.output()), self.root())
    }

    /// The only `*.lokero` file in `folder`.
    pub fn backup_in(&self, folder: &Path) -> PathBuf {
        let mut files: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "lokero"))
            .collect();
        assert_eq!(files.len(), 1, "{files:?}");
        files.remove(0)
    }
}

impl Default for Terminal {
    fn default() -> Self {
        Self::new()
    }
}

impl Said {
    pub fn new(output: &std::process::Output, root: &Path) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program speaks UTF-8");
        let err = text(&output.stderr);
        assert!(!err.contains("panicked at"), "{err}");
        Self {
            status: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err,
            root: root.to_owned(),
        }
    }

    /// The command did what it was asked to.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.status, 0, "{}\n{}", self.out, self.err);
        self
    }

    /// The one JSON document on standard output.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {:?}", self.out))
    }

    /// The code of the error on standard error.
    pub fn code(&self) -> &str {
        let named = self.err.lines().find_map(|line| line.strip_prefix("error["));
        named.and_then(|rest| rest.split_once(']')).map_or("", |(code, _)| code)
    }

    /// What the user sees, and the exit status, without what differs from run to run.
    pub fn shown(&self) -> String {
        let out = match serde_json::from_str::<Value>(&self.out) {
            Ok(mut document) => {
                steady(&mut document);
                format!("{document:#}\n")
            }
            Err(_) => self.out.clone(),
        };
        let err: String = self.err.lines().map(|line| format!("! {line}\n")).collect();
        let root = self.root.to_string_lossy();
        redacted(&format!("{out}{err}= {}\n", self.status).replace(&*root, "~"))
    }
}

/// The length of an age file is random: it is made to carry a stanza that means nothing.
fn steady(document: &mut Value) {
    if let Some(bytes) = document.get_mut("bytes") {
        assert!(bytes.as_u64().is_some_and(|bytes| bytes > 0));
        *bytes = "[bytes]".into();
    }
    if let Some(backups) = document.get_mut("backups").and_then(Value::as_array_mut) {
        backups.iter_mut().for_each(steady);
    }
}

/// Ids, sums and vault numbers by their shape.
fn redacted(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_hexdigit() || c == '-';
    let mut redacted = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_part(c)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        redacted.push_str(before);
        redacted.push_str(match word.len() {
            36 if word.matches('-').count() == 4 => "[id]",
            64 if !word.contains('-') => "[sum]",
            _ => word,
        });
        rest = after;
    }
    redacted.push_str(rest);
    redacted
}

/// A vault that every test of one program starts from: making one costs seconds, copying it nothing.
struct Made {
    files: Vec<(PathBuf, Vec<u8>)>,
    key: String,
    kit: Vec<u8>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let terminal = Terminal::new();
    terminal.secret("passphrase.txt", PASSPHRASE);
    terminal.by_passphrase(&["init", "--name", NAME, "--recovery-kit", "kit.pdf"]).done();
    let vault = terminal.vault();
    let files = files_below(&vault)
        .into_iter()
        .map(|path| (path.strip_prefix(&vault).unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    let kit = terminal.home("kit.pdf");
    Made { files, key: key_on(&kit), kit: fs::read(&kit).unwrap() }
});

impl Made {
    fn lay_into(&self, vault: &Path) {
        make_folder(&vault.join("blobs"));
        for (file, bytes) in &self.files {
            let path = vault.join(file);
            make_folder(path.parent().unwrap());
            write_private(&path, bytes);
        }
    }
}

/// Lays a vault named Aino, under [`PASSPHRASE`], into a folder of another home; its recovery key is given back.
pub fn lay_vault(folder: &Path) -> String {
    MADE.lay_into(folder);
    MADE.key.clone()
}

/// The key on a recovery kit, read off the page as its reader does: row by row.
pub fn key_on(kit: &Path) -> String {
    let text = needs("poppler-utils", Command::new("pdftotext").arg(kit).arg("-").output()).stdout;
    let packed: String = String::from_utf8(text).unwrap().split_whitespace().collect();
    let start = packed.find("AGE-SECRET-KEY-1").expect("the key stands on the page");
    packed[start..start + 74].to_owned()
}

/// Every file in a folder and the folders in it, in order.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

pub fn make_folder(path: &Path) {
    DirBuilder::new().recursive(true).mode(0o700).create(path).unwrap();
}

pub fn write_private(path: &Path, bytes: &[u8]) {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
    file.unwrap().write_all(bytes).unwrap();
}

/// Whether this test runs as root, whom no permission of a file stops.
pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap().stdout;
    String::from_utf8_lossy(&id).trim() == "0"
}
