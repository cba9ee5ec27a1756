-- What was put in place: a row for each release that can be gone back to, and for the one that is shown. A release can
-- have several batches: `id` stays, and `number` is that of the last.
CREATE TABLE IF NOT EXISTS release (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  duration_ms REAL NOT NULL,
  cause TEXT NOT NULL,
  paths TEXT NOT NULL
);

-- What a release changed, by digests; null where there was, or is, no file. `document` owned the page before.
CREATE TABLE IF NOT EXISTS release_file (
  release INTEGER NOT NULL,
  file TEXT NOT NULL,
  before TEXT,
  after TEXT,
  document TEXT,
  is_withdrawal INTEGER NOT NULL,
  PRIMARY KEY (release, file)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS release_file_before ON release_file (before);

-- How large each file is that was replaced and is kept.
CREATE TABLE IF NOT EXISTS kept_file (digest TEXT PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;

-- Whose page is in place at a path.
CREATE TABLE IF NOT EXISTS page_owner (path TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_owner_document ON page_owner (document);

-- Styles and scripts of earlier templates, and the release that was shown when they were no longer needed.
CREATE TABLE IF NOT EXISTS former_asset (file TEXT PRIMARY KEY, release INTEGER NOT NULL) WITHOUT ROWID;

-- When each document's newest change was heard of and, once all pages show it, was live.
CREATE TABLE IF NOT EXISTS document_live (
  key TEXT PRIMARY KEY,
  heard_at TEXT NOT NULL,
  live_at TEXT,
  duration_ms REAL
) WITHOUT ROWID;
