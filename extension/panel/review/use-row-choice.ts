import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { DocumentRow } from '../../../shared/schemas/document'
import { answerMessages } from '../../messages/answer-messages'
import { documentUrl } from '../dashboard-url'
import type { Triage } from './use-triage'
import { useTriageKeys } from './use-triage-keys'

/** Which row has the keyboard and which is open, and the keys that act on them. */
export function useRowChoice(rows: DocumentRow[] | null, triage: Triage, help: () => void) {
  const [chosenId, choose] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const keys = useMemo(() => {
    const chosen = rows?.find(({ id }) => id === chosenId)
    return {
      step: (by: 1 | -1) => focusRow(neighbour(rows ?? [], chosenId, by)),
      open: () => chosen && setOpenId(openId === chosen.id ? null : chosen.id),
      openTab: () => chosen && void browser.tabs.create({ url: documentUrl(chosen.spaceId, chosen.id) }),
      accept: () => chosen && void triage.acceptNext(chosen),
      flag: () => chosen && void triage.flag(chosen),
      move: () => chosen && openMove(chosen.id, () => setOpenId(chosen.id)),
      help,
    }
  }, [rows, chosenId, openId, triage])
  useTriageKeys(keys)
  return { openId, choose, open: setOpenId }
}

/** The browser's shortcut « next to review » opens the panel and asks it this. */
export function useNextReview(flagged: DocumentRow[], openId: string | null, open: (id: string) => void) {
  useEffect(
    () =>
      answerMessages({
        'review.next': () => {
          const at = flagged.findIndex(({ id }) => id === openId)
          const next = flagged[(at + 1) % Math.max(1, flagged.length)]
          if (next) open(next.id)
          if (next) requestAnimationFrame(() => focusRow(next))
          return null
        },
      }),
    [flagged, openId, open],
  )
}

function neighbour(rows: DocumentRow[], chosenId: string | null, by: 1 | -1) {
  const at = rows.findIndex(({ id }) => id === chosenId)
  return rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-document="${CSS.escape(id)}"]`)

function focusRow(row: DocumentRow | undefined) {
  if (row) rowOf(row.id)?.querySelector<HTMLElement>('.review-row__open')?.focus()
}

/** The list of folders hangs on its button in the details, which may have to be opened first. */
function openMove(documentId: string, open: () => void) {
  open()
  requestAnimationFrame(() => rowOf(documentId)?.querySelector<HTMLElement>('[data-testid="move"]')?.click())
}
