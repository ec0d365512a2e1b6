//! Text that a person typed or a program brought, before it is kept: what cannot be seen does not get in.

use unicode_normalization::UnicodeNormalization;

/// A text that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// May be empty.
    pub text: String,
    /// Something that cannot be seen was left out, and its owner should hear of it. White space at the ends is no such thing.
    pub changed: bool,
}

/// The text has more characters than are kept of such a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    pub most: usize,
}

/// A name or an address on one line, of at most `most` characters.
///
/// White space of any kind becomes a space; control characters and marks that turn the direction of writing are left out;
/// letters are brought into Unicode's composed form (NFC).
///
/// ```
/// # use rules::text::line;
/// let name = line("Acme\u{202E} Oy\n", 100).unwrap();
/// assert_eq!((name.text.as_str(), name.changed), ("Acme Oy", true));
/// assert!(!line("  Acme Oy ", 100).unwrap().changed);
/// assert_eq!(line("Acme", 3).unwrap_err().most, 3);
/// ```
pub fn line(typed: &str, most: usize) -> Result<Cleaned, TooLong> {
    cleaned(typed, most, |c| if c.is_whitespace() { ' ' } else { c })
}

/// The same for a text that may have several lines, such as a note or a postal address.
pub fn lines(typed: &str, most: usize) -> Result<Cleaned, TooLong> {
    cleaned(&typed.replace("\r\n", "\n"), most, |c| if c != '\n' && c.is_whitespace() { ' ' } else { c })
}

fn cleaned(typed: &str, most: usize, spaced: impl Fn(char) -> char) -> Result<Cleaned, TooLong> {
    let trimmed = typed.trim();
    let is_kept = |c: &char| *c == '\n' || !is_unseen(*c);
    let changed = !trimmed.chars().map(&spaced).all(|c| is_kept(&c));
    let mut text = String::with_capacity(trimmed.len().min(most.saturating_mul(4)));
    // Composed last, so that a mark meets its letter also where something unseen stood between them.
    for (count, c) in trimmed.chars().map(&spaced).filter(is_kept).nfc().enumerate() {
        if count >= most {
            return Err(TooLong { most });
        }
        text.push(c);
    }
    let is_spaced = text.trim().len() != text.len();
    let text = if is_spaced { text.trim().to_owned() } else { text };
    Ok(Cleaned { text, changed })
}

/// The name of a file, without a path, that every system can take: what would divide it into folders, or means something
/// else to Windows, becomes `_`, and full stops at the end are left out. Empty where nothing else was in it.
///
/// ```
/// # use rules::text::file_name;
/// assert_eq!(file_name("../kuitti: 1.pdf", 100).unwrap().text, ".._kuitti_ 1.pdf");
/// assert_eq!(file_name("..", 100).unwrap().text, "");
/// ```
pub fn file_name(typed: &str, most: usize) -> Result<Cleaned, TooLong> {
    let cleaned = line(typed, most)?;
    let parted = cleaned.text.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "_");
    let text = parted.trim_end_matches(['.', ' ']).to_owned();
    Ok(Cleaned { changed: cleaned.changed || text != cleaned.text, text })
}

/// Whether a character leaves no trace on the screen, or changes what others look like: control characters, marks without
/// width, and marks that turn the direction of writing (Unicode's Cc, most of Cf, and the line separators).
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_seen_is_left_out_and_said() {
        for (typed, kept, changed) in [
            ("Spotify", "Spotify", false),
            (" a\tb ", "a b", false),
            ("a\u{0}b", "ab", true),
            ("\u{202E}moc.knab", "moc.knab", true),
            ("a\u{308}iti", "äiti", false),
            ("\u{200B}", "", true),
            ("a\r\nb", "a  b", false),
            ("a\u{200B}\u{308}", "ä", true),
        ] {
            let line = line(typed, 100).unwrap();
            assert_eq!((line.text.as_str(), line.changed), (kept, changed), "{typed:?}");
        }
        assert_eq!(lines("Street 1\r\n00100 City\n", 100).unwrap().text, "Street 1\n00100 City");
    }

    #[test]
    fn letters_are_counted_as_a_person_counts_them() {
        assert!(line(&"ä".repeat(100), 100).is_ok());
        assert_eq!(line(&"ä".repeat(101), 100), Err(TooLong { most: 100 }));
        assert!(line(&"a\u{308}".repeat(100), 100).is_ok());
        assert_eq!(line(&"x".repeat(10_000), 200), Err(TooLong { most: 200 }));
    }

    proptest! {
        #[test]
        fn a_kept_text_is_kept_as_it_is(typed in any::<String>()) {
            let once = line(&typed, usize::MAX).unwrap();
            prop_assert!(!once.text.chars().any(is_unseen));
            let twice = line(&once.text, usize::MAX).unwrap();
            prop_assert_eq!(twice, Cleaned { text: once.text, changed: false });
            let many = lines(&typed, usize::MAX).unwrap();
            prop_assert!(!many.text.chars().any(|c| c != '\n' && is_unseen(c)));
            let twice = lines(&many.text, usize::MAX).unwrap();
            prop_assert_eq!(twice, Cleaned { text: many.text, changed: false });
        }

        #[test]
        fn a_text_of_marks_is_kept_as_it_is(typed in "[a\u{308}\u{301}\u{200B}\u{2000} \r\n\u{85}]{0,12}") {
            for clean in [line, lines] {
                let once = clean(&typed, usize::MAX).unwrap().text;
                prop_assert_eq!(&clean(&once, usize::MAX).unwrap().text, &once);
            }
        }

        #[test]
        fn the_name_of_a_file_has_no_path(typed in "[a./\\\\: \u{202E}]{0,8}|\\PC{0,12}") {
            let name = file_name(&typed, 100).unwrap().text;
            prop_assert!(!name.contains(['/', '\\']) && name != "." && name != "..");
            prop_assert_eq!(file_name(&name, 100).unwrap(), Cleaned { text: name, changed: false });
        }
    }
}
