CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE staff (
  firm_id TEXT NOT NULL, user_id TEXT NOT NULL REFERENCES person(id),
  role TEXT NOT NULL CHECK (role IN ('admin', 'collaborator')), PRIMARY KEY (firm_id, user_id)
) WITHOUT ROWID;

CREATE TABLE space (
  id TEXT PRIMARY KEY, firm_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('firm', 'client')), name TEXT NOT NULL,
  siren TEXT, client_type TEXT, language TEXT NOT NULL DEFAULT 'fr', plan TEXT NOT NULL CHECK (plan IN ('standard', 'pro')),
  opened_on TEXT NOT NULL, used_bytes INTEGER NOT NULL DEFAULT 0 CHECK (used_bytes >= 0), limit_bytes INTEGER NOT NULL
);
CREATE INDEX space_firm ON space(firm_id);
CREATE UNIQUE INDEX space_one_of_firm ON space(firm_id) WHERE kind = 'firm';
CREATE TABLE membership (
  space_id TEXT NOT NULL REFERENCES space(id), user_id TEXT NOT NULL REFERENCES person(id),
  role TEXT NOT NULL CHECK (role IN ('admin', 'lead', 'standard')), PRIMARY KEY (space_id, user_id)
) WITHOUT ROWID;
CREATE INDEX membership_user ON membership(user_id);
CREATE TABLE assignment (
  space_id TEXT NOT NULL REFERENCES space(id), user_id TEXT NOT NULL REFERENCES person(id), PRIMARY KEY (space_id, user_id)
) WITHOUT ROWID;
CREATE INDEX assignment_user ON assignment(user_id);

CREATE TABLE history (
  space_id TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, action TEXT NOT NULL,
  actor_id TEXT NOT NULL, actor_name TEXT NOT NULL, document_id TEXT, before TEXT, after TEXT, via TEXT NOT NULL,
  digest TEXT NOT NULL, PRIMARY KEY (space_id, seq)
) WITHOUT ROWID;
CREATE INDEX history_document ON history(document_id, seq);
CREATE TRIGGER history_keeps_its_lines BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_loses_no_line BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
-- REPLACE deletes without firing the trigger above.
CREATE TRIGGER history_replaces_no_line BEFORE INSERT ON history BEGIN
  SELECT RAISE(ABORT, 'history is append-only') WHERE EXISTS (SELECT 1 FROM history WHERE space_id = NEW.space_id AND seq = NEW.seq);
END;
CREATE TABLE seal (space_id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (space_id, seq)) WITHOUT ROWID;
CREATE TRIGGER seal_keeps_its_lines BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;
CREATE TRIGGER seal_loses_no_line BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;
-- Two sealers write the same line: the second is let go by, whatever it asks on conflict.
CREATE TRIGGER seal_replaces_no_line BEFORE INSERT ON seal BEGIN
  SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM seal WHERE space_id = NEW.space_id AND seq = NEW.seq);
END;

