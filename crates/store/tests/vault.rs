//! The operations of a vault, one after another, as a person would go through them.

mod common;

use std::fs;

use common::{Home, PASSPHRASE, TODAY, copy_tree, create};
use store::{
    Access, BackupKey, Error, Key, LockedVault, Notice, Part, Passphrase, RecoveryKit, Setting, WorkFactor,
    verify_backup,
};
use uuid::Uuid;

#[test]
fn a_new_vault_opens_by_passphrase_kit_and_keychain_and_by_nothing_else() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let facts = vault.facts().unwrap();
    assert_eq!((facts.name.as_str(), facts.created, facts.generation), ("Aino", TODAY, 1));
    let device = vault.enable_device().unwrap();
    vault.lock();
    home.open_with_kit(&home.kit).unwrap().lock();
    let locked = home.look().unwrap().unwrap();
    assert!(locked.has_device());
    locked.unlock(Key::Device(&device), Access::Terminal).map_err(|(_, error)| error).unwrap().lock();
    let other = RecoveryKit::new(Uuid::from_u128(7), "Aino".into());
    assert!(matches!(home.open_with("wrong", Access::Terminal), Err(Error::WrongKey)));
    assert!(matches!(home.open_with_kit(&other), Err(Error::WrongKey)));
    home.open().unwrap().disable_device().unwrap();
    let locked = home.look().unwrap().unwrap();
    assert!(matches!(locked.unlock(Key::Device(&device), Access::Terminal), Err((_, Error::WrongKey))));
}

#[test]
fn what_was_set_is_there_after_locking_and_counts_one_generation() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    vault.set(Setting::BackupFolder, "/somewhere").unwrap();
    vault.rename("Åsa").unwrap();
    vault.lock();
    let mut vault = home.open().unwrap();
    assert_eq!(vault.setting(Setting::BackupFolder).unwrap().as_deref(), Some("/somewhere"));
    let facts = vault.facts().unwrap();
    assert_eq!((facts.name.as_str(), facts.generation), ("Åsa", 3));
}

#[test]
fn a_folder_with_anything_in_it_is_never_made_a_vault() {
    let home = Home::new();
    let before = fs::read(home.vault().join("lokero.json")).unwrap();
    assert!(matches!(create(&home.vault(), &home.places(), &home.kit), Err(Error::Exists)));
    assert_eq!(fs::read(home.vault().join("lokero.json")).unwrap(), before);
    let other = home.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    create(&other, &home.places(), &home.kit).unwrap();
    let file = home.folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    assert!(matches!(create(&file, &home.places(), &home.kit), Err(Error::Exists)));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn no_trace_of_a_vault_is_no_vault_and_a_trace_of_one_is_an_error() {
    let home = Home::new();
    assert!(LockedVault::look(home.folder.path(), &home.places()).unwrap().is_none());
    assert!(LockedVault::look(&home.folder.path().join("nowhere"), &home.places()).unwrap().is_none());
    fs::remove_file(home.vault().join("lokero.json")).unwrap();
    assert!(matches!(home.look(), Err(Error::Missing(Part::Header))));
}

#[test]
fn a_changed_passphrase_opens_and_the_former_does_not() {
    let home = Home::new();
    home.open()
        .unwrap()
        .change_passphrase(&Passphrase::new("another".into()), WorkFactor::FOR_TESTS)
        .unwrap();
    assert!(matches!(home.open(), Err(Error::WrongKey)));
    home.open_with("another", Access::Terminal).unwrap();
    home.open_with_kit(&home.kit).unwrap();
}

#[test]
fn a_passphrase_change_that_was_interrupted_leaves_the_old_or_the_new_one() {
    let home = Home::new();
    let before = home.folder.path().join("before");
    copy_tree(&home.vault(), &before);
    home.open()
        .unwrap()
        .change_passphrase(&Passphrase::new("another".into()), WorkFactor::FOR_TESTS)
        .unwrap();
    let after = home.folder.path().join("after");
    copy_tree(&home.vault(), &after);
    for (files, header_is_new, opens) in [
        (&["passphrase"][..], false, PASSPHRASE),
        (&["passphrase", "backup"][..], false, PASSPHRASE),
        (&["passphrase", "backup"][..], true, "another"),
    ] {
        fs::remove_dir_all(home.vault()).unwrap();
        copy_tree(&before, &home.vault());
        for file in files {
            let new = after.join(format!("keys/{file}.age"));
            fs::copy(new, home.vault().join(format!("keys/{file}.age.next"))).unwrap();
        }
        if header_is_new {
            fs::copy(after.join("lokero.json"), home.vault().join("lokero.json")).unwrap();
        }
        home.open_with(opens, Access::Terminal).unwrap().verify().unwrap();
        let names: Vec<_> =
            fs::read_dir(home.vault().join("keys")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names.len(), 3, "{names:?}");
    }
}

#[test]
fn a_new_kit_replaces_the_former_one_also_for_backups() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let kit = RecoveryKit::new(vault.id(), "Aino".into());
    home.open_with_kit(&home.kit).unwrap();
    vault.adopt(&kit).unwrap();
    vault.verify().unwrap();
    let backup = vault.backup(&home.folder.path().join("backups"), Uuid::from_u128(1), TODAY).unwrap();
    assert!(matches!(home.open_with_kit(&home.kit), Err(Error::WrongKey)));
    home.open_with_kit(&kit).unwrap();
    assert!(verify_backup(&backup.file, BackupKey::Recovery(kit.identity())).is_ok());
    let former = verify_backup(&backup.file, BackupKey::Recovery(home.kit.identity()));
    assert!(matches!(former, Err(Error::WrongKey)), "{former:?}");
}

