//! A text that was edited is a letter with that text.

use rules::{
    letters::{Block, Envelope, Kind, edited, plain_text, write},
    request::Channel,
};

use crate::full;

#[test]
fn a_text_that_was_not_changed_is_the_same_text() {
    for (language, law, kind) in full::all() {
        let letter = write(kind, language, law, &full::full(kind, Channel::Email)).unwrap();
        let text = plain_text(&letter, &Envelope::default());
        let again = edited(&letter, &text);
        assert_eq!(plain_text(&again, &Envelope::default()), text, "{language:?} {law:?} {kind:?}");
        assert_eq!(again.subject, letter.subject);
        assert_eq!(again.placeholders(), letter.placeholders());
    }
}

#[test]
fn what_the_user_wrote_is_taken_as_text() {
    let (language, law, _) = full::all().next().unwrap();
    let letter = write(Kind::Access, language, law, &full::needed(Kind::Access, Channel::Email)).unwrap();
    let text = "\nMy data  \n\n\n\nPlease {{ name }}\nsend them.\n\n- one\n  more of it\n- two\n";
    let again = edited(&letter, text);
    assert_eq!(again.subject, "My data");
    let blocks = [
        Block::Paragraph("Please {{ name }}\nsend them.".into()),
        Block::List(vec!["one\nmore of it".into(), "two".into()]),
    ];
    assert_eq!(again.blocks, blocks);
    assert_eq!(edited(&letter, "").subject, "");
}
