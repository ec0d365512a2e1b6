//! What a letter must hold, by the checklist of its kind: for every language, because articles are looked for by their
//! numbers and everything else is the input's. The citations in full are held for English.

use rules::{
    Date,
    jurisdiction::Law,
    letters::{Block, Day, Detail, Kind, Letter, LetterLanguage, Listing, envelope, plain_text, write},
    request::Channel,
};

use crate::full;

/// What the checklist says must be there: dates, texts and lists of the input, and articles by law.
struct Must {
    kind: Kind,
    days: &'static [Day],
    details: &'static [Detail],
    lists: &'static [Listing],
    /// GDPR and UK GDPR.
    articles: &'static [&'static str],
    /// FADP; its ordinance counts too.
    swiss: &'static [&'static str],
}

const fn must(kind: Kind, articles: &'static [&'static str], swiss: &'static [&'static str]) -> Must {
    Must { kind, days: &[], details: &[], lists: &[], articles, swiss }
}

fn musts() -> Vec<Must> {
    use {Day::*, Detail::*};
    vec![
        must(Kind::Access, &["15", "12", "46"], &["25", "18", "19"]),
        Must {
            days: &[Sent, Received, Answered, Deadline],
            details: &[FurtherData],
            lists: &[Listing::Missing],
            ..must(Kind::AccessFollowup, &["15", "12", "5"], &["25", "18", "26"])
        },
        Must {
            details: &[Wrong, Right, Statement],
            ..must(Kind::Rectification, &["16", "5", "18", "19", "12"], &["32", "6"])
        },
        Must { details: &[WhichData], ..must(Kind::Erasure, &["17", "19", "12"], &["32", "6"]) },
        Must {
            details: &[WhichData, Processing],
            ..must(Kind::Restriction, &["18", "19", "12"], &["30", "32"])
        },
        Must {
            days: &[CarriedOut],
            details: &[Measure],
            ..must(Kind::Recipients, &["19", "15", "12"], &["32", "25"])
        },
        Must {
            details: &[Format, NewController],
            ..must(Kind::Portability, &["20", "15", "12"], &["28", "20", "22", "18"])
        },
        Must { details: &[Channels], ..must(Kind::ObjectionMarketing, &["21", "15", "12"], &["30", "32"]) },
        Must {
            details: &[Processing, Situation],
            ..must(Kind::ObjectionLi, &["21", "6", "18", "17", "19", "12"], &["30", "31", "32"])
        },
        Must {
            days: &[Decided],
            details: &[Decision, View],
            ..must(Kind::AdmReview, &["22", "15", "12"], &["21", "25"])
        },
        Must { details: &[Consent], ..must(Kind::ConsentWithdrawal, &["7", "17", "12"], &["6", "30"]) },
        Must { details: &[Incident], ..must(Kind::Breach, &["34", "33", "15", "12"], &["24", "25", "15"]) },
        Must {
            days: &[Sent, Received, Due, Deadline],
            details: &[Calculation],
            ..must(Kind::Reminder, &["15", "12"], &["25", "18", "49"])
        },
        Must {
            days: &[Sent, Due, Deadline],
            lists: &[Listing::Chronology, Listing::OpenPoints],
            ..must(Kind::FinalNotice, &["15", "12"], &["25", "49", "32"])
        },
        Must {
            days: &[Sent, Received, Due],
            details: &[Controller, Account, Wanted],
            lists: &[Listing::Chronology, Listing::OpenPoints, Listing::Attachments],
            ..must(Kind::Complaint, &["15", "12", "58"], &["25", "49", "51"])
        },
        Must {
            days: &[Sent, Received, IdentityAsked, Due, Deadline],
            details: &[Demanded],
            ..must(Kind::IdDemand, &["12", "5", "11"], &["16", "6"])
        },
        Must {
            days: &[Sent, Received, Extension, Due, ExtendedDue],
            details: &[GivenReasons],
            ..must(Kind::ExtensionReply, &["12"], &[])
        },
    ]
}

fn text_of(letter: &Letter, channel: Channel) -> String {
    let input = full::full(letter.kind, channel);
    plain_text(letter, &envelope(&input, letter.language).unwrap())
}

/// A date as the language writes it, in any of its forms, found by writing a letter that has nothing else.
fn written(language: LetterLanguage, date: Date) -> String {
    let mut input = full::full(Kind::Access, Channel::Email);
    input.date = date;
    envelope(&input, language).unwrap().date
}

/// The day and the year of a date stand near each other in every form of it.
fn shows(text: &str, language: LetterLanguage, date: Date) -> bool {
    let (day, year) = (date.day().to_string(), date.year().to_string());
    text.contains(&written(language, date))
        || text.match_indices(&year).any(|(end, _)| {
            let before: String =
                text[..end].chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
            before.split(|c: char| !c.is_ascii_digit()).any(|number| number == day)
        })
}

fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect()
}

/// The text without its dates, so that the numbers left are those of provisions.
fn without_dates(text: &str) -> String {
    text.split_inclusive("2026")
        .map(|part| {
            let is_date = part.ends_with("2026");
            let keep = part.char_indices().rev().nth(if is_date { 34 } else { 0 }).map_or(0, |(at, _)| at);
            if is_date { &part[..keep] } else { part }
        })
        .collect()
}