#[test]
fn a_backup_opens_by_passphrase_and_by_kit_and_is_restored_by_either() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    vault.set(Setting::BackupFolder, "here").unwrap();
    let folder = home.folder.path().join("backups");
    let backup = vault.backup(&folder, Uuid::from_u128(1), TODAY).unwrap();
    assert_eq!(backup.file.file_name().unwrap(), "lokero-2026-11-22-2.lokero");
    vault.change_passphrase(&Passphrase::new("later".into()), WorkFactor::FOR_TESTS).unwrap();
    let second = vault.backup(&folder, Uuid::from_u128(2), TODAY).unwrap();
    assert_eq!(vault.backups().unwrap(), [backup.clone(), second]);
    vault.lock();
    let later = Passphrase::new("later".into());
    let contents = verify_backup(&backup.file, BackupKey::Passphrase(&later)).unwrap();
    assert_eq!((contents.name.as_str(), contents.generation, contents.made_on), ("Aino", 2, TODAY));
    let wrong = Passphrase::new(PASSPHRASE.into());
    assert!(matches!(verify_backup(&backup.file, BackupKey::Passphrase(&wrong)), Err(Error::WrongKey)));
    let keys =
        [(BackupKey::Passphrase(&later), "later"), (BackupKey::Recovery(home.kit.identity()), PASSPHRASE)];
    for (at, (key, opens)) in keys.into_iter().enumerate() {
        let to = home.folder.path().join(format!("restored-{at}"));
        let restored = store::restore(&backup.file, key, &to, &home.places(), WorkFactor::FOR_TESTS).unwrap();
        let typed = Passphrase::new(opens.into());
        let mut vault =
            restored.unlock(Key::Passphrase(&typed), Access::Terminal).map_err(|(_, error)| error).unwrap();
        assert_eq!(vault.setting(Setting::BackupFolder).unwrap().as_deref(), Some("here"));
        vault.verify().unwrap();
        assert_eq!(vault.facts().unwrap().notices, [Notice::Older]);
        let again = vault.lock();
        again
            .unlock(Key::Recovery(home.kit.identity()), Access::Terminal)
            .map_err(|(_, error)| error)
            .unwrap();
        let taken = store::restore(&backup.file, key, &to, &home.places(), WorkFactor::FOR_TESTS);
        assert!(matches!(taken, Err(Error::Exists)));
    }
}

