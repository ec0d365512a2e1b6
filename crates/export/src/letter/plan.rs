//! What each layout puts where on its pages.

use serde::Serialize;

use super::layout::{Area, Layout};

/// Places on a page, in millimetres; the template sets the letter into them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(super) struct Plan {
    pub margin: Margin,
    /// How far the subject hangs out of the text to the left.
    pub hang: f64,
    /// Where the text begins on the first page: below all that can come into a window.
    pub body_top: f64,
    pub sender: Area,
    /// The sender once more, small, on the line above the recipient.
    pub return_line: Option<Area>,
    pub recipient: Area,
    /// Where the date stands, if it does not follow the sender.
    pub date: Option<Area>,
    pub folds: [f64; 2],
    /// Where a sheet is punched.
    pub punch: Option<f64>,
    /// Pages are numbered above the text, and otherwise below it.
    pub number_above: bool,
}

/// Of the text, on the pages after the first.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(super) struct Margin {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

pub(super) fn plan(layout: Layout) -> Plan {
    match layout {
        Layout::Sfs2487 => sfs_2487(),
        Layout::Din5008A => din_5008(Din { top: 27.0, information: 32.0, body_top: 87.0 }, layout),
        Layout::Din5008B => din_5008(Din { top: 45.0, information: 50.0, body_top: 104.0 }, layout),
        Layout::Uk => uk(),
    }
}

/// SFS 2487 measures in columns of 23 mm from a left margin of 20 mm, and in lines of 1/6 inch from a top margin of
/// 10 mm. The sender begins in the first column, the date in the fifth (9.2 cm), the page's number in the last; the recipient
/// on the eighth line. Since its edition of 2024 the text stands one column in and its heading at the margin.
fn sfs_2487() -> Plan {
    const EDGE: f64 = 20.0;
    const COLUMN: f64 = 23.0;
    const LINE: f64 = 25.4 / 6.0;
    let line = |number: f64| 10.0 + (number - 1.0) * LINE;
    Plan {
        margin: Margin { left: EDGE + COLUMN, top: 30.0, right: 20.0, bottom: 22.0 },
        hang: COLUMN,
        // The seventeenth line would be right for the heading, but a C5 window can come down to 75 mm.
        body_top: line(17.0) + LINE / 2.0,
        sender: area(EDGE, line(1.0), 85.0, 16.5),
        return_line: None,
        recipient: area(EDGE, line(8.0) + 1.4, 73.0, 19.4),
        date: Some(area(EDGE + 4.0 * COLUMN, line(1.0), 78.0, 16.5)),
        folds: Layout::Sfs2487.folds(),
        punch: None,
        number_above: true,
    }
}

/// What differs between the forms of DIN 5008: where the field for the address and the information block begin.
struct Din {
    top: f64,
    information: f64,
    body_top: f64,
}

/// DIN 5008: a field of 85 by 45 mm for the address, 20 mm from the left with 5 mm kept free in it; its upper 17.7 mm are
/// for the return address, on the last line there, and the lower 27.3 mm for the recipient. The information block begins at 125 mm. The
/// standard begins the text 8.46 mm below the field; a few millimetres more keep it out of a C5 window.
fn din_5008(form: Din, layout: Layout) -> Plan {
    const LEFT: f64 = 25.0;
    let recipient = form.top + 17.7;
    Plan {
        margin: Margin { left: LEFT, top: 25.0, right: 20.0, bottom: 24.0 },
        hang: 0.0,
        body_top: form.body_top,
        sender: area(125.0, form.information, 65.0, 40.0),
        return_line: Some(area(LEFT, recipient - 4.6, 65.0, 3.2)),
        recipient: area(LEFT, recipient + 0.6, 65.0, 24.1),
        date: None,
        folds: layout.folds(),
        punch: Some(148.5),
        number_above: false,
    }
}

/// There is no British standard for the letter itself. The sender stands at the upper right, as is the custom; around the address
/// 2 mm stay clear, as Royal Mail asks of windows.
fn uk() -> Plan {
    const LEFT: f64 = 23.0;
    Plan {
        margin: Margin { left: LEFT, top: 25.0, right: 22.0, bottom: 24.0 },
        hang: 0.0,
        body_top: 104.0,
        sender: area(125.0, 22.0, 63.0, 60.0),
        return_line: None,
        recipient: area(LEFT, 60.0, 66.0, 21.0),
        date: None,
        folds: Layout::Uk.folds(),
        punch: None,
        number_above: false,
    }
}

fn area(left: f64, top: f64, width: f64, height: f64) -> Area {
    Area { left, top, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_lies_in_the_window_and_all_else_outside_its_reach() {
        for layout in Layout::ALL {
            let (plan, window, reach) = (plan(layout), layout.window(), layout.reach());
            for inner in [Some(plan.recipient), plan.return_line].into_iter().flatten() {
                assert!(inner.left >= window.left && inner.right() <= window.right(), "{layout:?}");
                assert!(inner.top >= window.top && inner.bottom() <= window.bottom(), "{layout:?}");
            }
            for outer in [Some(plan.sender), plan.date].into_iter().flatten() {
                let is_beside = outer.left >= reach.right() || outer.right() <= reach.left;
                let is_above = outer.bottom() <= reach.top + 0.001;
                assert!(is_beside || is_above, "{layout:?}: {outer:?} {reach:?}");
            }
            assert!(plan.body_top >= reach.bottom(), "{layout:?}");
        }
    }
}
