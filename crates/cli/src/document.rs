//! What is known, as a document for programs and as lines for people.

use actions::documents;
use rules::{
    identity::Identity as Details,
    request::{Request, chain},
    service::Service,
};
use serde_json::Value;
use words::Words;

pub fn service(service: &Service) -> Value {
    value(documents::service(service))
}

pub fn identity(identity: &Details) -> Value {
    value(documents::identity(identity))
}

pub fn request(request: &Request) -> Value {
    documents::request(request, &chain::hashes(request)).map(value).unwrap_or_default()
}

fn value(document: impl serde::Serialize) -> Value {
    serde_json::to_value(document).unwrap_or_default()
}

/// A heading and, below it, one line for each thing that is known, with its name in front.
pub struct Lines<'a> {
    words: &'a Words,
    lines: Vec<String>,
}

impl<'a> Lines<'a> {
    pub fn new(words: &'a Words, heading: &str) -> Self {
        Self { words, lines: vec![heading.to_owned()] }
    }

    /// A value under the name that a message gives it; what is not known has no line.
    pub fn value(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            let name = self.words.say(name);
            // Further lines of a value stand below its first one.
            self.lines.push(format!("  {name}: {}", value.replace('\n', "\n    ")));
        }
    }

    pub fn list(&mut self, name: &str, values: impl Iterator<Item = String>) {
        let values: Vec<String> = values.collect();
        self.value(name, Some(values.join(", ")).filter(|joined| !joined.is_empty()).as_deref());
    }

    pub fn end(self) -> String {
        self.lines.join("\n")
    }
}
