//! A desktop of its own for one test: home folders, a session bus and, if wanted, a keychain.
//!
//! Everything ends when the value is dropped.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A bus that starts nothing by itself, so that a keychain exists only where a test starts one.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

const SECRETS: &str = "org.freedesktop.secrets";

pub struct Desktop {
    home: TempDir,
    bus: Running,
    address: String,
    keychain: Option<Running>,
}

/// A program that ends with the value.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Desktop {
    /// A desktop on which nothing keeps secrets.
    pub fn without_keychain() -> Desktop {
        let home = tempfile::tempdir().unwrap();
        for folder in ["home", "data", "config", "cache", "run", "tmp"] {
            fs::DirBuilder::new().mode(0o700).create(home.path().join(folder)).unwrap();
        }
        let config = home.path().join("bus.conf");
        fs::write(&config, BUS).unwrap();
        let mut bus = start(
            Command::new("dbus-daemon")
                .arg(format!("--config-file={}", config.display()))
                .args(["--nofork", "--nopidfile", "--print-address=1"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
            "dbus",
        );
        let mut address = String::new();
        BufReader::new(bus.0.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Desktop { home, bus, address: address.trim().to_owned(), keychain: None }
    }

    /// A desktop whose keychain is open and empty.
    pub fn with_keychain() -> Desktop {
        let mut desktop = Desktop::without_keychain();
        let mut keychain = start(
            desktop
                .command("gnome-keyring-daemon")
                .args(["--foreground", "--unlock", "--components=secrets"])
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
            "gnome-keyring",
        );
        keychain.0.stdin.take().unwrap().write_all(b"of the test").unwrap();
        desktop.keychain = Some(keychain);
        desktop.wait_for_name(SECRETS);
        desktop
    }

    /// A desktop whose keychain runs but was never given a place to keep a secret.
    pub fn with_empty_keychain() -> Desktop {
        let mut desktop = Desktop::without_keychain();
        desktop.keychain = Some(start(
            desktop
                .command("gnome-keyring-daemon")
                .args(["--foreground", "--components=secrets"])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
            "gnome-keyring",
        ));
        desktop.wait_for_name(SECRETS);
        desktop
    }

    /// `program` as this desktop's user would start it: nothing of the surrounding desktop shines through.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("XDG_") || name.starts_with("DBUS_") || name.starts_with("LC_") {
                command.env_remove(&*name);
            }
        }
        command
            .env("HOME", self.folder("home"))
            .env("XDG_DATA_HOME", self.folder("data"))
            .env("XDG_CONFIG_HOME", self.folder("config"))
            .env("XDG_CACHE_HOME", self.folder("cache"))
            .env("XDG_RUNTIME_DIR", self.folder("run"))
            .env("TMPDIR", self.folder("tmp"))
            .env("LANG", "en_GB.UTF-8")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        command
    }

    /// One of `home`, `data`, `config`, `cache`, `run` and `tmp`.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The folder that holds all of this desktop's files.
    pub fn root(&self) -> &Path {
        self.home.path()
    }

    /// Locks the keychain, as the user can from the desktop.
    pub fn lock_keychain(&self) {
        let locked = self
            .command("dbus-send")
            .args(["--session", "--print-reply", &format!("--dest={SECRETS}"), "/org/freedesktop/secrets"])
            .arg("org.freedesktop.Secret.Service.Lock")
            .arg("array:objpath:/org/freedesktop/secrets/collection/login")
            .output();
        let said = needs("dbus", locked);
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    }

    /// Keeps arbitrary bytes in the keychain under the name by which the program looks for its own.
    pub fn put_into_keychain(&self, account: &str, bytes: &[u8]) {
        let storing = self
            .command("secret-tool")
            .args(["store", "--label=of the test", "service", "lokero", "username", account])
            .stdin(Stdio::piped())
            .spawn();
        let mut storing = needs("libsecret-tools", storing);
        storing.stdin.take().unwrap().write_all(bytes).unwrap();
        assert!(storing.wait().unwrap().success(), "the keychain took nothing");
    }

    /// From now on there is no keychain.
    pub fn end_keychain(&mut self) {
        self.keychain = None;
    }

    /// From now on the keychain is there and does not answer.
    pub fn stop_keychain(&self) {
        self.signal_keychain("STOP");
    }

    /// The keychain answers again.
    pub fn continue_keychain(&self) {
        self.signal_keychain("CONT");
    }

    fn signal_keychain(&self, signal: &str) {
        let keychain = self.keychain.as_ref().expect("a desktop with a keychain");
        let sent = Command::new("sh").arg("-c").arg(format!("kill -{signal} {}", keychain.0.id())).status();
        assert!(sent.unwrap().success());
    }

    fn wait_for_name(&self, name: &str) {
        let asked = format!("string:{name}");
        until(Duration::from_secs(20), &format!("{name} on the bus"), || {
            let answer = self
                .command("dbus-send")
                .args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"])
                .args(["org.freedesktop.DBus.NameHasOwner", &asked])
                .output();
            String::from_utf8_lossy(&needs("dbus", answer).stdout).contains("true").then_some(())
        });
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // A program that was stopped could not hear that the bus is gone.
        self.keychain = None;
        let _ = self.bus.0.kill();
    }
}

/// Starts a program that the Debian package `package` brings.
pub fn start(command: &mut Command, package: &str) -> Running {
    Running(needs(package, command.spawn()))
}

/// What starting a program gave; where it is not installed, the test says what would install it.
pub fn needs<T>(package: &str, started: std::io::Result<T>) -> T {
    started.unwrap_or_else(|error| {
        panic!("{error}: the package {package} is missing; `cargo xtask test` installs it")
    })
}

/// Asks again and again until there is an answer, and fails after `limit`.
pub fn until<T>(limit: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < deadline, "waited {limit:?} in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
