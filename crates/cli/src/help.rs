//! The help, the man page and the completions, made from the arguments' definitions and the message files.

use std::{ffi::OsString, process::ExitCode};

use actions::{Code, Error};
use clap::{Command, CommandFactory, Error as ClapError, error::ContextKind, error::ErrorKind};
use words::{Language, Words};

use crate::{answer::Out, args::Cli};

/// The language that the help and the complaints about the arguments are in, before the arguments are understood.
pub fn language_of(given: &[OsString]) -> Language {
    let mut arguments = given.iter().filter_map(|argument| argument.to_str());
    let code = arguments.by_ref().find_map(|argument| argument.strip_prefix("--language").map(str::to_owned));
    let code = match code {
        Some(empty) if empty.is_empty() => arguments.next().map(str::to_owned),
        joined => joined.map(|code| code.trim_start_matches('=').to_owned()),
    };
    code.and_then(|code| crate::args::language(&code)).unwrap_or_else(crate::system_language)
}

/// Whether a complaint about the arguments is for a program too.
pub fn wants_json(given: &[OsString]) -> bool {
    given.iter().any(|argument| argument == "--json")
}

/// The command line with its help in the user's language.
pub fn command(words: &Words) -> Command {
    said(Cli::command(), "lokero-cli", words)
}

/// Gives a command, its arguments and its subcommands the messages `cli-<command>` and `cli-<command>-<argument>`; the example
/// of a command is the attribute `example`. `path` is what a person types to reach the command.
fn said(command: Command, path: &str, words: &Words) -> Command {
    let id = &path.replacen("lokero-cli", "cli", 1).replace(' ', "-");
    let template =
        format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}", words.say("cli-usage"));
    let mut command = command
        .about(words.say(id))
        .help_template(template)
        .subcommand_help_heading(words.say("cli-commands"))
        .subcommand_value_name(words.say("cli-command-value"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', words.say("cli-help")).action(clap::ArgAction::Help));
    let example = words.say(&format!("{id}.example"));
    command = command.after_help(format!("{}\n  {example}", words.say("cli-example")));
    if id == "cli" {
        command =
            command.arg(flag("version", 'V', words.say("cli-version")).action(clap::ArgAction::Version));
    }
    let heading = words.say("cli-options");
    // The options that every command takes stand behind a command's own.
    let mut common = 500..;
    command = command.mut_args(|argument| {
        let own = ["help", "version"].contains(&argument.get_id().as_str());
        let place = if argument.is_global_set() { "cli" } else { id };
        let name = argument.get_id().as_str().replace('_', "-");
        let message = Some(format!("{place}-{name}")).filter(|own| words.has(own));
        // What several commands of a family take is explained once.
        let message = message.unwrap_or_else(|| format!("{}-{name}", family(id)));
        let argument = if own { argument } else { argument.help(words.say(&message)) };
        let heading = if argument.is_positional() { words.say("cli-arguments") } else { heading.clone() };
        let argument = argument.help_heading(heading);
        match common.next().filter(|_| argument.is_global_set()) {
            Some(place) => argument.display_order(place),
            None => argument,
        }
    });
    let command = command.mut_subcommands(|subcommand| {
        let path = format!("{path} {}", subcommand.get_name());
        said(subcommand, &path, words)
    });
    let usage = usage(&command, path, words);
    command.override_usage(usage)
}

/// The address of the command above: `cli-service` for `cli-service-add`.
fn family(id: &str) -> &str {
    id.rsplit_once('-').map_or(id, |(family, _)| family)
}

/// The line that the library writes, with its one English word said in the user's language.
fn usage(command: &Command, path: &str, words: &Words) -> String {
    let line = command.clone().bin_name(path).render_usage().to_string();
    let line = line.strip_prefix("Usage:").unwrap_or(&line).trim();
    line.replace("OPTIONS", &words.say("cli-options-value"))
}

fn flag(name: &'static str, short: char, help: String) -> clap::Arg {
    clap::Arg::new(name).long(name).short(short).help(help).display_order(1000)
}

/// Help and version go to standard output; a mistake in the arguments is said in the user's language.
pub fn explain(error: &ClapError, out: &Out<'_>) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let what = complaint(error, out.words);
    out.failed(&Error::new(Code::Usage).with("what", what).with("command", "lokero-cli").into())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the library's kinds of mistakes may grow")]
fn complaint(error: &ClapError, words: &Words) -> String {
    let context = |kind: ContextKind| error.get(kind).map(|value| clean(&value.to_string()));
    let argument = context(ContextKind::InvalidArg).or_else(|| context(ContextKind::InvalidSubcommand));
    let argument = argument.unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let (id, value) = match error.kind() {
        ErrorKind::MissingRequiredArgument => ("usage-missing", value),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("usage-no-command", value)
        }
        ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument => ("usage-unknown", value),
        ErrorKind::ArgumentConflict => match context(ContextKind::PriorArg) {
            Some(prior) if prior != argument => ("usage-conflict", prior),
            _ => ("usage-twice", value),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => ("usage-no-value", value),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage-bad-value", value),
        _ => ("usage-other", value),
    };
    words.say_with(id, &[("argument", argument), ("value", value)])
}

/// What came from the command line is shown without control characters, and not at any length.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::{Command, CommandFactory};

    use crate::args::Cli;

    const MESSAGES: &str = include_str!("../../words/messages/en/terminal.ftl");

    /// What `said` looks up for a command and everything below it.
    fn wanted(command: &Command, id: &str) -> BTreeSet<String> {
        let arguments = command.get_arguments().map(|argument| {
            let name = argument.get_id().as_str().replace('_', "-");
            let place = if argument.is_global_set() { "cli" } else { id };
            let own = format!("{place}-{name}");
            if written(MESSAGES).contains(&own) { own } else { format!("{}-{name}", super::family(id)) }
        });
        let below =
            command.get_subcommands().flat_map(|sub| wanted(sub, &format!("{id}-{}", sub.get_name())));
        [id.to_owned(), format!("{id}.example")].into_iter().chain(arguments).chain(below).collect()
    }

    /// The addresses in the message file that begin with the command line's own name.
    fn written(messages: &str) -> BTreeSet<String> {
        let mut message = "";
        let mut found = BTreeSet::new();
        for line in messages.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            match name.trim_start().strip_prefix('.') {
                Some(attribute) => found.insert(format!("{message}.{attribute}")),
                None => {
                    message = name;
                    found.insert(name.to_owned())
                }
            };
        }
        found
            .retain(|address| address == "cli" || address.starts_with("cli-") || address.starts_with("cli."));
        found
    }

    #[test]
    fn every_command_and_argument_has_its_words_and_no_words_are_left_over() {
        let (wanted, written) = (wanted(&Cli::command(), "cli"), written(MESSAGES));
        let missing: Vec<&String> = wanted.difference(&written).collect();
        assert!(missing.is_empty(), "without words: {missing:?}");
        let said_by_name = |address: &&String| include_str!("help.rs").contains(&format!("\"{address}\""));
        let unused: Vec<&String> =
            written.difference(&wanted).filter(|address| !said_by_name(address)).collect();
        assert!(unused.is_empty(), "words for nothing: {unused:?}");
    }

    #[test]
    fn the_message_file_is_read_as_it_is_written() {
        let found = written("cli-x = X\n    .example = lokero-cli x\n# cli-y = Y\nother = Z\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["cli-x", "cli-x.example"]);
    }
}
