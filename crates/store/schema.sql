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
