//! What speaks against a recipient, before anything goes there.

use unicode_security::{RestrictionLevel, RestrictionLevelDetection, skeleton};

use super::Recipient;
use crate::{Domain, request::Channel};

/// A reason to look twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing to send to by this channel.
    NoAddress(Channel),
    /// The address reads no answers.
    NoReply,
    /// Letters of different scripts in one part of the domain (UTS #39 section 5.2: less than highly restrictive).
    MixedScripts { part: String },
    /// The domain can be taken for one of the service's, and is none.
    LooksLike { domain: Domain, known: Domain },
    /// An address that anybody can have, for a company.
    Freemail,
}

impl Doubt {
    /// The names of all doubts.
    pub const NAMES: [&str; 5] = ["no-address", "no-reply", "mixed-scripts", "looks-like", "freemail"];

    /// The name, as it is shown to programs.
    pub fn as_str(&self) -> &'static str {
        let [no_address, no_reply, mixed_scripts, looks_like, freemail] = Self::NAMES;
        match self {
            Self::NoAddress(_) => no_address,
            Self::NoReply => no_reply,
            Self::MixedScripts { .. } => mixed_scripts,
            Self::LooksLike { .. } => looks_like,
            Self::Freemail => freemail,
        }
    }
}

/// The doubts about a recipient that is reached by this channel; `known`: the service's own domains.
///
/// ```
/// # use rules::{letters::{Doubt, Recipient, recipient_doubts}, request::Channel};
/// let email = Some("no-reply@spotify.com".parse().unwrap());
/// let recipient = Recipient { email, ..Recipient::default() };
/// let known = ["spotify.com".parse().unwrap()];
/// assert_eq!(recipient_doubts(&recipient, Channel::Email, &known), [Doubt::NoReply]);
/// ```
pub fn recipient_doubts(recipient: &Recipient, channel: Channel, known: &[Domain]) -> Vec<Doubt> {
    let has_address = match channel {
        Channel::Email => recipient.email.is_some(),
        Channel::Post => recipient.name.is_some() && !recipient.address.is_empty(),
        Channel::Form => recipient.form.is_some(),
        Channel::Phone => true,
    };
    if !has_address {
        return vec![Doubt::NoAddress(channel)];
    }
    match (channel, &recipient.email, &recipient.form) {
        (Channel::Email, Some(email), _) => {
            let (local, host) = email.as_str().rsplit_once('@').unwrap_or_default();
            let mut doubts: Vec<Doubt> = is_no_reply(local).then_some(Doubt::NoReply).into_iter().collect();
            doubts.extend(host.parse().ok().iter().flat_map(|domain| of_domain(domain, known)));
            doubts
        }
        (Channel::Form, _, Some(form)) => {
            let domain: Option<Domain> = form.as_str().parse().ok();
            domain
                .iter()
                .flat_map(|domain| of_domain(domain, known))
                .filter(|d| *d != Doubt::Freemail)
                .collect()
        }
        (Channel::Email | Channel::Post | Channel::Form | Channel::Phone, _, _) => Vec::new(),
    }
}

/// Written together, in the languages of the Union.
const NO_REPLY: &[&str] = &[
    "noreply",
    "donotreply",
    "dontreply",
    "noanswer",
    "unmonitored",
    "eivastata",
    "älävastaa",
    "alavastaa",
    "eivastauksia",
    "svarainte",
    "svarej",
    "ingensvar",
    "ikkesvar",
    "svarikke",
    "nichtantworten",
    "keineantwort",
    "bittenichtantworten",
    "nepasrepondre",
    "nepasrépondre",
    "sansreponse",
    "norespond",
    "noresponder",
    "nonrispondere",
    "naoresponder",
    "nietantwoorden",
    "geenantwoord",
    "nieodpowiadaj",
    "neodpovidat",
    "neodpovidejte",
    "neodgovaraj",
    "nuraspunde",
    "nevalaszolj",
    "mailerdaemon",
];

