//! Named, timed steps that end at the first failure.

use crate::shell::{Done, Stop};
use std::time::{Duration, Instant};

/// The steps taken so far, for the summary.
#[derive(Default)]
pub struct Steps {
    taken: Vec<(String, Duration, bool)>,
}

impl Steps {
    /// Takes one step. `help` says what to do when it fails.
    pub fn step(&mut self, name: &str, help: &str, work: impl FnOnce() -> Result<(), String>) -> Done {
        println!("── {name}");
        let start = Instant::now();
        let outcome = work();
        self.taken.push((name.to_owned(), start.elapsed(), outcome.is_ok()));
        outcome.map_err(|what| Stop { what: format!("{name}: {what}"), help: help.to_owned() })
    }

    pub fn summary(&self) {
        if self.taken.is_empty() {
            return;
        }
        println!();
        for (name, time, passed) in &self.taken {
            println!("{} {name:<42} {:>8.1} s", if *passed { "ok  " } else { "FAIL" }, time.as_secs_f64());
        }
        let all: Duration = self.taken.iter().map(|(_, time, _)| *time).sum();
        println!("     {:<42} {:>8.1} s", "in all", all.as_secs_f64());
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;

    #[test]
    fn a_failed_step_says_which_and_what_to_do() {
        let mut steps = Steps::default();
        assert!(steps.step("first", "", || Ok(())).is_ok());
        let stop = steps.step("second", "Try again.", || Err("it broke".to_owned())).err().unwrap();
        assert_eq!((stop.what.as_str(), stop.help.as_str()), ("second: it broke", "Try again."));
        assert_eq!(steps.taken.iter().map(|step| step.2).collect::<Vec<_>>(), [true, false]);
    }
}
