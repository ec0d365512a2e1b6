//! The files that letters are written from. Their structure is read before any value is put in, so that no value can
//! change it. `crates/rules/letters/README.md` describes them for those who write them.

use std::collections::BTreeMap;

use super::{field::Listing, tags};
use crate::named::named;

named! {
    /// What is wrong with a template.
    pub enum Reason {
        /// There is no line `Subject: …` at the top.
        NoSubject = "no-subject",
        /// A line begins like a part that it is not.
        NotAPart = "not-a-part",
        /// A list or a table has a line of another part in it.
        MixedParts = "mixed-parts",
        /// `> …` names no section.
        UnknownSection = "unknown-section",
        /// `each …` or `any …` names nothing that comes one after another.
        UnknownList = "unknown-list",
        /// Something is begun and not ended, or the other way round.
        NotClosed = "not-closed",
        /// More than a value, a choice (`if`, `elif`, `else`, `endif`), and `and`, `or`, `not`.
        NotAllowed = "not-allowed",
        UnknownVariable = "unknown-variable",
        /// The template is too long, or becomes so.
        TooLong = "too-long",
        /// Something in it cannot be seen.
        Unseen = "unseen",
        /// The same name is given twice.
        Twice = "twice",
        /// A name that a letter needs is not given.
        Missing = "missing",
    }
}

/// Where a template is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TemplateError {
    /// From 1; 0 where it is no single line's.
    pub line: usize,
    pub reason: Reason,
}

impl TemplateError {
    pub(super) fn new(line: usize, reason: Reason) -> Self {
        Self { line, reason }
    }
}

/// A text with variables in it, as it stands in a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    pub line: usize,
    pub text: String,
    /// The lines of the file that it stands on, with their numbers.
    pub lines: Vec<(usize, String)>,
}

/// A part of a letter, as it stands in a file.
#[derive(Debug, Clone)]
pub(super) enum Part {
    Paragraph(Piece),
    List(Vec<Entry>),
    Facts(Vec<(Piece, Entry)>),
    /// The name of a section that stands here.
    Section(Piece),
}

/// A line of a list or a table, which may stand for several.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub text: Piece,
    pub each: Option<Each>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Each {
    pub listing: Listing,
    /// Where there is none, a placeholder shows it.
    pub is_needed: bool,
}

/// A letter's own file, or a section of another file.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub subject: Option<Piece>,
    pub parts: Vec<Part>,
}

/// What the letters of a language share, or what they say under one law: short texts by name, and sections.
#[derive(Debug, Clone, Default)]
pub(super) struct Clauses {
    pub texts: BTreeMap<String, String>,
    pub sections: BTreeMap<String, Sheet>,
}

type Lines<'a> = Vec<(usize, &'a str)>;

const SUBJECT: &str = "Subject:";

pub(super) fn sheet(text: &str) -> Result<Sheet, TemplateError> {
    let sheet = sheet_of(&lines(text))?;
    if sheet.subject.is_some() { Ok(sheet) } else { Err(TemplateError::new(1, Reason::NoSubject)) }
}

pub(super) fn clauses(text: &str) -> Result<Clauses, TemplateError> {
    let mut found = Clauses::default();
    let mut sections: Vec<(usize, &str, Lines<'_>)> = Vec::new();
    for (number, line) in lines(text) {
        let name = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        match (name, sections.last_mut()) {
            (Some(name), _) => sections.push((number, name, Vec::new())),
            (None, Some((_, _, section))) => section.push((number, line)),
            (None, None) if line.is_empty() => {}
            (None, None) => {
                let (name, text) =
                    line.split_once(" = ").ok_or(TemplateError::new(number, Reason::NotAPart))?;
                if found.texts.insert(name.trim().to_owned(), text.trim().to_owned()).is_some() {
                    return Err(TemplateError::new(number, Reason::Twice));
                }
            }
        }
    }
    for (number, name, lines) in sections {
        if found.sections.insert(name.to_owned(), sheet_of(&lines)?).is_some() {
            return Err(TemplateError::new(number, Reason::Twice));
        }
    }
    Ok(found)
}

/// The lines with their numbers, without remarks (`# …`).
fn lines(text: &str) -> Lines<'_> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    numbered.filter(|(_, line)| !line.starts_with('#')).collect()
}

