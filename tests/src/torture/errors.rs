//! Row 5: the system refuses every open, write, sync and rename, once each, for each reason it may have.

use store::Error as StoreError;

use super::act::Act;
use super::calls::{
    Job, Template, after, another_is_whole_or_absent, arguments, chosen, jobs, takes_a_change,
};
use super::home::Home;
use super::operation::{LATER, Operation};
use super::state::{State, observe};
use super::strace::{self, Fault};
use super::{Outcome, Plan, Verdict, side_by_side};

/// The reasons, and the codes that say so.
const REASONS: [(&str, &[&str]); 3] =
    [("EIO", &["system"]), ("ENOSPC", &["disk-full"]), ("EACCES", &["read-only", "file-not-written"])];

/// Where SQLite says only that it failed, and a second try by its caller would succeed. A write that found the disk full is
/// the exception: that it says. And what it cannot open for writing it opens for reading, whatever the reason was.
const WITHOUT_REASON: [&str; 6] = ["openat", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink"];

pub fn run(plan: &Plan) -> Outcome {
    if !strace::is_available() {
        return Ok(Verdict::Skipped("strace is missing, or may not trace".to_owned()));
    }
    let template = Template::new()?;
    let jobs = jobs(plan, &template)?;
    let faults = side_by_side(&jobs, |job| refuse_each(plan, &template, job))?;
    Ok(Verdict::Held(format!("{faults} refused calls in {} operations", Operation::ALL.len())))
}

fn refuse_each(plan: &Plan, template: &Template, job: &Job) -> Result<u64, String> {
    let mut faults = 0;
    for nth in chosen(plan, job.occurrences) {
        for (reason, codes) in reasons(plan, nth) {
            let place = format!("{:?}, {reason} at {} {nth}", job.operation, job.call);
            refuse(plan, template, job, nth, reason, codes).map_err(|what| format!("{place}: {what}"))?;
            faults += 1;
        }
    }
    Ok(faults)
}

/// All of them, or in a sample one.
fn reasons(plan: &Plan, nth: u64) -> Vec<(&'static str, &'static [&'static str])> {
    let only = plan.rounds.map(|_| plan.seed.wrapping_add(nth) % 3);
    (0..3)
        .zip(REASONS)
        .filter(|(position, _)| only.is_none_or(|only| only == *position))
        .map(|(_, reason)| reason)
        .collect()
}

fn refuse(
    plan: &Plan,
    template: &Template,
    job: &Job,
    nth: u64,
    reason: &str,
    codes: &[&str],
) -> Result<(), String> {
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    let home = template.copy_to(root.path());
    let fault = Fault { call: job.call, nth, what: &format!("error={reason}") };
    let ended = strace::run(&arguments(&home, job.operation), &plan.program, &fault);
    if !ended.success {
        return Err(format!("the program did not end by itself: {}{}", ended.stdout, ended.stderr));
    }
    let before = &template.state;
    let after = after(&home, before, job.operation, &ended.stdout);
    let mut said = ended.stdout.lines().skip(1);
    let (operation, later) = (said.next().unwrap_or_default(), said.next());
    if later.is_some_and(|later| later != "done") {
        return Err(format!("{operation}; and the change after it failed too: {later:?}"));
    }
    if let Some(error) = operation.strip_prefix("error ") {
        let is_full = reason == "ENOSPC" && job.call == "pwrite64";
        let general = if job.call == "openat" { &["system", "read-only"][..] } else { &["system"] };
        let is_general = WITHOUT_REASON.contains(&job.call)
            && !is_full
            && general.iter().any(|code| error.starts_with(code));
        if !is_general && !codes.iter().any(|code| error.starts_with(code)) {
            return Err(format!("the error is {error}"));
        }
    }
    check(&home, before, &after, job.operation, operation == "done", later.is_some())
}

fn check(
    home: &Home,
    before: &State,
    after: &State,
    operation: Operation,
    acknowledged: bool,
    changed_later: bool,
) -> Result<(), String> {
    let found = observe(home, &[before, after])?;
    let name = |state: &State| if changed_later { LATER.to_owned() } else { state.name.clone() };
    let renamed = |state: &State| State { name: name(state), ..state.clone() };
    let (before, after) = (renamed(before), renamed(after));
    let act = operation.act().unwrap_or(Act::Verify);
    if (acknowledged && found != after) || !found.is_between(&before, &after, &act) {
        return Err(format!(
            "acknowledged: {acknowledged}; from\n{before:?} to\n{after:?}, but there is\n{found:?}"
        ));
    }
    takes_a_change(home, &found)?;
    if !operation.makes_another() {
        return Ok(());
    }
    if acknowledged
        && matches!(
            store::LockedVault::look(&home.other(), &home.places()),
            Ok(None) | Err(StoreError::NotFound)
        )
    {
        return Err("acknowledged, and there is no vault".to_owned());
    }
    another_is_whole_or_absent(home, operation)
}
