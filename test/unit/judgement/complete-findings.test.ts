import { describe, expect, it } from 'vitest'
import { completeFindings } from '../../../worker/modules/analysis/judgement/complete-findings'
import { byEmbeddedEngine } from '../../../worker/modules/analysis/judgement/judged'
import { matterOf } from '../../../worker/modules/analysis/judgement/matter'
import type { ModelReply } from '../../../worker/modules/analysis/judgement/model-reply'
import { understand } from '../../../worker/modules/analysis/understanding/understand'
import { contextOf, pagesOf } from './papers-with-orders'

const silent: ModelReply = { summary: [], description: null, type: null, issuer: null, dueDate: null, tags: [] }
const pages = pagesOf(`MUTUELLE HORIZON ASSURANCES
ATTESTATION D'ASSURANCE
Contrat n° 44001
Nous attestons que la société Alpha Conseil est garantie pour sa responsabilité civile professionnelle.
La présente attestation est valable du 01/01/2027 au 31/12/2027.
Fait à Paris, le 15/12/2026`)
const context = contextOf('scan_0001.pdf')
const findings = understand(pages, context)
const matter = matterOf(pages, context, findings)
const merged = (reply: Partial<ModelReply>) => completeFindings({ ...silent, ...reply }, matter, 'openai:model')

const held = [
  'Attestation d’assurance délivrée par la Mutuelle Horizon Assurances à Alpha Conseil.',
  'Elle est valable du 1er janvier 2027 au 31 décembre 2027.',
]

describe('what a language model adds', () => {
  it('S-30: its summary stands when two sentences at least hold, the others are dropped', () => {
    const { findings: after, fromModel, engine } = merged({ summary: [...held, 'La prime est de 990 €.', ...held] })
    expect(after.summary?.value).toBe(held.join(' '))
    expect([fromModel, engine]).toEqual([['summary'], 'openai:model'])
  })

  it('S-30: with one sentence that holds, the rules’ summary stays and nothing is credited to the model', () => {
    const { findings: after, fromModel, engine, asked } = merged({ summary: [held[0] ?? '', 'La prime est de 990 €.'] })
    expect(after).toEqual(findings)
    expect([fromModel, engine, asked?.outcome]).toEqual([[], 'embedded', 'nothing-kept'])
  })

  it('S-31: a description with a link, or longer than a line, is dropped', () => {
    const links = merged({ description: 'Attestation d’assurance Mutuelle Horizon, voir https://exemple.test' })
    const long = merged({ description: 'Attestation d’assurance '.repeat(12) })
    expect([links.findings.description, long.findings.description]).toEqual([findings.description, findings.description])
    expect(merged({ description: 'Attestation d’assurance Alpha Conseil' }).fromModel).toEqual(['description'])
  })

  it('S-32: a place outside the lists chooses nothing, and what the rules found is never overruled', () => {
    const { findings: after, doubtful } = merged({ type: 99, issuer: 99, dueDate: 99 })
    expect([after.type, after.issuer, after.dueDate]).toEqual([findings.type, findings.issuer, findings.dueDate])
    expect(doubtful).toEqual([])
  })

  it('S-32: a day it chooses where the rules found none has its quote and stays to be checked', () => {
    const [day] = matterOf(pages, context, { ...findings, dueDate: null }).days
    const open = { ...matter, findings: { ...findings, dueDate: null }, days: day ? [day] : [] }
    const { findings: after, doubtful } = completeFindings({ ...silent, dueDate: 0 }, open, 'openai:model')
    expect(after.dueDate?.value).toBe(day?.value)
    expect(after.dueDate?.evidence?.quote).toBe(day?.evidence.quote)
    expect(after.dueDate?.confidence).toBeLessThan(0.75)
    expect(doubtful).toEqual(['dueDate'])
  })

  it('S-32: a day it reads otherwise than the rules only casts doubt, the value stays', () => {
    const other = { value: '2027-06-30', evidence: { quote: '30/06/2027', page: 1, start: 0, end: 10 } }
    const { findings: after, doubtful, fromModel } = completeFindings({ ...silent, dueDate: 0 }, { ...matter, days: [other] }, 'openai:model')
    expect(after.dueDate?.value).toBe(findings.dueDate?.value)
    expect(after.dueDate?.reason).toContain('30 juin 2027')
    expect([doubtful, fromModel]).toEqual([['dueDate'], []])
  })

  it('the embedded engine’s findings stand as they are when no model is asked', () => {
    expect(byEmbeddedEngine(findings)).toEqual({ findings, engine: 'embedded', fromModel: [], doubtful: [], asked: null })
  })
})
