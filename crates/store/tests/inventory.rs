//! Files kept with events, and a vault from the time before there were any.

#![allow(clippy::unwrap_used, reason = "a test stops where its set-up fails")]

mod common;

use std::{
    fs,
    io::{self, Read, Write},
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use common::{Home, PASSPHRASE, TODAY};
use rules::{
    request::{Event, EventKind, Request, Right, reference},
    service::Service,
};
use store::{Access, BackupKey, Change, Error, Key, Part, Vault, WorkFactor};
use uuid::Uuid;

fn change(label: &'static str) -> Change {
    Change { id: Uuid::from_u128(1), label }
}

fn service(n: u128) -> Service {
    Service {
        id: Uuid::from_u128(n << 8),
        name: format!("Kauppa {n}"),
        domains: vec![format!("kauppa{n}.example").parse().unwrap()],
        accounts: Vec::new(),
        controller: Default::default(),
        held: Vec::new(),
        facts: Default::default(),
        added: TODAY,
    }
}

/// The id of the file that [`keep`] keeps.
fn file(n: u128) -> Uuid {
    Uuid::from_u128((n << 8) + 3)
}

/// Adds a service with a request and an event, with which a file is kept.
fn keep(vault: &mut Vault, n: u128, content: &mut dyn Read) -> Result<(), Error> {
    let staged = vault.stage_file(file(n), "kuitti.pdf", content)?;
    let id = Uuid::from_u128((n << 8) + 1);
    let (rights, events) = (vec![Right::Access], Vec::new());
    let request =
        Request { id, service: service(n).id, reference: reference(id), rights, opened: TODAY, events };
    let mut event = Event::new(Uuid::from_u128((n << 8) + 2), EventKind::Sent, TODAY);
    event.evidence = vec![staged.evidence.clone()];
    vault.change_keeping(change("kept"), vec![staged], |edit| {
        edit.add_service(&service(n), &[])?;
        edit.add_request(&request, "1")?;
        edit.add_event(&request, &event)
    })
}

fn remove(vault: &mut Vault, n: u128) {
    assert!(vault.change(change("removed"), |edit| edit.remove_service(service(n).id)).unwrap());
}

fn content_of(vault: &mut Vault, n: u128) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    vault.evidence(file(n), &mut content).map(|_| content)
}

/// All files in the folder of the evidence, and in the folders in it.
fn files(home: &Home) -> Vec<PathBuf> {
    let list = |path: PathBuf| fs::read_dir(path).into_iter().flatten().map(|entry| entry.unwrap().path());
    let all = list(home.vault().join("blobs")).flat_map(|path| list(path.clone()).chain([path]));
    all.filter(|path| path.is_file()).collect()
}

/// The largest amount of memory that this program had up to now, in KiB.
#[cfg(target_os = "linux")]
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_of_any_size_goes_in_and_out_in_pieces() {
    const BYTES: u64 = 48 << 20;
    let home = Home::new();
    let mut vault = home.open().unwrap();
    keep(&mut vault, 1, &mut &b"a small one first"[..]).unwrap();
    let before = most_memory();
    keep(&mut vault, 2, &mut io::repeat(7).take(BYTES)).unwrap();
    let kept = vault.evidence(file(2), &mut io::sink()).unwrap().unwrap();
    vault.verify_evidence().unwrap();
    assert_eq!(kept.bytes, BYTES);
    let grown = most_memory() - before;
    assert!(grown < 24 << 10, "{grown} KiB more memory");
}

struct Torn(u64);

impl Read for Torn {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = io::repeat(1).take(self.0).read(buffer)?;
        self.0 -= count as u64;
        if count == 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(count) }
    }
}

#[test]
fn what_fails_in_the_middle_leaves_no_file() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let failed = keep(&mut vault, 1, &mut Torn(200_000));
    assert_eq!(failed, Err(Error::Source(io::ErrorKind::UnexpectedEof)));
    let staged = vault.stage_file(file(1), "a", &mut &b"a"[..]).unwrap();
    let refused = vault.change_keeping(change("refused"), vec![staged], |_| Err::<(), _>(Error::Taken));
    assert_eq!(refused, Err(Error::Taken));
    let twins = [1, 1].map(|n| vault.stage_file(file(n), "a", &mut &b"a"[..]).unwrap());
    let doubled = vault.change_keeping(change("doubled"), Vec::from(twins), |_| Ok::<_, Error>(()));
    assert_eq!(doubled, Err(Error::Exists));
    assert_eq!(files(&home), [] as [PathBuf; 0]);
    keep(&mut vault, 1, &mut &b"whole"[..]).unwrap();
    // A row that names it outlives whoever wants to keep another file under its name.
    let second = keep(&mut vault, 1, &mut &b"another"[..]);
    assert!(matches!(second, Err(Error::Exists | Error::Taken)));
    assert_eq!(content_of(&mut vault, 1).unwrap(), b"whole");
}

#[test]
fn a_missing_swapped_or_cut_file_is_found() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    for (n, byte) in [(1, 1), (2, 2)] {
        keep(&mut vault, n, &mut io::repeat(byte).take(150_000)).unwrap();
    }
    let paths = files(&home);
    let [first, second] = paths.as_slice() else { panic!("{paths:?}") };
    let whole = [first, second].map(|path| fs::read(path).unwrap());
    let mut flipped = whole[0].clone();
    flipped[70_000] ^= 1;
    for (damage, bytes) in [
        ("swapped", whole[1].as_slice()),
        ("emptied", &[]),
        ("cut in its header", &whole[0][..100]),
        ("cut at a piece's end", &whole[0][..whole[0].len() - 150_000 % 65_536 - 16]),
        ("without its last byte", &whole[0][..whole[0].len() - 1]),
        ("one bit flipped", &flipped),
    ] {
        fs::write(first, bytes).unwrap();
        assert_eq!(vault.verify_evidence(), Err(Error::Damaged(Part::Evidence)), "{damage}");
    }
    fs::remove_file(first).unwrap();
    assert_eq!(vault.verify(), Err(Error::Missing(Part::Evidence)));
    assert_eq!(vault.verify_evidence(), Err(Error::Missing(Part::Evidence)));
    fs::write(first, &whole[0]).unwrap();
    vault.verify().unwrap();
    vault.verify_evidence().unwrap();
}

