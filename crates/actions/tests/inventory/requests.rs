//! Requests, their timelines and the files kept with them.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
};

use actions::{
    Code, RequestFilter, Vault, cases,
    requests::{self, CorrectionFields, EventFields, NewFile},
    services,
};
use rules::{
    Date,
    request::{Channel, EventKind, Right, State, Timeline},
};
use uuid::Uuid;

use crate::home::{Home, TODAY, at, deed, id, named};

fn fields(kind: EventKind, on: Date) -> EventFields {
    EventFields { kind, on, by: None, until: None, reasons: None, note: None }
}

fn record(vault: &mut Vault, event: u128, request: u128, kind: EventKind, on: Date) -> Result<(), Code> {
    let recorded = requests::record(vault, deed(), id(event), id(request), &fields(kind, on), Vec::new());
    recorded.map(drop).map_err(|error| error.code)
}

fn state(vault: &mut Vault, request: u128) -> State {
    State::of(&Timeline::of(&requests::show(vault, id(request)).unwrap().events))
}

fn listed(vault: &mut Vault, filter: RequestFilter, search: Option<&str>) -> Vec<Uuid> {
    let page = cases::page(vault, filter, TODAY, search, None, 100).unwrap();
    page.cases.into_iter().map(|case| case.request.id).collect()
}

fn with_request() -> (Home, Vault) {
    let home = Home::new();
    let mut vault = home.terminal();
    services::add(&mut vault, deed(), id(1), &at("Spotify", &["spotify.com"])).unwrap();
    requests::new(&mut vault, deed(), id(10), id(1), &[Right::Erasure, Right::Access, Right::Access])
        .unwrap();
    (home, vault)
}

/// The same, sent.
fn with_sent_request() -> (Home, Vault) {
    let (home, mut vault) = with_request();
    record(&mut vault, 99, 10, EventKind::Sent, TODAY).unwrap();
    (home, vault)
}

#[test]
fn a_request_begins_as_a_draft_and_follows_its_events() {
    let (_home, mut vault) = with_request();
    let request = requests::show(&mut vault, id(10)).unwrap();
    assert_eq!(request.rights, [Right::Access, Right::Erasure]);
    assert_eq!(state(&mut vault, 10), State::Draft);
    for meant in [&request.reference, &request.reference.to_lowercase(), &id(10).to_string()] {
        assert_eq!(requests::find(&mut vault, meant).unwrap(), id(10));
    }
    record(&mut vault, 100, 10, EventKind::Sent, TODAY).unwrap();
    assert_eq!(state(&mut vault, 10), State::Waiting);
    let in_state = |state| RequestFilter::State(state, TODAY);
    assert_eq!(listed(&mut vault, in_state(State::Waiting), None), [id(10)]);
    assert!(listed(&mut vault, in_state(State::Draft), None).is_empty());
    assert!(listed(&mut vault, in_state(State::Overdue), None).is_empty());
    assert_eq!(listed(&mut vault, RequestFilter::All, Some("spot")), [id(10)]);
    assert!(listed(&mut vault, RequestFilter::All, Some("zalando")).is_empty());
    let unknown = requests::new(&mut vault, deed(), id(11), id(2), &[Right::Access]).unwrap_err();
    assert_eq!(unknown.code, Code::ServiceNotFound);
    let nothing = requests::new(&mut vault, deed(), id(11), id(1), &[]).unwrap_err();
    assert_eq!(nothing.code, Code::FieldEmpty);
}

#[test]
fn a_day_to_come_is_refused_and_nothing_is_kept() {
    let (home, mut vault) = with_request();
    let tomorrow = TODAY.tomorrow().unwrap();
    assert_eq!(record(&mut vault, 100, 10, EventKind::Sent, tomorrow), Err(Code::DateInFuture));
    let mut content: &[u8] = b"an answer";
    let file = NewFile { id: id(500), name: "answer.txt".into(), content: &mut content };
    let sent = fields(EventKind::AnswerFull, tomorrow);
    let error = requests::record(&mut vault, deed(), id(100), id(10), &sent, vec![file]).unwrap_err();
    assert_eq!(error.code, Code::DateInFuture);
    assert!(requests::show(&mut vault, id(10)).unwrap().events.is_empty());
    assert_eq!(files_below(&home.vault().join("blobs")).len(), 0);
}