fn is_no_reply(local: &str) -> bool {
    let letters: String = local.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    NO_REPLY.iter().any(|word| letters.contains(word))
}

/// Where anybody can have an address.
const FREEMAIL: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "aol.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "proton.me",
    "protonmail.com",
    "tutanota.com",
    "tuta.com",
    "fastmail.com",
    "zoho.com",
    "mail.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "gmx.at",
    "gmx.ch",
    "web.de",
    "freenet.de",
    "t-online.de",
    "posteo.de",
    "mailbox.org",
    "orange.fr",
    "free.fr",
    "laposte.net",
    "libero.it",
    "virgilio.it",
    "seznam.cz",
    "wp.pl",
    "o2.pl",
    "onet.pl",
    "interia.pl",
    "abv.bg",
    "mail.bg",
    "luukku.com",
    "suomi24.fi",
    "kolumbus.fi",
    "elisanet.fi",
    "pp.inet.fi",
    "saunalahti.fi",
    "telia.com",
    "bluewin.ch",
    "yandex.com",
    "mail.ru",
    "hotmail.co.uk",
    "yahoo.co.uk",
    "btinternet.com",
];

fn of_domain(domain: &Domain, known: &[Domain]) -> Vec<Doubt> {
    if known.iter().any(|own| is_within(domain, own) || is_within(own, domain)) {
        return Vec::new();
    }
    let mixed = domain.as_str().split('.').find(|part| is_mixed(part));
    let mut doubts: Vec<Doubt> =
        mixed.map(|part| Doubt::MixedScripts { part: part.to_owned() }).into_iter().collect();
    let alike = known.iter().find(|own| looks_like(domain.as_str(), own.as_str()));
    doubts.extend(alike.map(|own| Doubt::LooksLike { domain: domain.clone(), known: own.clone() }));
    if FREEMAIL.contains(&domain.as_str()) {
        doubts.push(Doubt::Freemail);
    }
    doubts
}

/// Whether a domain is the other or lies below it.
fn is_within(domain: &Domain, other: &Domain) -> bool {
    let rest = domain.as_str().strip_suffix(other.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn is_mixed(part: &str) -> bool {
    part.detect_restriction_level() > RestrictionLevel::HighlyRestrictive
}

/// Whether the labels are alike but for one, and that one looks the same or differs by one letter. A last label alone
/// may differ: many a service is at home in several countries.
fn looks_like(domain: &str, known: &str) -> bool {
    let own: Vec<&str> = known.rsplit('.').collect();
    let other: Vec<&str> = domain.rsplit('.').take(own.len()).collect();
    let pairs = || own.iter().zip(&other).skip(1);
    let differing = pairs().filter(|(own, other)| own != other).count();
    other.len() == own.len()
        && differing == 1
        && pairs().all(|(own, other)| own == other || is_like(own, other))
}

/// Shorter names differ by one letter by chance: hs.fi and hp.fi.
const SHORTEST: usize = 5;

fn is_like(own: &str, other: &str) -> bool {
    let look = |label: &str| skeleton(label).collect::<Vec<char>>();
    let (own, other) = (look(own), look(other));
    own == other || (own.len() >= SHORTEST && is_one_off(&own, &other))
}

/// One letter was put in, left out, or changed, or two neighbours changed places.
fn is_one_off(one: &[char], two: &[char]) -> bool {
    let same = one.iter().zip(two).take_while(|(a, b)| a == b).count();
    let rest = |word: &[char], skip: usize| word.get(same + skip..).map(<[char]>::to_vec);
    let (short, long) = if one.len() <= two.len() { (one, two) } else { (two, one) };
    if short.len() != long.len() {
        return long.len() - short.len() == 1 && rest(short, 0) == rest(long, 1);
    }
    let is_swapped = one.get(same) == two.get(same + 1) && one.get(same + 1) == two.get(same);
    rest(one, 1) == rest(two, 1) || (is_swapped && rest(one, 2) == rest(two, 2))
}
