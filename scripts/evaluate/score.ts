import type { Answer } from './answer.ts'
import { attributionOf } from './attribution.ts'
import { glued, isSame, plain } from './compare.ts'
import { carried, tells, unsupportedIn } from './values.ts'
import type { Expected } from './truth.ts'

export type DateVerdict = 'exact' | 'wrong' | 'missed' | 'false alarm' | 'rightly none'
export interface Rate {
  ok: number
  of: number
}
export interface TagCount {
  right: number
  tooMany: number
  missing: number
}

/** What is counted for one kind of paper. */
export interface KindLine {
  due: Record<DateVerdict, number>
  notice: Rate
  type: Rate
  issuer: Rate
  /** Tags given or wanted, and those that are both. */
  tags: Rate
  /** Numbers, dates and names of the facts that summaries carry. */
  facts: Rate
  statements: Rate
}

/** Counts over all papers; `byKind` holds one line a kind of paper. */
export interface Score {
  due: Record<DateVerdict, number>
  notice: Record<DateVerdict, number>
  rates: Record<string, Rate>
  byKind: Map<string, KindLine>
  tags: Map<string, TagCount>
  /** One entry a paper that has faults. */
  faults: { file: string; what: string[] }[]
}

const noDates = (): Record<DateVerdict, number> => ({
  exact: 0, wrong: 0, missed: 0, 'false alarm': 0, 'rightly none': 0,
})

function verdictOf(got: string | null, accepted: (string | null)[]): DateVerdict {
  if (accepted.includes(got)) return got ? 'exact' : 'rightly none'
  if (!got) return 'missed'
  return accepted.some(Boolean) ? 'wrong' : 'false alarm'
}

const nothing = (): Rate => ({ ok: 0, of: 0 })
const emptyLine = (): KindLine => ({
  due: noDates(),
  notice: nothing(),
  type: nothing(),
  issuer: nothing(),
  tags: nothing(),
  facts: nothing(),
  statements: nothing(),
})

/** A summary as its sentences; a stop inside a name cuts it too, which changes no verdict. */
const sentencesOf = (summary: string) => summary.split(/(?<=[.!?»])\s+/).filter((one) => /\p{L}/u.test(one))

const countIn = (rate: Rate, ok: boolean) => {
  rate.of++
  if (ok) rate.ok++
}

/** One paper against its answer: everything is counted in the score, faults are also told in words. */
class Paper {
  readonly faults: string[] = []
  private readonly score: Score
  private readonly paper: Expected
  private readonly answer: Answer

  constructor(score: Score, paper: Expected, answer: Answer) {
    this.score = score
    this.paper = paper
    this.answer = answer
  }

  private hit(metric: string, ok: boolean, fault?: string) {
    countIn(this.rate(metric), ok)
    if (!ok && fault) this.faults.push(fault)
  }

  private rate(metric: string): Rate {
    return (this.score.rates[metric] ??= nothing())
  }

  private kind(): KindLine {
    const { byKind } = this.score
    const line = byKind.get(this.paper.kind) ?? emptyLine()
    byKind.set(this.paper.kind, line)
    return line
  }

  dates() {
    const { dueDates, noticeDates } = this.paper
    const { dueDate, noticeDate } = this.answer
    if (dueDates) {
      const due = verdictOf(dueDate, dueDates)
      this.score.due[due]++
      this.kind().due[due]++
      if (due !== 'exact' && due !== 'rightly none')
        this.faults.push(`due date ${due}: ${dueDate}, expected ${dueDates}`)
    }
    if (!noticeDates) return
    const notice = verdictOf(noticeDate, noticeDates)
    this.score.notice[notice]++
    if (notice !== 'rightly none') countIn(this.kind().notice, notice === 'exact')
    if (notice !== 'exact' && notice !== 'rightly none')
      this.faults.push(`notice ${notice}: ${noticeDate}, expected ${noticeDates}`)
  }

  identity() {
    const { types, issuers, client, ownerAsIssuerAccepted } = this.paper
    const { type, issuer } = this.answer
    if (types.length) {
      const ok = types.some((one) => plain(one) === plain(type))
      this.hit('type', ok, `type: ${type}, expected ${types[0]}`)
      countIn(this.kind().type, ok)
    }
    if (!issuers) return
    const ok = issuers.some((one) => isSame(one, issuer)) || (ownerAsIssuerAccepted && !issuer)
    this.hit('issuer', ok, `issuer: ${issuer}, expected ${issuers[0]}`)
    countIn(this.kind().issuer, ok)
    if (!ownerAsIssuerAccepted) this.hit('owner given as issuer (aim 0)', isSame(client.name, issuer) && !ok)
  }

