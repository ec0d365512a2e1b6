//! The man page and the completions, for whoever packages the program.

use actions::{Code, Error};
use clap_complete::Shell;
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

/// One page: the program, then each command with its arguments.
pub fn man(words: &Words) -> Result<Answer, Failure> {
    let mut page = Vec::new();
    let mut command = help::command(words);
    command.build();
    let written = clap_mangen::Man::new(command.clone()).render(&mut page).and_then(|()| sections(&command, &mut page));
    written.map_err(|_| Error::new(Code::Unexpected))?;
    let text = String::from_utf8_lossy(&page).into_owned();
    Ok(Answer { json: json!({ "man": text }), text })
}

fn sections(command: &clap::Command, page: &mut Vec<u8>) -> std::io::Result<()> {
    for subcommand in command.get_subcommands() {
        if !subcommand.has_subcommands() {
            page.extend_from_slice(format!(".SH \"{}\"\n", subcommand.get_bin_name().unwrap_or_default()).as_bytes());
            let man = clap_mangen::Man::new(subcommand.clone());
            man.render_description_section(page)?;
            man.render_synopsis_section(page)?;
        }
        sections(subcommand, page)?;
    }
    Ok(())
}
