import type { ApiClient } from '../../../shared/api/api-client'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { saveBlob } from '../data/save-blob'
import { settleAll, type Settled } from '../data/settle-all'
import type { DocumentList } from '../data/use-document-list'
import { conclude, type ConclusionMeans } from './conclude'

export type ChangedList = Pick<DocumentList, 'change' | 'remove' | 'reload'>

interface Means extends ConclusionMeans {
  api: ApiClient
  list: ChangedList
}

const idsOf = (rows: DocumentRow[]) => new Set(rows.map(({ id }) => id))

function putBack({ list }: Means, { failed }: Settled<DocumentRow>) {
  for (const { subject } of failed) list.change(new Set([subject.id]), () => subject)
}

async function flag(means: Means, rows: DocumentRow[], flagged: boolean) {
  const { api, list, t } = means
  list.change(idsOf(rows), (row) => ({ ...row, flagged }))
  const settled = await settleAll(rows, (row) => api.changeDocument(row.spaceId, row.id, { flagged }))
  putBack(means, settled)
  const text = t(flagged ? 'flaggedMany' : 'unflaggedMany', { count: rows.length })
  conclude(means, settled, rows.length > 1 ? { text } : undefined)
}

async function move(means: Means, rows: DocumentRow[], folder: DocumentRow['folder']) {
  const { api, list, t } = means
  list.change(idsOf(rows), (row) => ({ ...row, folder }))
  const settled = await settleAll(rows, (row) =>
    api.changeDocument(row.spaceId, row.id, { folderId: folder.id }),
  )
  putBack(means, settled)
  const undo = async () => {
    for (const row of settled.done) list.change(new Set([row.id]), () => row)
    const back = (row: DocumentRow) => api.changeDocument(row.spaceId, row.id, { folderId: row.folder.id })
    conclude(means, await settleAll(settled.done, back))
  }
  const text = t('movedTo', { count: rows.length, folder: folder.path.at(-1) ?? t('rootFolder') })
  conclude(means, settled, { text, undo: () => void undo() })
}

async function trash(means: Means, rows: DocumentRow[]) {
  const { api, list, t } = means
  list.remove(idsOf(rows))
  const settled = await settleAll(rows, (row) => api.trashDocument(row.spaceId, row.id))
  const undo = async () =>
    conclude(means, await settleAll(settled.done, (row) => api.restoreDocument(row.spaceId, row.id)))
  conclude(means, settled, { text: t('trashed', { count: rows.length }), undo: () => void undo() })
}

async function restore(means: Means, rows: DocumentRow[]) {
  means.list.remove(idsOf(rows))
  const settled = await settleAll(rows, (row) => means.api.restoreDocument(row.spaceId, row.id))
  conclude(means, settled, { text: means.t('restored', { count: rows.length }) })
}

async function download(means: Means, rows: DocumentRow[]) {
  const save = async (row: DocumentRow) => saveBlob(await means.api.getContent(row.spaceId, row.id), row.name)
  const text = means.t('downloaded', { count: rows.length })
  conclude(means, await settleAll(rows, save), rows.length > 1 ? { text } : undefined)
}

/**
 * What a list or a view does to documents: shown at once, put back with a sentence when refused, undone in
 * one press.
 */
export function useDocumentActions(list: ChangedList) {
  const { api, live } = useServices()
  const { t, toast } = useInterface()
  const means: Means = { api, live, list, t, toast, reload: list.reload }
  return {
    flag: (rows: DocumentRow[], flagged: boolean) => flag(means, rows, flagged),
    move: (rows: DocumentRow[], folder: DocumentRow['folder']) => move(means, rows, folder),
    trash: (rows: DocumentRow[]) => trash(means, rows),
    restore: (rows: DocumentRow[]) => restore(means, rows),
    download: (rows: DocumentRow[]) => download(means, rows),
  }
}
export type DocumentActions = ReturnType<typeof useDocumentActions>
