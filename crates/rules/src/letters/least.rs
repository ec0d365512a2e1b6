//! The least by which a controller finds the person (GDPR Art. 5(1)(c), 12(6), recital 64), and from where to write.

use super::{Identifier, IdentifierKind, Kind, Line, Prose};
use crate::{Email, identity::Identity, request::Right, service::Service};

/// What is offered for a letter, and what of it is chosen beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// To sign with.
    pub name: Option<Line>,
    pub choices: Vec<Choice>,
    /// The address to send from: the one that the controller knows, where it knows one.
    pub send_from: Option<Email>,
}

/// Something by which a controller may find the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub identifier: Identifier,
    pub need: Need,
}

/// Whether this letter needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Chosen beforehand.
    Needed,
    /// The controller finds the person without it.
    NotNeeded,
    /// Only where the answer is wanted by post.
    ForAnAnswerByPost,
    /// A date of birth or a number of the state's: in no letter.
    Never,
}

impl Need {
    /// The name, as it is shown to programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::NotNeeded => "not-needed",
            Self::ForAnAnswerByPost => "for-an-answer-by-post",
            Self::Never => "never",
        }
    }
}

/// What to say where more was chosen than is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub value: Prose,
    pub need: Need,
}

impl Selection {
    /// What is chosen beforehand.
    pub fn chosen(&self) -> Vec<Identifier> {
        let needed = self.choices.iter().filter(|choice| choice.need == Need::Needed);
        needed.map(|choice| choice.identifier.clone()).collect()
    }

    /// A note for each that goes beyond the need; also for what was not offered at all.
    pub fn notes(&self, chosen: &[Identifier]) -> Vec<Note> {
        let note = |identifier: &Identifier| {
            let value = identifier.value.clone();
            let offered = self.choices.iter().find(|choice| choice.identifier.value == value);
            let need = if is_never_given(value.as_str()) {
                Need::Never
            } else {
                offered.map_or(Need::NotNeeded, |choice| choice.need)
            };
            (need != Need::Needed).then_some(Note { value, need })
        };
        chosen.iter().filter_map(note).collect()
    }
}

/// What a letter of this kind to this service needs.
///
/// The accounts suffice where there are any. Without one, the user's usual e-mail address and postal address have to do;
/// with the name, they are what a controller can look for. A former name is offered for rectification and erasure too, but
/// never chosen. An authority gets the complainant's postal and e-mail address, because it has to reach them (Art. 57(2)).
pub fn least(identity: &Identity, service: &Service, kind: Kind, rights: &[Right]) -> Selection {
    let knows = service.accounts.iter().any(|account| !is_never_given(account));
    let is_complaint = kind == Kind::Complaint;
    let anywhere = need(!knows || is_complaint);
    let marketing_only = rights == [Right::MarketingObjection];
    let postal =
        if is_complaint || (!knows && !marketing_only) { Need::Needed } else { Need::ForAnAnswerByPost };

    let mut offers: Vec<(IdentifierKind, Option<&str>, &str, Need)> = Vec::new();
    for account in &service.accounts {
        offers.push((account_kind(account), None, account, need(!is_complaint)));
    }
    for (index, email) in identity.emails.iter().enumerate() {
        let need = if index == 0 { anywhere } else { Need::NotNeeded };
        offers.push((IdentifierKind::Email, None, email.as_str(), need));
    }
    for (index, address) in identity.addresses.iter().enumerate() {
        let need = if index == 0 { postal } else { Need::NotNeeded };
        offers.push((IdentifierKind::PostalAddress, None, address, need));
    }
    for number in &identity.numbers {
        offers.push((IdentifierKind::Number, number.label.as_deref(), &number.number, Need::NotNeeded));
    }
    for name in &identity.former_names {
        offers.push((IdentifierKind::FormerName, None, name, Need::NotNeeded));
    }

    let mut selection = Selection {
        name: identity.names.iter().find_map(|name| Line::new(name).ok()),
        choices: Vec::new(),
        send_from: send_from(identity, service),
    };
    for offer in offers {
        selection.add(offer);
    }
    selection
}

impl Selection {
    /// What the same value was offered as before stays.
    fn add(&mut self, (kind, label, value, need): (IdentifierKind, Option<&str>, &str, Need)) {
        let Ok(value) = Prose::new(value) else { return };
        if self.choices.iter().any(|choice| choice.identifier.value == value) {
            return;
        }
        let need = if is_never_given(value.as_str()) { Need::Never } else { need };
        let label = label.and_then(|label| Line::new(label).ok());
        self.choices.push(Choice { identifier: Identifier { kind, label, value }, need });
    }
}

fn need(is_needed: bool) -> Need {
    if is_needed { Need::Needed } else { Need::NotNeeded }
}

fn account_kind(account: &str) -> IdentifierKind {
    match account.parse::<Email>() {
        Ok(_) => IdentifierKind::AccountEmail,
        Err(_) => IdentifierKind::CustomerNumber,
    }
}

/// The account's own address first: an answer to it is the mildest proof of who asks (Art. 12(6)).
fn send_from(identity: &Identity, service: &Service) -> Option<Email> {
    let account = service.accounts.iter().find_map(|account| account.parse().ok());
    account.or_else(|| identity.emails.first().cloned())
}

/// A date, or the shape of a personal identity code that begins with one, as in Finland and Sweden.
fn is_never_given(value: &str) -> bool {
    let groups: Vec<&str> =
        value.split(['.', '-', '/', '+', ' ']).filter(|group| !group.is_empty()).collect();
    let digits = |group: &str, counts: &[usize]| {
        counts.contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    match groups.as_slice() {
        [first, second, third] => {
            let is_year_first = digits(first, &[4]) && digits(third, &[1, 2]);
            let is_year_last = digits(third, &[4]) && digits(first, &[1, 2]);
            digits(second, &[1, 2]) && (is_year_first || is_year_last)
        }
        [birth, rest] => digits(birth, &[6, 8]) && is_a_day(birth) && is_individual(rest),
        // The century of a Finnish code may be a letter: 010203A123B.
        [whole] => {
            whole.len() == 11
                && whole.get(..6).is_some_and(|birth| digits(birth, &[6]) && is_a_day(birth))
                && whole.get(6..7).is_some_and(|century| "ABCDEFUVWXY".contains(century))
                && whole.get(7..).is_some_and(is_individual)
        }
        _ => false,
    }
}

/// Day, month and year in two digits each, or the year first, in two or four.
fn is_a_day(digits: &str) -> bool {
    let number = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse::<u8>().ok()).unwrap_or(0);
    let is = |day: u8, month: u8| (1..=31).contains(&day) && (1..=12).contains(&month);
    let last = digits.len().saturating_sub(2);
    is(number(0), number(2)) || is(number(last), number(last.saturating_sub(2)))
}

/// Three digits and a sign of control.
fn is_individual(rest: &str) -> bool {
    rest.len() == 4 && rest.bytes().take(3).all(|byte| byte.is_ascii_digit())
}
