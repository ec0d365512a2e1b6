//! Which law's area a country lies in, and whose holidays are kept there.

use super::{Jurisdiction, Law};
use crate::Country;
use crate::deadline::Source;

/// A country seen by the three laws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The law of controllers established there.
    pub law: Law,
    /// The holidays kept there.
    pub calendar: Jurisdiction,
    /// Why a territory with a code of its own belongs to a state; `None` for a state.
    pub territory: Option<Source>,
}

/// The area of a country; `None` where none of the three laws is in force.
///
/// Gibraltar, Jersey, Guernsey and the Isle of Man have acts of their own; the Faroes, Greenland, Saint-Barthélemy, New
/// Caledonia and the Dutch Caribbean are outside the Union's law. There the GDPR binds only under Art. 3(2).
///
/// ```
/// # use rules::jurisdiction::{Jurisdiction, area};
/// let of = |code: &str| area(code.parse().unwrap()).map(|area| area.calendar);
/// assert_eq!(of("AX"), Some(Jurisdiction::Fi));
/// assert_eq!(of("JE"), None);
/// ```
pub fn area(country: Country) -> Option<Area> {
    let (code, territory) = match country.as_str() {
        // Åland and the outermost regions of France are in the Union.
        "AX" => ("FI", Some(Source::TfeuArt355)),
        "GF" | "GP" | "MF" | "MQ" | "RE" | "YT" => ("FR", Some(Source::TfeuArt355)),
        // Norway's own act reaches where the EEA Agreement does not.
        "SJ" => ("NO", Some(Source::NorwegianAct)),
        state => (state, None),
    };
    let calendar: Jurisdiction = code.parse().ok()?;
    Some(Area { law: calendar.law(), calendar, territory })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn territories_belong_to_their_state_or_to_none() {
        for (code, expected) in [
            ("FI", Some((Law::Gdpr, "FI", false))),
            ("NO", Some((Law::Gdpr, "NO", false))),
            ("GB", Some((Law::Uk, "GB", false))),
            ("CH", Some((Law::Swiss, "CH", false))),
            ("AX", Some((Law::Gdpr, "FI", true))),
            ("RE", Some((Law::Gdpr, "FR", true))),
            ("YT", Some((Law::Gdpr, "FR", true))),
            ("MF", Some((Law::Gdpr, "FR", true))),
            ("SJ", Some((Law::Gdpr, "NO", true))),
            ("BL", None),
            ("GI", None),
            ("JE", None),
            ("GG", None),
            ("IM", None),
            ("FO", None),
            ("GL", None),
            ("AW", None),
            ("US", None),
        ] {
            let found = area(code.parse().unwrap())
                .map(|area| (area.law, area.calendar.as_str(), area.territory.is_some()));
            assert_eq!(found, expected, "{code}");
        }
    }
}
