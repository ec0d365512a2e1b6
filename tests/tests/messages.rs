//! The message files: the same in every language, nothing missing, nothing unused.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use tests::tree::{self, SourceFile};

const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];
const FOLDER: &str = "crates/words/messages/";

/// The terminal makes these addresses from its commands and arguments; a test beside its help holds them.
const MADE_FROM_COMMANDS: [&str; 2] = ["cli-", "cli."];

/// The messages that are made from a value's name, and the names. A field is named where an error or a line asks for it.
fn families() -> Vec<(&'static str, Vec<String>)> {
    use rules::{request, service};
    let mut families = vec![
        ("right-", names(request::Right::ALL, |right| right.as_str())),
        ("event-", names(request::EventKind::ALL, |kind| kind.as_str())),
        ("state-", names(request::State::ALL, |state| state.as_str())),
        ("channel-", names(request::Channel::ALL, |channel| channel.as_str())),
        ("category-", names(service::Category::ALL, |category| category.as_str())),
        ("certainty-", names(service::Certainty::ALL, |certainty| certainty.as_str())),
    ];
    families.extend(families_of_dates());
    families.extend(families_of_letters());
    families
}

/// What letters are said with.
fn families_of_letters() -> [(&'static str, Vec<String>); 6] {
    use rules::letters;
    let languages: Vec<letters::LetterLanguage> = letters::LetterLanguage::all().collect();
    let fields: Vec<letters::Field> = letters::Field::all().collect();
    let needs = ["not-needed", "for-an-answer-by-post", "never"];
    [
        ("letter-kind-", names(letters::Kind::ALL, |kind| kind.as_str())),
        ("letter-language-", names(&languages, |language| language.as_str())),
        ("letter-field-", names(&fields, |field| field.as_str())),
        ("letter-doubt-", names(&letters::Doubt::NAMES, |doubt| doubt)),
        ("letter-need-", names(&needs, |need| need)),
        ("template-reason-", names(letters::Reason::ALL, |reason| reason.as_str())),
    ]
}

/// What deadlines are said with.
fn families_of_dates() -> [(&'static str, Vec<String>); 21] {
    use rules::{calendar, choice, clock, deadline, jurisdiction};
    [
        ("due-", names(clock::DueKind::ALL, |kind| kind.as_str())),
        ("due-status-", names(clock::Status::ALL, |status| status.as_str())),
        ("flaw-", names(clock::Flaw::ALL, |flaw| flaw.as_str())),
        ("next-", names(clock::NextStep::ALL, |step| step.as_str())),
        ("period-", names(&deadline::Event::ALL, |event| event.as_str())),
        ("reading-", names(&deadline::Reading::ALL, |reading| reading.as_str())),
        ("source-", names(deadline::Source::ALL, |source| source.as_str())),
        ("pause-", names(deadline::Pause::ALL, |pause| pause.as_str())),
        ("step-arrives-", names(deadline::Arrival::ALL, |arrival| arrival.as_str())),
        ("step-named-", names(deadline::NamedBy::ALL, |by| by.as_str())),
        ("step-starts-", names(deadline::Start::ALL, |start| start.as_str())),
        ("step-pause-added-", names(deadline::Pause::ALL, |pause| pause.as_str())),
        ("step-period-added-", names(&["months", "months-short", "days"], |length| length)),
        ("step-moved-", names(&["saturday", "sunday", "holiday", "possible-holiday"], |rest| rest)),
        ("step-", names(&["at-once", "first-day-counted"], |step| step)),
        ("doubt-", names(calendar::Doubt::ALL, |doubt| doubt.as_str())),
        ("law-", names(jurisdiction::Law::ALL, |law| law.as_str())),
        ("law-basis-", names(choice::LawBasis::ALL, |basis| basis.as_str())),
        ("calendar-basis-", names(choice::CalendarBasis::ALL, |basis| basis.as_str())),
        ("no-law-", names(choice::NoLaw::ALL, |reason| reason.as_str())),
        ("jurisdiction-", names(jurisdiction::Jurisdiction::ALL, |place| place.as_str())),
    ]
}

/// The names as a message's id has them: in small letters, with hyphens.
fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<String> {
    all.iter().map(|&value| name(value).replace('_', "-").to_lowercase()).collect()
}

/// What one text of a file needs from outside: `id` or `id.attribute` → its variables and the messages it refers to.
type Texts = BTreeMap<String, Needs>;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Needs {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

fn texts(file: &str) -> Result<Texts, String> {
    let parsed = fluent_syntax::parser::parse(file).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut texts = Texts::new();
    let mut keep = |address: String, pattern: Option<&Pattern<&str>>| {
        let mut needs = Needs::default();
        pattern.into_iter().for_each(|pattern| gather(pattern, &mut needs));
        match texts.insert(address.clone(), needs) {
            None => Ok(()),
            Some(_) => Err(format!("{address} stands twice")),
        }
    };
    for entry in &parsed.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { content } => return Err(format!("cannot be read: {content}")),
        };
        if value.is_some() {
            keep(id.clone(), value)?;
        }
        for attribute in attributes {
            keep(format!("{id}.{}", attribute.id.name), Some(&attribute.value))?;
        }
    }
    Ok(texts)
}

fn gather(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, needs);
        }
    }
}

