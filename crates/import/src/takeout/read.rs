//! The frame of the document, and the loop over what is in it.

use std::{
    fmt,
    io::{BufReader, Read},
    marker::PhantomData,
};

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess};

use super::{
    error::{Error, Fault, told},
    form::{Form, Formed},
    inventory::{IdentityMembers, ServiceMembers},
    item::Item,
    letters::{DraftMembers, LanguageMembers, LetterMembers, TemplateMembers},
    metered::{Meter, Metered},
    request::{RequestMembers, Told},
};

const FORMAT: &str = "lokero-export";
const VERSION: u64 = 1;

/// Bytes of one service or request: ten thousand events fit, each with a note of a page.
const LARGEST_ITEM: u64 = 64 << 20;

/// Reads an export and gives what is in it to `sink`, in the order in which it stands there.
///
/// Only one service or request lies in memory at a time, however long the document is. Each value is checked as if a stranger
/// had written it, and read only in the form in which `export::takeout` writes it; the hashes of every request's events are
/// reckoned anew. What came before an error was given to `sink`: undoing that is for its owner.
///
/// # Errors
///
/// See [`Error`]; the first one ends the reading.
pub fn read<E>(from: impl Read, sink: impl FnMut(Item) -> Result<(), E>) -> Result<(), Error<E>> {
    read_metered(from, LARGEST_ITEM, sink)
}

fn read_metered<E>(
    from: impl Read,
    most: u64,
    sink: impl FnMut(Item) -> Result<(), E>,
) -> Result<(), Error<E>> {
    let meter = Meter::default();
    let mut course = Course { sink, meter: meter.clone(), is_known: false, ended: None };
    let bytes = BufReader::new(Metered::new(from, most, meter.clone()));
    let mut json = serde_json::Deserializer::from_reader(bytes);
    let read = json.deserialize_map(Frame(&mut course)).and_then(|()| json.end());
    let Err(error) = read else { return Ok(()) };
    if let Some(reason) = course.ended {
        return Err(reason);
    }
    match error.is_io() {
        true if meter.is_over(most) => Err(Error::TooLong { line: error.line().max(1) }),
        false if !course.is_known => Err(Error::NotAnExport),
        _ => Err(told(error)),
    }
}

/// How far the reading came.
struct Course<S, E> {
    sink: S,
    meter: Meter,
    /// The document is of our format and version.
    is_known: bool,
    /// Why there is no more to do, where that is not an error of the JSON.
    ended: Option<Error<E>>,
}

impl<E, S: FnMut(Item) -> Result<(), E>> Course<S, E> {
    fn know(&mut self, format: &str, version: u64) -> Result<(), Fault> {
        if format == FORMAT && version > VERSION {
            return self.end(Error::NewerVersion);
        }
        self.is_known = format == FORMAT && version == VERSION;
        if self.is_known { Ok(()) } else { Err(Fault::Invalid) }
    }

    fn give(&mut self, item: Item) -> Result<(), Fault> {
        self.meter.begin_anew();
        (self.sink)(item).or_else(|reason| self.end(Error::Sink(reason)))
    }

    fn give_request(&mut self, told: Told) -> Result<(), Fault> {
        match told.broken_event() {
            None => self.give(Item::Request(told.request)),
            Some(event) => self.end(Error::BrokenHistory { reference: told.request.reference, event }),
        }
    }

    fn end(&mut self, reason: Error<E>) -> Result<(), Fault> {
        self.ended = Some(reason);
        Err(Fault::Unexpected)
    }
}

/// The outermost object. Its members stand in the order in which they are written, since that is what lets it be streamed.
struct Frame<'a, S, E>(&'a mut Course<S, E>);

impl<'de, E, S: FnMut(Item) -> Result<(), E>> de::Visitor<'de> for Frame<'_, S, E> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let course = self.0;
        expect(&mut members, Some("format"))?;
        let format: String = members.next_value()?;
        expect(&mut members, Some("version"))?;
        course.know(&format, members.next_value()?).map_err(Fault::error)?;
        expect(&mut members, Some("identity"))?;
        let identity: Formed<IdentityMembers> = members.next_value()?;
        course.give(Item::Identity(identity.0)).map_err(Fault::error)?;
        expect(&mut members, Some("services"))?;
        let service = |course: &mut Course<S, E>, service| course.give(Item::Service(Box::new(service)));
        members.next_value_seed(Each::<_, _, _, ServiceMembers>(course, service, PhantomData))?;
        expect(&mut members, Some("requests"))?;
        members.next_value_seed(Each::<_, _, _, RequestMembers>(
            course,
            Course::give_request,
            PhantomData,
        ))?;
        expect(&mut members, Some("letters"))?;
        let letter = |course: &mut Course<S, E>, (request, letter)| {
            course.give(Item::Letter(request, Box::new(letter)))
        };
        members.next_value_seed(Each::<_, _, _, LetterMembers>(course, letter, PhantomData))?;
        expect(&mut members, Some("drafts"))?;
        let draft = |course: &mut Course<S, E>, (request, draft)| course.give(Item::Draft(request, draft));
        members.next_value_seed(Each::<_, _, _, DraftMembers>(course, draft, PhantomData))?;
        expect(&mut members, Some("languages"))?;
        let language =
            |course: &mut Course<S, E>, (request, language)| course.give(Item::Language(request, language));
        members.next_value_seed(Each::<_, _, _, LanguageMembers>(course, language, PhantomData))?;
        expect(&mut members, Some("templates"))?;
        let template = |course: &mut Course<S, E>, template| course.give(Item::Template(template));
        members.next_value_seed(Each::<_, _, _, TemplateMembers>(course, template, PhantomData))?;
        expect(&mut members, None)
    }
}

/// The next member is this one, or there is none.
fn expect<'de, A: MapAccess<'de>>(members: &mut A, name: Option<&str>) -> Result<(), A::Error> {
    let found: Option<String> = members.next_key()?;
    if found.as_deref() == name { Ok(()) } else { Err(Fault::Unexpected.error()) }
}

/// A list whose values are given on one by one.
struct Each<'a, S, E, G, F>(&'a mut Course<S, E>, G, PhantomData<F>);

impl<'de, S, E, G, F> DeserializeSeed<'de> for Each<'_, S, E, G, F>
where
    F: Form,
    G: FnMut(&mut Course<S, E>, F::Value) -> Result<(), Fault>,
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de, S, E, G, F> de::Visitor<'de> for Each<'_, S, E, G, F>
where
    F: Form,
    G: FnMut(&mut Course<S, E>, F::Value) -> Result<(), Fault>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<Formed<F>>()? {
            (self.1)(self.0, value.0).map_err(Fault::error)?;
        }
        Ok(())
    }
}
