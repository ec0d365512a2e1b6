//! Python's parser.

use std::process::Command;

use serde_json::Value;

/// What Python reads in each message.
pub fn read(messages: &[Vec<u8>]) -> Vec<Value> {
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<_> = messages
        .iter()
        .enumerate()
        .map(|(at, message)| {
            let file = folder.path().join(format!("{at}.eml"));
            std::fs::write(&file, message).expect("a file");
            file
        })
        .collect();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/read.py");
    let output = Command::new("python3").arg(script).args(&files).output();
    let output = output.unwrap_or_else(|error| {
        panic!("this test reads messages with `python3`, which did not start ({error})")
    });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}
