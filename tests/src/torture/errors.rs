//! Row 5: the system refuses every open, write, sync and rename, once each or from then on, for each reason it may have.

use super::act::Act;
use super::beside;
use super::calls::{Job, Template, after, arguments, chosen, jobs, takes_a_change};
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

/// One refusal: where, for how long, why, and what the program must say to it.
struct Refusal {
    nth: u64,
    lasts: bool,
    reason: &'static str,
    codes: &'static [&'static str],
}

fn refuse_each(plan: &Plan, template: &Template, job: &Job) -> Result<u64, String> {
    let mut faults = 0;
    for nth in chosen(plan, job.occurrences) {
        for refusal in refusals(plan, job, nth) {
            let Refusal { lasts, reason, .. } = refusal;
            let place = format!("{:?}, {reason} at {} {nth}, lasting: {lasts}", job.operation, job.call);
            refuse(plan, template, job, &refusal).map_err(|what| format!("{place}: {what}"))?;
            faults += 1;
        }
    }
    Ok(faults)
}

/// All of them, or in a sample one.
fn refusals(plan: &Plan, job: &Job, nth: u64) -> Vec<Refusal> {
    // The subject needs `write` to say how it went.
    let durations = if job.call == "write" { &[false][..] } else { &[false, true] };
    let mut all: Vec<Refusal> = REASONS
        .into_iter()
        .flat_map(|(reason, codes)| durations.iter().map(move |&lasts| Refusal { nth, lasts, reason, codes }))
        .collect();
    match plan.rounds {
        Some(_) => {
            let only = plan.seed.wrapping_add(nth) % all.len() as u64;
            vec![all.swap_remove(usize::try_from(only).unwrap_or_default())]
        }
        None => all,
    }
}

fn refuse(plan: &Plan, template: &Template, job: &Job, refusal: &Refusal) -> Result<(), String> {
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    let home = template.copy_to(root.path());
    let what = format!("error={}", refusal.reason);
    let fault = Fault { call: job.call, nth: refusal.nth, lasts: refusal.lasts, what: &what };
    let ended = strace::run(&arguments(&home, job.operation), &plan.program, &fault);
    if !ended.success {
        return Err(format!("the program did not end by itself: {}{}", ended.stdout, ended.stderr));
    }
    let before = &template.state;
    let after = after(&home, before, job.operation, &ended.stdout);
    let said: Vec<&str> = ended.stdout.lines().skip(1).collect();
    for error in said.iter().filter_map(|line| line.strip_prefix("error ")) {
        if !is_right(error, job, refusal) {
            return Err(format!("the error is {error}"));
        }
    }
    let (operation, later) = (said.first().copied().unwrap_or_default(), said.get(1).copied());
    if !refusal.lasts && later.is_some_and(|later| later != "done") {
        return Err(format!("{operation}; and the change after it failed too: {later:?}"));
    }
    check(&home, before, &after, job.operation, operation == "done", later.map(|later| later == "done"))
}

fn is_right(error: &str, job: &Job, refusal: &Refusal) -> bool {
    let is_full = refusal.reason == "ENOSPC" && job.call == "pwrite64";
    let general = if job.call == "openat" { &["system", "read-only"][..] } else { &["system"] };
    let says = |codes: &[&str]| codes.iter().any(|code| error.starts_with(code));
    says(refusal.codes) || (WITHOUT_REASON.contains(&job.call) && !is_full && says(general))
}

/// `later` is whether the change after the operation was acknowledged, where there was one.
fn check(
    home: &Home,
    before: &State,
    after: &State,
    operation: Operation,
    acknowledged: bool,
    later: Option<bool>,
) -> Result<(), String> {
    let found = observe(home, &[before, after])?;
    let act = operation.act().unwrap_or(Act::Verify);
    let is_right = |is_renamed: bool| {
        let name = |state: &State| if is_renamed { LATER.to_owned() } else { state.name.clone() };
        let named = |state: &State| State { name: name(state), ..state.clone() };
        let (before, after) = (named(before), named(after));
        // A backup that is made and noted counts, also where its folder could not be remembered for the next one.
        let unremembered = State { folder: before.folder.clone(), ..after.clone() };
        let is_made = found == after || (matches!(act, Act::Backup { .. }) && found == unremembered);
        if acknowledged { is_made } else { found.is_between(&before, &after, &act) }
    };
    let is_right = match later {
        None => is_right(false),
        Some(true) => is_right(true),
        Some(false) => is_right(false) || is_right(true),
    };
    if !is_right {
        return Err(format!(
            "acknowledged: {acknowledged}, and later {later:?}; from\n{before:?} to\n{after:?}, but there is\n{found:?}"
        ));
    }
    takes_a_change(home, &found)?;
    beside::check(home, operation, &before.inventory, acknowledged)
}
