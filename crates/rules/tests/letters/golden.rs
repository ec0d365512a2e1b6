//! Every letter, as it is read. To write the files anew, delete them and run the tests once: what is not there is written,
//! and the test fails that one time.

use std::{fs, path::PathBuf};

use rules::{
    letters::{envelope, plain_text, write},
    request::Channel,
};

use crate::full;

#[test]
fn letters_read_as_they_were_last_read() {
    let mut wrong = Vec::new();
    for (language, law, kind) in full::all() {
        let folder: PathBuf =
            [env!("CARGO_MANIFEST_DIR"), "tests/letters/golden", language.as_str(), law.as_str()]
                .iter()
                .collect();
        for (name, input) in [
            (format!("{}.txt", kind.as_str()), full::full(kind, Channel::Email)),
            (format!("{}.post.txt", kind.as_str()), full::needed(kind, Channel::Post)),
        ] {
            let letter = write(kind, language, law, &input).unwrap();
            let text = plain_text(&letter, &envelope(&input, language).unwrap());
            let file = folder.join(name);
            if !file.exists() {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&file, &text).unwrap();
                wrong.push(format!("{} was written: read it", file.display()));
            } else if fs::read(&file).unwrap() != text.as_bytes() {
                wrong.push(format!("{} is not:\n{text}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
