//! Templates of the user's own: the good ones are letters, the bad ones say where.

use rules::{
    jurisdiction::Law,
    letters::{Block, Kind, LetterError, LetterLanguage, OwnTemplate, Reason},
    request::Channel,
};

use crate::full;

fn parsed(text: &str) -> Result<OwnTemplate, (usize, &'static str)> {
    let english: LetterLanguage = "en".parse().unwrap();
    let parsed = OwnTemplate::parse(Kind::Access, english, text);
    parsed.map_err(|error| (error.line, error.reason.as_str()))
}

#[test]
fn a_good_template_is_a_letter_under_every_law() {
    let template = parsed(
        "# For the music service.\nSubject: My data, {{ reference }}\n\nDear friends,\nplease send my data under \
         {{ law.act }}.\n\n- all of it\n- {% if format %}as {{ format }}{% endif %}\n\n= Name: {{ name }}\n\n> deadline\n",
    )
    .unwrap();
    let input = full::needed(Kind::Access, Channel::Email);
    for law in Law::ALL {
        let letter = template.write(*law, &input).unwrap();
        assert_eq!(letter.subject, "My data, LOK-ABCD-EFGH");
        assert_eq!(letter.blocks.len(), 4);
        assert_eq!(letter.blocks[1], Block::List(vec!["all of it".to_owned()]));
    }
    let wrong = full::full(Kind::Erasure, Channel::Email);
    assert!(matches!(template.write(Law::Gdpr, &wrong), Err(LetterError::Rights(_))));
}

#[test]
fn a_bad_template_says_where_and_why() {
    for (text, line, reason) in [
        ("", 1, "no-subject"),
        ("Dear all,\n\nhello\n", 1, "no-subject"),
        ("Subject: a\n\nhello {{ world }}\n", 3, "unknown-variable"),
        ("Subject: a\n\nhello\nthere {{ law.nothing }}\n", 4, "unknown-variable"),
        ("Subject: {{ item }}\n", 1, "unknown-variable"),
        ("Subject: a\n\n{{ sent.tomorrow }}\n", 3, "unknown-variable"),
        ("Subject: a\n\n> nowhere\n", 3, "unknown-section"),
        ("Subject: a\n\n- each cows: {{ item }}\n", 3, "unknown-list"),
        ("Subject: a\n\n- one\ntwo\n", 4, "mixed-parts"),
        ("Subject: a\n\ntext\n- item\n", 4, "mixed-parts"),
        ("Subject: a\n\n= no value\n", 3, "not-a-part"),
        ("Subject: a\n\n[section]\n", 3, "not-a-part"),
        ("Subject: a\n\nb\n\nSubject: c\n", 5, "not-a-part"),
        ("Subject: a\n\n{% if name %}\n", 3, "not-closed"),
        ("Subject: a\n\n{% if name %}x\n\n{% endif %}\n", 3, "not-closed"),
        ("Subject: a\n\n{{ name }\n", 3, "not-closed"),
        ("Subject: a\n\nname }}\n", 3, "not-closed"),
        ("Subject: a\n\n{% else %}\n", 3, "not-closed"),
        ("Subject: a\n\nb\u{202E}c\n", 3, "unseen"),
    ] {
        assert_eq!(parsed(text).err(), Some((line, reason)), "{text:?}");
    }
}

#[test]
fn a_hostile_template_never_runs() {
    for tag in [
        "{% for x in range(1000000000) %}x{% endfor %}",
        "{% for a in name %}{{ a }}{% endfor %}",
        "{{ 'x' * 1000000000 }}",
        "{{ \"x\" }}",
        "{{ 7*7 }}",
        "{{ name|upper }}",
        "{{ name() }}",
        "{{ name[0] }}",
        "{{ [name, name] }}",
        "{{ name ~ name }}",
        "{{ name if name }}",
        "{% include 'shared.txt' %}",
        "{% include name %}",
        "{% import name as x %}",
        "{% extends name %}",
        "{% macro x() %}{{ x() }}{% endmacro %}",
        "{% set x = name %}",
        "{% with x = name %}{% endwith %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{% block x %}{% endblock %}",
        "{% if %}x{% endif %}",
        "{% if name == name %}x{% endif %}",
        "{%- if name -%}x{% endif %}",
        "{# a remark #}",
        "{{ }}",
        "{{ name name }}",
        "{% %}",
    ] {
        assert_eq!(parsed(&format!("Subject: a\n\n{tag}\n")).err(), Some((3, "not-allowed")), "{tag}");
    }
    let deep = format!("{{% if {}name %}}x{{% endif %}}", "not ".repeat(4000));
    let long = format!("{{% if name{} %}}x{{% endif %}}", " and name".repeat(2000));
    let nested = format!("{}{}", "{% if name %}".repeat(700), "{% endif %}".repeat(700));
    let chained = format!("{{% if name %}}{}{{% endif %}}", "{% elif name %}".repeat(1200));
    let odd = [
        "{{ or }}",
        "{% if and %}x{% endif %}",
        "{% if name name %}x{% endif %}",
        "{% if name not %}x{% endif %}",
    ];
    let twice = "{% if name %}{% else %}{% else %}{% endif %}";
    for tag in odd.into_iter().chain([deep.as_str(), &long, &nested, &chained, twice]) {
        assert_eq!(parsed(&format!("Subject: a\n\nb\n{tag}\n")).err(), Some((4, "not-allowed")), "{tag}");
    }
    assert_eq!(parsed("Subject: a\n\n- {{ item }}\n").err(), Some((3, "unknown-variable")));
}

#[test]
fn a_template_that_grows_too_long_is_no_letter() {
    assert_eq!(parsed(&"x".repeat(20_001)).err(), Some((0, "too-long")));
    let template = parsed(&format!("Subject: a\n\n{}\n", "{{ which_data }} ".repeat(1000))).unwrap();
    let mut input = full::full(Kind::Access, Channel::Email);
    input.details.insert(rules::letters::Detail::WhichData, full::prose(&"x".repeat(10_000)));
    let error = template.write(Law::Gdpr, &input).unwrap_err();
    assert!(matches!(error, LetterError::Template(error) if error.reason == Reason::TooLong));
}
