-- One row a record. Every write and delete moves seq past all that were given before, so the rows in
-- the order of seq are the change log. A deleted record keeps its row (followers must learn of the
-- deletion) but not its content. The large columns come last: reading the others never touches them.
CREATE TABLE record (
  kind     TEXT    NOT NULL,
  source   TEXT    NOT NULL,
  id       TEXT    NOT NULL,
  seq      INTEGER NOT NULL UNIQUE,
  deleted  INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  body     TEXT,
  original BLOB,
  PRIMARY KEY (kind, source, id),
  CHECK ((deleted = 1) = (body IS NULL))
) STRICT;

-- Counting live records takes this small index and the primary key's, never the rows themselves.
CREATE INDEX tombstone ON record (kind) WHERE deleted = 1;

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- An index carries the id of the store that it was made from.
INSERT INTO meta (name, value) VALUES ('id', lower(hex(randomblob(16))));

-- What another process asks of the one that owns the index.
CREATE TABLE request (
  name TEXT PRIMARY KEY,
  made TEXT NOT NULL
) STRICT;
