//! Row 2: a kill at every writing system call of every operation.

use std::fs;
use std::path::Path;

use super::beside;
use super::home::Home;
use super::inventory::has_no_other_files;
use super::operation::{LATER, Operation, prepare};
use super::state::{State, observe};
use super::strace::{self, Fault};
use super::{Outcome, Plan, Verdict, side_by_side};

/// One call of one operation, and its occurrences from the first to the last.
pub struct Job {
    pub operation: Operation,
    pub call: &'static str,
    pub occurrences: (u64, u64),
}

/// A prepared vault that is copied for each fault.
pub struct Template {
    root: tempfile::TempDir,
    pub state: State,
}

pub fn run(plan: &Plan) -> Outcome {
    if !strace::is_available() {
        return Ok(Verdict::Skipped("strace is missing, or may not trace".to_owned()));
    }
    let template = Template::new()?;
    let jobs = jobs(plan, &template)?;
    let kills = side_by_side(&jobs, |job| kill_at_each(plan, &template, job))?;
    Ok(Verdict::Held(format!(
        "{kills} kills at {} kinds of calls in {} operations",
        jobs.len(),
        Operation::ALL.len()
    )))
}

impl Template {
    pub fn new() -> Result<Self, String> {
        let root = tempfile::tempdir().map_err(|error| error.to_string())?;
        let state = prepare(&Home::at(root.path()))?;
        Ok(Self { root, state })
    }

    /// Made at the place where its copies will lie, so that the backups that it knows are theirs.
    pub fn made_at(place: &Path) -> Result<Self, String> {
        fs::create_dir(place).map_err(|error| error.to_string())?;
        let home = Home::at(place);
        let state = prepare(&home)?;
        let root = tempfile::tempdir().map_err(|error| error.to_string())?;
        home.copy_to(root.path());
        fs::remove_dir_all(place).map_err(|error| error.to_string())?;
        Ok(Self { root, state })
    }

    pub fn copy_to(&self, root: &Path) -> Home {
        Home::at(self.root.path()).copy_to(root)
    }
}

/// Every kind of call that occurs in an operation.
pub fn jobs(plan: &Plan, template: &Template) -> Result<Vec<Job>, String> {
    let mut jobs = Vec::new();
    for operation in Operation::ALL {
        let root = tempfile::tempdir().map_err(|error| error.to_string())?;
        let home = template.copy_to(root.path());
        let found = strace::occurrences(&arguments(&home, operation), &plan.program)?;
        jobs.extend(found.into_iter().map(|(call, occurrences)| Job { operation, call, occurrences }));
    }
    Ok(jobs)
}

pub fn arguments(home: &Home, operation: Operation) -> Vec<String> {
    vec![
        "subject".to_owned(),
        "once".to_owned(),
        home.root().to_string_lossy().into_owned(),
        operation.name(),
    ]
}

/// Which occurrences are tried: all, or so many spread over them.
pub fn chosen(plan: &Plan, (first, last): (u64, u64)) -> Vec<u64> {
    let all = last - first + 1;
    match plan.rounds {
        Some(rounds) if rounds < all => {
            let offset = plan.seed % all;
            (0..rounds).map(|round| first + (offset + round * all / rounds) % all).collect()
        }
        _ => (first..=last).collect(),
    }
}

fn kill_at_each(plan: &Plan, template: &Template, job: &Job) -> Result<u64, String> {
    let mut kills = 0;
    for nth in chosen(plan, job.occurrences) {
        kills += u64::from(kill_at(plan, template, job, nth)?);
    }
    if plan.rounds.is_none() {
        // What comes after the operation: closing, and the next change.
        let mut nth = job.occurrences.1 + 1;
        while kill_at(plan, template, job, nth)? {
            (nth, kills) = (nth + 1, kills + 1);
        }
    }
    if kills == 0 {
        return Err(format!("{:?} was never killed at {}", job.operation, job.call));
    }
    Ok(kills)
}

/// Whether the subject got as far as being killed there.
fn kill_at(plan: &Plan, template: &Template, job: &Job, nth: u64) -> Result<bool, String> {
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    let home = template.copy_to(root.path());
    let fault = Fault { call: job.call, nth, lasts: false, what: "signal=KILL" };
    let ended = strace::run(&arguments(&home, job.operation), &plan.program, &fault);
    let place = format!("{:?}, killed at {} {nth}", job.operation, job.call);
    if !ended.killed && !ended.success {
        return Err(format!("{place}: {}{}", ended.stdout, ended.stderr));
    }
    let after = after(&home, &template.state, job.operation, &ended.stdout);
    check(&home, &template.state, &after, job.operation).map_err(|what| format!("{place}: {what}"))?;
    Ok(ended.killed)
}

/// The state that the whole operation leads to.
pub fn after(home: &Home, before: &State, operation: Operation, said: &str) -> State {
    let kit = said.lines().find_map(|line| line.strip_prefix("kit ")).unwrap_or_default();
    operation.act().map_or_else(|| before.clone(), |act| before.after(&act, home, kit))
}

/// The vault is as it was or as the operation leaves it, it takes another change, and another vault is whole or not there.
fn check(home: &Home, before: &State, after: &State, operation: Operation) -> Result<(), String> {
    let later = State { name: LATER.to_owned(), ..after.clone() };
    let found = observe(home, &[before, after])?;
    let act = operation.act().unwrap_or(super::act::Act::Verify);
    if found != later && !found.is_between(before, after, &act) {
        return Err(format!("from\n{before:?} to\n{after:?}, but there is\n{found:?}"));
    }
    takes_a_change(home, &found)?;
    beside::check(home, operation, &before.inventory, false)
}

/// Nothing that the fault left is in the way of the next change.
pub fn takes_a_change(home: &Home, found: &State) -> Result<(), String> {
    let say = |error| format!("the next change: {error:?}");
    let mut vault = home.unlock(&found.passphrase, store::Access::Window).map_err(say)?;
    vault.rename("next").map_err(say)?;
    vault.checker().run().map_err(say)?;
    vault.lock();
    has_no_other_files(&home.vault(), &found.inventory)?;
    let found = observe(home, &[found])?;
    if found.name == "next" { Ok(()) } else { Err("the next change is not there".to_owned()) }
}