CREATE TABLE job (
  id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, payload TEXT NOT NULL,
  lane TEXT NOT NULL DEFAULT 'quick' CHECK (lane IN ('quick', 'scan')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')), attempts INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0, run_at INTEGER NOT NULL, lease_until INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 1, failures TEXT NOT NULL DEFAULT '[]', created_at INTEGER NOT NULL
);
CREATE INDEX job_due ON job(state, run_at);

CREATE TABLE credit_period (
  space_id TEXT NOT NULL REFERENCES space(id), starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, allowance INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (space_id, starts_on), CHECK (used >= 0 AND used <= allowance)
) WITHOUT ROWID;
CREATE TABLE credit (
  document_id TEXT NOT NULL, run INTEGER NOT NULL, space_id TEXT NOT NULL, period_starts_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reserved', 'settled', 'refunded')), at INTEGER NOT NULL, PRIMARY KEY (document_id, run)
) WITHOUT ROWID;
CREATE INDEX credit_space ON credit(space_id, at);

CREATE TABLE folder (
  id TEXT PRIMARY KEY, space_id TEXT NOT NULL REFERENCES space(id), parent_id TEXT REFERENCES folder(id),
  name TEXT NOT NULL, folded_name TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX folder_space ON folder(space_id);
CREATE UNIQUE INDEX folder_sibling ON folder(space_id, COALESCE(parent_id, ''), folded_name);
CREATE TRIGGER folder_makes_no_cycle BEFORE UPDATE OF parent_id ON folder WHEN NEW.parent_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'folder cycle') WHERE NEW.id IN (
    WITH RECURSIVE above(id) AS (
      SELECT NEW.parent_id
      UNION SELECT folder.parent_id FROM folder JOIN above ON folder.id = above.id WHERE folder.parent_id IS NOT NULL
    ) SELECT id FROM above
  );
END;

CREATE TABLE template (
  id TEXT PRIMARY KEY, firm_id TEXT NOT NULL, name TEXT NOT NULL, folded_name TEXT NOT NULL, is_default INTEGER NOT NULL,
  folders TEXT NOT NULL, tags TEXT NOT NULL
);
CREATE UNIQUE INDEX template_name ON template(firm_id, folded_name);

CREATE TABLE tag (
  id TEXT PRIMARY KEY, space_id TEXT NOT NULL REFERENCES space(id), name TEXT NOT NULL, folded_name TEXT NOT NULL,
  colour TEXT NOT NULL, rules TEXT NOT NULL
);
CREATE UNIQUE INDEX tag_name ON tag(space_id, folded_name);

CREATE TABLE document (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, space_id TEXT NOT NULL REFERENCES space(id),
  folder_id TEXT REFERENCES folder(id), parent_id TEXT, name TEXT NOT NULL, original_name TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, mime TEXT NOT NULL, format TEXT NOT NULL, sha256 TEXT NOT NULL, blob_key TEXT NOT NULL,
  dedup_key TEXT NOT NULL, imported_at INTEGER NOT NULL, imported_by TEXT NOT NULL, importer_name TEXT NOT NULL,
  source TEXT NOT NULL, type TEXT, type_by TEXT, issuer TEXT, language TEXT, pages INTEGER, summary TEXT, description TEXT,
  description_by TEXT, due_date TEXT, due_date_by TEXT, notice_date TEXT, notice_date_by TEXT, note TEXT,
  flagged INTEGER NOT NULL DEFAULT 0, warnings TEXT NOT NULL DEFAULT '[]',
  analysis_state TEXT NOT NULL CHECK (analysis_state IN ('waiting', 'running', 'done', 'failed', 'unreadable', 'no-credit')),
  analysis_reason TEXT, analysis_engine TEXT, analysis_run INTEGER NOT NULL DEFAULT 1, pages_read INTEGER NOT NULL DEFAULT 0,
  trashed_at INTEGER, UNIQUE (space_id, dedup_key)
);
CREATE INDEX document_imported ON document(space_id, trashed_at, imported_at);
CREATE INDEX document_due ON document(space_id, due_date);
CREATE INDEX document_sha ON document(space_id, sha256);
CREATE INDEX document_parent ON document(parent_id);
CREATE INDEX document_flagged ON document(space_id, trashed_at) WHERE flagged = 1;

CREATE TABLE capture (
  space_id TEXT NOT NULL REFERENCES space(id), id TEXT NOT NULL, document_id TEXT NOT NULL, actor_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('receiving', 'stored', 'duplicate', 'failed')), size_bytes INTEGER NOT NULL,
  blob_key TEXT NOT NULL, sha256 TEXT, approved INTEGER NOT NULL CHECK (approved = 1), at INTEGER NOT NULL,
  PRIMARY KEY (space_id, id)
) WITHOUT ROWID;
CREATE INDEX capture_state ON capture(state, at);

CREATE TABLE page (
  document_id TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL, confidence INTEGER NOT NULL,
  hidden_text TEXT, PRIMARY KEY (document_id, number)
) WITHOUT ROWID;
CREATE TABLE suggestion (
  document_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, by TEXT NOT NULL, confidence_percent INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'unverified', 'accepted', 'dismissed')), reason TEXT, evidence TEXT,
  previous TEXT, PRIMARY KEY (document_id, field)
) WITHOUT ROWID;
CREATE TABLE document_tag (
  document_id TEXT NOT NULL, tag_id TEXT NOT NULL REFERENCES tag(id) ON DELETE CASCADE, by TEXT NOT NULL, rule TEXT,
  evidence TEXT, PRIMARY KEY (document_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX document_tag_tag ON document_tag(tag_id);
CREATE TABLE document_grant (
  document_id TEXT NOT NULL, user_id TEXT NOT NULL, level TEXT NOT NULL CHECK (level IN ('read', 'write')),
  granted_by TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (document_id, user_id)
) WITHOUT ROWID;
CREATE INDEX grant_user ON document_grant(user_id);
