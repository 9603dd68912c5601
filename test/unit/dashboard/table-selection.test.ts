import { describe, expect, it } from 'vitest'
import {
  changeSelection,
  emptySelection,
  type SelectionAction,
  type TableSelection,
} from '../../../worker/dashboard/documents/table-selection'

const rows = ['a', 'b', 'c', 'd', 'e']
const after = (
  actions: SelectionAction[],
  from: TableSelection = emptySelection,
  ids: readonly string[] = rows,
) => actions.reduce((selection, action) => changeSelection(selection, action, ids), from)
const ticked = (selection: TableSelection) => [...selection.ticked].sort()

describe('the keyboard in a table', () => {
  it('starts at the first row going down and at the last going up, and stops at the ends', () => {
    expect(after([{ type: 'move', by: 1 }]).cursor).toBe('a')
    expect(after([{ type: 'move', by: -1 }]).cursor).toBe('e')
    expect(after(Array<SelectionAction>(9).fill({ type: 'move', by: 1 })).cursor).toBe('e')
    expect(after([{ type: 'move', by: 1 }], emptySelection, []).cursor).toBeNull()
  })

  it('ticks the row it stands on, and unticks it', () => {
    const once = after([{ type: 'move', by: 1 }, { type: 'toggle' }])
    expect(ticked(once)).toEqual(['a'])
    expect(ticked(after([{ type: 'toggle' }], once))).toEqual([])
    expect(after([{ type: 'toggle' }])).toEqual(emptySelection)
  })
})

describe('the ticks of a table', () => {
  it('go in a range from the last row ticked, in either direction', () => {
    expect(
      ticked(
        after([
          { type: 'toggle', id: 'b' },
          { type: 'range', id: 'd' },
        ]),
      ),
    ).toEqual(['b', 'c', 'd'])
    expect(
      ticked(
        after([
          { type: 'toggle', id: 'd' },
          { type: 'range', id: 'b' },
        ]),
      ),
    ).toEqual(['b', 'c', 'd'])
  })

  it('are all set at once, then all taken off', () => {
    const all = after([{ type: 'all' }])
    expect(ticked(all)).toEqual(rows)
    expect(ticked(after([{ type: 'all' }], all))).toEqual([])
    expect(ticked(after([{ type: 'clear' }], all))).toEqual([])
  })

  it('leave with the rows that leave; the keyboard goes to the row that followed', () => {
    const start = after([
      { type: 'toggle', id: 'b' },
      { type: 'toggle', id: 'c' },
    ])
    const left = changeSelection(start, { type: 'rows', before: rows }, ['a', 'b', 'd', 'e'])
    expect(ticked(left)).toEqual(['b'])
    expect(left.cursor).toBe('d')
    expect(changeSelection(start, { type: 'rows', before: rows }, ['a']).cursor).toBe('a')
    expect(changeSelection(start, { type: 'rows', before: rows }, []).cursor).toBeNull()
  })
})
