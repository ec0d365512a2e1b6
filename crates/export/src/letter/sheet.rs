//! A letter as the template reads it.

use rules::letters::{Block, Letter};
use rules::text::is_unseen;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::{LetterPage, plan::Plan, plan::plan};
use crate::language;

/// Everything in one document.
#[derive(Serialize)]
pub(super) struct Binder<'a> {
    pub title: &'a str,
    pub language: &'a str,
    pub region: Option<&'a str>,
    pub year: i16,
    pub month: i8,
    pub day: i8,
    pub letters: Vec<Sheet>,
}

/// One letter.
#[derive(Serialize)]
pub(super) struct Sheet {
    language: &'static str,
    region: Option<&'static str>,
    plan: Plan,
    sender: Vec<Line>,
    return_line: Line,
    recipient: Vec<Line>,
    date: Vec<Line>,
    subject: Vec<Line>,
    salutation: Vec<Line>,
    blocks: Vec<Set>,
    closing: Vec<Line>,
    signature: Vec<Line>,
}

/// A block; one with `keep` stays on a page with what follows.
#[derive(Serialize)]
struct Set {
    keep: bool,
    #[serde(flatten)]
    content: Content,
}

impl Set {
    fn is_empty(&self) -> bool {
        match &self.content {
            Content::Paragraph(lines) => lines.is_empty(),
            Content::List(items) => items.is_empty(),
            Content::Facts(facts) => facts.is_empty(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Content {
    Paragraph(Vec<Line>),
    List(Vec<Vec<Line>>),
    Facts(Vec<(Vec<Line>, Vec<Line>)>),
}

type Line = Vec<Run>;

/// Text that is set in one way.
#[derive(Serialize)]
#[serde(untagged)]
enum Run {
    Plain(String),
    /// Too long to fit on every line: the template may break it anywhere.
    Long {
        long: String,
    },
    /// A number or a reference, which no line may divide at its hyphens.
    Whole {
        whole: String,
    },
    /// Still to be filled.
    Gap {
        gap: String,
    },
}

/// No word of a language that letters are written in is as long: only addresses, numbers and what was typed without thought.
const LONG_WORD: usize = 30;

impl Sheet {
    pub(super) fn of(page: &LetterPage) -> Self {
        let (letter, envelope) = (page.letter, page.envelope);
        let (language, region) = language::parts(letter.language.as_str());
        let words = Words::of(letter);
        let each = |texts: &[String]| texts.iter().flat_map(|text| words.lines(text)).collect::<Vec<Line>>();
        Self {
            language,
            region,
            plan: plan(page.layout),
            sender: each(&envelope.sender),
            return_line: words.line(&seen(&envelope.sender.join(" · ")).replace('\n', " · ")),
            recipient: each(&envelope.recipient),
            date: words.lines(&envelope.date),
            subject: words.lines(&letter.subject),
            salutation: words.lines(&letter.salutation),
            blocks: words.blocks(&letter.blocks),
            closing: words.lines(&letter.closing),
            signature: each(&letter.signature),
        }
    }
}

/// A letter's subject on one line, which also names its document.
pub(super) fn title(letter: &Letter) -> String {
    let subject = seen(&letter.subject).split_whitespace().collect::<Vec<_>>().join(" ");
    if subject.is_empty() { letter.kind.as_str().to_owned() } else { subject }
}

/// Every text that the page shows.
pub(super) fn shown_texts<'a>(page: &LetterPage<'a>) -> impl Iterator<Item = String> + 'a {
    let (letter, envelope) = (page.letter, page.envelope);
    let single = [&letter.subject, &letter.salutation, &letter.closing, &envelope.date];
    let many = [&envelope.sender, &envelope.recipient, &letter.signature].into_iter().flatten();
    let blocks = letter.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(text) => vec![text],
        Block::List(items) => items.iter().collect(),
        Block::Facts(facts) => facts.iter().flat_map(|(label, value)| [label, value]).collect(),
    });
    single.into_iter().chain(many).chain(blocks).map(|text| seen(text))
}

/// A text without what cannot be seen, in composed letters. A letter's values were cleaned when they came in, but its parts may
/// be set from elsewhere.
fn seen(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let spaced = text.chars().map(|sign| if matches!(sign, '\t' | '\r') { ' ' } else { sign });
    spaced.filter(|sign| *sign == '\n' || !is_unseen(*sign)).nfc().collect()
}

/// What is looked for in every text of a letter: its placeholders.
struct Words(Vec<String>);

impl Words {
    fn of(letter: &Letter) -> Self {
        let mut gaps: Vec<String> = letter.placeholders().iter().map(|gap| gap.shown.clone()).collect();
        gaps.retain(|gap| !gap.is_empty());
        Self(gaps)
    }

    fn blocks(&self, blocks: &[Block]) -> Vec<Set> {
        let next = blocks.iter().skip(1).map(Some).chain([None]);
        let set = |(block, next): (&Block, Option<&Block>)| {
            let leads = |next: &Block| !matches!(next, Block::Paragraph(_));
            let is_paragraph = matches!(block, Block::Paragraph(_));
            Set { keep: is_paragraph && next.is_none_or(leads), content: self.content(block) }
        };
        blocks.iter().zip(next).map(set).filter(|set| !set.is_empty()).collect()
    }

    fn content(&self, block: &Block) -> Content {
        match block {
            Block::Paragraph(text) => Content::Paragraph(self.lines(text)),
            Block::List(items) => Content::List(items.iter().map(|item| self.lines(item)).collect()),
            Block::Facts(facts) => {
                let fact = |(label, value): &(String, String)| (self.lines(label), self.lines(value));
                Content::Facts(facts.iter().map(fact).collect())
            }
        }
    }

    fn lines(&self, text: &str) -> Vec<Line> {
        let text = seen(text);
        if text.is_empty() { Vec::new() } else { text.split('\n').map(|line| self.line(line)).collect() }
    }

    fn line<'a>(&'a self, mut text: &'a str) -> Line {
        let mut line = Line::new();
        while let Some((before, gap, after)) = self.first_gap(text) {
            push_words(&mut line, before);
            line.push(Run::Gap { gap: gap.to_owned() });
            text = after;
        }
        push_words(&mut line, text);
        line
    }

    fn first_gap<'a>(&'a self, text: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
        let found = self.0.iter().filter_map(|gap| text.split_once(gap.as_str()).map(|(a, b)| (a, gap, b)));
        found
            .min_by_key(|(before, ..)| before.len())
            .map(|(before, gap, after)| (before, gap.as_str(), after))
    }
}

fn push_words(line: &mut Line, text: &str) {
    let mut plain = String::new();
    for word in text.split_inclusive(' ') {
        if word.chars().count() > LONG_WORD {
            push_plain(line, &mut plain);
            line.push(Run::Long { long: word.to_owned() });
        } else if is_reference(word) {
            push_plain(line, &mut plain);
            line.push(Run::Whole { whole: word.trim_end().to_owned() });
            plain.push_str(if word.ends_with(' ') { " " } else { "" });
        } else {
            plain.push_str(word);
        }
    }
    push_plain(line, &mut plain);
}

fn is_reference(word: &str) -> bool {
    word.len() <= 20 && word.contains('-') && !word.chars().any(char::is_lowercase)
}

fn push_plain(line: &mut Line, plain: &mut String) {
    if !plain.is_empty() {
        line.push(Run::Plain(std::mem::take(plain)));
    }
}
