//! Which law binds a controller towards the user, and whose holidays move a date: two values.

use crate::Country;
use crate::deadline::Source;
use crate::jurisdiction::{Area, Jurisdiction, Law, area};
use crate::named::named;
use crate::service::Controller;

/// The law and the calendar of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The law that sets the periods.
    pub law: Law,
    /// Why it is that law.
    pub law_basis: LawBasis,
    /// A second law that binds the controller beside the first, by which nothing is counted.
    pub also: Option<(Law, LawBasis)>,
    /// Whose holidays move the end of a period.
    pub calendar: Jurisdiction,
    /// Why it is that calendar.
    pub calendar_basis: CalendarBasis,
    /// Why the controller's territory, which has a code of its own, has the law and the holidays of a state.
    pub territory: Option<Source>,
    /// Whose holidays count for the authority that takes the complaint: where the user lives, if the same law is in force there.
    pub authority: Jurisdiction,
    /// How far a letter goes.
    pub distance: Distance,
}

named! {
    /// Why a law binds the controller.
    pub enum LawBasis {
        /// Established in the EEA (Art. 3(1) GDPR).
        EstablishedInEea = "established-in-eea",
        /// Established elsewhere, towards a person in the EEA (Art. 3(2)).
        TowardsEea = "towards-eea",
        /// Its country is not known, and the person lives in the EEA: the GDPR binds it by one paragraph or the other.
        ResidenceInEea = "residence-in-eea",
        /// Its country and the person's are not known, but it has a representative in the Union (Art. 27).
        RepresentativeInEea = "representative-in-eea",
        /// Established in the United Kingdom (Art. 3(1) UK GDPR).
        EstablishedInUk = "established-in-uk",
        /// Established elsewhere, towards a person in the United Kingdom (Art. 3(2) UK GDPR).
        TowardsUk = "towards-uk",
        /// Its country is not known, and the person lives in the United Kingdom.
        ResidenceInUk = "residence-in-uk",
        /// Established in Switzerland.
        EstablishedInSwitzerland = "established-in-switzerland",
        /// Established elsewhere, with effect in Switzerland (Art. 3(1) FADP).
        EffectInSwitzerland = "effect-in-switzerland",
        /// Its country is not known, and the person lives in Switzerland.
        ResidenceInSwitzerland = "residence-in-switzerland",
    }
}

named! {
    /// Why a calendar is used.
    pub enum CalendarBasis {
        /// The controller is established there (Art. 2(1) of Regulation 1182/71: where the action is to be taken).
        Controller = "controller",
        /// Its representative is there.
        Representative = "representative",
        /// The user lives there; nothing better is known.
        Residence = "residence",
    }
}

named! {
    /// How far a letter to the controller goes.
    pub enum Distance {
        Inland = "inland",
        /// To another state, or to where it is not known.
        Abroad = "abroad",
    }
}

named! {
    /// Why no law can be named.
    pub enum NoLaw {
        /// Neither the controller's country nor the user's is known.
        NoCountry = "no-country",
        /// The controller is in a third country, and it is not known where the user lives.
        ResidenceUnknown = "residence-unknown",
        /// Neither lives where one of the three laws is in force.
        OutsideTheLaws = "outside-the-laws",
    }
}

impl Choice {
    /// Whether the calendar is only taken for want of a better one.
    pub fn is_calendar_assumed(&self) -> bool {
        self.calendar_basis == CalendarBasis::Residence
    }

    /// Whether the law follows from facts that the user has not given.
    pub fn is_law_assumed(&self) -> bool {
        self.law_basis.is_assumed()
    }
}

impl CalendarBasis {
    /// The provisions it rests on; none for what is assumed.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Self::Controller => &[Source::Reg1182Art2Par1],
            Self::Representative => &[Source::Reg1182Art2Par1, Source::GdprArt27],
            Self::Residence => &[],
        }
    }
}

impl LawBasis {
    /// The provisions it rests on.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Self::EstablishedInEea => &[Source::GdprArt3Par1],
            Self::TowardsEea => &[Source::GdprArt3Par2],
            Self::ResidenceInEea => &[Source::GdprArt3Par1, Source::GdprArt3Par2],
            Self::RepresentativeInEea => &[Source::GdprArt3Par2, Source::GdprArt27],
            Self::EstablishedInUk => &[Source::UkGdprArt3Par1],
            Self::TowardsUk | Self::ResidenceInUk => &[Source::UkGdprArt3Par2],
            Self::EstablishedInSwitzerland | Self::EffectInSwitzerland | Self::ResidenceInSwitzerland => {
                &[Source::FadpArt3Par1]
            }
        }
    }

    fn is_assumed(self) -> bool {
        matches!(self, Self::RepresentativeInEea | Self::ResidenceInUk | Self::ResidenceInSwitzerland)
    }
}

