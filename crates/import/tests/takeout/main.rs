//! Exports that are not as this program writes them: each is refused with the line and the reason, and none of them is
//! quoted, believed or able to fill the memory.

mod changed;
mod refused;
mod streamed;

use std::convert::Infallible;

use import::takeout::{Error, Item, read};

const EXAMPLE: &str = include_str!("../../../../docs/export.example.json");

fn items(document: &[u8]) -> Result<Vec<Item>, Error<Infallible>> {
    let mut items = Vec::new();
    read(document, |item| {
        items.push(item);
        Ok(())
    })?;
    Ok(items)
}

/// The example with something replaced where it first stands.
fn with(from: &str, to: &str) -> String {
    assert!(EXAMPLE.contains(from), "{from}");
    EXAMPLE.replacen(from, to, 1)
}

fn refusal(document: &str) -> String {
    match items(document.as_bytes()) {
        Ok(_) => "read".to_owned(),
        Err(error) => {
            assert!(std::error::Error::source(&error).is_none());
            format!("{error:?}")
        }
    }
}

#[test]
fn the_example_is_read() {
    let items = items(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(items.len(), 10);
    let Item::Identity(identity) = &items[0] else { panic!("{:?}", items[0]) };
    assert_eq!(identity.numbers[0].number, "+358 40 1234567");
    let Item::Service(service) = &items[1] else { panic!("{:?}", items[1]) };
    assert_eq!(service.domains[1].as_str(), "äänite.example");
    let Item::Request(request) = &items[3] else { panic!("{:?}", items[3]) };
    assert_eq!((request.events.len(), request.events[0].evidence[0].bytes), (3, 48_213));
}