#[test]
fn every_letter_holds_what_it_must() {
    let musts = musts();
    assert_eq!(musts.iter().map(|must| must.kind).collect::<Vec<_>>(), Kind::ALL);
    for (language, law, kind) in full::all() {
        let must = musts.iter().find(|must| must.kind == kind).unwrap();
        let input = full::full(kind, Channel::Email);
        let letter = write(kind, language, law, &input).unwrap();
        let text = text_of(&letter, Channel::Email);
        let here = format!("{} {} {}\n{text}", language.as_str(), law.as_str(), kind.as_str());

        assert_eq!(letter.placeholders(), [], "{here}");
        assert!(text.contains(&written(language, full::DATE)), "the letter's date: {here}");
        assert!(letter.subject.contains("LOK-ABCD-EFGH"), "the reference: {here}");
        assert!(text.contains("aino@example.fi") && text.contains("KX-AINO"), "who writes: {here}");
        assert_eq!(letter.signature, ["Aino Mäkelä"]);
        for day in must.days {
            assert!(shows(&text, language, input.day(*day).unwrap()), "{day:?}: {here}");
        }
        for detail in must.details {
            assert!(text.contains(input.details[detail].as_str()), "{detail:?}: {here}");
        }
        let lists = letter.blocks.iter().filter_map(|block| match block {
            Block::List(items) => Some(items.len()),
            Block::Paragraph(_) | Block::Facts(_) => None,
        });
        let lengths: Vec<usize> = lists.collect();
        for list in must.lists {
            let length = match list {
                Listing::Missing => input.missing.len(),
                Listing::Chronology => input.earlier.len(),
                Listing::OpenPoints => input.open_points.len(),
                Listing::Attachments => input.attachments.len(),
                Listing::Identifiers => input.sender.identifiers.len(),
            };
            assert!(lengths.contains(&length), "{list:?}: {here}");
        }
        let provisions = without_dates(&text);
        let articles = if law == Law::Swiss { must.swiss } else { must.articles };
        for article in articles {
            assert!(numbers(&provisions).contains(article), "Article {article}: {here}");
        }
        assert!(!text.contains("  ") && !text.contains(" ,") && !text.contains(" ."), "white space: {here}");
    }
}

#[test]
fn the_ground_and_the_case_are_named() {
    use rules::letters::{Case, Ground};
    for (language, law, kind) in full::all() {
        let written = |ground, case| {
            let mut input = full::full(kind, Channel::Email);
            (input.ground, input.case) = (ground, case);
            let letter = write(kind, language, law, &input).unwrap();
            (letter.blocks.clone(), letter.placeholders().len())
        };
        let (one, _) = written(Some(Ground::Unlawful), Some(Case::Claims));
        let (two, _) = written(Some(Ground::Child), Some(Case::Objection));
        let (_, gaps) = written(None, None);
        let names_one = matches!(kind, Kind::Erasure | Kind::Restriction);
        assert_eq!((one != two, gaps), (names_one, usize::from(names_one)), "{law:?} {kind:?}");
    }
}

#[test]
fn the_date_for_an_answer_is_named_where_the_letter_is_received_today() {
    for (language, law, kind) in full::all() {
        let named = |channel| {
            let letter = write(kind, language, law, &full::full(kind, channel)).unwrap();
            shows(&text_of(&letter, channel), language, full::DEADLINE)
        };
        let (email, form, post) = (named(Channel::Email), named(Channel::Form), named(Channel::Post));
        let here = format!("{language:?} {law:?} {kind:?}");
        match kind {
            Kind::Complaint | Kind::ExtensionReply => assert!(!email && !form && !post, "{here}"),
            // A courtesy date is the sender's own, whatever way the letter goes.
            Kind::AccessFollowup | Kind::Reminder | Kind::FinalNotice | Kind::IdDemand => {
                assert!(email && form && post, "{here}");
            }
            _ => assert!(email && form && !post, "{here}"),
        }
    }
}

/// How a language names the laws.
fn names(language: LetterLanguage, law: Law) -> [String; 2] {
    let file = format!("{}/letters/{}/{}.txt", env!("CARGO_MANIFEST_DIR"), language.as_str(), law.as_str());
    let text = std::fs::read_to_string(file).unwrap();
    let named = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).unwrap().to_owned();
    [named("act = "), named("short = ")]
}

#[test]
fn no_letter_cites_another_law() {
    for (language, law, kind) in full::all() {
        let letter = write(kind, language, law, &full::full(kind, Channel::Email)).unwrap();
        let own = names(language, law);
        let text = own.iter().fold(text_of(&letter, Channel::Email), |text, name| text.replace(name, "@"));
        for other in language.laws().filter(|other| *other != law) {
            for name in names(language, other) {
                assert!(!text.contains(&name), "{language:?} {law:?} {kind:?} names {name}: {text}");
            }
        }
        assert!(law == Law::Gdpr || !text.contains("2016/679"), "{language:?} {law:?} {kind:?}");
    }
}

