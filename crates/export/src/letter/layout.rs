//! Where things lie on the paper, so that the address shows in the window of an envelope and nothing else does.

use rules::Country;
use serde::Serialize;

/// A part of a page, in millimetres from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub fn right(self) -> f64 {
        self.left + self.width
    }

    pub fn bottom(self) -> f64 {
        self.top + self.height
    }

    fn between(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, width: right - left, height: bottom - top }
    }
}

/// The arrangement of a page, after the envelopes that a country uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// SFS 2487, for Finnish window envelopes.
    Sfs2487,
    /// DIN 5008 form A, with the address high on the page.
    Din5008A,
    /// DIN 5008 form B.
    Din5008B,
    /// For British window envelopes of the size DL.
    Uk,
}

impl Layout {
    pub const ALL: [Self; 4] = [Self::Sfs2487, Self::Din5008A, Self::Din5008B, Self::Uk];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sfs2487 => "sfs-2487",
            Self::Din5008A => "din-5008-a",
            Self::Din5008B => "din-5008-b",
            Self::Uk => "uk",
        }
    }

    /// The layout that fits the envelopes at hand. These are the sender's, so the sender's country comes first. Form B is
    /// also what is taken where neither country has a layout: its window is the one most sold in the other countries.
    ///
    /// ```
    /// # use export::Layout;
    /// let country = |code: &str| code.parse().ok();
    /// assert_eq!(Layout::usual(country("FI"), country("GB")), Layout::Sfs2487);
    /// assert_eq!(Layout::usual(None, country("GB")), Layout::Uk);
    /// assert_eq!(Layout::usual(None, None), Layout::Din5008B);
    /// ```
    pub fn usual(sender: Option<Country>, recipient: Option<Country>) -> Self {
        let of = |country: Country| match country.as_str() {
            "FI" | "AX" => Some(Self::Sfs2487),
            "DE" | "AT" => Some(Self::Din5008B),
            "GB" | "IE" | "IM" | "JE" | "GG" => Some(Self::Uk),
            _ => None,
        };
        sender.and_then(of).or_else(|| recipient.and_then(of)).unwrap_or(Self::Din5008B)
    }

    /// What shows in the window of each of this layout's envelopes, however the folded sheet has slid in it.
    pub fn window(self) -> Area {
        let shown = self.envelopes().iter().map(|envelope| envelope.shown(self));
        shown.reduce(both).unwrap_or(Area::between(0.0, 0.0, 0.0, 0.0))
    }

    /// What can come to show in the window of one of this layout's envelopes.
    pub fn reach(self) -> Area {
        let reached = self.envelopes().iter().map(|envelope| envelope.reached(self));
        reached.reduce(around).unwrap_or(Area::between(0.0, 0.0, 0.0, 0.0))
    }

    /// Where a sheet is folded for an envelope of the size DL or C6/5, from the top. DIN 5008 form A folds the upper
    /// part shorter; the others fold from below at 105 mm, because thirds of 99 mm would slide too far.
    pub fn folds(self) -> [f64; 2] {
        match self {
            Self::Din5008A => [87.0, 192.0],
            Self::Sfs2487 | Self::Din5008B | Self::Uk => [105.0, 210.0],
        }
    }

    fn envelopes(self) -> &'static [Envelope] {
        match self {
            Self::Sfs2487 => &[E65_FI, C5_FI],
            Self::Din5008A => &[DL_DIN, C65_DIN, C5_DIN_A],
            Self::Din5008B => &[DL_DIN, C65_DIN, C5_DIN_B],
            Self::Uk => &[DL_BS, DL_UK, DL_UK_HIGH, C5_UK],
        }
    }
}

const PAPER_WIDTH: f64 = 210.0;
const PAPER_HEIGHT: f64 = 297.0;

/// A window envelope, in millimetres, seen from its front with the flap above.
struct Envelope {
    width: f64,
    height: f64,
    window: Area,
}

