//! Holds the dependency table: which crate may use which, and which crate owns each outside library.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::BTreeSet;
use tests::tree::{self, SourceFile};

/// Each crate, and the crates of the workspace that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("rules", &[]),
    ("import", &["rules"]),
    ("export", &["rules"]),
    ("store", &["rules"]),
    ("words", &["rules"]),
    ("actions", &["rules", "import", "export", "store", "words"]),
    ("host", &["rules"]),
    ("cli", &["rules", "actions", "words", "host"]),
    ("lokero", &["rules", "actions", "words", "host"]),
    ("tests", &["rules", "import", "export", "store", "actions", "words", "host", "cli", "lokero"]),
    ("xtask", &[]),
];

/// Each outside library, and the crates that may use it. A new library is a decision, made by a line here.
const OWNED_BY: &[(&str, &[&str])] = &[
    ("jiff", &["rules", "host"]),
    ("rusqlite", &["store"]),
    ("age", &["store"]),
    ("getrandom", &["store"]),
    ("hkdf", &["store"]),
    ("hmac", &["store"]),
    ("tar", &["store"]),
    ("calcard", &["export"]),
    ("comemo", &["export"]),
    ("csv", &["export"]),
    ("qrcode", &["export"]),
    ("typst", &["export"]),
    ("typst-layout", &["export"]),
    ("typst-pdf", &["export"]),
    ("idna", &["rules", "export"]),
    ("mail-builder", &["export"]),
    ("minijinja", &["rules"]),
    ("unicode-normalization", &["rules", "export", "actions"]),
    ("unicode-security", &["rules"]),
    ("zxcvbn", &["actions"]),
    ("fluent", &["words"]),
    ("icu_collator", &["words"]),
    ("icu_locale_core", &["words"]),
    ("unic-langid", &["words"]),
    ("directories", &["host"]),
    ("keyring", &["host"]),
    ("notify", &["host"]),
    ("sys-locale", &["host"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("rpassword", &["cli"]),
    ("tauri", &["lokero"]),
    ("tauri-build", &["lokero"]),
    ("tauri-plugin-dialog", &["lokero"]),
    ("tauri-plugin-single-instance", &["lokero"]),
    ("ts-rs", &["lokero"]),
    ("zeroizing-alloc", &["cli", "lokero"]),
    ("hex", &["store"]),
    ("sha2", &["rules", "store"]),
    ("tempfile", &["store", "host", "tests"]),
    ("serde", &["import", "export", "store", "cli", "lokero"]),
    ("serde_json", &["rules", "import", "export", "store", "cli", "lokero", "tests"]),
    ("thiserror", &["import", "export", "store", "host"]),
    ("uuid", &["rules", "import", "export", "store", "actions", "host", "cli", "lokero", "tests"]),
    ("zeroize", &["export", "store", "actions", "host", "cli", "lokero"]),
    ("cargo_metadata", &["tests"]),
    ("fantoccini", &["tests"]),
    ("fluent-syntax", &["tests"]),
    ("hyper-util", &["tests"]),
    ("insta", &["tests"]),
    ("tokio", &["tests"]),
];

/// One crate's use of another, or of a library.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Use {
    by: String,
    of: String,
    ours: bool,
}

fn uses_outside_the_tables(uses: &[Use]) -> Vec<String> {
    let allowed = |table: &[(&str, &[&str])], key: &str, value: &str| {
        table.iter().any(|(name, values)| *name == key && values.contains(&value))
    };
    uses.iter()
        .filter(|found| {
            !(if found.ours {
                allowed(MAY_USE, &found.by, &found.of)
            } else {
                allowed(OWNED_BY, &found.of, &found.by)
            })
        })
        .map(|found| format!("{} may not use {}", found.by, found.of))
        .collect()
}

/// What every member says in its manifest, so that nothing is decided twice.
const INHERITED: &[&str] = &["version", "edition", "rust-version", "license", "publish"];

/// The manifests that have lints of their own, saying why beside them.
const OWN_LINTS: &[&str] = &["tests/Cargo.toml"];

fn what_a_manifest_decides_itself(manifest: &SourceFile) -> Vec<String> {
    let mut found = Vec::new();
    for key in INHERITED {
        if !manifest.text.lines().any(|line| line == format!("{key}.workspace = true")) {
            found.push(format!("{}: `{key}` is not inherited", manifest.path));
        }
    }
    if !OWN_LINTS.contains(&manifest.path.as_str()) && !manifest.text.contains("[lints]\nworkspace = true\n")
    {
        found.push(format!("{}: the lints are not inherited", manifest.path));
    }
    for (section, line) in lines_by_section(&manifest.text) {
        let named = section.ends_with("dependencies");
        if named && !line.contains("workspace = true") && !line.starts_with(['"', ']', ' ']) {
            found.push(format!("{}: `{line}` is not the workspace's version", manifest.path));
        }
    }
    found
}

/// The lines of a manifest that say something, each with the section it stands in.
fn lines_by_section(manifest: &str) -> Vec<(&str, &str)> {
    let mut section = "";
    let mut lines = Vec::new();
    for line in manifest.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => section = name,
            None => lines.push((section, line)),
        }
    }
    lines
}

fn workspace_dependencies(root: &str) -> Vec<&str> {
    lines_by_section(root)
        .into_iter()
        .filter(|(section, _)| *section == "workspace.dependencies")
        .filter_map(|(_, line)| line.split_once([' ', '.', '=']).map(|(name, _)| name))
        .collect()
}

