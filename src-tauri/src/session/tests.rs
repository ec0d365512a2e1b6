//! The session without its window: what the page may not do, and what happens behind its back.

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::*;

const SOON: Duration = Duration::from_secs(20);

struct Desk {
    session: Session,
    news: Receiver<News>,
    home: tempfile::TempDir,
}

fn desk() -> Desk {
    let home = tempfile::tempdir().unwrap();
    let places = Places { config: home.path().join("config") };
    let (told, news) = mpsc::channel();
    let on_news = Arc::new(move |event| {
        let _ = told.send(event);
    });
    Desk { session: Session::new(home.path().join("vault"), places, on_news), news, home }
}

fn passphrase() -> Passphrase {
    actions::passphrase("sato viuhka norppa tiili kaneli vuono")
}

fn refused<T>(answer: Answer<T>) -> String {
    answer.err().map(|error| error.code).unwrap_or_default()
}

fn key_of_the_kit(session: &mut Session) -> String {
    session.making().unwrap().1.kit.expose().to_string()
}

#[test]
fn what_the_screen_does_not_offer_is_refused() {
    let Desk { mut session, .. } = desk();
    assert_eq!(session.start(), Screen::FirstRun);
    assert_eq!(refused(session.unlock(&passphrase())), "unexpected");
    assert_eq!(refused(session.unlock_with_keychain()), "unexpected");
    assert_eq!(refused(session.overview()), "unexpected");
    assert_eq!(refused(session.set_keychain(true)), "unexpected");
    assert_eq!(refused(session.new_kit()), "unexpected");
    assert_eq!(refused(session.kit_saved("")), "unexpected");
    assert_eq!(refused(session.kit_confirm("")), "unexpected");
    assert_eq!(refused(session.kit_done(true)), "unexpected");
    assert_eq!(session.lock(), Screen::FirstRun);
}

#[test]
fn a_kit_is_in_force_once_it_is_saved_and_kept_once_it_is_read() {
    let Desk { mut session, .. } = desk();
    session.start();
    assert!(matches!(session.create("Aino", &passphrase()), Ok(Screen::Kit { first: true, .. })));
    assert_eq!(refused(session.create("Aino", &passphrase())), "unexpected");
    let old = key_of_the_kit(&mut session);
    assert_eq!(session.kit_confirm(old.split_at(70).1), Ok(false), "nothing was saved that could be read");
    assert_eq!(refused(session.kit_done(false)), "unexpected");
    let Ok(Screen::Open { overview }) = session.kit_done(true) else { panic!("the vault is open") };
    assert_eq!((overview.name.as_str(), overview.recovery_kept), ("Aino", false));

    assert!(matches!(session.new_kit(), Ok(Screen::Kit { first: false, .. })));
    let new = key_of_the_kit(&mut session);
    let (page, key) = session.kit_page(&Words::new(words::Language::En)).unwrap();
    assert!(page.starts_with(b"%PDF"));
    assert_eq!(refused(session.kit_saved("another")), "unexpected");
    session.kit_saved(&key).unwrap();
    assert_eq!(session.kit_confirm(new.split_at(70).1), Ok(true));
    let Ok(Screen::Open { overview }) = session.kit_done(false) else { panic!("the vault is open") };
    assert!(overview.recovery_kept);

    assert!(matches!(session.lock(), Screen::Locked { keychain: false, backup: None, .. }));
    assert_eq!(refused(session.unlock_with_kit(&old, &passphrase())), "wrong-recovery-key");
    assert_eq!(refused(session.unlock_with_kit("nothing", &passphrase())), "not-a-recovery-key");
    assert!(matches!(session.unlock_with_kit(&new, &passphrase()), Ok(Screen::Open { .. })));
}

#[test]
fn the_page_hears_of_changes_and_of_damage() {
    let Desk { mut session, news, home } = desk();
    session.start();
    session.create("Aino", &passphrase()).unwrap();
    session.kit_done(true).unwrap();
    while news.try_recv().is_ok() {}

    let locked = vault::look(&session.folder, &session.places).unwrap().unwrap();
    let unlocked = vault::unlock(locked, Key::Passphrase(&passphrase()), Access::Terminal);
    let mut other = unlocked.map_err(|(_, error)| error).unwrap();
    vault::rename(&mut other, "Kaarina").unwrap();
    assert!(matches!(news.recv_timeout(SOON), Ok(News::Changed)));
    let Ok(Screen::Open { overview }) = session.overview() else { panic!("the vault is open") };
    assert_eq!(overview.name, "Kaarina");
    drop(other);

    session.lock();
    let database = home.path().join("vault/db-0001.lkdb");
    let mut bytes = std::fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    let found = match session.unlock(&passphrase()) {
        Ok(Screen::Trouble { error, .. }) => error.code,
        Ok(Screen::Open { .. }) => loop {
            if let News::Damaged(error) = news.recv_timeout(SOON).unwrap() {
                session.close_for(error.clone());
                break error.code.as_str().to_owned();
            }
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(found, "damaged");
    assert_eq!(refused(session.overview()), "unexpected");
}

#[test]
fn a_vault_that_is_gone_is_not_taken_for_a_first_run_while_there_is_a_backup_of_it() {
    let Desk { mut session, home, .. } = desk();
    session.start();
    session.create("Aino", &passphrase()).unwrap();
    session.kit_done(true).unwrap();
    let copies = home.path().join("copies");
    let made =
        backup::create(&mut session.opened().unwrap().vault, &copies, host::new_id(), host::clock::today());
    session.lock();
    std::fs::rename(home.path().join("vault"), home.path().join("elsewhere")).unwrap();
    let Screen::Trouble { error, backup } = session.start() else { panic!("the vault is missed") };
    assert_eq!(error.code, "not-found");
    assert!(backup.is_some());
    std::fs::remove_file(made.unwrap().file).unwrap();
    assert_eq!(session.start(), Screen::FirstRun);
}
