//! The fault runs: what the vault must survive, tried on real processes and real file systems.
//!
//! Each row is one of the properties that the vault promises. A short sample of each runs with the other tests, the full size
//! by `cargo xtask torture`. The program `torture` plays both sides: it starts itself as the subject whose faults it causes.

pub mod act;
pub mod beside;
pub mod calls;
pub mod course;
pub mod disk;
pub mod errors;
pub mod home;
pub mod inventory;
pub mod kills;
pub mod operation;
pub mod power;
pub mod random;
pub mod state;
pub mod strace;
pub mod subject;
pub mod work;

use std::path::PathBuf;
use std::process::Command;

/// What a row needs to know to run.
#[derive(Clone)]
pub struct Plan {
    /// The program `torture`, which is the subject too.
    pub program: PathBuf,
    /// The same seed gives the same changes; when exactly a kill comes is up to the machine all the same.
    pub seed: u64,
    /// How many faults; `None` for all of them.
    pub rounds: Option<u64>,
}

/// How a row ended that did not fail.
pub enum Verdict {
    Held(String),
    /// This machine cannot run it, for the reason given.
    Skipped(String),
}

/// A failure says what was lost and how to see it again.
pub type Outcome = Result<Verdict, String>;

pub struct Row {
    pub number: u8,
    pub property: &'static str,
    pub run: fn(&Plan) -> Outcome,
}

pub const ROWS: [Row; 5] = [
    Row { number: 1, property: "random kills", run: kills::run },
    Row { number: 2, property: "a kill at every writing system call", run: calls::run },
    Row { number: 3, property: "power losses", run: power::run },
    Row { number: 4, property: "a full disk at every level", run: disk::run },
    Row { number: 5, property: "an error at every open, write, sync and rename", run: errors::run },
];

/// Runs a row of this program again where mounts are its own and end with it; `None` where the machine does not allow that.
fn in_own_mounts(plan: &Plan, row: &str) -> Option<Outcome> {
    if !crate::may_mount() {
        return None;
    }
    let rounds = plan.rounds.map_or_else(|| "all".to_owned(), |rounds| rounds.to_string());
    let output = Command::new("unshare")
        .arg("--mount")
        .arg(&plan.program)
        .args(["mounted", row, &plan.seed.to_string(), &rounds])
        .output()
        .expect("unshare was there a moment ago");
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Some(match output.status.code() {
        Some(0) => Ok(Verdict::Held(said)),
        Some(subject::SKIPPED) => Ok(Verdict::Skipped(said)),
        _ => Err(format!("{said}\n{}", String::from_utf8_lossy(&output.stderr))),
    })
}

/// Does the work of several jobs side by side; the first failure is the outcome.
fn side_by_side<T: Sync>(jobs: &[T], work: impl Fn(&T) -> Result<u64, String> + Sync) -> Result<u64, String> {
    const WORKERS: usize = 3;
    let next = std::sync::atomic::AtomicUsize::new(0);
    let take = || jobs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| {
                scope.spawn(|| {
                    let mut done = 0;
                    while let Some(job) = take() {
                        done += work(job)?;
                    }
                    Ok(done)
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().map_err(|_| "a worker panicked".to_owned())?).sum()
    })
}