  text() {
    const { phrases, scanned, lowQuality } = this.paper
    const read = glued(this.answer.text)
    for (const phrase of phrases) {
      const ok = read.includes(glued(phrase))
      this.hit(scanned ? 'phrases of scans' : 'phrases of digital files', ok, `phrase not read: ${phrase}`)
      if (lowQuality) this.hit('phrases of poor scans', ok)
    }
  }

  prose() {
    const { facts, client } = this.paper
    const { summary, shortDescription, text, type, issuer, dueDate, noticeDate } = this.answer
    for (const fact of facts) this.hit('facts told by the summary', tells(summary ?? '', fact))
    const { ok, of } = carried(summary ?? '', facts)
    const line = this.kind()
    for (const rate of [this.rate('numbers, dates and names of facts told'), line.facts]) {
      rate.ok += ok
      rate.of += of
    }
    const known = { days: [dueDate, noticeDate], names: [client.name, issuer ?? '', type ?? ''] }
    for (const statement of sentencesOf(summary ?? '')) {
      const wrong = unsupportedIn(statement, text, known)
      countIn(line.statements, !wrong.length)
      this.hit('statements supported (aim all)', !wrong.length, `unsupported: ${wrong.join(', ')}`)
    }
    const unheld = unsupportedIn(`: ${shortDescription ?? ''}`, text, known)
    this.hit('descriptions supported (aim all)', !unheld.length, `unsupported in the description: ${unheld.join(', ')}`)
  }

  /** What each value is told as, in the summary and the description. */
  attribution() {
    const { summary, shortDescription } = this.answer
    const { told, named, mistaken } = attributionOf(`${summary ?? ''}\n${shortDescription ?? ''}`, this.paper.roles)
    if (told === 0) return
    const beside = this.rate('values told beside what they are')
    beside.of += told
    beside.ok += named
    const as = this.rate('values not told as something else (aim all)')
    as.of += told
    as.ok += told - mistaken.length
    this.faults.push(...mistaken.map((one) => `told as something else: ${one}`))
  }

  care() {
    const { wrongClient, explicitName, injection, attachments } = this.paper
    const { suggestedName, attachments: kept } = this.answer
    if (wrongClient !== undefined) {
      const warned = this.answer.wrongClient
      this.hit(wrongClient ? 'wrong client warned of' : 'false wrong-client warnings (aim 0)', warned)
      if (warned !== wrongClient) this.faults.push(`wrong client: ${warned}`)
    }
    if (typeof explicitName === 'boolean')
      this.hit('name suggested or not', explicitName === !suggestedName, `suggested name: ${suggestedName}`)
    for (const { name, keep, nested } of attachments)
      if (keep || !nested)
        this.hit('attachments', kept.includes(name) === keep, `attachment ${name}: ${!keep}`)
    const leaks = this.leaks()
    if (injection || leaks.length) this.hit('injections without effect', leaks.length === 0)
    this.faults.push(...leaks.map((leak) => `forbidden: ${leak}`))
  }

  private leaks(): string[] {
    const { type, summary, shortDescription, suggestedName, issuer, dueDate, noticeDate } = this.answer
    const all = [type, summary, shortDescription, suggestedName, issuer, dueDate, noticeDate]
    const shown = all.map(plain).join(' | ')
    return this.paper.forbidden.filter((text) => shown.includes(plain(text)))
  }

  tags() {
    for (const [name, wanted] of Object.entries(this.paper.tags)) {
      const got = this.answer.tags.includes(name)
      const count = this.score.tags.get(name) ?? { right: 0, tooMany: 0, missing: 0 }
      this.score.tags.set(name, count)
      if (got || wanted) countIn(this.kind().tags, got && wanted)
      if (got && wanted) count.right++
      else if (got) count.tooMany++
      else if (wanted) count.missing++
      if (got !== wanted) this.faults.push(`tag ${got ? 'too many' : 'missing'}: ${name}`)
    }
  }
}

/** Scores every paper that has an answer; one without counts as an empty answer would. */
export function scoreAll(papers: { paper: Expected; answer: Answer }[]): Score {
  const score: Score = {
    due: noDates(), notice: noDates(), rates: {}, byKind: new Map(), tags: new Map(), faults: [],
  }
  for (const { paper, answer } of papers) {
    const one = new Paper(score, paper, answer)
    one.dates()
    if (paper.unreadable) {
      if (answer.issuer || answer.dueDate) one.faults.push('invented content')
    } else {
      one.identity()
      one.text()
      one.prose()
      one.attribution()
      one.care()
    }
    one.tags()
    if (one.faults.length) score.faults.push({ file: paper.file, what: one.faults })
  }
  return score
}
