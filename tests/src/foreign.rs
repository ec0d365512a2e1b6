//! Programs that share no code with ours, reading what ours wrote.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::desktop::needs;
use crate::page::program;
use crate::person::{secret, sits_at};

/// What Debian's `age` finds in a file, by an identity in another file.
pub fn age_by_identity(identity: &Path, file: &Path) -> Vec<u8> {
    let output = needs("age", Command::new("age").arg("-d").arg("-i").arg(identity).arg(file).output());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// What Debian's `age` finds in a file, by a passphrase that is typed when it asks.
pub fn age_by_passphrase(passphrase: &str, file: &Path, to: &Path) -> Vec<u8> {
    let mut age = Command::new("age");
    age.arg("-d").arg("-o").arg(to).arg(file);
    let screen = sits_at(&age, &[secret("passphrase", passphrase)]);
    assert_eq!(screen.status, 0, "{}", screen.shown);
    std::fs::read(to).unwrap()
}

/// The vault's key in 64 hex digits, out of a key file's contents.
pub fn vault_key(key_file: &[u8]) -> String {
    let document: Value = serde_json::from_slice(key_file).unwrap();
    let key = document["key"].as_str().unwrap().to_owned();
    assert!(key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()));
    key
}

/// What PyPI's `sqlcipher3` answers to a statement, as an array of rows.
pub fn sqlcipher(database: &Path, key: &str, statement: &str) -> Value {
    const ASK: &str = r#"
import json, sys, sqlcipher3
database, key, statement = sys.argv[1:]
connection = sqlcipher3.connect(database)
connection.execute(f"PRAGMA key = \"x'{key}'\"")
rows = connection.execute(statement).fetchall()
connection.commit()
print(json.dumps(rows))
"#;
    let output = Command::new(interpreter()).args(["-c", ASK]).arg(database).args([key, statement]).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a Python program of these lines prints, with these files as its arguments; it has `jsonschema` at hand.
pub fn python(lines: &[&str], files: &[&Path]) -> String {
    let output = Command::new(interpreter()).args(["-c", &lines.join("\n")]).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The Python with the foreign readers in it.
fn interpreter() -> PathBuf {
    let target = program("lokero-cli").ancestors().nth(2).unwrap().to_owned();
    let python = target.join("foreign/bin/python3");
    assert!(python.exists(), "{} is missing; `cargo xtask test` makes it", python.display());
    python
}
