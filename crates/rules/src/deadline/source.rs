//! The provisions, rulings and guidelines that a step or a reading rests on.

use std::fmt;

macro_rules! sources {
    ($($name:ident = $text:literal, $citation:literal;)*) => {
        /// A provision, a ruling or a guideline. A value and no text, so that each language can cite it in its way.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Source {
            $(#[doc = $citation] $name,)*
        }

        impl Source {
            /// Every source.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name, by which each language has a citation of its own.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// How it is cited in English.
            pub fn citation(self) -> &'static str {
                match self {
                    $(Self::$name => $citation,)*
                }
            }
        }
    };
}

sources! {
    GdprArt3Par1 = "gdpr-art-3-1", "GDPR Art. 3(1)";
    GdprArt3Par2 = "gdpr-art-3-2", "GDPR Art. 3(2)";
    GdprArt7Par3 = "gdpr-art-7-3", "GDPR Art. 7(3)";
    GdprArt12Par3 = "gdpr-art-12-3", "GDPR Art. 12(3)";
    GdprArt12Par4 = "gdpr-art-12-4", "GDPR Art. 12(4)";
    GdprArt12Par6 = "gdpr-art-12-6", "GDPR Art. 12(6)";
    GdprArt21Par3 = "gdpr-art-21-3", "GDPR Art. 21(3)";
    GdprArt27 = "gdpr-art-27", "GDPR Art. 27";
    GdprArt78Par2 = "gdpr-art-78-2", "GDPR Art. 78(2)";
    GdprRecital63 = "gdpr-recital-63", "GDPR recital 63";
    Reg1182Art2Par1 = "reg-1182-71-art-2-1", "Reg. 1182/71 Art. 2(1)";
    Reg1182Art3Par1 = "reg-1182-71-art-3-1", "Reg. 1182/71 Art. 3(1)";
    Reg1182Art3Par2 = "reg-1182-71-art-3-2-c", "Reg. 1182/71 Art. 3(2)(c)";
    Reg1182Art3Par4 = "reg-1182-71-art-3-4", "Reg. 1182/71 Art. 3(4)";
    Toeters = "cjeu-c-171-03", "CJEU C-171/03 Toeters";
    EdpbAccess = "edpb-01-2022", "EDPB Guidelines 01/2022, section 5.3";
    FinnishAuthority = "fi-authority", "Tietosuojavaltuutettu: three months from the original request";
    BgbSection190 = "de-bgb-190", "§ 190 BGB, by analogy";
    FinnishActSection59 = "fi-act-434-2003-59", "Hallintolaki 434/2003 § 59, by analogy";
    TfeuArt355 = "tfeu-art-355", "TFEU Art. 355";
    EeaAgreement = "eea-agreement", "EEA Agreement, Joint Committee Decision 154/2018";
    NorwegianAct = "no-act", "Personopplysningsloven, extended to Svalbard and Jan Mayen";
    UkGdprArt3Par1 = "uk-gdpr-art-3-1", "UK GDPR Art. 3(1)";
    UkGdprArt3Par2 = "uk-gdpr-art-3-2", "UK GDPR Art. 3(2)";
    UkGdprArt7Par3 = "uk-gdpr-art-7-3", "UK GDPR Art. 7(3)";
    UkGdprArt12Par3 = "uk-gdpr-art-12-3", "UK GDPR Art. 12(3)";
    UkGdprArt12Par4 = "uk-gdpr-art-12-4", "UK GDPR Art. 12(4)";
    UkGdprArt12A = "uk-gdpr-art-12a", "UK GDPR Art. 12A";
    UkGdprArt21Par3 = "uk-gdpr-art-21-3", "UK GDPR Art. 21(3)";
    UkGdprArt78Par2 = "uk-gdpr-art-78-2", "UK GDPR Art. 78(2)";
    DpaSection164A = "uk-dpa-164a-3", "Data Protection Act 2018 s. 164A(3)";
    DpaSection166 = "uk-dpa-166", "Data Protection Act 2018 s. 166";
    IcoAccess = "ico-access", "ICO, guidance on the right of access, 8.12.2025";
    IcoBeforeAugust2019 = "ico-before-15-aug-2019", "ICO, guidance before 15.8.2019";
    FadpArt3Par1 = "ch-fadp-art-3-1", "FADP Art. 3(1)";
    FadpArt25Par7 = "ch-fadp-art-25-7", "FADP Art. 25(7)";
    FadpArt30Par2 = "ch-fadp-art-30-2-b", "FADP Art. 30(2)(b)";
    DpoArt16Par5 = "ch-dpo-art-16-5", "DPO Art. 16(5)";
    DpoArt18Par1 = "ch-dpo-art-18-1", "DPO Art. 18(1)";
    DpoArt18Par2 = "ch-dpo-art-18-2", "DPO Art. 18(2)";
    DpoArt18Par3 = "ch-dpo-art-18-3", "DPO Art. 18(3)";
    CodeOfObligationsArt77 = "ch-co-art-77", "Swiss Code of Obligations Art. 77";
    CodeOfObligationsArt78 = "ch-co-art-78", "Swiss Code of Obligations Art. 78";
    SaturdayAct = "ch-sr-173-110-3", "SR 173.110.3";
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.citation())
    }
}
