//! System calls that fail on purpose.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::operation::{BEGIN, END};

/// The calls that change what is on a disk, or that open something for it.
pub const WRITING: [&str; 18] = [
    "openat",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "rmdir",
    "ftruncate",
    "fallocate",
    "copy_file_range",
    "mkdir",
    "mkdirat",
];

/// Whether there is an `strace` that may trace.
pub fn is_available() -> bool {
    let tried = Command::new("strace").args(["-f", "--seccomp-bpf", "-o", "/dev/null", "true"]).output();
    tried.is_ok_and(|output| output.status.success())
}

/// One call, counted in each thread from the start of the program, and what becomes of it: `signal=KILL`, `error=EIO`.
pub struct Fault<'a> {
    pub call: &'a str,
    pub nth: u64,
    /// Every further call too.
    pub lasts: bool,
    pub what: &'a str,
}

/// How the subject ended.
pub struct Ended {
    pub killed: bool,
    pub success: bool,
    pub stdout: String,
    pub stderr: String,
}

pub fn run(subject: &[String], program: &Path, fault: &Fault<'_>) -> Ended {
    let inject = format!(
        "inject={}:{}:when={}{}",
        fault.call,
        fault.what,
        fault.nth,
        if fault.lasts { "+" } else { "" }
    );
    let output = Command::new("strace")
        // Not `--seccomp-bpf`, which is faster and does not deliver the signals.
        .args(["-f", "-qq", "-o", "/dev/null", "-e", &inject])
        .arg(format!("--trace={}", fault.call))
        .arg(program)
        .args(subject)
        .stdin(Stdio::null())
        .output()
        .expect("strace was there a moment ago");
    Ended {
        killed: output.status.signal() == Some(9) || output.status.code() == Some(137),
        success: output.status.success(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Which occurrences of each call lie between the two marks: the first and the last, counted from 1.
pub fn occurrences(subject: &[String], program: &Path) -> Result<BTreeMap<&'static str, (u64, u64)>, String> {
    let trace = tempfile::NamedTempFile::new().map_err(|error| error.to_string())?;
    let calls: Vec<String> = WRITING.iter().map(|call| format!("?{call}")).collect();
    let output = Command::new("strace")
        .args(["-f", "--seccomp-bpf", "-qq", "-o"])
        .arg(trace.path())
        .arg(format!("--trace={}", calls.join(",")))
        .arg(program)
        .args(subject)
        .output()
        .map_err(|error| error.to_string())?;
    let trace = std::fs::read_to_string(trace.path()).map_err(|error| error.to_string())?;
    let found = between_marks(&trace);
    if !output.status.success() || found.is_empty() {
        let said = String::from_utf8_lossy(&output.stdout);
        return Err(format!("{subject:?} does not work even without a fault: {said}\n{trace}"));
    }
    Ok(found)
}

/// Counts the calls of the first thread, which is the one that works.
fn between_marks(trace: &str) -> BTreeMap<&'static str, (u64, u64)> {
    let mut counts = BTreeMap::new();
    let mut found: BTreeMap<&'static str, (u64, u64)> = BTreeMap::new();
    let mut within = false;
    let thread = trace.split_whitespace().next().unwrap_or_default();
    for line in trace.lines().filter_map(|line| line.strip_prefix(thread)) {
        let Some((call, arguments)) = line.trim_start().split_once('(') else { continue };
        let Some(call) = WRITING.into_iter().find(|known| *known == call) else { continue };
        let count: &mut u64 = counts.entry(call).or_default();
        *count += 1;
        if arguments.contains(BEGIN) {
            within = true;
        } else if arguments.contains(END) {
            within = false;
        } else if within {
            let (_, last) = found.entry(call).or_insert((*count, *count));
            *last = *count;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_calls_between_the_marks_are_counted_and_only_those_of_the_first_thread() {
        let trace = "7  openat(AT_FDCWD, \"/etc/x\") = 3\n7  openat(A, \"/the-operation-begins\") = -1\n8  fsync(3) = 0\n\
                     7  openat(A, \"/db\") = 3\n7  write(3, \"openat(\") = 7\n7  openat(A, \"/db\") = 3\n\
                     7  openat(A, \"/the-operation-ends\") = -1\n7  write(1, \"\") = 0\n";
        assert_eq!(between_marks(trace), [("openat", (3, 4)), ("write", (1, 1))].into());
    }
}
