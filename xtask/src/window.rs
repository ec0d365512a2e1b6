//! `cargo xtask run`: the window, or its main journey where nobody could see one.

use crate::needs;
use crate::shell::{self, Done};
use crate::steps::Steps;

pub fn open(steps: &mut Steps) -> Done {
    needs::packages(steps, &[needs::BUILD])?;
    needs::screen(steps)?;
    steps.step("programs", "Mend what the compiler names.", || {
        shell::run("cargo", &["build", "--workspace"])
    })?;
    if has_display() {
        let program = shell::debug_program("lokero");
        return steps
            .step("the window", "Its last words are above.", || shell::run(&program.to_string_lossy(), &[]));
    }
    println!("There is no display here: the main journey is run on a virtual one instead.");
    needs::packages(steps, &[needs::WINDOW])?;
    steps.step("journey through the window", "The pictures show how far it came.", || {
        shell::run("cargo", &["test", "--workspace", "--test", "window"])
    })?;
    list_pictures();
    Ok(())
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn list_pictures() {
    let Ok(entries) = shell::target().join("screens").read_dir() else { return };
    let mut pictures: Vec<String> =
        entries.filter_map(Result::ok).map(|entry| entry.path().display().to_string()).collect();
    pictures.sort();
    println!("\nPictures:");
    for picture in pictures {
        println!("  {picture}");
    }
}
