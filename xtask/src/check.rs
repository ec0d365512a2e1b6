//! `cargo xtask test`: everything a change must pass, the quick checks first.

use crate::bundle;
use crate::needs;
use crate::shell::{self, Done};
use crate::steps::Steps;

pub fn everything(steps: &mut Steps) -> Done {
    steps.step("formatting", "Run `cargo fmt`.", || shell::run("cargo", &["fmt", "--check"]))?;
    needs::packages(steps, &[needs::BUILD, needs::WINDOW, needs::FAULTS, needs::FOREIGN, needs::BUNDLE])?;
    bundle::entries(steps)?;
    needs::screen_packages(steps)?;
    steps.step(
        "types of the screen",
        "Mend what is named; the words' ids come from ui/src/bindings.ts.",
        || shell::run("npm", &["--prefix", "ui", "run", "check"]),
    )?;
    needs::screen(steps)?;
    needs::foreign_readers(steps)?;
    steps.step("lints", "Mend what is named; an exception is `#[expect(…, reason = \"…\")]`.", || {
        shell::run("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])
    })?;
    // The journeys start the programs, and `cargo test` alone would not build them all.
    steps.step("programs", "Mend what the compiler names.", || {
        shell::run("cargo", &["build", "--workspace"])
    })?;
    steps.step(
        "tests",
        "The first failed test is named above; pictures of the window lie in target/screens.",
        || shell::run("cargo", &["test", "--workspace"]),
    )
}
