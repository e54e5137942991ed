-- How a record's original was read: by which format, from a file of which name (where the format asks
-- for it), and on which day, from which periods such as "-P3D" count. So a later version can read it
-- again. NULL in rows of before. They stand behind the large columns: only who reads those needs them.
ALTER TABLE record ADD COLUMN format TEXT;
ALTER TABLE record ADD COLUMN file TEXT;
ALTER TABLE record ADD COLUMN read_on TEXT;

-- How far a file was taken in, moved with the rows in one transaction and removed at the file's end.
CREATE TABLE bookmark (
  kind    TEXT    NOT NULL,
  source  TEXT    NOT NULL,
  file    TEXT    NOT NULL,
  version TEXT    NOT NULL,
  rows    INTEGER NOT NULL,
  began   INTEGER NOT NULL,
  had     INTEGER,
  PRIMARY KEY (kind, source, file)
) STRICT;