/// The law and the calendar that hold between a controller and a user who lives in `residence`.
///
/// A controller in the United Kingdom or in Switzerland is "not established in the Union", so towards a person in the EEA
/// Art. 3(2) brings it under the GDPR. Its own law binds it as well: that is [`Choice::also`].
///
/// ```
/// # use rules::{choice::choose, jurisdiction::{Jurisdiction, Law}, service::Controller};
/// let controller = Controller { country: "US".parse().ok(), ..Controller::default() };
/// let choice = choose(&controller, "FI".parse().ok()).unwrap();
/// assert_eq!((choice.law, choice.calendar), (Law::Gdpr, Jurisdiction::Fi));
/// assert!(choice.is_calendar_assumed());
/// ```
///
/// # Errors
///
/// Nothing is guessed where the countries do not lead to a law.
pub fn choose(controller: &Controller, residence: Option<Country>) -> Result<Choice, NoLaw> {
    let own = controller.country.and_then(area);
    let lives = residence.and_then(area);
    let represented = controller.representative.country.and_then(area);
    let (law, law_basis) = law(controller.country, residence, represented)?;
    let also = own.filter(|own| own.law != law).map(|own| (own.law, established_basis(own.law)));
    let towards = lives.filter(|lives| lives.law != law && law != Law::Gdpr && own.is_some());
    let (calendar, calendar_basis) =
        calendar(own, represented.filter(|area| area.law == law), lives).ok_or(NoLaw::ResidenceUnknown)?;
    let authority = lives.filter(|lives| lives.law == law).map_or(calendar, |lives| lives.calendar);
    let is_inland = own.zip(lives).is_some_and(|(own, lives)| own.calendar == lives.calendar)
        || (residence.is_some() && residence == controller.country);
    Ok(Choice {
        law,
        law_basis,
        also: also.or_else(|| towards.map(|lives| (lives.law, towards_basis(lives.law)))),
        calendar,
        calendar_basis,
        territory: own.and_then(|own| own.territory),
        authority,
        distance: if is_inland { Distance::Inland } else { Distance::Abroad },
    })
}

fn law(
    controller: Option<Country>,
    residence: Option<Country>,
    represented: Option<Area>,
) -> Result<(Law, LawBasis), NoLaw> {
    let lives = residence.and_then(area).map(|lives| lives.law);
    match (controller, controller.and_then(area).map(|own| own.law), lives) {
        (_, Some(Law::Gdpr), _) => Ok((Law::Gdpr, LawBasis::EstablishedInEea)),
        (Some(_), _, Some(Law::Gdpr)) => Ok((Law::Gdpr, LawBasis::TowardsEea)),
        (Some(_), Some(law), _) => Ok((law, established_basis(law))),
        (Some(_), None, Some(law)) => Ok((law, towards_basis(law))),
        (None, _, Some(law)) => Ok((law, residence_basis(law))),
        (_, None, None) if residence.is_some() => Err(NoLaw::OutsideTheLaws),
        (_, None, None) if represented.is_some_and(|area| area.law == Law::Gdpr) => {
            Ok((Law::Gdpr, LawBasis::RepresentativeInEea))
        }
        (Some(_), None, None) => Err(NoLaw::ResidenceUnknown),
        (None, _, None) => Err(NoLaw::NoCountry),
    }
}

/// Where the controller acts, or who acts for it; else where the person is to whom the action is owed.
fn calendar(
    own: Option<Area>,
    represented: Option<Area>,
    lives: Option<Area>,
) -> Option<(Jurisdiction, CalendarBasis)> {
    let own = own.map(|area| (area.calendar, CalendarBasis::Controller));
    own.or_else(|| represented.map(|area| (area.calendar, CalendarBasis::Representative)))
        .or_else(|| lives.map(|area| (area.calendar, CalendarBasis::Residence)))
}

fn established_basis(law: Law) -> LawBasis {
    match law {
        Law::Gdpr => LawBasis::EstablishedInEea,
        Law::Uk => LawBasis::EstablishedInUk,
        Law::Swiss => LawBasis::EstablishedInSwitzerland,
    }
}

fn towards_basis(law: Law) -> LawBasis {
    match law {
        Law::Gdpr => LawBasis::TowardsEea,
        Law::Uk => LawBasis::TowardsUk,
        Law::Swiss => LawBasis::EffectInSwitzerland,
    }
}

fn residence_basis(law: Law) -> LawBasis {
    match law {
        Law::Gdpr => LawBasis::ResidenceInEea,
        Law::Uk => LawBasis::ResidenceInUk,
        Law::Swiss => LawBasis::ResidenceInSwitzerland,
    }
}
