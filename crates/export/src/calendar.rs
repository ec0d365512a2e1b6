//! Deadlines as an iCalendar file (RFC 5545) for the program in which the user keeps dates.
//!
//! A deadline is a whole day and no moment, so it has no time zone in which it could shift. What is kept stable between two
//! files, the ids above all, lets that program change an entry where it would otherwise add a second one.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarClassification, ICalendarComponent, ICalendarComponentType,
    ICalendarDuration, ICalendarEntry, ICalendarMethod, ICalendarParameter, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarTransparency, ICalendarValue, ICalendarValueType,
};
use rules::Date;

use crate::shown::shown;

/// Longest title, in characters.
const TITLE_LENGTH: usize = 200;

/// Longest line of a description, in characters, and the most lines.
const LINE_LENGTH: usize = 500;
const LINES: usize = 50;

/// The hour of the day at which an alarm rings. A day begins at midnight, at which nobody wants to be told.
const HOUR: u32 = 9;

/// A deadline in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names the deadline for ever: the request's id and the kind of deadline.
    pub uid: String,
    /// Rises with each change of the deadline, as the number of the request's events does.
    pub sequence: u32,
    pub date: Date,
    pub title: String,
    pub description: String,
    /// So many days before the date; each is an alarm.
    pub lead_days: Vec<u16>,
}

/// What is the same for the whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// The program that writes it, as `-//Lokero//Lokero 1.0//EN`.
    pub product: &'a str,
    /// The day on which it is written.
    pub stamp: Date,
    /// Takes the place of every title and description, for a calendar that others can see.
    pub neutral_title: Option<&'a str>,
}

/// The file. The same values give the same bytes.
///
/// ```
/// # use export::calendar::{About, Entry, calendar};
/// # use rules::Date;
/// let entry = Entry {
///     uid: "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer".into(),
///     sequence: 1,
///     date: Date::constant(2026, 12, 28),
///     title: "Spotify: answer".into(),
///     description: String::new(),
///     lead_days: vec![7],
/// };
/// let stamp = Date::constant(2026, 11, 26);
/// let file = calendar(&[entry], About { product: "-//Lokero//Lokero//EN", stamp, neutral_title: None });
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20261228\r\n"));
/// ```
pub fn calendar(entries: &[Entry], about: About<'_>) -> String {
    let mut file = ICalendar { components: vec![head(about.product)] };
    for entry in entries {
        let alarms: Vec<ICalendarComponent> =
            entry.lead_days.iter().map(|&days| alarm(days, &title(entry, about))).collect();
        let at = file.components.len();
        let mut event = event(entry, about);
        event.component_ids =
            (at + 1..).take(alarms.len()).filter_map(|place| u32::try_from(place).ok()).collect();
        file.components.push(event);
        file.components.extend(alarms);
        if let (Some(head), Ok(place)) = (file.components.first_mut(), u32::try_from(at)) {
            head.component_ids.push(place);
        }
    }
    file.to_string()
}

fn head(product: &str) -> ICalendarComponent {
    component(
        ICalendarComponentType::VCalendar,
        [
            text(ICalendarProperty::Version, "2.0"),
            text(ICalendarProperty::Prodid, &shown(product, TITLE_LENGTH)),
            value(ICalendarProperty::Method, ICalendarValue::Method(ICalendarMethod::Publish)),
        ],
    )
}

fn event(entry: &Entry, about: About<'_>) -> ICalendarComponent {
    let mut properties = vec![
        text(ICalendarProperty::Uid, &shown(&entry.uid, TITLE_LENGTH)),
        value(ICalendarProperty::Dtstamp, midnight(about.stamp)),
        value(ICalendarProperty::Sequence, ICalendarValue::Integer(entry.sequence.into())),
        day(ICalendarProperty::Dtstart, entry.date),
    ];
    // Without an end the entry lasts one day as well; the last day that there is has no next one.
    properties.extend(entry.date.tomorrow().ok().map(|next| day(ICalendarProperty::Dtend, next)));
    properties.push(text(ICalendarProperty::Summary, &title(entry, about)));
    if about.neutral_title.is_none() && !entry.description.is_empty() {
        properties.push(text(ICalendarProperty::Description, &lines(&entry.description)));
    }
    let class = ICalendarValue::Classification(ICalendarClassification::Private);
    properties.push(value(ICalendarProperty::Class, class));
    // A deadline takes no time of the user's.
    let transparent = ICalendarValue::Transparency(ICalendarTransparency::Transparent);
    properties.push(value(ICalendarProperty::Transp, transparent));
    component(ICalendarComponentType::VEvent, properties)
}

fn alarm(days: u16, title: &str) -> ICalendarComponent {
    component(
        ICalendarComponentType::VAlarm,
        [
            value(ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display)),
            text(ICalendarProperty::Description, title),
            value(ICalendarProperty::Trigger, ICalendarValue::Duration(before(days))),
        ],
    )
}

/// From the beginning of the entry's day to the hour of the alarm on an earlier day, or on the day itself.
fn before(days: u16) -> ICalendarDuration {
    match u32::from(days).checked_sub(1) {
        None => ICalendarDuration { hours: HOUR, ..ICalendarDuration::default() },
        Some(days) => ICalendarDuration { neg: true, days, hours: 24 - HOUR, ..ICalendarDuration::default() },
    }
}

fn title(entry: &Entry, about: About<'_>) -> String {
    shown(about.neutral_title.unwrap_or(&entry.title), TITLE_LENGTH)
}

fn lines(description: &str) -> String {
    let lines: Vec<String> = description.lines().take(LINES).map(|line| shown(line, LINE_LENGTH)).collect();
    lines.join("\n")
}

fn component(
    component_type: ICalendarComponentType,
    entries: impl IntoIterator<Item = ICalendarEntry>,
) -> ICalendarComponent {
    ICalendarComponent { component_type, entries: entries.into_iter().collect(), component_ids: Vec::new() }
}

fn text(name: ICalendarProperty, text: &str) -> ICalendarEntry {
    value(name, ICalendarValue::Text(text.to_owned()))
}

fn value(name: ICalendarProperty, value: ICalendarValue) -> ICalendarEntry {
    ICalendarEntry { name, params: Vec::new(), values: vec![value] }
}

/// A whole day, in no time zone.
fn day(name: ICalendarProperty, date: Date) -> ICalendarEntry {
    let is_date = ICalendarParameter {
        name: ICalendarParameterName::Value,
        value: ICalendarParameterValue::Value(ICalendarValueType::Date),
    };
    let date = ICalendarValue::PartialDateTime(Box::new(civil(date)));
    ICalendarEntry { name, params: vec![is_date], values: vec![date] }
}

/// The beginning of a day in universal time, which the standard asks for here.
fn midnight(date: Date) -> ICalendarValue {
    let nought = Some(0);
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime {
        hour: nought,
        minute: nought,
        second: nought,
        tz_hour: nought,
        tz_minute: nought,
        ..civil(date)
    }))
}

fn civil(date: Date) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(date.year()).ok(),
        month: u8::try_from(date.month()).ok(),
        day: u8::try_from(date.day()).ok(),
        ..PartialDateTime::default()
    }
}
