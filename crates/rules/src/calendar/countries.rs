//! The calendars, one file for each country. A new country is one file and one line in each of the two lists.

mod at;
mod be;
mod bg;
mod ch;
mod cy;
mod cz;
mod de;
mod dk;
mod ee;
mod es;
mod fi;
mod fr;
mod gb;
mod gr;
mod hr;
mod hu;
mod ie;
mod is;
mod it;
mod li;
mod lt;
mod lu;
mod lv;
mod mt;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod se;
mod si;
mod sk;

use super::rule::Rule;
use crate::jurisdiction::Jurisdiction;

/// The rules of a country with those of its parts; a part shares them with its country.
pub(super) fn rules_of(jurisdiction: Jurisdiction) -> &'static [Rule] {
    match jurisdiction.country() {
        Jurisdiction::At => at::RULES,
        Jurisdiction::Be => be::RULES,
        Jurisdiction::Bg => bg::RULES,
        Jurisdiction::Ch => ch::RULES,
        Jurisdiction::Cy => cy::RULES,
        Jurisdiction::Cz => cz::RULES,
        Jurisdiction::Dk => dk::RULES,
        Jurisdiction::Ee => ee::RULES,
        Jurisdiction::Es => es::RULES,
        Jurisdiction::Fi => fi::RULES,
        Jurisdiction::Fr => fr::RULES,
        Jurisdiction::Gr => gr::RULES,
        Jurisdiction::Hr => hr::RULES,
        Jurisdiction::Hu => hu::RULES,
        Jurisdiction::Ie => ie::RULES,
        Jurisdiction::Is => is::RULES,
        Jurisdiction::It => it::RULES,
        Jurisdiction::Li => li::RULES,
        Jurisdiction::Lt => lt::RULES,
        Jurisdiction::Lu => lu::RULES,
        Jurisdiction::Lv => lv::RULES,
        Jurisdiction::Mt => mt::RULES,
        Jurisdiction::Nl => nl::RULES,
        Jurisdiction::No => no::RULES,
        Jurisdiction::Pl => pl::RULES,
        Jurisdiction::Pt => pt::RULES,
        Jurisdiction::Ro => ro::RULES,
        Jurisdiction::Se => se::RULES,
        Jurisdiction::Si => si::RULES,
        Jurisdiction::Sk => sk::RULES,
        Jurisdiction::Gb
        | Jurisdiction::GbEng
        | Jurisdiction::GbWls
        | Jurisdiction::GbSct
        | Jurisdiction::GbNir => gb::RULES,
        Jurisdiction::De
        | Jurisdiction::DeBb
        | Jurisdiction::DeBe
        | Jurisdiction::DeBw
        | Jurisdiction::DeBy
        | Jurisdiction::DeHb
        | Jurisdiction::DeHe
        | Jurisdiction::DeHh
        | Jurisdiction::DeMv
        | Jurisdiction::DeNi
        | Jurisdiction::DeNw
        | Jurisdiction::DeRp
        | Jurisdiction::DeSh
        | Jurisdiction::DeSl
        | Jurisdiction::DeSn
        | Jurisdiction::DeSt
        | Jurisdiction::DeTh => de::RULES,
    }
}