/// E65 is Finland's name for DL. Both windows: the envelopes that the invoicing of Kitsas, a Finnish bookkeeping
/// program, recommends ("Suositellut ikkunakuoret"); SFS 2487 itself sets lines of 1/6 inch, not windows.
const E65_FI: Envelope = envelope(220.0, 110.0, 18.0, 40.0, 90.0, 30.0);
const C5_FI: Envelope = envelope(229.0, 162.0, 18.0, 40.0, 95.0, 35.0);

/// DIN 680: a window of 90 by 45 mm, 20 mm from the left and 15 mm from below; in C5, 77 or 60 mm from below.
const DL_DIN: Envelope = envelope(220.0, 110.0, 20.0, 110.0 - 15.0 - 45.0, 90.0, 45.0);
const C65_DIN: Envelope = envelope(229.0, 114.0, 20.0, 114.0 - 15.0 - 45.0, 90.0, 45.0);
const C5_DIN_A: Envelope = envelope(229.0, 162.0, 20.0, 162.0 - 77.0 - 45.0, 90.0, 45.0);
const C5_DIN_B: Envelope = envelope(229.0, 162.0, 20.0, 162.0 - 60.0 - 45.0, 90.0, 45.0);

/// BS 4264, as printers quote it: 39 by 93 mm, 20 mm from the left and 53 mm from above. Then what is sold most, 35 by 90 mm
/// at 20 and 18 mm from below, a higher one at 18 and 22 mm, and C5 with 44 by 90 mm at 20 and 60 mm.
const DL_BS: Envelope = envelope(220.0, 110.0, 20.0, 53.0, 93.0, 39.0);
const DL_UK: Envelope = envelope(220.0, 110.0, 20.0, 110.0 - 18.0 - 35.0, 90.0, 35.0);
const DL_UK_HIGH: Envelope = envelope(220.0, 110.0, 18.0, 110.0 - 22.0 - 39.0, 93.0, 39.0);
const C5_UK: Envelope = envelope(229.0, 162.0, 20.0, 162.0 - 60.0 - 44.0, 90.0, 44.0);

const fn envelope(width: f64, height: f64, left: f64, top: f64, across: f64, down: f64) -> Envelope {
    Envelope { width, height, window: Area { left, top, width: across, height: down } }
}

impl Envelope {
    /// How far the paper's left and upper edge may lie from the envelope's: the least and the most.
    fn play(&self, layout: Layout) -> [(f64, f64); 2] {
        let [first, second] = layout.folds();
        // C5 takes the sheet folded once; the others, folded twice, as high as the highest of the three parts.
        let (folded, above) = if self.height > 150.0 {
            (PAPER_HEIGHT / 2.0, 0.0)
        } else {
            let folded = first.max(second - first).max(PAPER_HEIGHT - second);
            (folded, folded - first)
        };
        [(0.0, self.width - PAPER_WIDTH), (above, above + self.height - folded)]
    }

    fn shown(&self, layout: Layout) -> Area {
        let [(left, right), (top, bottom)] = self.play(layout);
        let Area { left: x, top: y, .. } = self.window;
        Area::between(x - left, y - top, self.window.right() - right, self.window.bottom() - bottom)
    }

    fn reached(&self, layout: Layout) -> Area {
        let [(left, right), (top, bottom)] = self.play(layout);
        let Area { left: x, top: y, .. } = self.window;
        Area::between(x - right, y - bottom, self.window.right() - left, self.window.bottom() - top)
    }
}

fn both(a: Area, b: Area) -> Area {
    let (left, top) = (a.left.max(b.left), a.top.max(b.top));
    Area::between(left, top, a.right().min(b.right()), a.bottom().min(b.bottom()))
}

fn around(a: Area, b: Area) -> Area {
    let (left, top) = (a.left.min(b.left), a.top.min(b.top));
    Area::between(left, top, a.right().max(b.right()), a.bottom().max(b.bottom()))
}
