//! The other side: the process that is killed, starved and lied to.

use std::path::Path;
use std::process::ExitCode;
use std::str::FromStr;

use actions::Error;
use store::Access;

use super::act::Act;
use super::home::Home;
use super::operation::{Operation, new_kit};
use super::{Outcome, Plan, Verdict, disk, power};

/// The exit status of a row that this machine cannot run.
pub const SKIPPED: i32 = 77;

/// Makes one change after the other until it is killed, and says what it began and what was acknowledged:
/// `ready`, `begin 7`, `done 7`, `begin 8`…
pub fn run(arguments: &[String]) -> ExitCode {
    let [root, passphrase, access, seed, first] = arguments else { return ExitCode::from(2) };
    let home = Home::at(Path::new(root));
    let access = if access == "window" { Access::Window } else { Access::Terminal };
    let (seed, first) = (number(seed), number(first));
    let mut vault = match home.unlock(passphrase, access) {
        Ok(vault) => vault,
        Err(error) => {
            println!("error not unlocked: {error:?}");
            return ExitCode::FAILURE;
        }
    };
    println!("ready");
    for n in first.. {
        let kit = new_kit();
        println!("begin {n} {}", kit.expose().as_str());
        if let Err(error) = Act::nth(seed, n).perform(&mut vault, &home, &kit) {
            println!("error {n} {error:?}");
            return ExitCode::FAILURE;
        }
        println!("done {n}");
    }
    ExitCode::SUCCESS
}

/// Does one operation and one change after it: `kit …`, `done` or `error …`, `done` or `error …`.
pub fn once(arguments: &[String]) -> ExitCode {
    let [root, operation] = arguments else { return ExitCode::from(2) };
    let Some(operation) = Operation::named(operation) else { return ExitCode::from(2) };
    let kit = new_kit();
    println!("kit {}", kit.expose().as_str());
    for result in operation.perform(&Home::at(Path::new(root)), &kit).into_iter().flatten() {
        match result {
            Ok(()) => println!("done"),
            Err(Error { code, params }) => println!("error {} {params:?}", code.as_str()),
        }
    }
    ExitCode::SUCCESS
}

/// A row that mounts file systems, in a process whose mounts are its own.
pub fn mounted(arguments: &[String], program: &Path) -> ExitCode {
    let [row, seed, rounds] = arguments else { return ExitCode::from(2) };
    let plan = Plan { program: program.to_owned(), seed: number(seed), rounds: rounds.parse().ok() };
    let outcome: Outcome = match row.as_str() {
        "power" => power::run_mounted(&plan),
        "disk" => disk::run_mounted(&plan),
        _ => return ExitCode::from(2),
    };
    match outcome {
        Ok(Verdict::Held(said)) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Ok(Verdict::Skipped(why)) => {
            println!("{why}");
            ExitCode::from(u8::try_from(SKIPPED).unwrap_or(1))
        }
        Err(what) => {
            println!("{what}");
            ExitCode::FAILURE
        }
    }
}

fn number(text: &str) -> u64 {
    u64::from_str(text).expect("the arguments come from this program")
}

/// What a subject in [`run`] said up to now.
pub struct Said {
    pub ready: bool,
    /// The change that is on its way or was the last one, and its kit.
    pub begun: Vec<(u64, String)>,
    pub done: u64,
    pub error: Option<String>,
}

impl Said {
    /// A line without its end is not said yet.
    pub fn read(text: &str) -> Self {
        let mut said = Self { ready: false, begun: Vec::new(), done: 0, error: None };
        for line in text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            match line.split_once(' ') {
                None => said.ready |= line == "ready",
                Some(("begin", rest)) => {
                    let (n, kit) = rest.split_once(' ').unwrap_or_default();
                    said.begun.push((number(n), kit.to_owned()));
                }
                Some(("done", _)) => said.done += 1,
                Some(_) => said.error = Some(line.to_owned()),
            }
        }
        said
    }
}
