//! The source tree as the tests about it see it: the files that git keeps or would keep.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The top of the work tree.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests live in a folder of the work tree")
        .to_owned()
}

/// One text file of the tree.
#[derive(Clone)]
pub struct SourceFile {
    /// From the top, with forward slashes.
    pub path: String,
    pub text: String,
}

impl SourceFile {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    pub fn ends_with_any(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// Every text file that is tracked or could be: what git ignores is left out, and so is what is not text.
pub fn files() -> Vec<SourceFile> {
    let top = top();
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(&top)
        .output()
        .expect("git lists the files of the tree");
    assert!(listed.status.success(), "git: {}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).expect("file names are UTF-8");
    let files: Vec<SourceFile> = names
        .split('\0')
        .filter(|name| !name.is_empty())
        .filter_map(|name| {
            let bytes = std::fs::read(top.join(name)).ok()?;
            let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))?;
            Some(SourceFile { path: name.to_owned(), text })
        })
        .collect();
    assert!(!files.is_empty(), "the tree has files");
    files
}
