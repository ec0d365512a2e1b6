//! Every text and ground that the screen may put together is legible, in light, dark and high contrast.

use std::collections::BTreeMap;
use std::f64::consts::PI;
use tests::tree;

const GROUNDS: [&str; 7] = ["window", "side", "raised", "sunken", "hover", "selected", "paper"];
const MEANINGS: [&str; 4] = ["overdue", "soon", "waiting", "done"];

/// What a pair is read as: words need more contrast than shapes do.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Words,
    Mark,
}

/// Luminance by the name of the token.
type Colours = BTreeMap<String, f64>;

/// The declarations of one rule of the style sheet, without comments.
fn block(css: &str, selector: &str) -> String {
    let rest = css.split_once(&format!("{selector} {{")).expect("the style sheet has the rule").1;
    let body = rest.split_once('}').expect("the rule ends").0;
    let mut parts = body.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after))
}

/// The opaque colours of a block, from the light (0) or dark (1) side of `light-dark(oklch(…), oklch(…))`.
fn colours(block: &str, side: usize) -> Colours {
    let mut found = Colours::new();
    for declaration in block.split(';') {
        let Some((name, value)) = declaration.trim().strip_prefix("--").and_then(|text| text.split_once(':'))
        else {
            continue;
        };
        let value: String = value.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
        if !value.starts_with("light-dark(oklch(") {
            continue;
        }
        let sides: Vec<&str> =
            value.split("oklch(").skip(1).filter_map(|part| part.split(')').next()).collect();
        let parts: Vec<f64> =
            sides[side].split_whitespace().filter_map(|number| number.parse().ok()).collect();
        if let ([l, c, h], false) = (parts.as_slice(), sides[side].contains('/')) {
            found.insert(name.to_owned(), luminance(*l, *c, *h));
        }
    }
    found
}

/// Relative luminance (WCAG 2.2) of an OKLCH colour, clipped to sRGB and rounded to 8 bits as a screen does.
fn luminance(l: f64, c: f64, h: f64) -> f64 {
    let (a, b) = (c * (h * PI / 180.0).cos(), c * (h * PI / 180.0).sin());
    let long = (l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let middle = (l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (l - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let linear = [
        4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short,
    ];
    let shown = linear.map(|value: f64| {
        let value = value.clamp(0.0, 1.0);
        let coded = if value <= 0.003_130_8 { 12.92 * value } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
        let coded = (coded * 255.0).round() / 255.0;
        if coded <= 0.040_45 { coded / 12.92 } else { ((coded + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * shown[0] + 0.7152 * shown[1] + 0.0722 * shown[2]
}

fn ratio(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Every foreground and ground that a component may put together.
fn pairs() -> Vec<(String, String, Kind)> {
    use Kind::{Mark, Words};
    let mut pairs = Vec::new();
    let mut pair = |front: &str, ground: &str, kind| pairs.push((front.to_owned(), ground.to_owned(), kind));
    for ground in GROUNDS {
        let surface = format!("surface-{ground}");
        pair("text", &surface, Words);
        pair("text-muted", &surface, Words);
        pair("focus", &surface, Mark);
        for meaning in MEANINGS {
            pair(&format!("{meaning}-text"), &surface, Words);
            if !["selected", "paper"].contains(&ground) {
                pair(&format!("{meaning}-mark"), &surface, Mark);
            }
        }
        if ["window", "raised", "side", "sunken"].contains(&ground) {
            pair("line-strong", &surface, Mark);
            pair("ink", &surface, Mark);
        }
        if ["window", "raised"].contains(&ground) {
            pair("held-assumed", &surface, Mark);
            pair("held-confirmed", &surface, Mark);
        }
    }
    for meaning in MEANINGS {
        let fill = format!("{meaning}-fill");
        pair(&format!("{meaning}-text"), &fill, Words);
        pair("text", &fill, Words);
        pair("text-muted", &fill, Words);
    }
    pair("text-on-ink", "ink", Words);
    pair("text-on-ink", "ink-hover", Words);
    pair("held-confirmed", "held-none", Mark);
    pairs
}

/// The pairs of a theme that are too faint.
fn too_faint(colours: &Colours, words: f64) -> Vec<String> {
    pairs()
        .into_iter()
        .filter_map(|(front, ground, kind)| {
            let needed = if kind == Kind::Words { words } else { 3.0 };
            let (Some(above), Some(below)) = (colours.get(&front), colours.get(&ground)) else {
                return Some(format!("{front} on {ground}: a token is missing"));
            };
            let found = ratio(*above, *below);
            (found < needed).then(|| format!("{front} on {ground}: {found:.2}, needs {needed}"))
        })
        .collect()
}

#[test]
fn every_pair_of_the_tokens_is_legible() {
    let css = std::fs::read_to_string(tree::top().join("ui/src/tokens.css")).unwrap();
    let base = block(&css, ":root");
    let more = block(&css, ":root[data-contrast=\"more\"]");
    for (side, theme) in ["light", "dark"].into_iter().enumerate() {
        let normal = colours(&base, side);
        assert_eq!(too_faint(&normal, 4.5), [""; 0], "{theme}");
        let mut high = normal;
        high.extend(colours(&more, side));
        assert_eq!(too_faint(&high, 7.0), [""; 0], "{theme}, high contrast");
    }
}

#[test]
fn high_contrast_is_the_same_whether_chosen_or_followed() {
    let css = std::fs::read_to_string(tree::top().join("ui/src/tokens.css")).unwrap();
    let lines = |selector: &str| -> Vec<String> {
        block(&css, selector)
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    };
    assert_eq!(lines(":root[data-contrast=\"more\"]"), lines(":root:not([data-contrast=\"normal\"])"));
}

#[test]
fn a_faint_pair_is_found() {
    assert!((ratio(luminance(1.0, 0.0, 0.0), luminance(0.0, 0.0, 0.0)) - 21.0).abs() < 0.01);
    let css = ":root { /* grey */ --text: light-dark(oklch(0.6 0 0), oklch(1 0 0)); \
               --surface-window: light-dark(oklch(0.7 0 0), oklch(0 0 0)); }";
    let found = |side| {
        too_faint(&colours(&block(css, ":root"), side), 4.5)
            .iter()
            .filter(|text| text.starts_with("text on surface-window"))
            .count()
    };
    assert_eq!((found(0), found(1)), (1, 0));
}
