//! `lokero-cli`: everything that the window does, for scripts, timers and people who live in a terminal.

mod answer;
mod args;
mod case;
mod commands;
mod dates;
mod document;
mod help;
mod key;
mod letter;
mod place;

use std::process::ExitCode;

use answer::{Answer, Out};
use args::{Cli, Command};
use clap::FromArgMatches;
use words::{Language, Words};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static WIPED_WHEN_FREED: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let words = Words::new(help::language_of(&given));
    let out = Out::new(&words, help::wants_json(&given));
    let matches = match help::command(&words).try_get_matches_from(given) {
        Ok(matches) => matches,
        Err(error) => return help::explain(&error, &out),
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return help::explain(&error, &out),
    };
    let out = Out::new(&words, cli.json && !cli.command.answers_by_lines());
    match run(&cli, &out) {
        Ok(answer) => out.done(&answer),
        Err(failure) => out.failed(&failure),
    }
}

fn run(cli: &Cli, out: &Out<'_>) -> Result<Answer, answer::Failure> {
    use commands::{backup, dates, docs, identity, letters, requests, services, takeout, vault};
    match &cli.command {
        Command::Init(args) => vault::init(cli, args, out),
        Command::Status => vault::status(cli, out),
        Command::Verify { deep } => vault::verify(cli, *deep, out),
        Command::Rename { name } => vault::rename(cli, name, out),
        Command::Service(command) => services::run(cli, command, out),
        Command::Identity(command) => identity::run(cli, command, out),
        Command::Request(command) => requests::run(cli, command, out),
        Command::Calendar { output, lead, neutral, replace } => {
            requests::calendar(cli, output, (lead, *neutral), *replace, out)
        }
        Command::Template(command) => letters::template(cli, command, out),
        Command::Due { within } => requests::due(cli, *within, out),
        Command::Deadline(args) => dates::deadline(args, out),
        Command::Holidays { jurisdiction, year } => dates::holidays(jurisdiction, *year, out),
        Command::Search { text } => services::search(cli, text, out),
        Command::Export { form, output, replace } => takeout::export(cli, form, output, *replace, out),
        Command::Import { file, accept } => takeout::import(cli, file, accept == "all", out),
        Command::Backup(command) => backup::run(cli, command, out),
        Command::Passphrase(args::Passphrase::Change { new_passphrase_file }) => {
            vault::change_passphrase(cli, new_passphrase_file.as_deref(), out)
        }
        Command::Recovery(args::Recovery::NewKit { output }) => vault::new_kit(cli, output, out),
        Command::Recovery(args::Recovery::Confirm) => vault::confirm_kit(cli, out),
        Command::Keychain(command) => vault::keychain(cli, *command, out),
        Command::Rescue { to } => vault::rescue(cli, to, out),
        Command::Destroy { yes } => vault::destroy(cli, *yes, out),
        Command::Completions { shell } => Ok(docs::completions(*shell, out.words)),
        Command::Man => docs::man(out.words),
    }
}

/// The language of the messages until the arguments are understood: what the system speaks.
fn system_language() -> Language {
    host::locale().map_or(Language::En, |locale| Language::from_locale(&locale))
}
