//! The changes that a subject makes, one after another, as the seed decides them.

use actions::{Error, backup, recovery, undo, vault};
use rules::{Date, Span};
use store::{Passphrase, RecoveryKit, Vault, WorkFactor};
use uuid::Uuid;

use super::home::{FIRST_DAY, Home};
use super::random::Random;
use super::work::{Kind, Work};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    Rename(String),
    Kept,
    Passphrase(String),
    Kit,
    Backup {
        id: Uuid,
        on: Date,
    },
    Verify,
    Inventory(Work),
    /// Takes back the last step of a window; a terminal has none.
    Undo,
}

impl Act {
    /// The act number `n`; no two have the same name, passphrase or id. What was removed or kept is often taken back at once,
    /// since few subjects live long enough to come back to it.
    pub fn nth(seed: u64, n: u64) -> Self {
        let former = n.checked_sub(1).map(|former| Self::drawn(seed, former));
        let is_worth_it =
            matches!(former, Some(Self::Inventory(Work { kind: Kind::Remove | Kind::Keep, .. })));
        if is_worth_it && n.is_multiple_of(2) { Self::Undo } else { Self::drawn(seed, n) }
    }

    fn drawn(seed: u64, n: u64) -> Self {
        let mut random = Random::new(seed ^ n.wrapping_mul(0x1000_0001));
        match random.below(40) {
            0..8 => Self::Rename(format!("Aino {n}")),
            8..11 => Self::Kept,
            11..14 => Self::Passphrase(format!("passphrase {n}")),
            14..16 => Self::Kit,
            16..19 => Self::backup(n),
            19 => Self::Verify,
            20..23 => Self::Undo,
            _ => Self::Inventory(Work { n, kind: kind(random.below(20)), pick: random.below(1 << 40) }),
        }
    }

    /// Each is of a day of its own, so that the older ones are rotated out.
    pub fn backup(n: u64) -> Self {
        let days = Span::new().days(i64::try_from(n).unwrap_or_default());
        Self::Backup { id: Uuid::from_u128(u128::from(n) + 1), on: FIRST_DAY.saturating_add(days) }
    }

    /// Several changes follow one another, and a kill may come between them.
    pub fn has_steps(&self) -> bool {
        matches!(self, Self::Backup { .. })
    }

    /// `kit` is the new one, for [`Act::Kit`].
    pub fn perform(&self, open: &mut Vault, home: &Home, kit: &RecoveryKit) -> Result<(), Error> {
        match self {
            Self::Rename(name) => vault::rename(open, name),
            Self::Kept => recovery::kept(open),
            // The actions stretch a passphrase at its full cost, which would leave no time for anything else.
            Self::Passphrase(text) => {
                Ok(open.change_passphrase(&Passphrase::new(text.clone()), WorkFactor::FOR_TESTS)?)
            }
            Self::Kit => recovery::adopt(open, kit),
            Self::Backup { id, on } => backup::create(open, &home.backups(), *id, *on).map(drop),
            Self::Verify => vault::verify(open, true),
            Self::Inventory(work) => work.perform(open),
            Self::Undo => undo::last(open).map(drop),
        }
    }
}

/// `drawn` is below 20.
fn kind(drawn: u64) -> Kind {
    match drawn {
        0..3 => Kind::Add,
        3..5 => Kind::Edit,
        5..7 => Kind::Remove,
        7..10 => Kind::Begin,
        10..13 => Kind::Record,
        13..17 => Kind::Keep,
        17..19 => Kind::Correct,
        _ => Kind::Identify,
    }
}
