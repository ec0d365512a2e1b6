//! What people type, made fit for paper.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest name of a vault that a page shows, in characters. A line of the page holds it even in wide letters.
const NAME_LENGTH: usize = 36;

/// More marks than this on one letter climb into the lines above and below.
const MARKS_ON_A_LETTER: usize = 2;

/// The name as a page shows it: on one line, without signs that only steer other signs, and cut after 36
/// characters. Put this, not the name itself, into the sentences of a page.
///
/// ```
/// assert_eq!(export::shown_name("  Aino\n& family "), "Aino & family");
/// assert_eq!(export::shown_name("\u{202e}onia"), "onia");
/// assert_eq!(export::shown_name(&"a".repeat(10_000)).chars().count(), 36);
/// ```
pub fn shown_name(name: &str) -> String {
    shown(name, NAME_LENGTH)
}

/// `text` on one line, in composed letters, cut with "…" to at most `length` characters.
pub(crate) fn shown(text: &str, length: usize) -> String {
    let seen: String = text.chars().filter(|sign| sign.is_whitespace() || !steers(*sign)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    let mut marks = 0;
    let mut signs = words.join(" ").nfc().collect::<Vec<char>>();
    signs.retain(|sign| {
        marks = if is_combining_mark(*sign) { marks + 1 } else { 0 };
        marks <= MARKS_ON_A_LETTER
    });
    if signs.len() > length {
        signs.truncate(length.saturating_sub(1));
        signs.push('…');
    }
    signs.into_iter().collect()
}

/// Signs that show nothing themselves but move, hide or turn what is around them.
fn steers(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::shown_name;

    #[test]
    fn letters_keep_their_own_marks_and_no_heap_of_them() {
        assert_eq!(shown_name("A\u{30a}sa"), "Åsa");
        assert_eq!(shown_name(&format!("e{}", "\u{331}".repeat(1_000))), "e\u{331}\u{331}");
    }

    #[test]
    fn signs_that_steer_others_are_left_out() {
        for sign in ['\0', '\u{7f}', '\u{ad}', '\u{200d}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{e0041}'] {
            assert_eq!(shown_name(&format!("Ai{sign}no")), "Aino", "{sign:?}");
        }
    }
}
