import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../shared/domain/dates/calendar'
import { analyse } from './analyse-text'

/** Invented papers, each under « ### name | due day | notice day » (« - »: none), decided before any was read. */
const papers = readFileSync('test/corpora/french-days/papers.txt', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((block) => {
    const [head = '', ...lines] = block.split('\n')
    const [name = '', due = '-', notice = '-'] = head.split('|').map((part) => part.trim())
    return { name, due, notice, text: lines.join('\n').trim() }
  })

/** A counted day may be the last one or the next. */
const isDay = (got: string | null, wanted: string) =>
  wanted === '-' ? got === null : got !== null && Math.abs(daysBetween(wanted, got)) <= 1

describe('S-32, S-33: the days of papers in their second wordings', () => {
  it.each(papers)('$name: due $due, notice $notice', ({ text, due, notice }) => {
    const { dueDate, noticeDate } = analyse(text).findings
    expect([dueDate?.value ?? null, isDay(dueDate?.value ?? null, due)]).toEqual([dueDate?.value ?? null, true])
    expect([noticeDate?.value ?? null, isDay(noticeDate?.value ?? null, notice)]).toEqual([noticeDate?.value ?? null, true])
  })
})
