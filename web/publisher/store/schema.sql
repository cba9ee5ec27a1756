-- A page of the database holds most documents whole.
PRAGMA page_size = 16384;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
-- In KiB, and in pages: taking in ten thousand documents at once must not go round by the disk for each of them.
PRAGMA cache_size = -32768;
PRAGMA wal_autocheckpoint = 2000;

-- What is public, as the content API gave it.
CREATE TABLE IF NOT EXISTS document (
  key TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  content TEXT NOT NULL
) WITHOUT ROWID;

-- What each document contributes to each view. A null value stands for the document's whole content.
CREATE TABLE IF NOT EXISTS view_row (
  view TEXT NOT NULL,
  key TEXT NOT NULL,
  sort TEXT NOT NULL,
  document TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT,
  PRIMARY KEY (view, key, sort, document, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS view_row_of_document ON view_row (document);

-- Every page that should exist. `digest` is that of the file in place, null where none is. `dirty` orders what is to be
-- rendered: 0 nothing to do, 1 in a full render, 2 because of an edit.
CREATE TABLE IF NOT EXISTS page (
  path TEXT PRIMARY KEY,
  digest TEXT,
  dirty INTEGER NOT NULL,
  is_gone INTEGER NOT NULL DEFAULT 0,
  error TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_dirty ON page (dirty) WHERE dirty > 0;
CREATE INDEX IF NOT EXISTS page_failed ON page (path) WHERE error IS NOT NULL;

-- Which keys of which views each page read, in both directions.
CREATE TABLE IF NOT EXISTS page_read (
  path TEXT NOT NULL,
  view TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (path, view, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_read_by_key ON page_read (view, key, path);

CREATE TABLE IF NOT EXISTS webhook (id TEXT PRIMARY KEY, received_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
