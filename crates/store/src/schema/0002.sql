CREATE TABLE services (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    controller TEXT,
    country TEXT,
    address TEXT,
    privacy_email TEXT,
    privacy_form TEXT,
    representative TEXT,
    representative_address TEXT,
    representative_country TEXT,
    representative_email TEXT,
    officer TEXT,
    officer_address TEXT,
    officer_country TEXT,
    officer_email TEXT,
    purposes TEXT,
    legal_basis TEXT,
    recipients TEXT,
    transfers TEXT,
    retention TEXT,
    price TEXT,
    notes TEXT,
    added_on TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE TABLE service_domains (
    domain TEXT PRIMARY KEY,
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX service_domains_of ON service_domains (service, position);
CREATE TABLE service_accounts (
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE service_categories (
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    category TEXT NOT NULL,
    certainty TEXT NOT NULL,
    source TEXT,
    since TEXT NOT NULL,
    PRIMARY KEY (service, category)
) STRICT, WITHOUT ROWID;
CREATE TABLE service_order (
    language TEXT NOT NULL,
    key BLOB NOT NULL,
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    PRIMARY KEY (language, key, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_order_of ON service_order (service);
CREATE TABLE identity (
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    label TEXT,
    changed TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE requests (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service INTEGER NOT NULL REFERENCES services (number) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    rights TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    letter_language TEXT,
    calendar TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX requests_of ON requests (service);
CREATE INDEX requests_by_reference ON requests (reference);
CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    channel TEXT,
    until TEXT,
    reasons INTEGER,
    note TEXT,
    corrects TEXT,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX events_of ON events (request, number);
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of ON evidence (event, position);
CREATE TABLE drafts (
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    edited_on TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (request, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE letters (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    law TEXT NOT NULL,
    channel TEXT NOT NULL,
    handed_on TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sender TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX letters_of ON letters (request, number);
CREATE TABLE templates (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    service INTEGER REFERENCES services (number) ON DELETE CASCADE,
    text TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX templates_for ON templates (kind, language, coalesce(service, 0));
CREATE INDEX templates_of ON templates (service);
CREATE TABLE request_order (
    request INTEGER PRIMARY KEY REFERENCES requests (number) ON DELETE CASCADE,
    phase TEXT NOT NULL,
    late_after TEXT NOT NULL,
    needs_from TEXT NOT NULL
) STRICT;
CREATE INDEX request_order_by_phase ON request_order (phase, late_after, request);
CREATE INDEX request_order_by_date ON request_order (late_after, request);
CREATE INDEX request_order_by_need ON request_order (needs_from, request);
CREATE TABLE removed (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE service_words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE request_words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
