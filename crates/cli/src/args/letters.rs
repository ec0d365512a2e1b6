//! The arguments about letters and the user's own templates.

use std::path::PathBuf;

use actions::letters::{Details, Form, Options};
use clap::Subcommand;
use rules::{
    letters::{Kind, LetterLanguage},
    request::Channel,
};

use super::inventory::named;

#[derive(clap::Args)]
pub struct LetterArgs {
    #[arg(value_name = "REQUEST")]
    pub request: String,
    #[arg(long = "as", value_name = "FORM", value_parser = form)]
    pub form: Form,
    #[arg(long, value_name = "KIND", value_parser = named::<Kind>)]
    kind: Option<Kind>,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, value_name = "CODE", value_parser = named::<LetterLanguage>)]
    letter_language: Option<LetterLanguage>,
    #[arg(long, value_name = "CHANNEL", value_parser = channel)]
    by: Option<Channel>,
    #[arg(long, value_name = "FIELD=TEXT", value_parser = detail)]
    detail: Vec<(String, String)>,
    #[arg(long, value_name = "IDENTIFIER")]
    with: Vec<String>,
    #[arg(long, value_name = "IDENTIFIER")]
    without: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub edited: Option<PathBuf>,
    #[arg(long, conflicts_with = "draft")]
    pub anyway: bool,
    #[arg(long)]
    pub draft: bool,
}

impl LetterArgs {
    /// What the user decided; `own_language` is the one that the program speaks.
    pub fn options(&self, own_language: Option<LetterLanguage>) -> Result<Options, actions::Error> {
        let mut details = Details::default();
        self.detail.iter().try_for_each(|(field, text)| details.set(field, text))?;
        Ok(Options {
            kind: self.kind,
            language: self.letter_language,
            own_language,
            channel: self.by,
            with: self.with.clone(),
            without: self.without.clone(),
            details,
        })
    }
}

#[derive(Subcommand)]
pub enum Template {
    Set {
        #[command(flatten)]
        which: WhichTemplate,
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Show(WhichTemplate),
    Clear(WhichTemplate),
    List,
}

#[derive(clap::Args)]
pub struct WhichTemplate {
    #[arg(long, value_name = "KIND", value_parser = named::<Kind>)]
    pub kind: Kind,
    #[arg(long, value_name = "CODE", value_parser = named::<LetterLanguage>)]
    pub letter_language: LetterLanguage,
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
}

fn form(text: &str) -> Result<Form, String> {
    match text {
        "text" => Ok(Form::Text),
        "pdf" => Ok(Form::Pdf),
        "eml" => Ok(Form::Eml),
        "mailto" => Ok(Form::Mailto),
        _ => Err(String::new()),
    }
}

/// Nobody reads a letter out on the telephone.
fn channel(text: &str) -> Result<Channel, String> {
    named(text).and_then(|channel| if channel == Channel::Phone { Err(String::new()) } else { Ok(channel) })
}

fn detail(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').ok_or_else(String::new)?;
    Ok((parts.0.trim().to_owned(), parts.1.to_owned()))
}
