//! Countries, by the codes of ISO 3166-1.

use std::{fmt, str::FromStr};

/// A country by its two letters, such as `FI`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// These two letters are no country's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownCountry;

impl Country {
    /// The two letters, in capitals.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    /// Small letters will do.
    ///
    /// ```
    /// # use rules::Country;
    /// assert_eq!("fi".parse::<Country>().unwrap().as_str(), "FI");
    /// assert!("UK".parse::<Country>().is_err(), "the code of the United Kingdom is GB");
    /// ```
    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
        let code = if is_code { code.to_ascii_uppercase() } else { return Err(UnknownCountry) };
        ISO_3166_1.split_whitespace().find(|known| *known == code).map(Self).ok_or(UnknownCountry)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The officially assigned codes.
const ISO_3166_1: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_249_countries_in_order() {
        let codes: Vec<&str> = ISO_3166_1.split_whitespace().collect();
        assert_eq!(codes.len(), 249);
        assert!(codes.is_sorted());
    }

    #[test]
    fn what_is_no_code_is_no_country() {
        for wrong in ["", "F", "FIN", "XX", "uk", "EU", "F1", "ФИ", "fi "] {
            assert_eq!(wrong.parse::<Country>(), Err(UnknownCountry), "{wrong:?}");
        }
    }
}
