import { describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../../shared/schemas/document'
import { loadRows } from '../../../worker/dashboard/data/load-rows'
import { settleAll } from '../../../worker/dashboard/data/settle-all'

const rows = Array.from({ length: 130 }, (_, at) => ({ id: `doc_${at}` }) as DocumentRow)

/** A server that pages over `rows`; tells what it was asked. */
function server() {
  const asked: { limit: string; cursor?: string }[] = []
  const ask = async (page: { limit: string; cursor?: string }) => {
    asked.push(page)
    const from = Number(page.cursor ?? 0)
    const to = from + Number(page.limit)
    return {
      documents: rows.slice(from, to),
      total: rows.length,
      nextCursor: to < rows.length ? String(to) : null,
    }
  }
  return { ask, asked }
}

describe('a long list', () => {
  it('comes fifty rows at a time', async () => {
    const { ask, asked } = server()
    const first = await loadRows(ask, undefined, 0)
    const second = await loadRows(ask, first, first.rows.length + 1)
    expect([first.rows.length, second.rows.length, second.total]).toEqual([50, 100, 130])
    expect(asked).toEqual([{ limit: '50' }, { limit: '50', cursor: '50' }])
  })

  it('is fetched again as long as it was shown, in one question', async () => {
    const { ask, asked } = server()
    const again = await loadRows(ask, undefined, 120)
    expect(again.rows).toHaveLength(120)
    expect(asked).toEqual([{ limit: '120' }])
  })

  it('shows once a row that moved between two pages', async () => {
    const page = { documents: rows.slice(0, 3), total: 6, nextCursor: null }
    const again = await loadRows(async () => page, { rows: rows.slice(0, 3), total: 6, nextCursor: '3' }, 4)
    expect(again.rows.map(({ id }) => id)).toEqual(['doc_0', 'doc_1', 'doc_2'])
  })
})

describe('an action on several documents', () => {
  it('S-13: goes on past a failure and tells which failed', async () => {
    const settled = await settleAll([1, 2, 3, 4, 5, 6], async (one) => {
      if (one % 3 === 0) throw new Error(`no ${one}`)
    })
    expect(settled.done.sort()).toEqual([1, 2, 4, 5])
    expect(settled.failed.map(({ subject }) => subject).sort()).toEqual([3, 6])
  })

  it('does at most four at once', async () => {
    let busy = 0
    let most = 0
    await settleAll(
      Array.from({ length: 20 }, (_, at) => at),
      async () => {
        busy += 1
        most = Math.max(most, busy)
        await new Promise((resolve) => setTimeout(resolve, 1))
        busy -= 1
      },
    )
    expect(most).toBe(4)
  })
})
