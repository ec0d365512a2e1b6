//! Writes a letter from what the vault knows of a request.

use std::collections::BTreeMap;

use rules::{
    Date, Span,
    calendar::Calendar,
    choice::{Choice as LawChoice, choose},
    clock::{self, Deadlines, DueKind, USUAL_DAYS},
    deadline::{Event as Period, Question, deadline},
    identity::Identity,
    letters::{
        self, Day, Detail, Earlier, Identifier, Kind, Letter, LetterError, LetterInput, LetterLanguage, Need,
        OwnTemplate, Prose, Recipient, Selection, Sender, least, recipient_doubts,
    },
    request::{Channel, Event, EventKind, Request, Timeline},
    service::Service,
};
use store::View;
use uuid::Uuid;

use super::{Draft, Options, recipient, refusal};
use crate::{Code, Error, requests, services};

/// What the vault knows of a request, on a day.
struct Known {
    request: Request,
    service: Service,
    identity: Identity,
    choice: LawChoice,
    deadlines: Deadlines,
    today: Date,
}

impl Known {
    fn of(view: &View<'_>, request: Uuid, today: Date) -> Result<Self, Error> {
        let request = requests::known(view, request)?;
        let service = services::known(view, request.service)?;
        let identity = view.identity()?;
        let choice = choose(&service.controller, identity.country)
            .map_err(|reason| Error::new(Code::LawUnknown).with("no-law", reason.as_str()))?;
        let deadlines = clock::deadlines(&request, &choice);
        Ok(Self { request, service, identity, choice, deadlines, today })
    }

    /// The kind that was asked for, or the one that is due now.
    fn kind(&self, asked: Option<Kind>) -> Result<Kind, Error> {
        if let Some(kind) = asked {
            return kind
                .under(self.choice.law)
                .map_err(|not| refusal::not_written(LetterError::NotInLaw(not)));
        }
        let step = clock::next_step(&self.request, &self.deadlines, self.today);
        let kind = Kind::next(step, &self.request.rights).map_err(refusal::apart_rights)?;
        Ok(kind.under(self.choice.law).unwrap_or_else(|not| not.instead))
    }

    fn recipient(&self, kind: Kind, options: &Options) -> Recipient {
        if kind != Kind::Complaint {
            return recipient::controller(&self.service, options.channel);
        }
        let country = self.choice.authority.country().as_str().parse().ok();
        Recipient { country, ..options.details.authority() }
    }

    /// By when an answer is asked for: the law's date where the letter is received today, and otherwise a courtesy date.
    fn deadline(&self, kind: Kind, channel: Channel, given: Option<Date>) -> Option<Date> {
        match (kind, channel) {
            (Kind::Complaint, _) => None,
            (kind, Channel::Post) if kind.is_request() => None,
            (kind, _) if kind.is_request() => self.answer_to(channel),
            (_, _) => given.or_else(|| self.today.checked_add(Span::new().days(USUAL_DAYS)).ok()),
        }
    }

    /// By when the answer would be due to a request that is sent today.
    fn answer_to(&self, channel: Channel) -> Option<Date> {
        let sent = Event { by: Some(channel), ..Event::new(Uuid::nil(), EventKind::Sent, self.today) };
        let request = Request { events: vec![sent], ..self.request.clone() };
        clock::deadlines(&request, &self.choice).answer().map(clock::Due::date)
    }

    /// The dates that a letter may name. An end of a period is the latest that anybody can say it is.
    fn days(&self) -> BTreeMap<Day, Date> {
        let due = |kind: DueKind| self.deadlines.get(kind).map(clock::Due::latest);
        let days = [
            (Day::Sent, self.sent()),
            (Day::Received, self.deadlines.receipt.map(|receipt| receipt.on)),
            (Day::Due, due(DueKind::Answer).or_else(|| due(DueKind::Information))),
            (Day::ExtendedDue, due(DueKind::ExtendedAnswer).or_else(|| self.longest())),
        ];
        days.into_iter().filter_map(|(day, date)| Some((day, date?))).collect()
    }

    /// The end that an extension could have had, where the one that was told has none.
    fn longest(&self) -> Option<Date> {
        let (law, received) = (self.choice.law, self.deadlines.receipt?.on);
        let question = Question { event: Period::Extended, law, received, asked: None, given: None };
        let end = deadline(&question, Calendar::of(self.choice.calendar)).ok()?;
        Some(end.latest)
    }

    /// The first sending since the last one that did not arrive.
    fn sent(&self) -> Option<Date> {
        let timeline = Timeline::of(&self.request.events);
        let mut sent = None;
        for event in timeline.iter() {
            if event.kind == EventKind::Undelivered {
                sent = None;
            } else if event.kind == EventKind::Sent {
                sent = sent.or(Some(event.on));
            }
        }
        sent
    }

    /// What happened, without the notes: those are the user's alone.
    fn earlier(&self) -> Vec<Earlier> {
        let timeline = Timeline::of(&self.request.events);
        timeline.iter().map(|event| Earlier { kind: event.kind, on: event.on, note: None }).collect()
    }

    /// The controller on one line, as exactly as it is known.
    fn controller(&self) -> Option<Prose> {
        let controller = &self.service.controller;
        let name = controller.name.as_deref().unwrap_or(&self.service.name);
        let address = controller.address.as_deref().unwrap_or_default().lines().map(str::trim);
        let parts: Vec<&str> = std::iter::once(name).chain(address).filter(|part| !part.is_empty()).collect();
        Prose::new(&parts.join(", ")).ok()
    }
}