#[test]
fn a_removed_backup_is_gone_but_a_file_that_took_its_place_stays() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let folder = home.folder.path().join("backups");
    let first = vault.backup(&folder, Uuid::from_u128(1), TODAY).unwrap();
    let second = vault.backup(&folder, Uuid::from_u128(2), TODAY).unwrap();
    fs::write(&second.file, "something else").unwrap();
    vault.remove_backup(&first).unwrap();
    vault.remove_backup(&second).unwrap();
    assert!(!first.file.exists());
    assert!(second.file.exists());
    assert!(vault.backups().unwrap().is_empty());
}

#[test]
fn two_programs_change_the_same_vault_and_each_sees_the_other() {
    let home = Home::new();
    let mut window = home.open_with(PASSPHRASE, Access::Window).unwrap();
    assert!(matches!(home.open_with(PASSPHRASE, Access::Window), Err(Error::InUse)));
    let mut terminal = home.open().unwrap();
    for round in 0..10 {
        terminal.rename(&format!("terminal {round}")).unwrap();
        assert_eq!(window.facts().unwrap().name, format!("terminal {round}"));
        window.rename(&format!("window {round}")).unwrap();
        assert_eq!(terminal.facts().unwrap().name, format!("window {round}"));
    }
    terminal.lock();
    window.lock();
    home.open().unwrap().verify().unwrap();
}

#[test]
fn a_destroyed_vault_leaves_the_backups_and_files_of_others() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    vault.enable_device().unwrap();
    let backup = vault.backup(&home.folder.path().join("backups"), Uuid::from_u128(1), TODAY).unwrap();
    fs::write(home.vault().join("notes.txt"), "mine").unwrap();
    let window = home.open_with(PASSPHRASE, Access::Window).unwrap();
    assert!(matches!(vault.lock().destroy(), Err(Error::InUse)));
    window.lock().destroy().unwrap();
    let left: Vec<_> = fs::read_dir(home.vault()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["notes.txt"]);
    assert!(backup.file.exists());
    assert!(home.look().unwrap().is_none());
}

#[test]
fn a_damaged_header_or_seal_is_rescued_into_a_new_folder() {
    for damaged in ["lokero.json", "vault.seal", "keys/recovery.age", "keys/backup.age"] {
        let home = Home::new();
        home.open().unwrap().rename("Åsa").unwrap();
        fs::write(home.vault().join(damaged), "noise").unwrap();
        let to = home.folder.path().join("rescued");
        let passphrase = Passphrase::new(PASSPHRASE.into());
        let key = Key::Passphrase(&passphrase);
        let rescued = store::rescue(&home.vault(), &to, &home.places(), key, WorkFactor::FOR_TESTS).unwrap();
        let mut vault = rescued.unlock(key, Access::Terminal).map_err(|(_, error)| error).unwrap();
        assert_eq!(vault.facts().unwrap().name, "Åsa");
        vault.verify().unwrap();
        vault
            .lock()
            .unlock(Key::Recovery(home.kit.identity()), Access::Terminal)
            .map_err(|(_, error)| error)
            .unwrap();
        assert_eq!(fs::read(home.vault().join(damaged)).unwrap(), b"noise");
    }
}

#[test]
fn half_written_files_of_yesterday_are_swept_from_shared_folders_and_those_of_today_stay() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let folder = home.folder.path().join("backups");
    let backup = vault.backup(&folder, Uuid::from_u128(1), TODAY).unwrap();
    let now = fs::metadata(&backup.file).unwrap().modified().unwrap();
    let places = [folder.clone(), home.places().config.join("seen")];
    for (hours, name) in [(1, "running"), (48, "killed")] {
        for place in &places {
            for file in
                [format!(".lokero-{name}.part"), format!(".lokero-new-{name}"), format!("{name}.part")]
            {
                let file = fs::File::create(place.join(file)).unwrap();
                file.set_modified(now - std::time::Duration::from_secs(hours * 3600)).unwrap();
            }
        }
    }
    vault.backup(&folder, Uuid::from_u128(2), TODAY).unwrap();
    for place in &places {
        let left = |file: &str| place.join(file).exists();
        assert!(left(".lokero-running.part") && left(".lokero-new-running") && left("killed.part"));
        assert!(!left(".lokero-killed.part") && !left(".lokero-new-killed"));
    }
}
