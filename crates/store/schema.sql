-- The tables of the vault, as `sqlite3 vault.sqlite .schema` shows them in an opened backup.
-- A test holds this file against the migration steps in `src/schema/`.
-- Columns keep their meaning and ids are never reused; dates are ISO 8601 (YYYY-MM-DD).

-- One row: which vault this is. Repeats what lokero.json says, and is what counts.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault TEXT NOT NULL,          -- UUIDv7
    name TEXT NOT NULL,           -- as the user calls it
    created TEXT NOT NULL,        -- date
    format INTEGER NOT NULL,      -- of the folder and its files
    min_reader INTEGER NOT NULL,  -- a program that reads an older format only must not open the vault
    database TEXT NOT NULL,       -- the file name of this database; an upgrade writes the next one
    generation INTEGER NOT NULL   -- the number of transactions so far
) STRICT;

-- evidence_identity: the age identity that opens blobs/. backup_identity: one of the two keys to every backup.
-- recovery_recipient: the public side of the recovery kit. recovery_pending: the kit that is just being replaced, as JSON.
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the user chose.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The backups that were made, read back in full and not yet rotated out.
CREATE TABLE backups (
    id TEXT PRIMARY KEY,          -- UUIDv7
    file TEXT NOT NULL UNIQUE,    -- path
    made_on TEXT NOT NULL,        -- date
    generation INTEGER NOT NULL,  -- of the vault, when it was copied
    bytes INTEGER NOT NULL,       -- length of the file
    sha256 TEXT NOT NULL          -- of the file
) STRICT, WITHOUT ROWID;

-- What the user knows, and the legal person that answers for it. Ids are UUIDv7, made where the user is; numbers are of this
-- file alone. `changed` is the id of the change that last wrote the row; being a UUIDv7 it tells when.
CREATE TABLE services (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,           -- as the user calls it
    controller TEXT,              -- the legal person (GDPR Art. 4(7))
    country TEXT,                 -- ISO 3166-1, where it is established
    address TEXT,                 -- postal, of several lines
    privacy_email TEXT,
    privacy_form TEXT,            -- address of a web form
    representative TEXT,          -- in the Union (Art. 27)
    representative_address TEXT,
    representative_country TEXT,
    representative_email TEXT,
    officer TEXT,                 -- for data protection (Art. 37)
    officer_address TEXT,
    officer_country TEXT,
    officer_email TEXT,
    purposes TEXT,                -- these and the next ones in words
    legal_basis TEXT,
    recipients TEXT,
    transfers TEXT,
    retention TEXT,
    price TEXT,
    notes TEXT,
    added_on TEXT NOT NULL,       -- date
    changed TEXT NOT NULL
) STRICT;

