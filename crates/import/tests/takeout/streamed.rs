//! However long a document is, little of it lies in memory.

use std::{
    cell::Cell,
    convert::Infallible,
    io::{self, Read},
};

use import::takeout::{Error, read};

use crate::EXAMPLE;

/// Counts what is taken from it.
struct Counted<'a, R>(R, &'a Cell<usize>);

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(into)?;
        self.1.set(self.1.get() + count);
        Ok(count)
    }
}

/// The same bytes over and over.
struct Repeated<I>(I);

impl<I: Iterator<Item = u8>> Read for Repeated<I> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        into.iter_mut().zip(&mut self.0).for_each(|(to, byte)| *to = byte);
        Ok(into.len())
    }
}

#[test]
fn a_thing_is_given_before_the_next_is_read() {
    let service = EXAMPLE.lines().nth(4).unwrap();
    let head: String = EXAMPLE.split_inclusive('\n').take(3).collect();
    let endless = head.as_bytes().chain(Repeated(format!("{service},\n").into_bytes().into_iter().cycle()));
    let taken = Cell::new(0);
    let mut given = 0;
    let ended = read(Counted(endless, &taken), |_| {
        given += 1;
        assert!(taken.get() < head.len() + given * (service.len() + 2) + 16 * 1024);
        if given == 10_000 { Err("enough") } else { Ok(()) }
    });
    assert!(matches!(ended, Err(Error::Sink("enough"))));
}

#[test]
fn an_endless_text_ends_at_the_limit() {
    let (head, _) = EXAMPLE.split_once("Aino").unwrap();
    let taken = Cell::new(0);
    let endless = Counted(head.as_bytes().chain(io::repeat(b'a')), &taken);
    let ended = read(endless, |_| Ok::<(), Infallible>(()));
    assert!(matches!(ended, Err(Error::TooLong { line: 2 })), "{ended:?}");
    assert!(taken.get() < (64 << 20) + 16 * 1024);
}

#[test]
fn a_reader_that_fails_is_told_as_it_failed() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let ended = read(EXAMPLE.split_at(500).0.as_bytes().chain(Failing), |_| Ok::<(), Infallible>(()));
    assert!(matches!(ended, Err(Error::Read(reason)) if reason.kind() == io::ErrorKind::ConnectionReset));
}
