import { sql } from 'drizzle-orm'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'

/** A row of D1 holds 2 MB at most (platform limits); what lies beyond is found by its earlier pages only. */
const indexedCharacters = 1_500_000

/** Statement that brings a document's line of the text index up to date, from the rows as they are at that point of the batch. */
export function indexText(deps: Deps, documentId: string): Statement {
  return deps.shard.run(sql`
    INSERT OR REPLACE INTO document_text (rowid, space, name, about, body)
    SELECT seq, substr(space_id, 5), name || ' ' || original_name,
      concat_ws(' ', type, issuer, summary, description, json_extract(note, '$.text'),
        (SELECT group_concat(tag.name, ' ') FROM document_tag JOIN tag ON tag.id = document_tag.tag_id WHERE document_tag.document_id = document.id)),
      substr((SELECT group_concat(text, char(10)) FROM page WHERE page.document_id = document.id), 1, ${indexedCharacters})
    FROM document WHERE id = ${documentId}`)
}