-- The domains of a service; no two services share one.
CREATE TABLE service_domains (
    domain TEXT PRIMARY KEY,      -- readable, in small letters
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX service_domains_of ON service_domains (service, position);

-- By what the service knows the user: e-mail addresses, customer numbers.
CREATE TABLE service_accounts (
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

-- The kinds of data that the service holds.
CREATE TABLE service_categories (
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    category TEXT NOT NULL,       -- contact, identity, payment, …
    certainty TEXT NOT NULL,      -- assumed, stated or confirmed
    source TEXT,                  -- from where that is known, in words
    since TEXT NOT NULL,          -- date from which that is known
    PRIMARY KEY (service, category)
) STRICT, WITHOUT ROWID;

-- Names in the order of each language: the bytes of an ICU sort key. Derived from `services.name` by the version of the
-- collation that `settings` names as `order`; made anew where that is another one.
CREATE TABLE service_order (
    language TEXT NOT NULL,       -- en, fi, sv
    key BLOB NOT NULL,
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    PRIMARY KEY (language, key, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_order_of ON service_order (service);

-- The user's own details. `kind`: name, former-name, address, email, number (with its label) or country.
CREATE TABLE identity (
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,    -- the usual one first
    value TEXT NOT NULL,
    label TEXT,
    changed TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;

-- One exercise of one or more rights towards one controller. There is no column for its state: see `events`.
CREATE TABLE requests (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    reference TEXT NOT NULL,      -- by what both sides call it
    rights TEXT NOT NULL,         -- separated by spaces
    opened_on TEXT NOT NULL,      -- date
    letter_language TEXT,         -- that the user chose for its letters
    calendar TEXT NOT NULL,       -- the version of the holidays and rules when something last happened
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX requests_of ON requests (service);
CREATE INDEX requests_by_reference ON requests (reference);

-- Dated facts. Rows are only added; `corrects` names the event that one takes the place of. `hash` chains the events of a
-- request in the order of their numbers, as docs/export.md says.
CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,           -- sent, received, answer-full, …
    happened_on TEXT NOT NULL,    -- date
    recorded_on TEXT NOT NULL,    -- date
    channel TEXT,                 -- email, post, form or phone
    until TEXT,                   -- the date that it names
    reasons INTEGER,              -- whether it gave reasons: 0 or 1
    note TEXT,
    corrects TEXT,                -- id of an event
    hash TEXT NOT NULL            -- SHA-256 in hexadecimal digits
) STRICT;
CREATE INDEX events_of ON events (request, number);

-- Files kept with an event: blobs/<last two digits of the id>/<id>.age, for the evidence identity.
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,           -- of the file, without a path
    bytes INTEGER NOT NULL,       -- of its contents
    sha256 TEXT NOT NULL          -- of its contents
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of ON evidence (event, position);

-- Letters whose text the user edited and did not hand over yet; no clock runs from them.
CREATE TABLE drafts (
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,          -- access, reminder, …
    language TEXT NOT NULL,      -- of the letter
    text TEXT NOT NULL,          -- the subject on its first line
    edited_on TEXT NOT NULL,      -- date
    changed TEXT NOT NULL,
    PRIMARY KEY (request, kind)
) STRICT, WITHOUT ROWID;

-- Letters as they were handed over. Rows are only added; whether a letter left, the events say.
CREATE TABLE letters (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    law TEXT NOT NULL,           -- gdpr, uk-gdpr or swiss-fadp
    channel TEXT NOT NULL,       -- email, post, form or phone
    handed_on TEXT NOT NULL,     -- date
    recipient TEXT NOT NULL,     -- whom it is to reach, one line each
    sender TEXT,                  -- the address to send it from
    subject TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX letters_of ON letters (request, number);

-- The user's own words for a kind of letter.
CREATE TABLE templates (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    service INTEGER REFERENCES services (number) ON DELETE CASCADE, -- null: for all services
    text TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX templates_for ON templates (kind, language, coalesce(service, 0));
CREATE INDEX templates_of ON templates (service);

-- An index over the events, never read for what it says but for where to look: requests by where they stand, by the day after
-- which the controller is late, and by the day from which the user has something to do (9999-12-31 where there is none).
-- Made in the transaction that adds an event; anew where `settings` names another version of the rules as `order`.
CREATE TABLE request_order (
    request INTEGER PRIMARY KEY REFERENCES requests (number) ON DELETE CASCADE,
    phase TEXT NOT NULL,          -- the state that the events alone lead to
    late_after TEXT NOT NULL,     -- date
    needs_from TEXT NOT NULL      -- date
) STRICT;
CREATE INDEX request_order_by_phase ON request_order (phase, late_after, request);
CREATE INDEX request_order_by_date ON request_order (late_after, request);
CREATE INDEX request_order_by_need ON request_order (needs_from, request);

-- What was removed, so that another copy of the vault does not bring it back.
CREATE TABLE removed (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,           -- service or request
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of services and requests, for searching; no text is kept in them.
CREATE VIRTUAL TABLE service_words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE request_words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
