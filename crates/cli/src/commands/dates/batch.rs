//! `lokero-cli deadline --batch`: a question on each line, its answer in the same place.

use std::{
    io::{self, BufWriter, Write},
    path::Path,
};

use actions::{
    Code, Error,
    dates::{Lines, Problem, read},
};
use rules::{Date, deadline::Deadline};
use serde_json::json;

use crate::answer::{Answer, Failure, Out, is_read};

/// What is written at once.
const AT_ONCE: usize = 256 * 1024;

/// Answers standard input on standard output. Whoever asks one thing at a time gets each answer at once.
pub fn answer(out: &Out<'_>) -> Result<Answer, Failure> {
    let mut questions = Lines::new(io::stdin().lock());
    let mut to = BufWriter::with_capacity(AT_ONCE, io::stdout().lock());
    let mut unanswered = 0_u64;
    let not_read = |_| Error::about(Code::FileNotRead, Path::new("-"));
    while let Some(line) = questions.next().map_err(not_read)? {
        let written = answer_line(line, &mut to, &mut unanswered, out);
        let written = if questions.is_drained() { written.and_then(|()| to.flush()) } else { written };
        if !is_read(written)? {
            return Ok(Answer::written());
        }
    }
    is_read(to.flush())?;
    if unanswered == 0 {
        return Ok(Answer::written());
    }
    Err(Error::new(Code::SomeUnanswered).with("count", unanswered.to_string()).into())
}

fn answer_line(
    line: Result<&[u8], Problem>,
    to: &mut impl Write,
    unanswered: &mut u64,
    out: &Out<'_>,
) -> io::Result<()> {
    let asked = line.map(read);
    let (id, answer) = match &asked {
        Ok(asked) => (asked.id, asked.answer()),
        Err(problem) => ("null", Err(*problem)),
    };
    match answer {
        Ok(deadline) => write_deadline(id, &deadline, to),
        Err(problem) => {
            *unanswered += 1;
            let (message, _) = out.said(&Error::from(problem));
            let error = json!({ "code": Error::from(problem).code.as_str(), "message": message });
            writeln!(to, "{{\"id\":{id},\"error\":{error}}}")
        }
    }
}

fn write_deadline(id: &str, deadline: &Deadline, to: &mut impl Write) -> io::Result<()> {
    to.write_all(b"{\"id\":")?;
    to.write_all(id.as_bytes())?;
    to.write_all(b",\"date\":\"")?;
    to.write_all(&digits(deadline.date))?;
    to.write_all(b"\",\"latest\":\"")?;
    to.write_all(&digits(deadline.latest))?;
    if !deadline.is_disputed() {
        return to.write_all(b"\",\"disputed\":false}\n");
    }
    to.write_all(b"\",\"disputed\":true,\"alternatives\":")?;
    let mut before = "{\"";
    for (reading, date) in deadline.readings.iter() {
        to.write_all(before.as_bytes())?;
        to.write_all(reading.as_str().as_bytes())?;
        to.write_all(b"\":\"")?;
        to.write_all(&digits(date))?;
        before = "\",\"";
    }
    to.write_all(b"\"}}\n")
}

/// `2026-12-28`, without the way through a formatter, which costs more than the date did.
fn digits(date: Date) -> [u8; 10] {
    let digit = |number: i16| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let (year, month, day) = (date.year(), i16::from(date.month()), i16::from(date.day()));
    let [thousands, hundreds, tens] = [year / 1000, year / 100, year / 10].map(digit);
    let [month_tens, day_tens] = [month / 10, day / 10].map(digit);
    [thousands, hundreds, tens, digit(year), b'-', month_tens, digit(month), b'-', day_tens, digit(day)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_date() {
        for date in [Date::constant(2026, 12, 28), Date::constant(1, 1, 1), Date::constant(9999, 12, 31)] {
            assert_eq!(digits(date), date.to_string().as_bytes());
        }
    }
}
