//! Recipients to look at twice.

use rules::{
    Domain,
    letters::{Doubt, Recipient, recipient_doubts},
    request::Channel,
};

use crate::full;

fn doubts(email: &str, known: &[&str]) -> Vec<Doubt> {
    let recipient = Recipient { email: Some(email.parse().unwrap()), ..Recipient::default() };
    let known: Vec<Domain> = known.iter().map(|domain| domain.parse().unwrap()).collect();
    recipient_doubts(&recipient, Channel::Email, &known)
}

#[test]
fn nobody_reads_some_addresses() {
    for local in [
        "noreply",
        "no-reply",
        "No_Reply",
        "no.reply",
        "donotreply",
        "do-not-reply",
        "ei-vastata",
        "nepasrepondre",
        "ne-pas-repondre",
        "noreply+123",
        "news-noreply",
        "svara-inte",
        "nicht-antworten",
    ] {
        assert_eq!(doubts(&format!("{local}@musa.fi"), &["musa.fi"]), [Doubt::NoReply], "{local}");
    }
    for local in ["privacy", "tietosuoja", "dpo", "reply", "datenschutz", "norah.eply"] {
        assert_eq!(doubts(&format!("{local}@musa.fi"), &["musa.fi"]), [], "{local}");
    }
}

#[test]
fn a_domain_that_looks_like_the_service_s_is_doubted() {
    for host in
        ["sp0tify.com", "spotfy.com", "spotifyy.com", "spoitfy.com", "mail.spot1fy.com", "spotlfy.com"]
    {
        let found = doubts(&format!("privacy@{host}"), &["spotify.com"]);
        assert!(matches!(found.as_slice(), [Doubt::LooksLike { .. }]), "{host}: {found:?}");
    }
    // Cyrillic in one letter is mixed; Cyrillic throughout is one script, but looks the same.
    let mixed = doubts("privacy@spоtify.com", &["spotify.com"]);
    assert!(matches!(mixed.as_slice(), [Doubt::MixedScripts { .. }, Doubt::LooksLike { .. }]), "{mixed:?}");
    let same = doubts("privacy@хуха.com", &["xyxa.com"]);
    assert!(matches!(same.as_slice(), [Doubt::LooksLike { .. }]), "{same:?}");
}

#[test]
fn a_good_domain_is_not_doubted() {
    for (host, known) in [
        ("spotify.com", "spotify.com"),
        ("privacy.spotify.com", "spotify.com"),
        ("spotify.com", "accounts.spotify.com"),
        ("spotify.se", "spotify.de"),
        ("onetrust.com", "spotify.com"),
        ("hp.fi", "hs.fi"),
        ("müller.de", "müller.de"),
        ("яндекс.рф", "yandex.com"),
        ("例え.jp", "rakuten.jp"),
    ] {
        assert_eq!(doubts(&format!("privacy@{host}"), &[known]), [], "{host}");
    }
}

#[test]
fn a_company_with_an_address_that_anybody_can_have_is_doubted() {
    assert_eq!(doubts("musa.privacy@gmail.com", &["musa.fi"]), [Doubt::Freemail]);
    assert_eq!(doubts("privacy@gmail.com", &["gmail.com"]), []);
}

#[test]
fn a_channel_needs_its_address() {
    let full = full::full(rules::letters::Kind::Access, Channel::Post).recipient;
    let known = ["musa.example".parse().unwrap()];
    for channel in Channel::ALL {
        assert_eq!(recipient_doubts(&full, *channel, &known), [], "{channel:?}");
        let found = recipient_doubts(&Recipient::default(), *channel, &known);
        let expected = if *channel == Channel::Phone { vec![] } else { vec![Doubt::NoAddress(*channel)] };
        assert_eq!(found, expected);
    }
}
