//! The fault runs at full size, and the subject that they torture.

use std::process::ExitCode;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use tests::torture::{Plan, ROWS, Verdict, subject};

const USAGE: &str = "\
cargo xtask torture [--rows 1,2,3,4,5] [--seed N] [--rounds N]

  1  random kills of a process that changes the vault without a pause (1,000)
  2  a kill at every writing system call of every operation
  3  power losses under the file system (300); needs root
  4  a full disk at every level from 0 to 3 MiB (769); needs root
  5  EIO, ENOSPC and EACCES at every open, write, sync and rename of every operation

  --rows    only these
  --seed    the same changes again; the time is taken otherwise
  --rounds  so many kills, power losses or levels; in rows 2 and 5 so many of each kind of call
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let program = std::env::current_exe().expect("a running program has a file");
    match arguments.split_first() {
        Some((first, rest)) if first == "subject" => match rest.split_first() {
            Some((mode, rest)) if mode == "run" => subject::run(rest),
            Some((mode, rest)) if mode == "once" => subject::once(rest),
            _ => ExitCode::from(2),
        },
        Some((first, rest)) if first == "mounted" => subject::mounted(rest, &program),
        _ => match wishes(&arguments) {
            Some((rows, seed, rounds)) => run(&rows, &Plan { program, seed, rounds }),
            None => {
                println!("{USAGE}");
                if arguments.iter().any(|word| word == "--help") {
                    ExitCode::SUCCESS
                } else {
                    ExitCode::from(2)
                }
            }
        },
    }
}

fn wishes(arguments: &[String]) -> Option<(Vec<u8>, u64, Option<u64>)> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut wishes = (ROWS.iter().map(|row| row.number).collect(), now.as_secs(), None);
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--rows" => {
                wishes.0 = value.split(',').map(|row| row.parse().ok()).collect::<Option<_>>()?;
            }
            [name, value] if name == "--seed" => wishes.1 = value.parse().ok()?,
            [name, value] if name == "--rounds" => wishes.2 = Some(value.parse().ok()?),
            _ => return None,
        }
    }
    Some(wishes)
}

fn run(rows: &[u8], plan: &Plan) -> ExitCode {
    println!("seed {}", plan.seed);
    let mut code = ExitCode::SUCCESS;
    for row in ROWS.iter().filter(|row| rows.contains(&row.number)) {
        let start = Instant::now();
        let outcome = (row.run)(plan);
        let seconds = start.elapsed().as_secs_f64();
        let title = format!("row {} ({}), {seconds:.0} s", row.number, row.property);
        match outcome {
            Ok(Verdict::Held(said)) => println!("{title}: {said}"),
            Ok(Verdict::Skipped(why)) => println!("{title}: SKIPPED: {why}"),
            Err(what) => {
                println!("{title}: FAILED: {what}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}
