//! Where the person is, and the vault or what stands in its place. There is no window in here.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use actions::vault::{Access, Key, NewVault};
use actions::{
    Code, DeviceKey, Error, LockedVault, Passphrase, Places, RecoveryIdentity, RecoveryKit, Vault, backup,
    keychain, recovery, short_id, vault,
};
use host::watch::Watch;
use rules::Date;
use words::Words;
use zeroize::Zeroizing;

use crate::view::{Answer, Backup, ErrorView, Notice, Overview, Screen};

/// What happens to an open vault without the person's doing.
pub enum News {
    /// Another program changed it.
    Changed,
    /// The check of the whole file, which runs beside the person's work, found it damaged.
    Damaged(Error),
}

/// Called on another thread.
pub type OnNews = Arc<dyn Fn(News) + Send + Sync>;

/// One window's work with one vault.
pub struct Session {
    folder: PathBuf,
    places: Places,
    on_news: OnNews,
    at: At,
}

enum At {
    FirstRun,
    Locked(LockedVault),
    Open(Box<Open>),
    Trouble(Trouble),
}

/// Why the vault does not open, and what would bring its contents back.
struct Trouble {
    error: Error,
    backup: Option<PathBuf>,
}

struct Open {
    vault: Vault,
    making: Option<Making>,
    _watch: Option<Watch>,
}

/// A recovery kit between being made and being put away.
struct Making {
    kit: RecoveryKit,
    made: Date,
    first: bool,
    /// The page was written, and with that the kit is in force.
    saved: bool,
    confirmed: bool,
}

impl Session {
    pub fn new(folder: PathBuf, places: Places, on_news: OnNews) -> Self {
        Self { folder, places, on_news, at: At::FirstRun }
    }

    /// Where the person is when the page is loaded. What is not open is looked at anew.
    pub fn start(&mut self) -> Screen {
        if !matches!(self.at, At::Open(_)) {
            self.look();
        }
        self.screen()
    }

    pub fn create(&mut self, name: &str, passphrase: &Passphrase) -> Answer<Screen> {
        let At::FirstRun = self.at else { return Err(ErrorView::unexpected()) };
        let made = host::clock::today();
        let kit = recovery::for_new_vault(host::new_id(), name)?;
        let new = NewVault { kit: &kit, passphrase, created: made };
        let vault = vault::create(&self.folder, &self.places, &new, Access::Window)?;
        self.open(vault);
        self.show_kit(Making { kit, made, first: true, saved: false, confirmed: false })
    }

    pub fn unlock(&mut self, passphrase: &Passphrase) -> Answer<Screen> {
        let locked = self.take_locked()?;
        self.arrive(vault::unlock(locked, Key::Passphrase(passphrase), Access::Window))
    }

    pub fn unlock_with_keychain(&mut self) -> Answer<Screen> {
        let At::Locked(locked) = &self.at else { return Err(ErrorView::unexpected()) };
        let kept = host::keychain::get(locked.id())?.ok_or_else(|| ErrorView::from(Code::KeychainEmpty))?;
        let key = DeviceKey::parse(&kept).ok_or_else(|| ErrorView::from(Code::KeychainRefused))?;
        let locked = self.take_locked()?;
        self.arrive(vault::unlock(locked, Key::Device(&key), Access::Window))
    }

    /// A forgotten passphrase is replaced by means of the recovery kit.
    pub fn unlock_with_kit(&mut self, key: &str, new: &Passphrase) -> Answer<Screen> {
        let identity = RecoveryIdentity::parse(key).ok_or_else(|| ErrorView::from(Code::NotARecoveryKey))?;
        let locked = self.take_locked()?;
        self.arrive(vault::replace_forgotten(locked, &identity, new, Access::Window))
    }

    pub fn lock(&mut self) -> Screen {
        self.leave();
        self.screen()
    }

