//! Language tags, as far as a PDF can carry them.

/// The parts of a language tag that a PDF can carry; for a tag that is none, "und": the language is not known.
pub(crate) fn parts(tag: &str) -> (&str, Option<&str>) {
    let part = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let mut parts = tag.split('-');
    let language = parts.next().filter(|text| part(text, 2..=3)).unwrap_or("und");
    (language, parts.find(|text| part(text, 2..=2)))
}
