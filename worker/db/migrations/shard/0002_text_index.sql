-- Derived data, rebuilt from `page` by a job: D1 cannot export a database that holds FTS5 tables (workers-sdk#9519).
-- `space` is the space's id without its prefix, one token: a query by space stays inside the index.
CREATE VIRTUAL TABLE document_text USING fts5(
  space, name, about, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
