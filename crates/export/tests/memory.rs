//! Nothing of the identity stays in the program's memory once the page is gone. The allocator is the one that both
//! programs use, so what this shows is what a vault's owner gets.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its set-up fails"
)]

mod common;

use std::alloc::System;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use export::KitPage;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// A row of the page, of which all but the last group is looked for: less is no use to anyone.
const ROW: usize = 20;
const PIECE: usize = 16;

#[test]
fn a_page_that_is_gone_leaves_nothing_of_the_key() {
    let masked = masked_identity();
    let identity = unmask(&masked);
    let page = KitPage { identity: &identity, ..common::page("en", "Aino") };
    let pdf = export::recovery_kit(&page).expect("a page");
    assert!(pieces_in_memory(&masked) > 0, "the search finds nothing, not even what is there");
    drop(page);
    drop((pdf, identity));
    assert_eq!(pieces_in_memory(&masked), 0);
}

/// An identity that exists nowhere in the program as it is searched for.
fn masked_identity() -> Vec<u8> {
    let signs = b"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let body = (0..58usize).map(|at| signs[(at * at * 7 + at * 11 + 5) % signs.len()]);
    b"AGE-SECRET-KEY-1".iter().copied().chain(body).map(|sign| !sign).collect()
}

fn unmask(masked: &[u8]) -> String {
    masked.iter().map(|sign| char::from(!sign)).collect()
}

/// How often a piece of the identity stands in memory, plain or in groups of four.
fn pieces_in_memory(masked: &[u8]) -> usize {
    let rows = masked.chunks_exact(ROW).skip(1);
    let plain: Vec<Vec<u8>> = rows.map(|row| row[..PIECE].to_vec()).collect();
    let grouped = plain.iter().map(|piece| piece.chunks(4).collect::<Vec<_>>().join(&!b' '));
    let needles: Vec<Vec<u8>> = plain.iter().cloned().chain(grouped).collect();

    let memory = File::open("/proc/self/mem").expect("the program's own memory");
    let maps = fs::read_to_string("/proc/self/maps").expect("the map of it");
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw") && !line.contains("[v")) {
        let (start, end) =
            line.split_once(' ').and_then(|(range, _)| range.split_once('-')).expect("a range");
        let (start, end) =
            (u64::from_str_radix(start, 16).expect("hex"), u64::from_str_radix(end, 16).expect("hex"));
        let mut bytes = vec![0; usize::try_from(end - start).expect("a size")];
        if memory.read_exact_at(&mut bytes, start).is_err() {
            continue;
        }
        for needle in &needles {
            found += bytes
                .windows(needle.len())
                .filter(|window| window.iter().zip(needle).all(|(a, b)| *a == !b))
                .count();
        }
    }
    found
}
