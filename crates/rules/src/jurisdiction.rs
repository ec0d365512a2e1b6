//! Whose law and whose holidays: the states that Lokero knows, the nations of the United Kingdom and the German Länder.

mod area;

use std::fmt;
use std::str::FromStr;

pub use area::{Area, area};

use crate::named::named;

named! {
    /// The law that sets the period.
    ///
    /// It is a value of its own, apart from the calendar: a company in a third country may owe an answer under the GDPR.
    pub enum Law {
        /// Regulation (EU) 2016/679, in the Union and in the EEA.
        Gdpr = "gdpr",
        /// The United Kingdom's version of the regulation with the Data Protection Act 2018.
        Uk = "uk-gdpr",
        /// The Swiss Federal Act on Data Protection with its ordinance.
        Swiss = "swiss-fadp",
    }
}

/// A code that names no jurisdiction of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownJurisdiction;

impl fmt::Display for UnknownJurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown jurisdiction")
    }
}

impl std::error::Error for UnknownJurisdiction {}

/// Hands the list of jurisdictions, each with its code, to another macro, so that it is written once.
macro_rules! with_jurisdictions {
    ($macro:ident) => {
        $macro! {
            At "AT", Be "BE", Bg "BG", Cy "CY", Cz "CZ", De "DE", Dk "DK", Ee "EE", Es "ES", Fi "FI", Fr "FR",
            Gr "GR", Hr "HR", Hu "HU", Ie "IE", It "IT", Lt "LT", Lu "LU", Lv "LV", Mt "MT", Nl "NL", Pl "PL",
            Pt "PT", Ro "RO", Se "SE", Si "SI", Sk "SK", Is "IS", Li "LI", No "NO", Gb "GB", Ch "CH",
            GbEng "GB-ENG", GbWls "GB-WLS", GbSct "GB-SCT", GbNir "GB-NIR",
            DeBb "DE-BB", DeBe "DE-BE", DeBw "DE-BW", DeBy "DE-BY", DeHb "DE-HB", DeHe "DE-HE", DeHh "DE-HH",
            DeMv "DE-MV", DeNi "DE-NI", DeNw "DE-NW", DeRp "DE-RP", DeSh "DE-SH", DeSl "DE-SL", DeSn "DE-SN",
            DeSt "DE-ST", DeTh "DE-TH",
        }
    };
}
pub(crate) use with_jurisdictions;

macro_rules! define {
    ($($name:ident $code:literal),* $(,)?) => {
        /// A state, or a part of one with holidays of its own, by its ISO 3166 code.
        ///
        /// ```
        /// # use rules::jurisdiction::{Jurisdiction, Law};
        /// let scotland: Jurisdiction = "GB-SCT".parse().unwrap();
        /// assert_eq!(scotland.country(), Jurisdiction::Gb);
        /// assert_eq!(scotland.law(), Law::Uk);
        /// assert!("fi".parse::<Jurisdiction>().is_err());
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Jurisdiction {
            $(#[doc = $code] $name,)*
        }

        impl Jurisdiction {
            /// Every jurisdiction that has a calendar: states first, then parts of states.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code of ISO 3166-1, or of ISO 3166-2 for a part of a state.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }

        impl FromStr for Jurisdiction {
            type Err = UnknownJurisdiction;

            fn from_str(code: &str) -> Result<Self, UnknownJurisdiction> {
                match code {
                    $($code => Ok(Self::$name),)*
                    _ => Err(UnknownJurisdiction),
                }
            }
        }
    };
}
with_jurisdictions!(define);

impl Jurisdiction {
    /// The state itself, or the one that the part belongs to.
    pub fn country(self) -> Self {
        match self.as_str().split_once('-') {
            Some(("DE", _)) => Self::De,
            Some(("GB", _)) => Self::Gb,
            _ => self,
        }
    }

    /// The part of the state, without the state's own code: `BY` of `DE-BY`.
    pub fn part(self) -> Option<&'static str> {
        self.as_str().split_once('-').map(|(_, part)| part)
    }

    /// The law that binds a controller established here.
    pub fn law(self) -> Law {
        match self.as_str().get(..2) {
            Some("GB") => Law::Uk,
            Some("CH") => Law::Swiss,
            _ => Law::Gdpr,
        }
    }
}

impl fmt::Display for Jurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_jurisdiction() {
        for &one in Jurisdiction::ALL {
            assert_eq!(one.as_str().parse(), Ok(one));
        }
        assert_eq!(Jurisdiction::ALL.len(), 27 + 3 + 2 + 4 + 16);
    }

    #[test]
    fn codes_are_exact() {
        for code in ["", "UK", "de-by", "DE-", "DE-XX", "US", " FI", "EL"] {
            assert_eq!(code.parse::<Jurisdiction>(), Err(UnknownJurisdiction), "{code}");
        }
    }
}
