//! A reader that gives no more than a limit before it is told to begin anew, so that no document can fill the memory.

use std::{
    cell::Cell,
    io::{self, Read},
    rc::Rc,
};

/// How much was read since the last item, shared by the reader below the parser and the loop above it.
#[derive(Debug, Clone, Default)]
pub(super) struct Meter(Rc<Cell<u64>>);

impl Meter {
    /// An item is finished.
    pub(super) fn begin_anew(&self) {
        self.0.set(0);
    }

    pub(super) fn is_over(&self, most: u64) -> bool {
        self.0.get() > most
    }
}

#[derive(Debug)]
pub(super) struct Metered<R> {
    from: R,
    most: u64,
    meter: Meter,
}

impl<R: Read> Metered<R> {
    pub(super) fn new(from: R, most: u64, meter: Meter) -> Self {
        Self { from, most, meter }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.meter.is_over(self.most) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let count = self.from.read(into)?;
        self.meter.0.set(self.meter.0.get().saturating_add(u64::try_from(count).unwrap_or(u64::MAX)));
        Ok(count)
    }
}