pub(super) fn drafted(
    view: &View<'_>,
    request: Uuid,
    options: &Options,
    today: Date,
) -> Result<Draft, Error> {
    let known = Known::of(view, request, today)?;
    let (kind, law) = (known.kind(options.kind)?, known.choice.law);
    let recipient = known.recipient(kind, options);
    let channel = options.channel.unwrap_or_else(|| recipient::usual_channel(&recipient));
    let edited = view.edited_text(request, kind)?;
    let language = options.language.or(edited.as_ref().map(|edited| edited.language));
    let language = language.map_or_else(|| usual_language(view, request, kind, &recipient, &known), Ok)?;
    let edited = edited.filter(|edited| edited.language == language);

    let selection = least(&known.identity, &known.service, kind, &known.request.rights);
    let chosen = chosen(&selection, options)?;
    let deadline = known.deadline(kind, channel, options.details.deadline());
    let mut input = LetterInput {
        sender: sender(&known.identity, &selection, &chosen, channel),
        recipient: recipient.clone(),
        reference: recipient::line(&known.request.reference),
        deadline,
        earlier: known.earlier(),
        days: known.days(),
        attachments: attachments(view, kind, &known.request)?,
        ..LetterInput::new(known.request.rights.clone(), today, channel)
    };
    input.details.extend(known.controller().map(|controller| (Detail::Controller, controller)));
    options.details.fill(&mut input);

    let (mut letter, is_own_template) = written(view, kind, language, &known, &input)?;
    if let Some(edited) = &edited {
        letter = letters::edited(&letter, &edited.text);
    }
    let domains = if kind == Kind::Complaint { &[][..] } else { &known.service.domains };
    let cites = |own: &LetterLanguage| *own != language && own.laws().any(|cited| cited == law);
    let own_language = options.own_language.filter(cites);
    let gloss = own_language.map(|own| written(view, kind, own, &known, &input)).transpose()?;
    Ok(Draft {
        letter,
        gloss: gloss.map(|(gloss, _)| gloss),
        envelope: letters::envelope(&input, language).map_err(refusal::bad_template)?,
        doubts: recipient_doubts(&recipient, channel, domains),
        recipient,
        residence: known.identity.country,
        reference: known.request.reference,
        channel,
        deadline,
        notes: selection.notes(&chosen),
        send_from: selection.send_from.clone(),
        chosen,
        selection,
        edited: edited.map(|edited| edited.on),
        is_own_template,
    })
}

/// The language that the user chose for the request, or the one of the recipient's country. An authority is written to in
/// its own.
fn usual_language(
    view: &View<'_>,
    request: Uuid,
    kind: Kind,
    recipient: &Recipient,
    known: &Known,
) -> Result<LetterLanguage, Error> {
    let own = view.letter_language(request)?.filter(|_| kind != Kind::Complaint);
    let usual = own.or_else(|| recipient::language(recipient.country, known.choice.law));
    usual.ok_or_else(|| Error::new(Code::Unexpected))
}

/// The letter by the user's own template, or by the program's; and whether it is the user's.
fn written(
    view: &View<'_>,
    kind: Kind,
    language: LetterLanguage,
    known: &Known,
    input: &LetterInput,
) -> Result<(Letter, bool), Error> {
    let law = known.choice.law;
    let own = view.template_for(kind, language, known.service.id)?;
    let letter = match &own {
        Some(own) => {
            let template = OwnTemplate::parse(kind, language, &own.text).map_err(refusal::bad_template)?;
            template.write(law, input)
        }
        None => letters::write(kind, language, law, input),
    };
    Ok((letter.map_err(refusal::not_written)?, own.is_some()))
}

fn sender(identity: &Identity, selection: &Selection, chosen: &[Identifier], channel: Channel) -> Sender {
    let address = identity.addresses.first().filter(|_| channel == Channel::Post);
    Sender {
        name: selection.name.clone(),
        identifiers: chosen.to_vec(),
        address: address.map(|address| recipient::lines(address)).unwrap_or_default(),
    }
}

/// What is chosen beforehand, with what the user adds and without what the user leaves out.
fn chosen(selection: &Selection, options: &Options) -> Result<Vec<Identifier>, Error> {
    let meant = |typed: &String| {
        let typed = typed.trim();
        let found = selection.choices.iter().find(|choice| choice.identifier.value.as_str() == typed);
        found.ok_or_else(|| Error::new(Code::IdentifierUnknown).with("value", crate::clean::shown(typed)))
    };
    let mut chosen = selection.chosen();
    for typed in &options.with {
        let choice = meant(typed)?;
        if choice.need == Need::Never {
            return Err(Error::new(Code::IdentifierNever).with("value", crate::clean::shown(typed)));
        }
        if !chosen.contains(&choice.identifier) {
            chosen.push(choice.identifier.clone());
        }
    }
    for typed in &options.without {
        let left_out = &meant(typed)?.identifier;
        chosen.retain(|identifier| identifier != left_out);
    }
    Ok(chosen)
}

/// What goes with a complaint: the letters that were handed over, and the files kept with the events.
fn attachments(view: &View<'_>, kind: Kind, request: &Request) -> Result<Vec<letters::Line>, Error> {
    if kind != Kind::Complaint {
        return Ok(Vec::new());
    }
    let letters =
        view.letters_of(request.id)?.into_iter().map(|letter| format!("{}, {}", letter.subject, letter.on));
    let timeline = Timeline::of(&request.events);
    let files = timeline.iter().flat_map(|event| event.evidence.iter().map(|kept| kept.name.clone()));
    Ok(letters.chain(files).filter_map(|text| recipient::line(&text)).collect())
}
