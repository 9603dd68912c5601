import { describe, expect, it } from 'vitest'
import type { ReviewRow } from '../../../shared/schemas/review'
import { groupReview } from '../../../worker/dashboard/review/group-review'

const row = (id: string, urgency: ReviewRow['urgency'], daysLeft: number | null, importedAt = 0) =>
  ({ id, urgency, daysLeft, importedAt }) as ReviewRow
const ids = (rows: ReviewRow[]) =>
  groupReview(rows).map((group) => [group.urgency, group.rows.map(({ id }) => id)])

describe('« À réviser »', () => {
  it('S-43: is grouped by urgency, by due date inside, undated last', () => {
    expect(
      ids([
        row('d', 'none', null),
        row('c', 'later', 90),
        row('b', 'soon', 12),
        row('b0', 'soon', 2),
        row('a', 'overdue', -4),
      ]),
    ).toEqual([
      ['overdue', ['a']],
      ['soon', ['b0', 'b']],
      ['later', ['c']],
      ['none', ['d']],
    ])
  })

  it('shows a document that is both flagged and due only once', () => {
    expect(ids([row('a', 'soon', 3), row('a', 'soon', 3)])).toEqual([['soon', ['a']]])
  })

  it('puts the newest import first where dates do not decide', () => {
    expect(ids([row('old', 'none', null, 1), row('new', 'none', null, 2)])).toEqual([
      ['none', ['new', 'old']],
    ])
  })

  it('has no empty group', () => {
    expect(groupReview([])).toEqual([])
  })
})
