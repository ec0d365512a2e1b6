//! Row 3: power losses. What is on the disk at one moment is copied and mounted as after a restart.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::course::Course;
use super::home::Home;
use super::kills::{Subject, check};
use super::random::Random;
use super::{Outcome, Plan, Verdict, in_own_mounts};

const ALL: u64 = 300;
const CONTROLS: u64 = 5;
const IMAGE_BYTES: u64 = 32 << 20;

pub fn run(plan: &Plan) -> Outcome {
    in_own_mounts(plan, "power").unwrap_or_else(|| Ok(Verdict::Skipped("mounting needs root".to_owned())))
}

/// The losses, and a control: the same with syncs that do nothing must lose what was acknowledged.
pub fn run_mounted(plan: &Plan) -> Outcome {
    let losses = plan.rounds.unwrap_or(ALL);
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    if let Err(why) = Disk::new(root.path(), "tried") {
        return Ok(Verdict::Skipped(format!("no loop device with ext4: {why}")));
    }
    let acknowledged = lose_power(plan, root.path(), losses, Command::new(&plan.program))?;
    if !super::strace::is_available() {
        return Ok(Verdict::Skipped("the losses were survived, but the control needs strace".to_owned()));
    }
    let mut without_sync = Command::new("strace");
    // A grandchild traces, so that the process that is started is the subject itself.
    without_sync.args(["-D", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync,fdatasync:retval=0"]);
    without_sync.arg("--trace=fsync,fdatasync").arg(&plan.program);
    match lose_power(plan, root.path(), CONTROLS, without_sync) {
        Ok(_) => Err(format!(
            "{CONTROLS} power losses without a single sync lost nothing: the method sees nothing"
        )),
        Err(what) => {
            let what = what.lines().next().unwrap_or_default().to_owned();
            Ok(Verdict::Held(format!(
                "{losses} power losses, the {acknowledged} changes acknowledged before them all there; without syncs: {what}"
            )))
        }
    }
}

/// Runs one subject, and looks at its disk so many times as if the power had failed.
fn lose_power(plan: &Plan, root: &Path, losses: u64, command: Command) -> Result<u64, String> {
    let disk = Disk::new(root, "live")?;
    let home = Home::at(&disk.mounted);
    let state = home.make("passphrase").map_err(|error| format!("{error:?}"))?;
    command_succeeds(Command::new("sync").arg("--file-system").arg(&disk.mounted))?;
    let mut random = Random::new(plan.seed);
    let subject = Subject::start_under(command, &home, &state, plan.seed, 0, false)?;
    let mut acknowledged = 0;
    for loss in 0..losses {
        std::thread::sleep(Duration::from_micros(8_000 + random.below(60_000)));
        let said = stopped(subject.id(), || {
            let said = subject.said();
            disk.copy_to(&root.join("after.img")).map(|()| said)
        })??;
        let after = Disk::mount(root, "after")?;
        acknowledged = said.done;
        let start = Course::begin(&state, false);
        check(&Home::at(&after.mounted), &home, start, plan.seed, &said).map_err(|what| {
            format!("seed {}, power loss {loss}, {acknowledged} changes acknowledged: {what}", plan.seed)
        })?;
    }
    Ok(acknowledged)
}

/// Does something while the process stands still.
fn stopped<T>(process: u32, work: impl FnOnce() -> T) -> Result<T, String> {
    let signal = |name: &str| command_succeeds(Command::new("kill").args([name, &process.to_string()]));
    signal("-STOP")?;
    let patience = Instant::now() + Duration::from_secs(10);
    while !is_stopped(process) {
        if Instant::now() > patience {
            return Err("the subject does not stop".to_owned());
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    let value = work();
    signal("-CONT")?;
    Ok(value)
}

/// Every thread stands still: the state behind the name in brackets is `T`, or `t` under a tracer.
fn is_stopped(process: u32) -> bool {
    let Ok(tasks) = fs::read_dir(format!("/proc/{process}/task")) else { return false };
    tasks.flatten().all(|task| {
        let stat = fs::read_to_string(task.path().join("stat")).unwrap_or_default();
        stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with(['T', 't']))
    })
}

/// A file with a file system in it, mounted beside it as long as the value lives.
struct Disk {
    image: std::path::PathBuf,
    mounted: std::path::PathBuf,
}

impl Disk {
    /// A new and empty one.
    fn new(root: &Path, name: &str) -> Result<Self, String> {
        let image = root.join(format!("{name}.img"));
        let file = fs::File::create(&image).map_err(|error| error.to_string())?;
        file.set_len(IMAGE_BYTES).map_err(|error| error.to_string())?;
        command_succeeds(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&image))?;
        Self::mount(root, name)
    }

    fn mount(root: &Path, name: &str) -> Result<Self, String> {
        let disk = Self { image: root.join(format!("{name}.img")), mounted: root.join(name) };
        fs::create_dir_all(&disk.mounted).map_err(|error| error.to_string())?;
        command_succeeds(Command::new("mount").args(["-o", "loop"]).args([&disk.image, &disk.mounted]))?;
        Ok(disk)
    }

    fn copy_to(&self, image: &Path) -> Result<(), String> {
        fs::copy(&self.image, image).map(drop).map_err(|error| error.to_string())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Where something still uses it, it goes with the process's own mounts.
        drop(command_succeeds(Command::new("umount").arg(&self.mounted)));
    }
}

fn command_succeeds(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr).trim()))
}