fn sheet_of(lines: &[(usize, &str)]) -> Result<Sheet, TemplateError> {
    let mut sheet = Sheet::default();
    for block in lines.split(|(_, line)| line.is_empty()) {
        match block {
            [] => {}
            [(number, line)] if sheet.parts.is_empty() && line.starts_with(SUBJECT) => {
                let text = line.strip_prefix(SUBJECT).unwrap_or_default();
                sheet.subject = Some(piece(&[(*number, text.trim())])?);
            }
            [(_, first), ..] => sheet.parts.push(part(first, block)?),
        }
    }
    Ok(sheet)
}

fn part(first: &str, block: &[(usize, &str)]) -> Result<Part, TemplateError> {
    match first.split_once(' ') {
        Some(("-", _)) => {
            each_line(block, "- ").map(|line| entry(line?)).collect::<Result<_, _>>().map(Part::List)
        }
        Some(("=", _)) => {
            each_line(block, "= ").map(|line| fact(line?)).collect::<Result<_, _>>().map(Part::Facts)
        }
        Some((">", name)) => match block {
            [(number, _)] => piece(&[(*number, name.trim())]).map(Part::Section),
            [_, (number, _), ..] => Err(TemplateError::new(*number, Reason::MixedParts)),
            [] => Err(TemplateError::new(0, Reason::NotAPart)),
        },
        _ => match block.iter().find(|(_, line)| is_marked(line)) {
            Some((number, _)) if is_marked(first) => Err(TemplateError::new(*number, Reason::NotAPart)),
            Some((number, _)) => Err(TemplateError::new(*number, Reason::MixedParts)),
            None => piece(block).map(Part::Paragraph),
        },
    }
}

/// Whether a line begins as only the lines of a list, a table or a section do.
fn is_marked(line: &str) -> bool {
    ["-", "=", ">"].contains(&line)
        || ["- ", "= ", "> ", "[", SUBJECT].iter().any(|mark| line.starts_with(mark))
}

fn each_line<'a>(
    block: &'a [(usize, &'a str)],
    mark: &'a str,
) -> impl Iterator<Item = Result<(usize, &'a str), TemplateError>> {
    block.iter().map(move |(number, line)| match line.strip_prefix(mark) {
        Some(rest) => Ok((*number, rest.trim())),
        None => Err(TemplateError::new(*number, Reason::MixedParts)),
    })
}

/// `each NAME: text` stands for all of them, `any NAME: text` too where there may be none.
fn entry((number, line): (usize, &str)) -> Result<Entry, TemplateError> {
    let repeated = [("each ", true), ("any ", false)];
    let found = repeated.iter().find_map(|(mark, is_needed)| Some((line.strip_prefix(mark)?, *is_needed)));
    let Some((rest, is_needed)) = found else {
        return Ok(Entry { text: piece(&[(number, line)])?, each: None });
    };
    let unknown = TemplateError::new(number, Reason::UnknownList);
    let (name, text) = rest.split_once(": ").ok_or(unknown)?;
    let listing = name.parse().map_err(|crate::UnknownName| unknown)?;
    Ok(Entry { text: piece(&[(number, text)])?, each: Some(Each { listing, is_needed }) })
}

/// `Label: value`; the label of a repeated line comes after the name of what is repeated.
fn fact((number, line): (usize, &str)) -> Result<(Piece, Entry), TemplateError> {
    let mut entry = entry((number, line))?;
    let (label, value) =
        entry.text.text.split_once(": ").ok_or(TemplateError::new(number, Reason::NotAPart))?;
    let label = piece(&[(number, label)])?;
    entry.text = piece(&[(number, value.trim())])?;
    Ok((label, entry))
}

/// The lines become one: where a file breaks them means nothing.
fn piece(lines: &[(usize, &str)]) -> Result<Piece, TemplateError> {
    let line = lines.first().map_or(0, |(number, _)| *number);
    tags::check_form(lines)?;
    let text = lines.iter().map(|(_, line)| *line).collect::<Vec<_>>().join(" ");
    let lines = lines.iter().map(|(number, line)| (*number, (*line).to_owned())).collect();
    Ok(Piece { line, text, lines })
}
