//! A person at a terminal, who is asked and types.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::desktop::needs;

const TYPED: &str = include_str!("typed.py");

/// A question, and what the person types.
pub struct Answer<'a> {
    pub question: &'a str,
    pub typed: &'a str,
    /// What is typed is not shown.
    pub hidden: bool,
}

/// An answer that the terminal must not show.
pub fn secret<'a>(question: &'a str, typed: &'a str) -> Answer<'a> {
    Answer { question, typed, hidden: true }
}

pub fn plain<'a>(question: &'a str, typed: &'a str) -> Answer<'a> {
    Answer { question, typed, hidden: false }
}

/// What stood on the terminal at the end, and how the program ended.
#[derive(Debug)]
pub struct Screen {
    pub status: i64,
    pub shown: String,
}

/// Runs a command on a terminal of its own. What is typed reaches it through the terminal alone.
pub fn sits_at(command: &Command, answers: &[Answer<'_>]) -> Screen {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_str().unwrap())
        .collect();
    let answers: Vec<Value> =
        answers.iter().map(|answer| json!([answer.question, answer.typed, answer.hidden])).collect();
    let mut python = Command::new("python3");
    python.args(["-c", TYPED]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => python.env(name, value),
            None => python.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        python.current_dir(folder);
    }
    let mut child = needs("python3", python.spawn());
    let job = json!({ "command": words, "answers": answers });
    child.stdin.take().unwrap().write_all(job.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let screen: Value = serde_json::from_slice(&output.stdout).unwrap();
    // The cursor waits behind a question; on paper nobody sees the blank.
    let shown = screen["shown"].as_str().unwrap().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    Screen { status: screen["status"].as_i64().unwrap(), shown }
}
