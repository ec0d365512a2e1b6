//! Row 1: kills at random moments of a process that changes the vault without a pause.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::act::Act;
use super::course::Course;
use super::home::Home;
use super::random::Random;
use super::state::{State, observe};
use super::subject::Said;
use super::{Outcome, Plan, Verdict, side_by_side};

const ALL: u64 = 1000;
/// Each in a home of its own, so that they can run side by side.
const HOMES: u64 = 6;

pub fn run(plan: &Plan) -> Outcome {
    let kills = plan.rounds.unwrap_or(ALL);
    let homes: Vec<(u64, u64)> = (0..HOMES)
        .map(|home| (plan.seed.wrapping_add(home), kills / HOMES + u64::from(home < kills % HOMES)))
        .collect();
    let acknowledged = side_by_side(&homes, |&(seed, kills)| in_one_home(plan, seed, kills))?;
    Ok(Verdict::Held(format!("{kills} kills, {acknowledged} acknowledged changes, all of them there")))
}

/// Kills so many subjects one after another, and gives the number of changes that they acknowledged.
fn in_one_home(plan: &Plan, seed: u64, kills: u64) -> Result<u64, String> {
    let root = tempfile::tempdir().map_err(|error| error.to_string())?;
    let home = Home::at(root.path());
    let mut state = home.make("passphrase").map_err(|error| format!("{error:?}"))?;
    let mut random = Random::new(seed);
    let (mut first, mut acknowledged) = (0, 0);
    for round in 0..kills {
        let in_window = round % 2 == 0;
        // Some live long enough to take several steps back.
        let longest = if round % 4 == 0 { 400_000 } else { 60_000 };
        let alive = Duration::from_micros(8_000 + random.below(longest));
        let mut subject = Subject::start(plan, &home, &state, seed, first, in_window)?;
        std::thread::sleep(alive);
        subject.kill();
        let said = subject.said();
        let place = format!("seed {seed}, kill {round}, {} changes acknowledged since the last", said.done);
        let start = Course::begin(&state, in_window);
        state = check(&home, &home, start, seed, &said).map_err(|what| format!("{place}: {what}"))?;
        first += said.begun.len() as u64;
        acknowledged += said.done;
    }
    Ok(acknowledged)
}

/// Compares what is there with what was acknowledged; gives the state that was found. The subject lived in `lived`.
pub fn check(home: &Home, lived: &Home, start: Course, seed: u64, said: &Said) -> Result<State, String> {
    if let Some(error) = &said.error {
        return Err(format!("the subject failed by itself: {error}"));
    }
    let (mut before, mut after, mut last) = (start.state.clone(), start, Act::Verify);
    for (position, (n, kit)) in (0_u64..).zip(&said.begun) {
        last = Act::nth(seed, *n);
        after = after.after(&last, lived, kit);
        if position < said.done {
            before = after.state.clone();
        }
    }
    let after = after.state;
    let found = observe(home, &[&before, &after]).map_err(|what| format!("after {last:?}: {what}"))?;
    if found.is_between(&before, &after, &last) {
        return Ok(found);
    }
    Err(format!("{last:?} led from\n{before:?} to\n{after:?}, but there is\n{found:?}"))
}

/// A running subject, whose words go to a file: what it said before it was killed is all there.
pub struct Subject {
    child: Child,
    words: tempfile::NamedTempFile,
}

impl Subject {
    pub fn start(
        plan: &Plan,
        home: &Home,
        state: &State,
        seed: u64,
        first: u64,
        window: bool,
    ) -> Result<Self, String> {
        Self::start_under(Command::new(&plan.program), home, state, seed, first, window)
    }

    /// `command` is the program, or something that runs it.
    pub fn start_under(
        mut command: Command,
        home: &Home,
        state: &State,
        seed: u64,
        first: u64,
        window: bool,
    ) -> Result<Self, String> {
        let words = tempfile::NamedTempFile::new().map_err(|error| error.to_string())?;
        let out = File::options().append(true).open(words.path()).map_err(|error| error.to_string())?;
        let child = command
            .args(["subject", "run"])
            .arg(home.root())
            .args([state.passphrase.as_str(), if window { "window" } else { "terminal" }])
            .args([seed.to_string(), first.to_string()])
            .stdin(Stdio::null())
            .stdout(out)
            .spawn()
            .map_err(|error| format!("the subject does not start: {error}"))?;
        let mut subject = Self { child, words };
        let patience = Instant::now() + Duration::from_secs(60);
        while !subject.said().ready {
            if Instant::now() > patience || subject.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                subject.kill();
                return Err(format!("the subject does not get ready: {}", subject.text()));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(subject)
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn said(&self) -> Said {
        Said::read(&self.text())
    }

    fn text(&self) -> String {
        read(self.words.path())
    }

    pub fn kill(&mut self) {
        // It may have ended by itself, and then its words say why.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        self.kill();
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
