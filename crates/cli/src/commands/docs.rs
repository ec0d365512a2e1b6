//! The man page and the completions, for whoever packages the program.

use std::io::{self, Write};

use actions::{Code, Error};
use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use serde_json::json;
use words::Words;

use crate::{
    answer::{Answer, Failure},
    help,
};

pub fn completions(shell: Shell, words: &Words) -> Answer {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(words), "lokero-cli", &mut script);
    let text = String::from_utf8_lossy(&script).into_owned();
    Answer { json: json!({ "completions": text }), text }
}

/// One page: the program with its options, then each command with its own.
pub fn man(words: &Words) -> Result<Answer, Failure> {
    let mut page = Vec::new();
    let mut command = help::command(words);
    command.build();
    write_page(&command, &mut page).map_err(|_| Error::new(Code::Unexpected))?;
    let text = String::from_utf8_lossy(&page).into_owned();
    Ok(Answer { json: json!({ "man": text }), text })
}

fn write_page(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    let man = Man::new(command.clone());
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_options_section(page)?;
    write_commands(command, page)?;
    man.render_version_section(page)
}

fn write_commands(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    for subcommand in command.get_subcommands() {
        if subcommand.has_subcommands() {
            write_commands(subcommand, page)?;
            continue;
        }
        writeln!(page, ".SH \"{}\"", subcommand.get_bin_name().unwrap_or_default())?;
        writeln!(page, "{}", subcommand.get_about().map(ToString::to_string).unwrap_or_default())?;
        for argument in subcommand.get_arguments().filter(|argument| !is_common(argument)) {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            writeln!(page, ".TP\n\\fB{}\\fR\n{help}", escaped(&argument.to_string()))?;
        }
        if let Some(example) = subcommand.get_after_help() {
            writeln!(page, ".PP\n.nf\n{}\n.fi", escaped(&example.to_string()))?;
        }
    }
    Ok(())
}

fn is_common(argument: &clap::Arg) -> bool {
    argument.is_global_set() || argument.get_id() == "help"
}

/// In a man page a hyphen that is to be copied is written with a backslash.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-")
}
