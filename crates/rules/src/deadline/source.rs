//! The provisions, rulings and guidelines that a step or a reading rests on.

use std::fmt;

macro_rules! sources {
    ($($name:ident $citation:literal),* $(,)?) => {
        /// A provision, a ruling or a guideline. A value and no text, so that each language can cite it in its way.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Source {
            $(#[doc = $citation] $name,)*
        }

        impl Source {
            /// Every source.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

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
    GdprArt3Par1 "GDPR Art. 3(1)",
    GdprArt3Par2 "GDPR Art. 3(2)",
    GdprArt7Par3 "GDPR Art. 7(3)",
    GdprArt12Par3 "GDPR Art. 12(3)",
    GdprArt12Par4 "GDPR Art. 12(4)",
    GdprArt12Par6 "GDPR Art. 12(6)",
    GdprArt21Par3 "GDPR Art. 21(3)",
    GdprArt27 "GDPR Art. 27",
    GdprArt78Par2 "GDPR Art. 78(2)",
    GdprRecital63 "GDPR recital 63",
    Reg1182Art2Par1 "Reg. 1182/71 Art. 2(1)",
    Reg1182Art3Par1 "Reg. 1182/71 Art. 3(1)",
    Reg1182Art3Par2 "Reg. 1182/71 Art. 3(2)(c)",
    Reg1182Art3Par4 "Reg. 1182/71 Art. 3(4)",
    Toeters "CJEU C-171/03 Toeters",
    EdpbAccess "EDPB Guidelines 01/2022, section 5.3",
    FinnishAuthority "Tietosuojavaltuutettu: three months from the original request",
    BgbSection190 "§ 190 BGB, by analogy",
    FinnishActSection59 "Hallintolaki 434/2003 § 59, by analogy",
    TfeuArt355 "TFEU Art. 355",
    EeaAgreement "EEA Agreement, Joint Committee Decision 154/2018",
    NorwegianAct "Personopplysningsloven, extended to Svalbard and Jan Mayen",
    UkGdprArt3Par1 "UK GDPR Art. 3(1)",
    UkGdprArt3Par2 "UK GDPR Art. 3(2)",
    UkGdprArt7Par3 "UK GDPR Art. 7(3)",
    UkGdprArt12Par3 "UK GDPR Art. 12(3)",
    UkGdprArt12Par4 "UK GDPR Art. 12(4)",
    UkGdprArt12A "UK GDPR Art. 12A",
    UkGdprArt21Par3 "UK GDPR Art. 21(3)",
    UkGdprArt78Par2 "UK GDPR Art. 78(2)",
    DpaSection164A "Data Protection Act 2018 s. 164A(3)",
    DpaSection166 "Data Protection Act 2018 s. 166",
    IcoAccess "ICO, guidance on the right of access, 8.12.2025",
    IcoBeforeAugust2019 "ICO, guidance before 15.8.2019",
    FadpArt3Par1 "FADP Art. 3(1)",
    FadpArt25Par7 "FADP Art. 25(7)",
    FadpArt30Par2 "FADP Art. 30(2)(b)",
    DpoArt16Par5 "DPO Art. 16(5)",
    DpoArt18Par1 "DPO Art. 18(1)",
    DpoArt18Par2 "DPO Art. 18(2)",
    DpoArt18Par3 "DPO Art. 18(3)",
    CodeOfObligationsArt77 "Swiss Code of Obligations Art. 77",
    CodeOfObligationsArt78 "Swiss Code of Obligations Art. 78",
    SaturdayAct "SR 173.110.3",
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.citation())
    }
}
