//! What may stand between braces in a template. It is far less than the template language can do: a value, or a choice
//! by whether there is one. So no template runs long, grows by itself, or reaches for anything.

use super::template::{Piece, Reason, TemplateError};

const JOINING: [&str; 3] = ["and", "or", "not"];

/// A tag's words, and whether it is a choice.
struct Tag<'a> {
    is_choice: bool,
    inside: &'a str,
}

/// Choices within each other, an `elif` counted as one: the template language works through them by recursion.
const DEEPEST: usize = 8;

/// Words of a condition, for the same reason.
const LONGEST: usize = 16;

/// Checks each tag and that choices are closed; names are checked later, when it is known which there are.
///
/// A tag stands on one line, so that the line of a mistake can be told.
pub(super) fn check_form(lines: &[(usize, &str)]) -> Result<(), TemplateError> {
    // The line of each open choice, and how many there are in it so far.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (number, line) in lines {
        let error = |reason| TemplateError::new(*number, reason);
        for tag in tags(line).map_err(error)? {
            match (check(&tag).map_err(error)?, open.last_mut()) {
                (Some("if"), _) => open.push((*number, 1)),
                (Some("elif"), Some((_, count))) => *count += 1,
                (Some("endif"), Some(_)) => drop(open.pop()),
                (Some("else"), Some(_)) | (None, _) => {}
                (Some(_), _) => return Err(error(Reason::NotClosed)),
            }
            if open.iter().map(|(_, count)| count).sum::<usize>() > DEEPEST {
                return Err(error(Reason::NotAllowed));
            }
        }
    }
    open.pop().map_or(Ok(()), |(number, _)| Err(TemplateError::new(number, Reason::NotClosed)))
}

/// Checks that each name in a piece is known.
pub(super) fn check_names(piece: &Piece, is_known: &dyn Fn(&str) -> bool) -> Result<(), TemplateError> {
    for (number, line) in &piece.lines {
        let error = |reason| TemplateError::new(*number, reason);
        if tags(line).map_err(error)?.iter().any(|tag| names(tag).any(|name| !is_known(name))) {
            return Err(error(Reason::UnknownVariable));
        }
    }
    Ok(())
}

/// The word of a choice, if the tag is one.
fn check<'a>(tag: &Tag<'a>) -> Result<Option<&'a str>, Reason> {
    let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.' | ' ');
    if !tag.inside.chars().all(is_word) {
        return Err(Reason::NotAllowed);
    }
    let mut words = tag.inside.split_whitespace();
    let choice = if tag.is_choice { words.next() } else { None };
    let rest: Vec<&str> = words.collect();
    match (choice, rest.as_slice()) {
        (Some("if" | "elif"), condition) if is_condition(condition) => Ok(choice),
        (Some("else" | "endif"), []) => Ok(choice),
        (None, [value]) if !tag.is_choice && !JOINING.contains(value) => Ok(None),
        (_, _) => Err(Reason::NotAllowed),
    }
}

/// Names with `and` or `or` between them, and `not` before any.
fn is_condition(words: &[&str]) -> bool {
    if words.len() > LONGEST {
        return false;
    }
    let mut wants_name = true;
    for word in words {
        wants_name = match (*word, wants_name) {
            ("not", true) => true,
            ("and" | "or", false) => true,
            (word, true) if !JOINING.contains(&word) => false,
            (_, _) => return false,
        };
    }
    !wants_name
}

fn names<'a>(tag: &Tag<'a>) -> impl Iterator<Item = &'a str> {
    let skip = usize::from(tag.is_choice);
    tag.inside.split_whitespace().skip(skip).filter(|word| !JOINING.contains(word))
}

fn tags(line: &str) -> Result<Vec<Tag<'_>>, Reason> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        if before.contains('}') {
            return Err(Reason::NotClosed);
        }
        let (is_choice, close) = match after.chars().next() {
            Some('{') => (false, "}}"),
            Some('%') => (true, "%}"),
            Some('#') => return Err(Reason::NotAllowed),
            Some(_) | None => return Err(Reason::NotClosed),
        };
        let inside = after.get(1..).unwrap_or_default();
        let (inside, behind) = inside.split_once(close).ok_or(Reason::NotClosed)?;
        found.push(Tag { is_choice, inside });
        rest = behind;
    }
    if rest.contains('}') { Err(Reason::NotClosed) } else { Ok(found) }
}
