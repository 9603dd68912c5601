import { describe, expect, it } from 'vitest'
import { account } from '../../../shared/i18n/fr/account'
import { common } from '../../../shared/i18n/fr/common'
import { dashboard } from '../../../shared/i18n/fr/dashboard'
import { historyActions, via } from '../../../shared/schemas/history'
import { sourceKinds } from '../../../shared/schemas/source'

const catalogues: Record<string, string>[] = [common, account, dashboard]
const keys = catalogues.flatMap((catalogue) => Object.keys(catalogue))

describe('the words of the dashboard', () => {
  it('do not stand twice in different catalogues', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('S-36: tell every action of the history, every way in and every source', () => {
    const wanted = [
      ...historyActions.map((action) => `did-${action}`),
      ...via.options.map((one) => `via-${one}`),
      ...sourceKinds.map((kind) => `source-${kind}`),
    ]
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([])
  })
})
