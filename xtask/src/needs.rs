//! What a command needs from the machine: found out first, installed when missing, each named with its reason.

use crate::shell::{self, Done, Stop};
use crate::steps::Steps;
use std::path::Path;

/// Debian's own Python, not whichever comes first: its packages are for that one.
const DEBIAN_PYTHON: &str = "/usr/bin/python3";

/// How to see that something is there, whatever installed it.
enum Sign {
    Program(&'static str),
    Library(&'static str),
    Font(&'static str),
    Python(&'static str),
}

/// One of Debian's packages, and why it is needed.
pub struct Need {
    package: &'static str,
    why: &'static str,
    sign: Sign,
}

const fn program(package: &'static str, program: &'static str, why: &'static str) -> Need {
    Need { package, why, sign: Sign::Program(program) }
}

const fn library(package: &'static str, library: &'static str, why: &'static str) -> Need {
    Need { package, why, sign: Sign::Library(library) }
}

pub const BUILD: &[Need] = &[
    program("build-essential", "c++", "compiles SQLCipher"),
    program("pkg-config", "pkg-config", "finds the libraries below"),
    library("libssl-dev", "libcrypto", "the ciphers under SQLCipher"),
    library("libwebkit2gtk-4.1-dev", "webkit2gtk-4.1", "the window's web view"),
    library("librsvg2-dev", "librsvg-2.0", "the window's icons"),
];

pub const WINDOW: &[Need] = &[
    program("webkit2gtk-driver", "WebKitWebDriver", "drives the real window"),
    program("xvfb", "Xvfb", "a display where there is none"),
    program("dbus", "dbus-run-session", "a session bus of the tests' own"),
    program("gnome-keyring", "gnome-keyring-daemon", "a real keychain to test with"),
    Need { package: "fonts-dejavu-core", why: "text in the window", sign: Sign::Font("DejaVu Sans") },
    Need { package: "fonts-noto-core", why: "the widest text in the window", sign: Sign::Font("Noto Sans") },
];

pub const FAULTS: &[Need] = &[
    program("strace", "strace", "makes system calls fail on purpose"),
    program("util-linux", "unshare", "gives a vault a disk of its own"),
    program("mount", "mount", "lays small, full and read-only disks"),
    program("e2fsprogs", "mkfs.ext4", "makes the disk whose power fails"),
];

pub const FOREIGN: &[Need] = &[
    program("age", "age", "opens keys and backups without Lokero"),
    program("sqlite3", "sqlite3", "opens a backup's database without Lokero"),
    program("poppler-utils", "pdftotext", "reads the recovery kit and letters as a person would"),
    program("python3", "python3", "reads messages with a parser of its own"),
    program("qpdf", "qpdf", "checks the PDF of the recovery kit and of letters"),
    program("zbar-tools", "zbarimg", "reads the recovery kit's QR code"),
    program("libsecret-tools", "secret-tool", "looks into the keychain from outside"),
    Need {
        package: "python3-venv",
        why: "holds the foreign database reader",
        sign: Sign::Python("ensurepip"),
    },
];

pub const BUNDLE: &[Need] = &[
    program("desktop-file-utils", "desktop-file-validate", "checks the menu entry"),
    program("appstream", "appstreamcli", "checks the software centre's page"),
];

impl Need {
    fn is_met(&self) -> bool {
        match self.sign {
            Sign::Program(name) => shell::on_path(name),
            Sign::Library(name) => shell::output("pkg-config", &["--exists", name]).is_some(),
            Sign::Font(family) => shell::output("fc-list", &[family]).is_some_and(|fonts| !fonts.is_empty()),
            Sign::Python(module) => {
                shell::output(DEBIAN_PYTHON, &["-c", &format!("import {module}")]).is_some()
            }
        }
    }
}

fn missing<'a>(lists: &[&'a [Need]]) -> Vec<&'a Need> {
    lists.iter().flat_map(|list| list.iter()).filter(|need| !need.is_met()).collect()
}

/// Installs the packages that are missing. On other platforms the build needs none of them.
pub fn packages(steps: &mut Steps, lists: &[&[Need]]) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = missing(lists);
    if wanted.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:");
    for need in &wanted {
        println!("  {:<24} {}", need.package, need.why);
    }
    let names: Vec<&str> = wanted.iter().map(|need| need.package).collect();
    let by_hand = format!("Install these, then run the command again: {}", names.join(" "));
    if !shell::on_path("apt-get") {
        return Err(Stop { what: "this is not a Debian system".to_owned(), help: by_hand });
    }
    let root = shell::output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && !shell::on_path("sudo") {
        return Err(Stop { what: "installing needs root, and there is no sudo".to_owned(), help: by_hand });
    }
    steps.step("packages", &by_hand, || {
        let prefix: &[&str] = if root { &[] } else { &["sudo"] };
        apt(prefix, &["update", "--quiet"])?;
        apt(
            prefix,
            &[["install", "--quiet", "--yes", "--no-install-recommends"].as_slice(), &names].concat(),
        )?;
        match missing(lists).first() {
            None => Ok(()),
            Some(need) => Err(format!("{} was installed, but cannot be found", need.package)),
        }
    })
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<(), String> {
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let words = [prefix, &quiet, arguments].concat();
    let (program, rest) = words.split_first().ok_or("there is no command")?;
    shell::run(program, rest)
}

/// Installs what the screen is built with, when the lock file is newer than what is there.
pub fn screen_packages(steps: &mut Steps) -> Done {
    const OLDEST_NODE: u32 = 20;
    let version = shell::output("node", &["--version"]).unwrap_or_default();
    if node_major(&version).is_none_or(|major| major < OLDEST_NODE)
        || shell::output("npm", &["--version"]).is_none()
    {
        return Err(Stop {
            what: format!("Node.js {OLDEST_NODE} or newer with npm is needed, found `{}`", version.trim()),
            help: "Install Node.js from your system's packages or its own site.".to_owned(),
        });
    }
    let ui = shell::root().join("ui");
    if is_older(&ui.join("node_modules/.package-lock.json"), &ui.join("package-lock.json")) {
        let help = "Is the npm registry reachable? `npm ci` in the folder ui says more.";
        return steps.step("the screen's packages", help, || {
            shell::run("npm", &["--prefix", "ui", "ci", "--no-audit", "--no-fund"])
        });
    }
    Ok(())
}

/// The screen, built: the window's program embeds it, so that it comes before every build and check of Rust.
pub fn screen(steps: &mut Steps) -> Done {
    screen_packages(steps)?;
    steps.step("build of the screen", "Mend what the bundler names.", || {
        shell::run("npm", &["--prefix", "ui", "run", "build"])
    })
}

/// A Python of the tests' own with readers that share no code of ours: of the database, and of the export's schema.
pub fn foreign_readers(steps: &mut Steps) -> Done {
    const READERS: [(&str, &str); 2] =
        [("sqlcipher3", "sqlcipher3==0.6.4"), ("jsonschema", "jsonschema==4.25.1")];
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let home = shell::target().join("foreign");
    let python = home.join("bin/python3");
    let python = python.to_string_lossy();
    let has = |module: &str| shell::output(&python, &["-c", &format!("import {module}")]).is_some();
    if READERS.iter().all(|(module, _)| has(module)) {
        return Ok(());
    }
    let help = "Is PyPI reachable, or a folder of wheels named by PIP_FIND_LINKS?";
    steps.step("foreign readers", help, || {
        shell::run(DEBIAN_PYTHON, &["-m", "venv", "--clear", &home.to_string_lossy()])?;
        let mut install = vec!["-m", "pip", "install", "--quiet"];
        install.extend(READERS.iter().map(|(_, package)| *package));
        shell::run(&python, &install)
    })
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Whether `made` is missing or was made before its `source` changed.
fn is_older(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    match (time(made), time(source)) {
        (Some(made), Some(source)) => made < source,
        (made, _) => made.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Need, Sign, missing, node_major};

    #[test]
    fn only_what_is_absent_is_missing() {
        let list = [
            Need { package: "here", why: "", sign: Sign::Program("cargo") },
            Need { package: "absent", why: "", sign: Sign::Program("no-such-program-anywhere") },
        ];
        assert_eq!(missing(&[&list]).iter().map(|need| need.package).collect::<Vec<_>>(), ["absent"]);
    }

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(node_major("v20.20.2\n"), Some(20));
        assert_eq!(node_major(""), None);
    }
}
