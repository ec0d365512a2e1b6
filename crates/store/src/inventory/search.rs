//! Searching: words and beginnings of words, in any order, whatever their accents and capitals.

use rusqlite::Connection;

use super::{Touched, View, rows::all};
use crate::Error;

/// What a person typed, as the search's own expression: each word as the beginning of one. `None` where there is no word in it.
///
/// Every word is quoted, so that nothing of what was typed is taken for the expression's grammar.
pub(super) fn expression(typed: &str) -> Option<String> {
    const MOST: usize = 20;
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(MOST);
    let quoted: Vec<String> = words.map(|word| format!("\"{word}\" *")).collect();
    if quoted.is_empty() { None } else { Some(quoted.join(" ")) }
}

impl View<'_> {
    /// The numbers of the services that hold all these words, in ascending order.
    pub fn services_with(&self, typed: &str) -> Result<Vec<i64>, Error> {
        self.found("SELECT rowid FROM service_words WHERE service_words MATCH ?1 ORDER BY rowid", typed)
    }

    /// The numbers of the requests that hold all these words, in ascending order.
    pub fn requests_with(&self, typed: &str) -> Result<Vec<i64>, Error> {
        self.found("SELECT rowid FROM request_words WHERE request_words MATCH ?1 ORDER BY rowid", typed)
    }

    /// The newest requests that hold all these words, `limit` at most.
    pub fn newest_requests_with(
        &self,
        typed: &str,
        limit: u32,
    ) -> Result<Vec<rules::request::Request>, Error> {
        let sql = format!(
            "SELECT rowid FROM request_words WHERE request_words MATCH ?1 ORDER BY rowid DESC LIMIT {limit}"
        );
        self.found(&sql, typed)?.into_iter().map(|number| self.request_numbered(number)).collect()
    }

    fn found(&self, sql: &str, typed: &str) -> Result<Vec<i64>, Error> {
        let Some(expression) = expression(typed) else { return Ok(Vec::new()) };
        all(self.database, sql, [expression], |columns| columns.take())
    }
}

/// Makes the words of the touched rows anew; a row that is gone has none.
pub(crate) fn index(database: &Connection, touched: &Touched) -> Result<(), Error> {
    for number in &touched.services {
        database.prepare_cached("DELETE FROM service_words WHERE rowid = ?1")?.execute([number])?;
        database.prepare_cached(SERVICE)?.execute([number])?;
    }
    for number in &touched.requests {
        database.prepare_cached("DELETE FROM request_words WHERE rowid = ?1")?.execute([number])?;
        database.prepare_cached(REQUEST)?.execute([number])?;
    }
    Ok(())
}

const SERVICE: &str = "INSERT INTO service_words (rowid, text)
    SELECT number, concat_ws(' ', name, controller, country, address, privacy_email, privacy_form, representative,
        representative_email, officer, officer_email, purposes, legal_basis, recipients, transfers, retention, price, notes,
        (SELECT group_concat(domain, ' ') FROM service_domains WHERE service = number),
        (SELECT group_concat(account, ' ') FROM service_accounts WHERE service = number),
        (SELECT group_concat(category || ' ' || coalesce(source, ''), ' ') FROM service_categories WHERE service = number))
    FROM services WHERE number = ?1";

const REQUEST: &str = "INSERT INTO request_words (rowid, text)
    SELECT requests.number, concat_ws(' ', reference, rights, name,
        (SELECT group_concat(note, ' ') FROM events WHERE request = requests.number),
        (SELECT group_concat(recipient, ' ') FROM letters WHERE request = requests.number),
        (SELECT group_concat(evidence.name, ' ') FROM evidence WHERE event IN
            (SELECT events.number FROM events WHERE request = requests.number)))
    FROM requests JOIN services ON services.number = requests.service WHERE requests.number = ?1";
