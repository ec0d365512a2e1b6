//! Writes `ui/src/bindings.ts`: what the screen knows of this program, so that the compiler of the screen holds it to that.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS};

use crate::view;

const HEAD: &str = "// Written by `cargo test -p lokero`; changes by hand are lost.\n";

/// The message files that the screen loads; the terminal's are not for it.
const MESSAGES: [&str; 4] = ["common", "errors", "kit", "window"];

#[test]
fn the_screens_bindings_are_current() {
    let path = root().join("ui/src/bindings.ts");
    let current = [HEAD.to_owned(), types(), command_map(), message_ids()].join("\n");
    if fs::read_to_string(&path).unwrap_or_default() != current {
        fs::write(&path, current).unwrap();
        panic!("{} was out of date; it is rewritten, commit it", path.display());
    }
}

#[test]
fn each_command_is_declared_granted_and_handled() {
    let commands = commands();
    let names: Vec<&str> = commands.iter().map(|command| command.name.as_str()).collect();
    let read = |path: &str| fs::read_to_string(root().join("src-tauri").join(path)).unwrap();

    let build = read("build.rs");
    assert_eq!(quoted(build.split_once("COMMANDS: &[&str]").unwrap().1), sorted(&names));

    let capability = read("capabilities/window.json");
    let own = |permission: &String| permission.starts_with("allow-");
    let granted: Vec<String> = quoted(&capability).into_iter().filter(own).collect();
    let wanted: Vec<String> = names.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(granted, sorted(&wanted));

    let main = read("src/main.rs");
    for name in names {
        assert!(main.contains(&format!("commands::{name},")), "{name} is not handled");
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn types() -> String {
    let config = Config::default();
    let declared = [
        view::Backup::decl(&config),
        view::ErrorView::decl(&config),
        view::Language::decl(&config),
        view::Notice::decl(&config),
        view::Overview::decl(&config),
        view::Screen::decl(&config),
        view::Start::decl(&config),
        view::Strength::decl(&config),
        view::Theme::decl(&config),
    ];
    declared.map(|declaration| format!("export {declaration}\n")).join("\n")
}

/// One command as the page calls it.
struct Command {
    name: String,
    /// Name and type of each argument, as the page writes them.
    arguments: Vec<(String, String)>,
    answer: String,
}

fn command_map() -> String {
    let mut map = "export type Commands = {\n".to_owned();
    for Command { name, arguments, answer } in commands() {
        let arguments: Vec<String> = arguments.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
        let arguments = match arguments.as_slice() {
            [] => "null".to_owned(),
            some => format!("{{ {} }}", some.join("; ")),
        };
        writeln!(map, "  {name}: {{ args: {arguments}; answer: {answer} }};").unwrap();
    }
    map + "};\n"
}

/// The commands, read from their own signatures.
fn commands() -> Vec<Command> {
    let mut commands: Vec<Command> =
        include_str!("commands.rs").split("#[tauri::command(async)]").skip(1).map(command).collect();
    commands.sort_by(|one, other| one.name.cmp(&other.name));
    commands
}

fn command(text: &str) -> Command {
    let (signature, _) = text.split_once(" {\n").unwrap();
    let (name, rest) = signature.trim().strip_prefix("pub fn ").unwrap().split_once('(').unwrap();
    let (arguments, answer) = rest.split_once(") -> Answer<").unwrap();
    // What the program itself hands in carries a type that the page knows nothing of.
    let arguments = arguments.replace("State<'_, Shared>", "State");
    let from_page =
        |argument: &&str| !argument.ends_with(": State") && !argument.ends_with(": WebviewWindow");
    let arguments = arguments.split(", ").map(str::trim).filter(|argument| !argument.is_empty());
    Command {
        name: name.to_owned(),
        arguments: arguments.filter(from_page).map(argument).collect(),
        answer: in_typescript(answer.trim_end().trim_end_matches('>')),
    }
}

fn argument(text: &str) -> (String, String) {
    let (name, kind) = text.split_once(": ").unwrap();
    (camel_case(name), in_typescript(kind.trim_end_matches(',')))
}

fn in_typescript(kind: &str) -> String {
    match kind {
        "String" => "string",
        "bool" => "boolean",
        "()" => "null",
        view => view,
    }
    .to_owned()
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        camel.push_str(&first.to_uppercase());
        camel.push_str(rest);
    }
    camel
}

fn message_ids() -> String {
    let mut union = "export type MessageId =\n".to_owned();
    let mut ids: Vec<String> = MESSAGES.iter().flat_map(|file| ids_in(file)).collect();
    ids.sort();
    let lines: Vec<String> = ids.iter().map(|id| format!("  | \"{id}\"")).collect();
    union.push_str(&lines.join("\n"));
    union + ";\n"
}

fn ids_in(file: &str) -> Vec<String> {
    let path = root().join(format!("crates/words/messages/en/{file}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let starts_message = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let id = |line: &str| line.split_once('=').map(|(id, _)| id.trim().to_owned());
    text.lines().filter(starts_message).filter_map(id).collect()
}

fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn sorted<T: AsRef<str>>(names: &[T]) -> Vec<String> {
    let mut sorted: Vec<String> = names.iter().map(|name| name.as_ref().to_owned()).collect();
    sorted.sort();
    sorted
}