#[test]
fn english_cites_in_full() {
    let english: LetterLanguage = "en".parse().unwrap();
    for (kind, law, citations) in [
        (
            Kind::Access,
            Law::Gdpr,
            "Article 15(1) and (3) GDPR|Article 15(1)(c) GDPR|Articles 15(2) and 46 GDPR|Article 12(3) GDPR|Article 12(4) GDPR|Article 12(3) and (5) GDPR",
        ),
        (Kind::Access, Law::Uk, "Article 15(1) and (3) UK GDPR|Articles 12(3) and 12A UK GDPR"),
        (
            Kind::Access,
            Law::Swiss,
            "Article 25 of the Federal Act|Article 25(1) and (2)(b) FADP|Article 25(7) FADP and Article 18 DPO|Article 25(6) FADP",
        ),
        (
            Kind::Rectification,
            Law::Gdpr,
            "Article 16 of|Article 5(1)(d) GDPR|Article 18(1)(a) GDPR|Article 19 GDPR",
        ),
        (Kind::Rectification, Law::Swiss, "Article 32(1) of|Article 6(5) FADP|Article 32(3) FADP"),
        (
            Kind::Erasure,
            Law::Gdpr,
            "Article 17(1) of|Article 17(1)(a) GDPR|Article 17(2) GDPR|Article 19 GDPR",
        ),
        (Kind::Erasure, Law::Swiss, "Article 32(2)(c) of|Article 6(4) FADP"),
        (Kind::Restriction, Law::Gdpr, "Article 18(1) of|Article 18(1)(a) GDPR|Article 18(3) GDPR"),
        (Kind::Portability, Law::Gdpr, "Article 20(1) of|Article 20(2) GDPR|Article 20(3) GDPR"),
        (Kind::Portability, Law::Swiss, "Article 28(1) of|Article 28(2) FADP|Articles 22 and 18 DPO"),
        (
            Kind::ObjectionMarketing,
            Law::Gdpr,
            "Article 21(2) of|Article 21(3) GDPR|Article 15(1)(c) and (g) GDPR",
        ),
        (Kind::ObjectionMarketing, Law::Swiss, "Article 30(2)(b) of"),
        (
            Kind::ObjectionLi,
            Law::Gdpr,
            "Article 21(1) of|Article 6(1)(e) or (f) GDPR|Article 18(1)(d) GDPR|Article 17(1)(c) GDPR",
        ),
        (Kind::AdmReview, Law::Gdpr, "Article 22(3) of|Article 22(2)(a) to (c) GDPR|Article 15(1)(h) GDPR"),
        (Kind::AdmReview, Law::Uk, "Article 22C of|Article 22B UK GDPR|Article 15(1)(h) UK GDPR"),
        (Kind::AdmReview, Law::Swiss, "Article 21(2) of|Article 25(2)(f) FADP"),
        (Kind::ConsentWithdrawal, Law::Gdpr, "Article 7(3) of|Article 17(1)(b) GDPR"),
        (
            Kind::Breach,
            Law::Gdpr,
            "Articles 34(2) and 33(3)(b) to (d) GDPR|Article 34(3) GDPR|Article 82 GDPR",
        ),
        (Kind::Breach, Law::Swiss, "Article 24(4) FADP and Article 15(1) and (3) DPO"),
        (
            Kind::Reminder,
            Law::Gdpr,
            "Article 12(3) GDPR|Article 12(4) GDPR|Article 77 GDPR|Article 79 GDPR|No 1182/71",
        ),
        (Kind::FinalNotice, Law::Gdpr, "Article 77(1) GDPR|Article 79 GDPR"),
        (Kind::FinalNotice, Law::Uk, "section 164A of the Data Protection Act 2018|section 165"),
        (
            Kind::Complaint,
            Law::Gdpr,
            "Article 77(1) of|Article 57(1)(f) GDPR|Article 58(2)(c) GDPR|Article 58(2)(g) GDPR|Articles 77(2) and 78(2) GDPR|Article 57(3) GDPR",
        ),
        (Kind::Complaint, Law::Uk, "section 165 of the Data Protection Act 2018|sections 165 and 166"),
        (Kind::Complaint, Law::Swiss, "Article 49(1) of|Article 51(1) FADP|Article 49(4) FADP"),
        (Kind::IdDemand, Law::Gdpr, "Articles 12(6) and 5(1)(c) GDPR|Article 12(2) GDPR|Article 11(2) GDPR"),
        (Kind::IdDemand, Law::Swiss, "Article 16(5) DPO|Article 6(2) FADP"),
        (Kind::ExtensionReply, Law::Gdpr, "the second and third sentences of Article 12(3) GDPR"),
        (Kind::ExtensionReply, Law::Uk, "Article 12A UK GDPR"),
    ] {
        let letter = write(kind, english, law, &full::full(kind, Channel::Email)).unwrap();
        let text = text_of(&letter, Channel::Email);
        for citation in citations.split('|') {
            assert!(text.contains(citation), "{kind:?} {law:?}: {citation} in\n{text}");
        }
    }
}
