//! Row 4: a disk with only so much left, at every level from nothing to 3 MiB.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use actions::{Code, Error};
use store::{Access, BackupKey, Vault};

use super::act::Act;
use super::calls::Template;
use super::home::{Home, identity};
use super::operation::{Operation, new_kit, restore};
use super::state::{State, observe};
use super::work::Work;
use super::{Outcome, Plan, Verdict, in_own_mounts};

const HIGHEST: u64 = 3 << 20;
const STEP: u64 = 4096;
/// More than the prepared vault and the highest level take.
const DISK: &str = "size=8m";

pub fn run(plan: &Plan) -> Outcome {
    in_own_mounts(plan, "disk").unwrap_or_else(|| Ok(Verdict::Skipped("mounting needs root".to_owned())))
}

pub fn run_mounted(plan: &Plan) -> Outcome {
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", DISK, "tmpfs"]).arg(root.path()).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        return Ok(Verdict::Skipped("a file system of a fixed size cannot be mounted".to_owned()));
    }
    let place = root.path().join("home");
    let template = Template::made_at(&place)?;
    let (mut done, mut refused) = (0, 0);
    let levels = levels(plan);
    for &level in &levels {
        let at = |what| format!("with {level} bytes left: {what}");
        let home = template.copy_to(&place);
        fill(&root.path().join("filler"), level).map_err(|error| error.to_string())?;
        let (state, counted) = at_level(&home, &template.state).map_err(at)?;
        (done, refused) = (done + counted.0, refused + counted.1);
        delete(&home, &state).map_err(at)?;
        fs::remove_file(root.path().join("filler")).map_err(|error| error.to_string())?;
        fs::remove_dir_all(home.root()).map_err(|error| error.to_string())?;
    }
    let unmounted = Command::new("umount").arg(root.path()).status();
    if done == 0 || refused == 0 || !unmounted.is_ok_and(|status| status.success()) {
        return Err(format!(
            "{done} operations succeeded and {refused} were refused: the levels do not reach the edge"
        ));
    }
    Ok(Verdict::Held(format!(
        "{} levels: {done} operations succeeded, {refused} found the disk full",
        levels.len()
    )))
}

/// All of them, or so many: half of those are the lowest, where most happens, and half are spread over the rest.
fn levels(plan: &Plan) -> Vec<u64> {
    let all = HIGHEST / STEP + 1;
    let rounds = plan.rounds.unwrap_or(all).clamp(1, all);
    let lowest = rounds.div_ceil(2);
    let spread = (1..=rounds - lowest).map(|round| lowest + (all - 1 - lowest) * round / (rounds - lowest));
    (0..lowest).chain(spread).map(|level| level * STEP).collect()
}

/// Takes all that is left on the disk but `left` bytes.
fn fill(path: &Path, left: u64) -> std::io::Result<()> {
    let mut filler = File::create(path)?;
    let mut bytes = 0;
    while let Ok(written) = filler.write(&[0; STEP as usize]) {
        bytes += written as u64;
    }
    filler.set_len(bytes.saturating_sub(left))
}

/// Tries every operation, and looks after each whether all that was acknowledged is there.
fn at_level(home: &Home, start: &State) -> Result<(State, (u64, u64)), String> {
    let mut state = start.clone();
    let (mut done, mut refused) = (0, 0);
    let mut count = |result: &Result<(), Error>, what: &str| {
        match result {
            Ok(()) => done += 1,
            Err(error) if error.code == Code::DiskFull => refused += 1,
            Err(error) => return Err(format!("{what}: {error:?}")),
        }
        Ok(())
    };
    for access in [Access::Terminal, Access::Window] {
        let mut vault = open(home, &state, access)?;
        for operation in Operation::ALL {
            let kit = new_kit();
            let Some(act) = operation.act() else { continue };
            // The window does the same once more, under other ids.
            let again = u64::from(access == Access::Window);
            let act = match act {
                Act::Backup { .. } => Act::backup(1 + again),
                Act::Inventory(work) => Act::Inventory(Work { n: work.n + 10 * again, ..work }),
                act => act,
            };
            let result = act.perform(&mut vault, home, &kit);
            count(&result, &format!("{act:?}"))?;
            state = check(home, &state, &act, kit.expose().as_str(), result.is_ok())?;
        }
        vault.lock();
    }
    for operation in [Operation::Restore, Operation::Create] {
        // By the kit of the day: the passphrase may have changed since the backup was made.
        let kit = identity(&start.kit);
        let result = match operation {
            Operation::Restore => restore(home, BackupKey::Recovery(&kit)),
            _ => operation.make_another(home, &new_kit()),
        };
        let result = result.map_err(Error::from);
        count(&result, &format!("{operation:?}"))?;
        observe(home, &[&state])?;
        if home.root().join(".other.unfinished").exists() || (result.is_err() && home.other().exists()) {
            return Err(format!("{operation:?} left something"));
        }
        if result.is_ok() {
            fs::remove_dir_all(home.other()).map_err(|error| error.to_string())?;
        }
    }
    Ok((state, (done, refused)))
}

fn open(home: &Home, state: &State, access: Access) -> Result<Vault, String> {
    home.unlock(&state.passphrase, access).map_err(|error| format!("not even opened: {error:?}"))
}

fn check(home: &Home, before: &State, act: &Act, kit: &str, acknowledged: bool) -> Result<State, String> {
    let after = before.after(act, home, kit);
    let found = observe(home, &[before, &after])?;
    if (acknowledged && found != after) || !found.is_between(before, &after, act) {
        return Err(format!(
            "{act:?}, acknowledged: {acknowledged}; from\n{before:?} to\n{after:?}, but there is\n{found:?}"
        ));
    }
    Ok(found)
}

/// Whatever is left on the disk, a backup and the vault itself can be removed.
fn delete(home: &Home, state: &State) -> Result<(), String> {
    let say = |error: store::Error| format!("deleting: {error:?}");
    let mut vault = open(home, state, Access::Terminal)?;
    let newest = vault.backups().map_err(say)?.pop().ok_or("no backup is noted")?;
    vault.remove_backup(&newest).map_err(say)?;
    if newest.file.exists() || vault.backups().map_err(say)?.contains(&newest) {
        return Err("the removed backup stays".to_owned());
    }
    vault.lock().destroy().map_err(say)?;
    if home.vault().exists() { Err("the vault's folder stays".to_owned()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rounds: Option<u64>) -> Vec<u64> {
        levels(&Plan { program: "torture".into(), seed: 0, rounds })
    }

    #[test]
    fn the_levels_are_all_of_them_or_some_from_the_lowest_to_the_highest() {
        let all: Vec<u64> = (0..=HIGHEST / STEP).map(|level| level * STEP).collect();
        assert_eq!(of(None), all);
        assert_eq!(of(Some(all.len() as u64 * 2)), all);
        assert_eq!(of(Some(1)), [0]);
        assert_eq!(of(Some(5)), [0, STEP, 2 * STEP, 385 * STEP, HIGHEST]);
    }
}
