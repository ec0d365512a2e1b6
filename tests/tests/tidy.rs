//! Tidiness: what a reader of the source should never have to point out. Each rule is a function over files,
//! so that each can be shown to fail.

use tests::tree::{self, SourceFile};

/// Written by a program, or a text that is not ours to format.
const NOT_WRITTEN_HERE: &[&str] =
    &["Cargo.lock", "ui/package-lock.json", "ui/src/bindings.ts", "LICENSE-APACHE", ".snap", ".seal"];

const LONGEST_FILE: usize = 450;
const LONGEST_README: usize = 150;

type Rule = fn(&SourceFile) -> Vec<String>;

/// Applies a rule to every file of the tree and fails with all that it finds.
fn hold(rule: Rule) {
    let found: Vec<String> = tree::files()
        .iter()
        .filter(|file| !file.ends_with_any(NOT_WRITTEN_HERE))
        .flat_map(|file| rule(file).into_iter().map(move |text| format!("{}: {text}", file.path)))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

fn finds(rule: Rule, path: &str, text: &str) -> bool {
    !rule(&SourceFile::new(path, text)).is_empty()
}

/// The numbered lines of a file that a test holds for.
fn lines_where(file: &SourceFile, is_bad: impl Fn(&str) -> bool) -> Vec<String> {
    file.text
        .lines()
        .enumerate()
        .filter(|(_, line)| is_bad(line))
        .map(|(number, line)| format!("line {}: {}", number + 1, line.trim()))
        .collect()
}

fn database_language_outside_store(file: &SourceFile) -> Vec<String> {
    const SQL: &[&str] = &[
        "SELECT ",
        "INSERT INTO ",
        "INSERT OR ",
        "DELETE FROM ",
        "UPDATE OR ",
        "CREATE TABLE ",
        "CREATE INDEX ",
        "PRAGMA ",
        "ATTACH DATABASE",
        "DROP TABLE ",
    ];
    // The tests may ask the database in its own language: they play the foreign reader.
    if !file.path.ends_with(".rs") || ["crates/store/", "tests/"].iter().any(|own| file.path.starts_with(own))
    {
        return Vec::new();
    }
    lines_where(file, |line| SQL.iter().any(|word| line.contains(word)))
}

fn raw_markup(file: &SourceFile) -> Vec<String> {
    if !file.path.ends_with(".svelte") {
        return Vec::new();
    }
    lines_where(file, |line| line.contains("{@html") || line.contains(".innerHTML"))
}

fn unfinished_places(file: &SourceFile) -> Vec<String> {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    lines_where(file, |line| {
        line.split(|letter: char| !letter.is_alphanumeric()).any(|word| marks.contains(&word))
            || line.contains(concat!("#[", "ignore"))
    })
}

fn too_long(file: &SourceFile) -> Vec<String> {
    let limit = if file.path == "README.md" { LONGEST_README } else { LONGEST_FILE };
    let counted = file.ends_with_any(&[
        ".rs", ".ts", ".js", ".svelte", ".css", ".ftl", ".md", ".py", ".sh", ".typ", ".sql",
    ]);
    match file.text.lines().count() {
        lines if counted && lines > limit => {
            vec![format!("{lines} lines, at most {limit}: is there a second thing in it?")]
        }
        _ => Vec::new(),
    }
}

fn crate_without_words(file: &SourceFile) -> Vec<String> {
    let is_top = file.ends_with_any(&["/src/lib.rs", "/src/main.rs"]) || file.path.contains("/src/bin/");
    if is_top && file.path.ends_with(".rs") && !file.text.starts_with("//! ") {
        return vec!["does not begin with a `//!` line that says what the crate is for".to_owned()];
    }
    Vec::new()
}

fn untidy_white_space(file: &SourceFile) -> Vec<String> {
    let mut found = lines_where(file, |line| line.ends_with([' ', '\t', '\r']));
    if !file.text.is_empty() && (!file.text.ends_with('\n') || file.text.ends_with("\n\n")) {
        found.push("does not end with exactly one line break".to_owned());
    }
    found
}

fn path_of_one_machine(file: &SourceFile) -> Vec<String> {
    let here = [Some(tree::top()), std::env::home_dir()];
    let mut places: Vec<String> =
        here.into_iter().flatten().map(|folder| format!("{}/", folder.display())).collect();
    places.retain(|place| place != "//");
    lines_where(file, |line| places.iter().any(|place| line.contains(place.as_str())))
}

fn dead_links(file: &SourceFile) -> Vec<String> {
    if !file.path.ends_with(".md") {
        return Vec::new();
    }
    let folder = tree::top().join(&file.path).parent().map(ToOwned::to_owned).unwrap_or_default();
    links(&file.text)
        .filter(|link| !link.contains("://") && !link.starts_with(['#', '<']) && !link.starts_with("mailto:"))
        .filter(|link| !folder.join(link.split('#').next().unwrap_or(link)).exists())
        .map(|link| format!("the link `{link}` leads nowhere"))
        .collect()
}

/// What stands in `](…)`, and in `src="…"` of pictures.
fn links(markdown: &str) -> impl Iterator<Item = &str> {
    let between = |open: &'static str, close: char| {
        markdown.split(open).skip(1).filter_map(move |rest| rest.split_once(close).map(|(link, _)| link))
    };
    between("](", ')').chain(between("src=\"", '"'))
}