/// Dependencies of one crate that its own sources never name.
fn declared_but_not_named(names: &[&str], sources: &[&SourceFile]) -> Vec<String> {
    let named = |name: &str| {
        let word = name.replace('-', "_");
        // A row of the tables above is no use of a library.
        let lines = |file: &&SourceFile| {
            file.text.lines().any(|line| line.contains(&word) && !line.starts_with("    (\""))
        };
        sources.iter().any(lines)
    };
    names.iter().filter(|name| !named(name)).map(|name| (*name).to_owned()).collect()
}

fn metadata() -> cargo_metadata::Metadata {
    MetadataCommand::new()
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo knows the workspace")
}

#[test]
fn crates_use_only_what_the_tables_allow() {
    let metadata = metadata();
    let packages = metadata.workspace_packages();
    let uses: Vec<Use> = packages
        .iter()
        .flat_map(|package| {
            package.dependencies.iter().filter(|used| used.kind != DependencyKind::Development).map(|used| {
                Use { by: package.name.to_string(), of: used.name.clone(), ours: used.path.is_some() }
            })
        })
        .collect();
    assert!(uses.len() > 20, "the workspace's dependencies were found");
    assert_eq!(uses_outside_the_tables(&uses), [""; 0], "see the tables at the top of this file");
    for package in packages {
        assert!(
            MAY_USE.iter().any(|(name, _)| *name == *package.name),
            "{} has a line in the table",
            package.name
        );
    }
}

#[test]
fn a_use_outside_the_tables_is_found() {
    let found = |by: &str, of: &str, ours| {
        uses_outside_the_tables(&[Use { by: by.to_owned(), of: of.to_owned(), ours }]).len()
    };
    assert_eq!(found("rules", "store", true), 1);
    assert_eq!(found("actions", "store", true), 0);
    assert_eq!(found("actions", "rusqlite", false), 1);
    assert_eq!(found("store", "rusqlite", false), 0);
    assert_eq!(found("store", "a-library-nobody-decided-on", false), 1);
}

#[test]
fn manifests_inherit_what_the_workspace_decides() {
    let manifests: Vec<SourceFile> =
        tree::files().into_iter().filter(|file| file.path.ends_with("/Cargo.toml")).collect();
    assert_eq!(manifests.len(), MAY_USE.len());
    let found: Vec<String> = manifests.iter().flat_map(what_a_manifest_decides_itself).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_manifest_that_decides_itself_is_found() {
    let good = "[package]\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\
                license.workspace = true\npublish.workspace = true\n\n[dependencies]\nserde.workspace = true\n\n\
                [lints]\nworkspace = true\n";
    let found =
        |text: &str| what_a_manifest_decides_itself(&SourceFile::new("crates/x/Cargo.toml", text)).len();
    assert_eq!(found(good), 0);
    assert_eq!(found(&good.replace("edition.workspace = true", "edition = \"2021\"")), 1);
    assert_eq!(found(&good.replace("serde.workspace = true", "serde = \"1\"")), 1);
    assert_eq!(found(&good.replace("[lints]\nworkspace = true\n", "")), 1);
}

#[test]
fn every_dependency_of_the_workspace_is_used() {
    let metadata = metadata();
    let used: BTreeSet<&str> = metadata
        .workspace_packages()
        .iter()
        .flat_map(|package| package.dependencies.iter().map(|used| used.name.as_str()))
        .collect();
    let root = std::fs::read_to_string(tree::top().join("Cargo.toml")).unwrap();
    let declared = workspace_dependencies(&root);
    assert!(declared.len() > 20, "the workspace's dependencies were found");
    let ours: Vec<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let unused: Vec<&str> =
        declared.into_iter().filter(|name| !used.contains(name) && !ours.contains(name)).collect();
    assert_eq!(unused, [""; 0], "declared in Cargo.toml, used by no crate");
}

#[test]
fn every_declared_dependency_is_named_in_its_crate() {
    let files = tree::files();
    let metadata = metadata();
    let top = tree::top();
    let mut found = Vec::new();
    for package in metadata.workspace_packages() {
        let folder = package.manifest_path.parent().unwrap().strip_prefix(top.to_str().unwrap()).unwrap();
        let sources: Vec<&SourceFile> = files
            .iter()
            .filter(|file| file.path.starts_with(folder.as_str()) && file.path.ends_with(".rs"))
            .collect();
        let names: Vec<&str> = package.dependencies.iter().map(|used| used.name.as_str()).collect();
        let unnamed = declared_but_not_named(&names, &sources);
        found.extend(unnamed.into_iter().map(|name| format!("{}: {name}", package.name)));
    }
    assert_eq!(found, [""; 0], "declared in a crate's Cargo.toml, named nowhere in its sources");
}

#[test]
fn a_dependency_that_is_not_named_is_found() {
    let source = SourceFile::new("crates/x/src/lib.rs", "use serde_json::Value;\n");
    assert_eq!(declared_but_not_named(&["serde_json", "serde-bytes"], &[&source]), ["serde-bytes"]);
    assert_eq!(
        workspace_dependencies(
            "[workspace.dependencies]\na = \"1\"\nb.path = \"b\"\n\n[profile.dev]\nc = 1\n"
        ),
        ["a", "b"]
    );
}
