//! `cargo xtask bundle`: installers with both programs and what belongs to them.

use crate::needs;
use crate::shell::{self, Done};
use crate::steps::Steps;
use std::fs;
use std::path::{Path, PathBuf};

const MENU_ENTRY: &str = "src-tauri/package/lokero.desktop";
const SOFTWARE_PAGE: &str = "src-tauri/package/lokero.metainfo.xml";

pub fn make(steps: &mut Steps, rest: &[String]) -> Done {
    let trial = rest.iter().any(|word| word == "--debug");
    needs::packages(steps, &[needs::BUILD, needs::BUNDLE])?;
    needs::screen(steps)?;
    steps.step("programs", "Mend what the compiler names.", || {
        let build: &[&str] = if trial {
            &["build", "--workspace"]
        } else {
            &["build", "--release", "--package", "lokero", "--package", "cli"]
        };
        shell::run("cargo", build)
    })?;
    let built = shell::target().join(if trial { "debug" } else { "release" });
    steps.step("man page and completions", "`lokero-cli` writes them; run it by hand.", || beside(&built))?;
    entries(steps)?;
    steps.step("installer", "The bundler's own message is above.", || {
        let bundler = shell::root().join("ui/node_modules/.bin").join(if cfg!(windows) {
            "tauri.cmd"
        } else {
            "tauri"
        });
        let contents = format!("src-tauri/package/{}.json", std::env::consts::OS);
        // The mark it would patch into the program is for an updater, and there is none.
        let mut words = vec!["bundle", "--no-binary-patching", "--config", &contents];
        // Elsewhere the platform's own configuration names what to make.
        if cfg!(target_os = "linux") {
            words.extend(["--bundles", "deb"]);
        }
        if trial {
            words.push("--debug");
        }
        shell::run(&bundler.to_string_lossy(), &words)
    })?;
    println!("\nInstallers are in {}", built.join("bundle").display());
    Ok(())
}

/// The menu entry and the software centre's page, checked by the desktop's own programs.
pub fn entries(steps: &mut Steps) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    steps.step("menu entry and software page", "The file and line are named above.", || {
        shell::run("desktop-file-validate", &[MENU_ENTRY])?;
        shell::run("appstreamcli", &["validate", "--no-net", "--explain", SOFTWARE_PAGE])
    })
}

/// Writes what the package carries beside the window: the terminal's program, its man page and completions.
fn beside(built: &Path) -> Result<(), String> {
    let stage = stage()?;
    let name = format!("lokero-cli{}", std::env::consts::EXE_SUFFIX);
    let program = built.join(&name);
    fs::copy(&program, stage.join(&name)).map_err(|error| format!("{}: {error}", program.display()))?;
    // In English, whoever makes the package: one man page serves everyone.
    let said = |words: &[&str]| {
        let words = [&["--language", "en"], words].concat();
        shell::output(&program.to_string_lossy(), &words)
            .ok_or_else(|| format!("`lokero-cli {}` failed", words.join(" ")))
    };
    write(&stage.join("lokero-cli.1"), said(&["man"])?.as_bytes())?;
    for shell in ["bash", "zsh", "fish"] {
        write(&stage.join(format!("lokero-cli.{shell}")), said(&["completions", shell])?.as_bytes())?;
    }
    if cfg!(target_os = "linux") {
        shell::run(
            "gzip",
            &["--force", "--best", "--no-name", &stage.join("lokero-cli.1").to_string_lossy()],
        )?;
    }
    Ok(())
}

/// The folder from which the files in `src-tauri/package` take what is built.
fn stage() -> Result<PathBuf, String> {
    let stage = shell::root().join("target/package");
    fs::create_dir_all(&stage).map_err(|error| format!("{}: {error}", stage.display()))?;
    Ok(stage)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