#[test]
fn the_database_s_language_stays_in_store() {
    hold(database_language_outside_store);
    assert!(finds(database_language_outside_store, "crates/actions/src/a.rs", "let q = \"SELECT 1\";\n"));
    assert!(!finds(database_language_outside_store, "crates/store/src/a.rs", "let q = \"SELECT 1\";\n"));
}

#[test]
fn the_screen_never_takes_markup_from_a_value() {
    hold(raw_markup);
    assert!(finds(raw_markup, "ui/src/A.svelte", "<p>{@html name}</p>\n"));
}

#[test]
fn nothing_is_left_unfinished() {
    hold(unfinished_places);
    assert!(finds(unfinished_places, "a.rs", concat!("// TO", "DO: later\n")));
    assert!(finds(unfinished_places, "a.rs", concat!("#[", "ignore]\nfn test() {}\n")));
    assert!(!finds(unfinished_places, "a.rs", "// mastodon\n"));
}

#[test]
fn no_file_is_too_long() {
    hold(too_long);
    assert!(finds(too_long, "a.rs", &"line\n".repeat(LONGEST_FILE + 1)));
    assert!(!finds(too_long, "a.rs", &"line\n".repeat(LONGEST_FILE)));
    assert!(finds(too_long, "README.md", &"line\n".repeat(LONGEST_README + 1)));
}

#[test]
fn every_crate_says_what_it_is_for() {
    hold(crate_without_words);
    assert!(finds(crate_without_words, "crates/x/src/lib.rs", "pub mod a;\n"));
    assert!(!finds(crate_without_words, "crates/x/src/lib.rs", "//! What is true?\n"));
}

#[test]
fn white_space_is_tidy() {
    hold(untidy_white_space);
    assert!(finds(untidy_white_space, "a.md", "line \n"));
    assert!(finds(untidy_white_space, "a.md", "line"));
    assert!(finds(untidy_white_space, "a.md", "line\n\n"));
    assert!(!finds(untidy_white_space, "a.md", "line\n"));
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    hold(path_of_one_machine);
    assert!(finds(path_of_one_machine, "a.rs", &format!("let x = \"{}/x\";\n", tree::top().display())));
    assert!(!finds(path_of_one_machine, "a.rs", "let x = \"target/x\";\n"));
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    hold(dead_links);
    assert!(finds(dead_links, "README.md", "[map](no-such-file.md)\n"));
    assert!(!finds(dead_links, "README.md", "[manifest](Cargo.toml), [site](https://example.org/x)\n"));
}