    pub fn overview(&mut self) -> Answer<Screen> {
        self.opened()?;
        Ok(self.screen())
    }

    /// Lets this computer's keychain open the vault, or no longer.
    pub fn set_keychain(&mut self, on: bool) -> Answer<Screen> {
        let vault = &mut self.opened()?.vault;
        let id = vault.id();
        if on {
            let key = keychain::enable(vault)?;
            if let Err(refused) = host::keychain::put(id, &key.expose()) {
                keychain::disable(vault)?;
                return Err(refused.into());
            }
        } else {
            keychain::disable(vault)?;
            // Without its counterpart on this computer a key that stays behind opens nothing.
            let _ = host::keychain::remove(id);
        }
        Ok(self.screen())
    }

    pub fn new_kit(&mut self) -> Answer<Screen> {
        let made = host::clock::today();
        let kit = recovery::prepare(&mut self.opened()?.vault)?;
        self.show_kit(Making { kit, made, first: false, saved: false, confirmed: false })
    }

    /// The page to print, as a PDF.
    /// The key of the kit that was printed comes along, so that no other kit is put in force in its place.
    pub fn kit_page(&mut self, words: &Words) -> Answer<(Zeroizing<Vec<u8>>, Zeroizing<String>)> {
        let (_, making) = self.making()?;
        Ok((recovery::page(&making.kit, making.made, words)?, making.kit.expose()))
    }

    /// The page was written: from now on this kit opens the vault, and a former one does not.
    pub fn kit_saved(&mut self, printed: &str) -> Answer<()> {
        let (vault, making) = self.making()?;
        if making.kit.expose().as_str() != printed {
            return Err(ErrorView::unexpected());
        }
        if !making.first && !making.saved {
            recovery::adopt(vault, &making.kit)?;
        }
        making.saved = true;
        Ok(())
    }

    /// Whether the person can read the page: `last_four` are the last characters of its key.
    pub fn kit_confirm(&mut self, last_four: &str) -> Answer<bool> {
        let (vault, making) = self.making()?;
        if !making.saved || !making.kit.ends_with(last_four) {
            return Ok(false);
        }
        recovery::kept(vault)?;
        making.confirmed = true;
        Ok(true)
    }

    /// Leaves the kit, put away or for `later`. Its key is wiped.
    pub fn kit_done(&mut self, later: bool) -> Answer<Screen> {
        let (_, making) = self.making()?;
        if !later && !making.confirmed {
            return Err(ErrorView::unexpected());
        }
        self.opened()?.making = None;
        Ok(self.screen())
    }

    fn look(&mut self) {
        self.at = match vault::look(&self.folder, &self.places) {
            Ok(None) if backup::known(&self.folder, &self.places).is_some() => {
                // A vault was here: its disk is missing, or it was removed. A new, empty one is not what is looked for.
                self.trouble(Error::about(Code::NotFound, &self.folder))
            }
            Ok(None) => At::FirstRun,
            Ok(Some(locked)) => At::Locked(locked),
            Err(error) => self.trouble(error),
        };
    }

    fn open(&mut self, vault: Vault) {
        let on_news = Arc::clone(&self.on_news);
        let watch = host::watch::watch(&self.folder.join("vault.seal"), move || on_news(News::Changed)).ok();
        self.check_beside(&vault);
        self.at = At::Open(Box::new(Open { vault, making: None, _watch: watch }));
    }

    /// Compares the whole file with its seal, which takes as long as reading it.
    fn check_beside(&self, vault: &Vault) {
        let checker = vault.checker();
        let on_news = Arc::clone(&self.on_news);
        thread::spawn(move || {
            let found = checker.run().map_err(Error::from);
            if let Err(error) = found
                && error.is_trouble()
            {
                on_news(News::Damaged(error));
            }
        });
    }

    fn show_kit(&mut self, making: Making) -> Answer<Screen> {
        self.opened()?.making = Some(making);
        Ok(self.screen())
    }