fn gather_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, needs),
        Expression::Select { selector, variants } => {
            gather_inline(selector, needs);
            variants.iter().for_each(|variant| gather(&variant.value, needs));
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    let address = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            needs.messages.insert(address(id.name, attribute.as_ref().map(|name| name.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            needs
                .messages
                .insert(address(&format!("-{}", id.name), attribute.as_ref().map(|name| name.name)));
            arguments.iter().for_each(|arguments| gather_arguments(arguments, needs));
        }
        InlineExpression::FunctionReference { arguments, .. } => gather_arguments(arguments, needs),
        InlineExpression::Placeable { expression } => gather_expression(expression, needs),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn gather_arguments(arguments: &CallArguments<&str>, needs: &mut Needs) {
    arguments.positional.iter().for_each(|value| gather_inline(value, needs));
    arguments.named.iter().for_each(|named| gather_inline(&named.value, needs));
}

/// Where two languages' files differ in what they hold and what each text needs.
fn differences(one: &Texts, other: &Texts) -> Vec<String> {
    let addresses: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    addresses
        .into_iter()
        .filter_map(|address| match (one.get(address), other.get(address)) {
            (Some(one), Some(other)) if one.variables != other.variables => {
                Some(format!("{address} has the variables {:?} or {:?}", one.variables, other.variables))
            }
            (Some(_), Some(_)) => None,
            _ => Some(format!("{address} stands in one language only")),
        })
        .collect()
}

/// Every text of one language; an id stands in one file only.
fn language(files: &[SourceFile], language: &str) -> Texts {
    let mut all = Texts::new();
    let folder = format!("{FOLDER}{language}/");
    for file in files.iter().filter(|file| file.path.starts_with(&folder)) {
        let texts = texts(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        for (address, needs) in texts {
            assert!(
                all.insert(address.clone(), needs).is_none(),
                "{address} stands in two files of {language}"
            );
        }
    }
    assert!(!all.is_empty(), "{language} has messages");
    all
}

/// The sources that speak, each without its tests, and without the generated list of all ids.
fn speakers(files: &[SourceFile]) -> Vec<SourceFile> {
    files
        .iter()
        .filter(|file| file.ends_with_any(&[".rs", ".ts", ".svelte"]) && file.path != "ui/src/bindings.ts")
        .filter(|file| {
            !["tests", "benches", "examples", "xtask"]
                .iter()
                .any(|own| file.path.split('/').any(|part| part == *own))
        })
        .map(|file| {
            SourceFile::new(&file.path, file.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default())
        })
        .collect()
}

fn stands_quoted(text: &str, sources: &[SourceFile]) -> bool {
    sources
        .iter()
        .any(|file| ['"', '\'', '`'].iter().any(|quote| file.text.contains(&format!("{quote}{text}{quote}"))))
}

/// Whether anything says this text: by its address, through another message, or as the words for an error's code.
fn is_used(address: &str, texts: &Texts, codes: &[&str], sources: &[SourceFile]) -> bool {
    let by_code = address.strip_prefix("error-").is_some_and(|rest| {
        let code = rest.strip_suffix(".help").unwrap_or(rest);
        codes.contains(&code) || stands_quoted(code, sources)
    });
    let by_name = families().iter().any(|(family, names)| {
        address.strip_prefix(family).is_some_and(|name| names.iter().any(|known| known == name))
    });
    let by_field = address.strip_prefix("field-").is_some_and(|field| stands_quoted(field, sources));
    by_code
        || by_name
        || by_field
        || MADE_FROM_COMMANDS.iter().any(|start| address.starts_with(start))
        || stands_quoted(address, sources)
        || texts.values().any(|needs| needs.messages.contains(address))
}

/// The addresses that the sources ask for by a literal.
fn asked_for(sources: &[SourceFile]) -> BTreeSet<&str> {
    const CALLS: [&str; 3] = ["say(\"", "say_with(\"", "t(\""];
    let mut found = BTreeSet::new();
    for file in sources {
        for call in CALLS {
            for (place, _) in file.text.match_indices(call) {
                let whole_word =
                    !file.text[..place].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
                let rest = &file.text[place + call.len()..];
                if let Some((address, _)) = rest.split_once('"').filter(|_| whole_word) {
                    found.insert(address);
                }
            }
        }
    }
    found
}

fn codes() -> Vec<&'static str> {
    actions::Code::ALL.iter().map(|code| code.as_str()).collect()
}

#[test]
fn all_languages_say_the_same_things() {
    let files = tree::files();
    for name in files.iter().filter_map(|file| file.path.strip_prefix(&format!("{FOLDER}en/"))) {
        let read = |language: &str| {
            let path = format!("{FOLDER}{language}/{name}");
            let file =
                files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is missing"));
            texts(&file.text).unwrap_or_else(|error| panic!("{path}: {error}"))
        };
        let english = read("en");
        for language in LANGUAGES {
            assert_eq!(differences(&english, &read(language)), [""; 0], "{name}: en and {language}");
        }
    }
    let count = |language: &str| {
        files.iter().filter(|file| file.path.starts_with(&format!("{FOLDER}{language}/"))).count()
    };
    assert!(
        LANGUAGES.iter().all(|language| count(language) == count("en")),
        "a language has a file of its own"
    );
}

#[test]
fn no_message_is_unused() {
    let files = tree::files();
    let sources = speakers(&files);
    let texts = language(&files, "en");
    let codes = codes();
    let unused: Vec<&String> =
        texts.keys().filter(|address| !is_used(address, &texts, &codes, &sources)).collect();
    assert!(unused.is_empty(), "said by nothing: {unused:#?}");
}

#[test]
fn no_message_is_missing() {
    let files = tree::files();
    let texts = language(&files, "en");
    let sources = speakers(&files);
    let asked = asked_for(&sources);
    let referred = texts.values().flat_map(|needs| needs.messages.iter().map(String::as_str));
    let missing: BTreeSet<&str> =
        asked.into_iter().chain(referred).filter(|id| !texts.contains_key(*id)).collect();
    assert!(missing.is_empty(), "asked for, but not written: {missing:#?}");
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let texts = language(&tree::files(), "en");
    let missing: Vec<String> = codes()
        .iter()
        .flat_map(|code| [format!("error-{code}"), format!("error-{code}.help")])
        .filter(|address| !texts.contains_key(address))
        .collect();
    assert!(missing.is_empty(), "codes without words: {missing:#?}");
}

#[test]
fn every_named_value_has_its_words() {
    let files = tree::files();
    let texts = language(&files, "en");
    let named = families()
        .into_iter()
        .flat_map(|(family, names)| names.into_iter().map(move |name| format!("{family}{name}")));
    let sources = speakers(&files);
    let fields = fields_in_errors(&sources).into_iter().map(|field| format!("field-{field}"));
    let missing: Vec<String> = named.chain(fields).filter(|id| !texts.contains_key(id)).collect();
    assert!(missing.is_empty(), "values without words: {missing:#?}");
}

/// The fields that the actions clean or complain about, by a literal.
fn fields_in_errors(sources: &[SourceFile]) -> BTreeSet<&str> {
    const CALLS: [&str; 8] = [
        "required(\"",
        ".line(\"",
        ".lines(\"",
        ".list(\"",
        ".taken(\"",
        "at_most(\"",
        "\"field\", \"",
        "fill_contact(cleaner, \"",
    ];
    let actions = sources.iter().filter(|file| file.path.starts_with("crates/actions/src/"));
    let found: BTreeSet<&str> = actions
        .flat_map(|file| CALLS.iter().flat_map(|call| file.text.split(*call).skip(1)))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(found.len() > 15, "the fields were found: {found:?}");
    found
}

#[test]
fn differences_between_languages_are_found() {
    let english = texts("hello = Hello { $name }\n    .hint = Hint\n").unwrap();
    assert_eq!(differences(&english, &english), [""; 0]);
    assert_eq!(differences(&english, &texts("hello = Hei { $nimi }\n    .hint = V\n").unwrap()).len(), 1);
    assert_eq!(differences(&english, &texts("hello = Hei { $name }\n").unwrap()).len(), 1);
    assert!(texts("hello = { $name\n").is_err());
    assert!(texts("hello = a\nhello = b\n").is_err());
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let text = "days = { $count ->\n    [one] a { -brand(case: \"x\") }\n   *[other] { NUMBER($count) } of { $all }\n}\n";
    let needs = &texts(text).unwrap()["days"];
    assert_eq!(needs.variables.iter().collect::<Vec<_>>(), ["all", "count"]);
    assert_eq!(needs.messages.iter().collect::<Vec<_>>(), ["-brand"]);
}

#[test]
fn unused_and_missing_messages_are_found() {
    let source = SourceFile::new("ui/src/A.svelte", "{t(\"greeting\")} {format(\"other\")}");
    let texts = texts("greeting = Hello { -brand }\n-brand = Lokero\nspare = x\nerror-lost = x\n").unwrap();
    let used = |address: &str| is_used(address, &texts, &["lost"], std::slice::from_ref(&source));
    assert!(used("greeting") && used("-brand") && used("error-lost") && used("error-lost.help"));
    assert!(!used("spare") && !used("error-found"));
    assert_eq!(asked_for(std::slice::from_ref(&source)).into_iter().collect::<Vec<_>>(), ["greeting"]);
}
