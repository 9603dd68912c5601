import { isMisplaced } from '../../../shared/domain/misplaced'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSameName } from '../../../worker/modules/analysis/understanding/issuer/names'
import { isQuoted } from '../../../worker/modules/analysis/understanding/evidence/verify-evidence'
import { analyse } from './analyse-text'

interface Truth {
  file: string
  owner: { name: string; siren: string }
  type: string
  typeOk?: string[]
  due: (string | null)[]
  notice: (string | null)[]
  issuer: string | null
  issuerOk?: (string | null)[]
  ownerOk?: boolean
  tags?: Record<string, boolean>
  forbidden?: string[]
  wrong?: boolean
}

const folder = join(import.meta.dirname, '../../corpora/texts')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const truth = JSON.parse(read('truth.json')) as Truth[]
const rules = (JSON.parse(read('rules.json')) as { name: string; rule: string }[]).map(({ name, rule }) => ({
  tagId: name,
  name,
  rules: [rule],
}))
const run = (paper: Truth) => analyse(read(paper.file), { owner: paper.owner, tagRules: rules })

function isIssuer(paper: Truth, got: string | null): boolean {
  if (got === null) return paper.ownerOk === true || (paper.issuerOk ?? [paper.issuer]).includes(null)
  return (paper.issuerOk ?? [paper.issuer]).some((name) => name !== null && isSameName(name, got))
}

describe.each(truth)('$file', (paper) => {
  const { pages, findings } = run(paper)

  it('S-32: has the right due date or none, and the right notice date', () => {
    expect(paper.due).toContain(findings.dueDate?.value ?? null)
    expect(paper.notice).toContain(findings.noticeDate?.value ?? null)
  })

  it('S-32: quotes what it claims, word for word', () => {
    for (const finding of [
      findings.type,
      findings.issuer,
      findings.dueDate,
      findings.noticeDate,
      ...findings.tags,
    ]) {
      if (finding?.evidence) expect(isQuoted(pages, finding.evidence)).toBe(true)
    }
    if (findings.dueDate) expect(findings.dueDate.evidence).not.toBeNull()
  })

  it('S-01: is recognised, with the other party and never the owner', () => {
    expect(paper.typeOk ?? [paper.type]).toContain(findings.type?.value)
    expect(isIssuer(paper, findings.issuer?.value ?? null)).toBe(true)
    if (findings.issuer) expect(isSameName(findings.issuer.value, paper.owner.name)).toBe(false)
  })

  it('S-34: gets the tags whose rules it fulfils', () => {
    const got = findings.tags.map(({ tagId }) => tagId)
    for (const [name, wanted] of Object.entries(paper.tags ?? {}))
      expect([name, got.includes(name)]).toEqual([name, wanted])
    for (const text of paper.forbidden ?? []) expect(JSON.stringify(findings)).not.toContain(text)
  })

  it('S-30: is summed up in two to five sentences', () => {
    const sentences = findings.summary?.value.match(/[.](?:\s|$)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(2)
  })

  it('warns of a wrong client only when it is one', () => {
    expect(findings.warnings.some(isMisplaced)).toBe(paper.wrong === true)
  })
})