    fn take_locked(&mut self) -> Answer<LockedVault> {
        match std::mem::replace(&mut self.at, At::FirstRun) {
            At::Locked(locked) => Ok(locked),
            elsewhere @ (At::FirstRun | At::Open(_) | At::Trouble(_)) => {
                self.at = elsewhere;
                Err(ErrorView::unexpected())
            }
        }
    }

    fn arrive(&mut self, unlocked: Result<Vault, (LockedVault, Error)>) -> Answer<Screen> {
        match unlocked {
            Ok(vault) => self.open(vault),
            Err((_, error)) if error.is_trouble() => self.at = self.trouble(error),
            Err((locked, error)) => {
                self.at = At::Locked(locked);
                return Err(error.into());
            }
        }
        Ok(self.screen())
    }

    fn trouble(&self, error: Error) -> At {
        let backup = backup::known(&self.folder, &self.places).map(|backup| backup.file);
        At::Trouble(Trouble { error, backup })
    }

    /// Closes the vault, if it is open, and looks at what is there now.
    fn leave(&mut self) {
        if let At::Open(open) = std::mem::replace(&mut self.at, At::FirstRun) {
            vault::lock(open.vault);
        }
        self.look();
    }

    fn opened(&mut self) -> Answer<&mut Open> {
        match &mut self.at {
            At::Open(open) => Ok(open),
            At::FirstRun | At::Locked(_) | At::Trouble(_) => Err(ErrorView::unexpected()),
        }
    }

    fn making(&mut self) -> Answer<(&mut Vault, &mut Making)> {
        let open = self.opened()?;
        let making = open.making.as_mut().ok_or_else(ErrorView::unexpected)?;
        Ok((&mut open.vault, making))
    }

    fn screen(&mut self) -> Screen {
        let shown = match &mut self.at {
            At::FirstRun => return Screen::FirstRun,
            At::Locked(locked) => return locked_screen(locked, &self.places),
            At::Trouble(trouble) => return trouble.screen(),
            At::Open(open) => open.screen(),
        };
        shown.unwrap_or_else(|error| self.close_for(error))
    }

    /// The open vault cannot be trusted or read any more. Nothing is lost by closing it: what was saved is as safe as before.
    pub fn close_for(&mut self, error: Error) -> Screen {
        if let At::Open(open) = std::mem::replace(&mut self.at, At::FirstRun) {
            vault::lock(open.vault);
            self.at = self.trouble(error);
        } else {
            self.look();
        }
        self.screen()
    }
}

impl Open {
    fn screen(&mut self) -> Result<Screen, Error> {
        if let Some(making) = &self.making {
            return Ok(Screen::Kit {
                name: making.kit.name().to_owned(),
                vault: short_id(making.kit.vault()),
                made: making.made.to_string(),
                first: making.first,
            });
        }
        let facts = vault::overview(&mut self.vault)?;
        Ok(Screen::Open {
            overview: Overview {
                name: facts.name,
                vault: short_id(facts.id),
                created: facts.created.to_string(),
                recovery_kept: facts.recovery_kept,
                keychain: facts.device,
                keychain_available: host::keychain::available(),
                last_backup: facts.last_backup.map(|backup| Backup { on: backup.made_on.to_string() }),
                notices: facts.notices.into_iter().map(Notice::from).collect(),
            },
        })
    }
}

impl Trouble {
    fn screen(&self) -> Screen {
        let backup = self.backup.as_ref().map(|file| file.to_string_lossy().into_owned());
        Screen::Trouble { error: self.error.clone().into(), backup }
    }
}

fn locked_screen(locked: &LockedVault, places: &Places) -> Screen {
    Screen::Locked {
        vault: short_id(locked.id()),
        keychain: locked.has_device(),
        backup: backup::known(locked.path(), places).map(|backup| Backup { on: backup.on.to_string() }),
    }
}

#[cfg(test)]
mod tests;