#[test]
fn what_a_window_removed_comes_back_although_a_terminal_verified_and_goes_when_it_locks() {
    let home = Home::new();
    let mut terminal = home.open().unwrap();
    keep(&mut terminal, 1, &mut &b"the first"[..]).unwrap();
    let mut window = home.open_with(PASSPHRASE, Access::Window).unwrap();
    terminal.rename("Åsa").unwrap();
    remove(&mut window, 1);
    assert_eq!(content_of(&mut window, 1).unwrap(), b"");
    home.open().unwrap().verify().unwrap();
    assert_eq!(window.undo().unwrap(), Some("removed"));
    assert_eq!(content_of(&mut window, 1).unwrap(), b"the first");
    window.verify_evidence().unwrap();
    remove(&mut window, 1);
    // Behind a change of another program there is no way back, and the file waits for the lock all the same.
    keep(&mut terminal, 2, &mut &b"the second"[..]).unwrap();
    terminal.verify().unwrap();
    assert_eq!(window.undo().unwrap(), None);
    assert_eq!(files(&home).len(), 2);
    let staged = terminal.stage_file(file(3), "on its way", &mut &b"the third"[..]).unwrap();
    window.lock();
    assert_eq!(files(&home).len(), 3, "a window swept what another program was about to keep");
    drop(staged);
    home.open_with(PASSPHRASE, Access::Window).unwrap().lock();
    assert_eq!(files(&home).len(), 1);
    assert_eq!(content_of(&mut terminal, 2).unwrap(), b"the second");
    terminal.verify().unwrap();
}

#[test]
fn a_backup_made_while_files_come_and_go_holds_all_that_its_rows_name() {
    let home = Home::new();
    let stop = AtomicBool::new(false);
    let backups: Vec<_> = std::thread::scope(|scope| {
        scope.spawn(|| {
            for n in 1.. {
                let mut window = home.open_with(PASSPHRASE, Access::Window).unwrap();
                keep(&mut window, n, &mut io::repeat(1).take(300_000)).unwrap();
                window.lock();
                let mut window = home.open_with(PASSPHRASE, Access::Window).unwrap();
                remove(&mut window, n);
                window.lock();
                if stop.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        let mut vault = home.open().unwrap();
        let folder = home.folder.path().join("backups");
        let backups = (0..8).map(|n| vault.backup(&folder, Uuid::from_u128(n), TODAY)).collect();
        stop.store(true, Ordering::Relaxed);
        backups
    });
    for (n, backup) in backups.into_iter().enumerate() {
        let (to, key) =
            (home.folder.path().join(format!("restored-{n}")), BackupKey::Recovery(home.kit.identity()));
        let restored =
            store::restore(&backup.unwrap().file, key, &to, &home.places(), WorkFactor::FOR_TESTS).unwrap();
        let opened = restored.unlock(Key::Recovery(home.kit.identity()), Access::Terminal);
        let mut vault = opened.map_err(|(_, error)| error).unwrap();
        vault.verify().unwrap();
        vault.verify_evidence().unwrap();
    }
}

/// A reader to whom a file is written so slowly that others have their turn meanwhile.
struct Slow<'a>(&'a mut dyn FnMut());

impl Write for Slow<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (self.0)();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_file_is_read_to_its_end_although_it_is_removed_meanwhile() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    keep(&mut vault, 1, &mut io::repeat(1).take(300_000)).unwrap();
    let mut is_removed = false;
    let mut meanwhile = || {
        if !std::mem::replace(&mut is_removed, true) {
            let mut window = home.open_with(PASSPHRASE, Access::Window).unwrap();
            remove(&mut window, 1);
            window.lock();
        }
    };
    assert_eq!(vault.evidence(file(1), &mut Slow(&mut meanwhile)).unwrap().unwrap().bytes, 300_000);
    vault.verify().unwrap();
    assert_eq!(files(&home), [] as [PathBuf; 0]);
}

#[test]
fn a_vault_of_the_first_version_is_upgraded_keeps_its_name_and_takes_what_is_new() {
    for access in [Access::Terminal, Access::Window] {
        let home = Home::of_the_first_version();
        let mut vault = home.open_with(PASSPHRASE, access).unwrap();
        assert_eq!(vault.facts().unwrap().name, "Åsa");
        vault.verify().unwrap();
        vault.verify_evidence().unwrap();
        vault.backup(&home.folder.path().join("backups"), Uuid::from_u128(3), TODAY).unwrap();
        keep(&mut vault, 1, &mut &b"kuitti"[..]).unwrap();
        vault.lock();
        let mut vault = home.open().unwrap();
        assert_eq!(vault.facts().unwrap().name, "Åsa");
        assert_eq!(vault.read(|view| view.service(service(1).id)).unwrap(), Some(service(1)));
        assert_eq!(content_of(&mut vault, 1).unwrap(), b"kuitti");
        let names = fs::read_dir(home.vault()).unwrap().map(|entry| entry.unwrap().file_name());
        let names = names.filter_map(|name| name.into_string().ok());
        let databases: Vec<String> = names.filter(|name| name.starts_with("db-")).collect();
        assert_eq!(databases, ["db-0002.lkdb"]);
    }
}
