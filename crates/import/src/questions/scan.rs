//! A small reader of JSON that lends what it finds. It takes exactly what the standard (RFC 8259) allows.

use std::borrow::Cow;

/// How deep a value may be nested that is passed over.
const DEEPEST: u8 = 64;

/// What is left of a line.
pub(super) struct Scan<'a> {
    rest: &'a str,
}

/// A value, as far as it matters here.
pub(super) enum Value<'a> {
    Text(Text<'a>),
    /// As it is written.
    Number(&'a str),
    Null,
    Other,
}

/// A text as it is written.
pub(super) struct Text<'a> {
    /// With its quotation marks and escapes.
    pub(super) quoted: &'a str,
    is_escaped: bool,
}

impl<'a> Text<'a> {
    /// The text that is meant; `None` where half of a character is escaped.
    pub(super) fn read(&self) -> Option<Cow<'a, str>> {
        if self.is_escaped {
            return serde_json::from_str(self.quoted).ok().map(Cow::Owned);
        }
        self.quoted.strip_prefix('"')?.strip_suffix('"').map(Cow::Borrowed)
    }
}

impl<'a> Scan<'a> {
    /// `None` where the line is not UTF-8. Some systems begin a stream with a mark of the encoding.
    pub(super) fn new(line: &'a [u8]) -> Option<Self> {
        let rest = std::str::from_utf8(line).ok()?;
        Some(Self { rest: rest.strip_prefix('\u{feff}').unwrap_or(rest) })
    }

    /// Whether only white space is left.
    pub(super) fn is_over(&mut self) -> bool {
        self.skip_space();
        self.rest.is_empty()
    }

    /// Hands each member of an object on; `None` where it is none, or where `take` does not want one.
    pub(super) fn object(&mut self, take: impl FnMut(&str, Value<'a>) -> Option<()>) -> Option<()> {
        self.sign(b'{')?;
        self.members(take, DEEPEST)
    }

    fn members(&mut self, mut take: impl FnMut(&str, Value<'a>) -> Option<()>, deep: u8) -> Option<()> {
        if self.sign(b'}').is_some() {
            return Some(());
        }
        loop {
            self.skip_space();
            let name = self.text()?;
            self.sign(b':')?;
            let value = self.value(deep)?;
            take(&name.read()?, value)?;
            if self.sign(b',').is_none() {
                return self.sign(b'}');
            }
        }
    }

    fn items(&mut self, deep: u8) -> Option<()> {
        if self.sign(b']').is_some() {
            return Some(());
        }
        loop {
            self.value(deep)?;
            if self.sign(b',').is_none() {
                return self.sign(b']');
            }
        }
    }

    fn value(&mut self, deep: u8) -> Option<Value<'a>> {
        self.skip_space();
        match self.rest.as_bytes().first()? {
            b'"' => self.text().map(Value::Text),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            b'n' => self.word("null").map(|()| Value::Null),
            b't' => self.word("true").map(|()| Value::Other),
            b'f' => self.word("false").map(|()| Value::Other),
            b'{' => {
                self.sign(b'{')?;
                self.members(|_, _| Some(()), deep.checked_sub(1)?).map(|()| Value::Other)
            }
            b'[' => {
                self.sign(b'[')?;
                self.items(deep.checked_sub(1)?).map(|()| Value::Other)
            }
            _ => None,
        }
    }

    fn text(&mut self) -> Option<Text<'a>> {
        let bytes = self.rest.as_bytes();
        let mut is_escaped = false;
        let mut end = usize::from(bytes.first() == Some(&b'"'));
        if end == 0 {
            return None;
        }
        loop {
            let ahead = bytes.get(end..)?;
            end += ahead.iter().position(|&sign| matches!(sign, b'"' | b'\\') || sign < b' ')?;
            match bytes.get(end)? {
                b'"' => return Some(Text { quoted: self.split(end + 1)?, is_escaped }),
                b'\\' => end += escape(bytes.get(end + 1..)?)?,
                _ => return None,
            }
            is_escaped = true;
        }
    }

    /// A whole part, a fraction and an exponent, of which the last two may be missing.
    fn number(&mut self) -> Option<&'a str> {
        let bytes = self.rest.as_bytes();
        let at = |place: usize| bytes.get(place).copied();
        let digits = |from: usize| {
            let ahead = bytes.get(from..).unwrap_or_default();
            let count = ahead.iter().take_while(|sign| sign.is_ascii_digit()).count();
            (count > 0).then_some(from + count)
        };
        let whole = usize::from(at(0) == Some(b'-'));
        let mut end = digits(whole)?;
        if at(whole) == Some(b'0') && end > whole + 1 {
            return None;
        }
        if at(end) == Some(b'.') {
            end = digits(end + 1)?;
        }
        if matches!(at(end), Some(b'e' | b'E')) {
            let signed = usize::from(matches!(at(end + 1), Some(b'+' | b'-')));
            end = digits(end + 1 + signed)?;
        }
        self.split(end)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    fn sign(&mut self, sign: u8) -> Option<()> {
        self.skip_space();
        (self.rest.as_bytes().first() == Some(&sign)).then_some(())?;
        self.split(1).map(drop)
    }

    fn skip_space(&mut self) {
        let is_space = |sign: &u8| matches!(sign, b' ' | b'\t' | b'\n' | b'\r');
        let spaces = self.rest.as_bytes().iter().take_while(|sign| is_space(sign)).count();
        self.split(spaces);
    }

    /// Takes so many bytes.
    fn split(&mut self, at: usize) -> Option<&'a str> {
        let (taken, rest) = self.rest.split_at_checked(at)?;
        self.rest = rest;
        Some(taken)
    }
}

/// The length of an escape whose backslash has been read, with it.
fn escape(after: &[u8]) -> Option<usize> {
    match after {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Some(2),
        [b'u', a, b, c, d, ..] => [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()).then_some(6),
        _ => None,
    }
}
