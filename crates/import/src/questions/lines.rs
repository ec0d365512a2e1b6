//! The lines of a stream, none of which can fill the memory.

use std::io::{BufRead, BufReader, Read, Result};

use super::Problem;

/// The most bytes that a line may have, without its end.
pub const LONGEST: usize = 64 * 1024;

/// What is read at once.
const AT_ONCE: usize = 256 * 1024;

/// The lines of a stream. Blank ones are left out, as readers of JSON Lines do.
pub struct Lines<R> {
    from: BufReader<R>,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub fn new(from: R) -> Self {
        Self { from: BufReader::with_capacity(AT_ONCE, from), line: Vec::with_capacity(LONGEST + 1) }
    }

    /// The next line, or that it is too long; `None` at the end.
    ///
    /// # Errors
    ///
    /// What the stream itself answers.
    #[expect(clippy::should_implement_trait, reason = "a line is lent, which no iterator can do")]
    pub fn next(&mut self) -> Result<Option<std::result::Result<&[u8], Problem>>> {
        while self.fill()? {
            if self.line.len() > LONGEST && self.line.last() != Some(&b'\n') {
                self.from.skip_until(b'\n')?;
                return Ok(Some(Err(Problem::TooLong)));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some(Ok(&self.line)));
            }
        }
        Ok(None)
    }

    /// Whether the next line has still to come, so that whoever waits for answers gets those that there are.
    pub fn is_drained(&self) -> bool {
        self.from.buffer().is_empty()
    }

    /// A line with its end, or as much of it as shows that it is too long; `false` at the end of the stream.
    fn fill(&mut self) -> Result<bool> {
        self.line.clear();
        let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
        Ok(self.from.by_ref().take(most).read_until(b'\n', &mut self.line)? > 0)
    }
}
