//! The developer's commands, each doing its own set-up: `cargo xtask run | test | bench | torture | bundle`.
//!
//! Only the standard library is used, so that this program compiles before anything else is installed.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

mod bundle;
mod check;
mod needs;
mod shell;
mod steps;
mod window;

use shell::Done;
use std::process::ExitCode;
use steps::Steps;

const USAGE: &str = "\
cargo xtask COMMAND

  run      set up what is missing, build, and open the window (without a display: run its main journey
           on a virtual one and leave the pictures in target/screens)
  test     everything a change must pass, the quick checks first
  bench    the measurements
  torture  the long fault runs; arguments are passed on (try: cargo xtask torture --help)
  bundle   installers for this platform in target/release/bundle (with --debug: a quick trial one)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", [].as_slice()),
    };
    let mut steps = Steps::default();
    let outcome = match command {
        "run" => window::open(&mut steps),
        "test" => check::everything(&mut steps),
        "bench" => bench(&mut steps, rest),
        "torture" => torture(&mut steps, rest),
        "bundle" => bundle::make(&mut steps, rest),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        other => {
            println!("There is no command `{other}`.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    steps.summary();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            println!("\nerror: {}\nhelp: {}", stop.what, stop.help);
            ExitCode::FAILURE
        }
    }
}

fn bench(steps: &mut Steps, rest: &[String]) -> Done {
    needs::packages(steps, &[needs::BUILD])?;
    for (name, package, bench) in [
        ("the law's dates", "rules", "deadlines"),
        ("many questions for dates", "import", "questions"),
        ("the vault", "store", "vault"),
        ("the inventory", "store", "inventory"),
        ("letters", "export", "letters"),
    ] {
        steps.step(name, "Read the message of the measurement that failed.", || {
            let mut arguments = vec!["bench", "--package", package, "--bench", bench, "--"];
            arguments.extend(rest.iter().map(String::as_str));
            shell::run("cargo", &arguments)
        })?;
    }
    Ok(())
}

fn torture(steps: &mut Steps, rest: &[String]) -> Done {
    needs::packages(steps, &[needs::BUILD, needs::FAULTS])?;
    needs::screen(steps)?;
    steps.step("programs", "Mend what the compiler names.", || {
        shell::run("cargo", &["build", "--workspace"])
    })?;
    steps.step("fault runs", "The seed is printed above: pass it with --seed to run the same again.", || {
        let torture = shell::debug_program("torture");
        let arguments: Vec<&str> = rest.iter().map(String::as_str).collect();
        shell::run(&torture.to_string_lossy(), &arguments)
    })
}