#[test]
fn a_correction_takes_the_place_and_erases_nothing() {
    let (_home, mut vault) = with_request();
    let sent = EventFields {
        by: Some(Channel::Post),
        note: Some("the yellow box".into()),
        ..fields(EventKind::Sent, TODAY)
    };
    requests::record(&mut vault, deed(), id(100), id(10), &sent, Vec::new()).unwrap();
    let earlier = Date::constant(2026, 11, 20);
    let changes = CorrectionFields { on: Some(earlier), ..CorrectionFields::default() };
    let correct = |vault: &mut Vault, event: u128, former: u128, changes: &CorrectionFields| {
        let corrected = requests::correct(vault, deed(), id(event), id(10), id(former), changes);
        corrected.map(|saved| saved.value.1).map_err(|error| error.code)
    };
    let corrected = correct(&mut vault, 101, 100, &changes).unwrap();
    assert_eq!((corrected.on, corrected.by), (earlier, Some(Channel::Post)));
    assert_eq!(corrected.note.as_deref(), Some("the yellow box"));
    assert_eq!(corrected.corrects, Some(id(100)));
    assert_eq!(requests::show(&mut vault, id(10)).unwrap().events.len(), 2);
    assert_eq!(correct(&mut vault, 102, 100, &changes), Err(Code::AlreadyCorrected));
    assert_eq!(correct(&mut vault, 102, 999, &changes), Err(Code::EventNotFound));
    let tomorrow = CorrectionFields { on: TODAY.tomorrow().ok(), ..CorrectionFields::default() };
    assert_eq!(correct(&mut vault, 102, 101, &tomorrow), Err(Code::DateInFuture));
    let never = CorrectionFields { kind: Some(EventKind::Retracted), ..CorrectionFields::default() };
    correct(&mut vault, 102, 101, &never).unwrap();
    assert_eq!(state(&mut vault, 10), State::Draft);
    assert_eq!(requests::show(&mut vault, id(10)).unwrap().events.len(), 3);
    vault.verify().unwrap();
    assert_eq!(vault.read(|view| view.broken_history()).unwrap(), None);
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn files_are_kept_with_an_event_and_come_out_as_they_went_in() {
    let (home, mut vault) = with_sent_request();
    let answer: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let (mut first, mut second) = (answer.as_slice(), &b""[..]);
    let files = vec![
        NewFile { id: id(500), name: "../answer\u{202E}.pdf".into(), content: &mut first },
        NewFile { id: id(501), name: "empty.txt".into(), content: &mut second },
    ];
    let answered = fields(EventKind::AnswerFull, TODAY);
    let saved = requests::record(&mut vault, deed(), id(100), id(10), &answered, files).unwrap();
    assert_eq!(saved.cleaned, ["file"]);
    let kept = &saved.value.1.evidence;
    assert_eq!((kept[0].name.as_str(), kept[0].bytes, kept[1].bytes), (".._answer.pdf", 3_000_000, 0));
    let mut out = Vec::new();
    assert_eq!(requests::evidence(&mut vault, id(500), &mut out).unwrap(), kept[0]);
    assert_eq!(out, answer);
    let unknown = requests::evidence(&mut vault, id(502), &mut io::sink()).unwrap_err();
    assert_eq!(unknown.code, Code::EvidenceNotFound);
    actions::vault::verify(&mut vault, true).unwrap();
    assert!(cases::search(&mut vault, "answer", TODAY, 10).unwrap().len() == 1);

    services::remove(&mut vault, deed(), id(1)).unwrap();
    assert_eq!(requests::show(&mut vault, id(10)).unwrap_err().code, Code::RequestNotFound);
    assert!(cases::search(&mut vault, "answer", TODAY, 10).unwrap().is_empty());
    assert_eq!(files_below(&home.vault().join("blobs")).len(), 0, "what no event names any more is gone");
    actions::vault::verify(&mut vault, true).unwrap();
}

#[test]
fn a_backup_that_lacks_a_kept_file_takes_no_other_one_s_place() {
    let (home, mut vault) = with_sent_request();
    let mut content = &b"an answer"[..];
    let file = NewFile { id: id(500), name: "answer.txt".into(), content: &mut content };
    let answered = fields(EventKind::AnswerFull, TODAY);
    requests::record(&mut vault, deed(), id(100), id(10), &answered, vec![file]).unwrap();
    let folder = home.folder.path().join("backups");
    let back_up = |vault: &mut Vault, number: u8| {
        let on = TODAY + rules::Span::new().days(number);
        actions::backup::create(vault, &folder, id(9000 + u128::from(number)), on).unwrap();
        actions::backup::list(vault).unwrap().len()
    };
    assert_eq!((0..8).map(|number| back_up(&mut vault, number)).max(), Some(8));
    let kept = files_below(&home.vault().join("blobs"));
    std::fs::remove_file(&kept[0]).unwrap();
    assert_eq!((8..20).map(|number| back_up(&mut vault, number)).last(), Some(20), "none was rotated out");
}

/// A file that breaks off, as one on a stick that is pulled out does.
struct BrokenOff(usize);

impl Read for BrokenOff {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(buffer.len()).ok_or(io::ErrorKind::ConnectionReset)?;
        buffer.fill(7);
        Ok(buffer.len())
    }
}

#[test]
fn a_file_that_breaks_off_is_named_and_nothing_of_the_event_is_kept() {
    let (home, mut vault) = with_sent_request();
    let (mut whole, mut broken) = (&b"whole"[..], BrokenOff(200_000));
    let files = vec![
        NewFile { id: id(500), name: "whole.txt".into(), content: &mut whole },
        NewFile { id: id(501), name: "broken.pdf".into(), content: &mut broken },
    ];
    let answered = fields(EventKind::AnswerFull, TODAY);
    let error = requests::record(&mut vault, deed(), id(100), id(10), &answered, files).unwrap_err();
    assert_eq!(error, actions::Error::new(Code::FileNotRead).with("path", "broken.pdf"));
    assert_eq!(requests::show(&mut vault, id(10)).unwrap().events.len(), 1);
    assert_eq!(files_below(&home.vault().join("blobs")).len(), 0);
}

#[test]
fn requests_are_listed_in_pages() {
    let (_home, mut vault) = with_request();
    services::add(&mut vault, deed(), id(2), &named("Other")).unwrap();
    for number in 11..40 {
        requests::new(&mut vault, deed(), id(number), id(2), &[Right::Access]).unwrap();
    }
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = cases::page(&mut vault, RequestFilter::All, TODAY, None, after.as_ref(), 7).unwrap();
        found.extend(page.cases.into_iter().map(|case| case.request.id));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(found, (10..40).map(id).collect::<Vec<_>>());
}
