//! The arguments. What they mean to a person stands in the message files, by the names of the commands and arguments.

mod dates;
mod inventory;
mod letters;

use std::path::PathBuf;

use actions::Deed;
use clap::{Parser, Subcommand, builder::NonEmptyStringValueParser};
use clap_complete::Shell;
use rules::Date;
use words::Language;

pub use dates::Deadline;
pub use inventory::{EventArgs, Identity, Request, Service};
pub use letters::{LetterArgs, Template, WhichTemplate};

#[derive(Parser)]
#[command(name = "lokero-cli", version, disable_help_subcommand = true)]
pub struct Cli {
    #[arg(long, value_name = "DIR", global = true)]
    pub vault: Option<PathBuf>,
    #[arg(long, value_name = "FILE", global = true, conflicts_with = "recovery_file")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE", global = true)]
    pub recovery_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, value_name = "DATE", global = true, value_parser = date)]
    pub today: Option<Date>,
    #[arg(long, value_name = "CODE", global = true, value_parser = ["en", "fi", "sv"], hide_possible_values = true)]
    pub language: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    Init(Init),
    Status,
    Verify {
        #[arg(long)]
        deep: bool,
    },
    Rename {
        #[arg(value_name = "NAME")]
        name: String,
    },
    #[command(subcommand)]
    Service(Box<Service>),
    #[command(subcommand)]
    Identity(Identity),
    #[command(subcommand)]
    Request(Request),
    #[command(subcommand)]
    Template(Template),
    Due {
        #[arg(long, value_name = "DAYS", default_value_t = 0, hide_default_value = true)]
        within: u16,
    },
    Calendar {
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        #[arg(long, value_name = "DAYS")]
        lead: Vec<u16>,
        #[arg(long)]
        neutral: bool,
        #[arg(long)]
        replace: bool,
    },
    Deadline(Deadline),
    Holidays {
        #[arg(long, value_name = "CODE")]
        jurisdiction: String,
        #[arg(long, value_name = "YEAR")]
        year: i16,
    },
    Search {
        #[arg(value_name = "TEXT")]
        text: String,
    },
    Export {
        #[arg(long = "as", value_name = "FORMAT", value_parser = ["json", "csv"], hide_possible_values = true)]
        form: String,
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        #[arg(long)]
        replace: bool,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "WHICH", value_parser = ["all", "none"], hide_possible_values = true, default_value = "none", hide_default_value = true)]
        accept: String,
    },
    #[command(subcommand)]
    Backup(Backup),
    #[command(subcommand)]
    Passphrase(Passphrase),
    #[command(subcommand)]
    Recovery(Recovery),
    #[command(subcommand)]
    Keychain(Keychain),
    Rescue {
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    Destroy {
        #[arg(long)]
        yes: bool,
    },
    Completions {
        #[arg(value_name = "SHELL", hide_possible_values = true)]
        shell: Shell,
    },
    Man,
}

#[derive(clap::Args)]
#[group(skip)]
#[command(group = clap::ArgGroup::new("kit").required(true).args(["recovery_kit", "no_recovery_kit"]))]
pub struct Init {
    #[arg(long, value_name = "FILE")]
    pub recovery_kit: Option<PathBuf>,
    #[arg(long)]
    pub no_recovery_kit: bool,
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub name: Option<String>,
}

#[derive(Subcommand)]
pub enum Backup {
    Create {
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    Verify {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    List,
}

#[derive(Subcommand)]
pub enum Passphrase {
    Change {
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
pub enum Recovery {
    NewKit {
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    Confirm,
}

#[derive(Subcommand, Clone, Copy, PartialEq, Eq)]
pub enum Keychain {
    Enable,
    Disable,
}

fn date(text: &str) -> Result<Date, String> {
    // Years before the first have no place in a document.
    text.parse().ok().filter(|date: &Date| date.year() > 0).ok_or_else(String::new)
}

impl Command {
    /// Whether the answer is many documents, a line each, rather than one.
    pub fn answers_by_lines(&self) -> bool {
        matches!(self, Self::Deadline(Deadline { batch: true, .. }))
    }
}

impl Cli {
    /// The civil date that the command reckons with.
    pub fn today(&self) -> Date {
        self.today.unwrap_or_else(host::clock::today)
    }

    /// What goes with a command that changes the vault.
    pub fn deed(&self) -> Deed {
        Deed { id: host::new_id(), today: self.today() }
    }
}

/// The language of `--language`, which clap has checked.
pub fn language(code: &str) -> Option<Language> {
    code.parse().ok()
}
