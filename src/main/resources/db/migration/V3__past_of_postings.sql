-- Title, place, day and skills of a deleted posting: enough to offer others like it at its address.
-- Its text and its employer go, and no other kind of record leaves anything behind.
ALTER TABLE record ADD COLUMN was TEXT CHECK (was IS NULL OR (deleted = 1 AND kind = 'jobs'));

-- The earliest day on which a posting was published, where it has been replaced or has come back
-- since.
ALTER TABLE record ADD COLUMN first_posted TEXT;
