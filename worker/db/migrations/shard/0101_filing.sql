-- How people file is asked at every analysis: the documents that stand in a folder, newest first, and the folders refused.
CREATE INDEX document_filed ON document(space_id, imported_at)
  WHERE folder_id IS NOT NULL AND trashed_at IS NULL;
CREATE INDEX suggestion_refused_folder ON suggestion(value) WHERE field = 'folder' AND state = 'dismissed';
