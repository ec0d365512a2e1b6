//! What the vault costs, beside the price of stretching the passphrase, which is wanted.

#![allow(clippy::unwrap_used, reason = "a measurement that fails has no better answer")]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use rules::Date;
use std::path::Path;
use std::time::{Duration, Instant};
use store::{
    Access, Key, LockedVault, NewVault, Passphrase, Places, RecoveryKit, Setting, Vault, WorkFactor, create,
};
use uuid::Uuid;

fn main() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let places = Places { config: home.path().join("config") };
    let kit = RecoveryKit::new(Uuid::from_u128(1), "Measured".to_owned());
    let passphrase = Passphrase::new("correct horse battery staple".to_owned());
    let today: Date = "2026-11-22".parse().unwrap();
    let new = NewVault { kit: &kit, passphrase: &passphrase, created: today, work: WorkFactor::STANDARD };
    create(&folder, &places, &new, Access::Terminal).unwrap().lock();

    let by_kit = Key::Recovery(kit.identity());
    let unlock = |key, access| unlock(&folder, &places, key, access);
    measure("unlock by passphrase, stretching included", 5, || {
        unlock(Key::Passphrase(&passphrase), Access::Terminal);
    });
    measure("unlock by kit: all but the stretching", 100, || {
        unlock(by_kit, Access::Terminal);
    });
    measure("unlock and lock a window: sealed in full", 50, || {
        unlock(by_kit, Access::Window).lock();
    });
    let mut vault = unlock(by_kit, Access::Terminal);
    measure("one change, saved", 200, || vault.set(Setting::BackupFolder, "somewhere").unwrap());
    measure("verify", 20, || vault.verify().unwrap());
    let mut number = 1;
    measure("backup, read back in full", 10, || {
        number += 1;
        vault.backup(&home.path().join("backups"), Uuid::from_u128(number), today).unwrap();
    });
}

fn unlock(folder: &Path, places: &Places, key: Key<'_>, access: Access) -> Vault {
    let locked = LockedVault::look(folder, places).unwrap().unwrap();
    locked.unlock(key, access).map_err(|(_, error)| error).unwrap()
}

fn measure(name: &str, times: usize, mut work: impl FnMut()) {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    taken.sort();
    let shown = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!(
        "{name:<44} median {:>8.2} ms   worst {:>8.2} ms   of {times}",
        shown(taken.get(times / 2)),
        shown(taken.last())
    );
}
