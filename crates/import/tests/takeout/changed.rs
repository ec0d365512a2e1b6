//! Documents whose bytes were changed at random: they are read or refused, and nothing else happens.

use proptest::prelude::*;

use crate::{EXAMPLE, items};

/// One change of a document's bytes.
fn change(document: &mut Vec<u8>, what: u8, place: usize, byte: u8) {
    let place = place % document.len().max(1);
    match what % 5 {
        0 => document.iter_mut().skip(place).take(1).for_each(|former| *former ^= byte),
        1 => drop(document.drain(place..document.len().min(place + 1))),
        2 => document.insert(place, byte),
        3 => document.truncate(place),
        _ => {
            let copied: Vec<u8> = document.iter().skip(place).take(usize::from(byte)).copied().collect();
            document.splice(place..place, copied);
        }
    }
}

#[test]
fn ten_thousand_changed_documents_are_read_or_refused() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    for _ in 0..10_000 {
        let mut document = EXAMPLE.as_bytes().to_vec();
        for _ in 0..=next()[0] % 3 {
            let [what, byte, a, b, ..] = next();
            change(&mut document, what, usize::from(u16::from_le_bytes([a, b])), byte);
        }
        let _ = items(&document);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_change_of_the_bytes_makes_it_fail_otherwise(
        changes in prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<u8>()), 1..4)
    ) {
        let mut document = EXAMPLE.as_bytes().to_vec();
        for (what, place, byte) in changes {
            let place = place.index(document.len().max(1));
            change(&mut document, what, place, byte);
        }
        let _ = items(&document);
    }

    #[test]
    fn no_bytes_make_it_fail_otherwise(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(items(&bytes).is_err());
    }

    #[test]
    fn no_text_after_the_beginning_makes_it_fail_otherwise(text in "[\\[\\]{},:\"a-z0-9 \\n\\\\]{0,200}", line in 1usize..10) {
        let head: String = EXAMPLE.split_inclusive('\n').take(line).collect();
        let document = head + &text;
        let _ = items(document.as_bytes());
    }
}
