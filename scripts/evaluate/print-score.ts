import type { DateVerdict, Rate, Score, TagCount } from './score.ts'

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const rate = ({ ok, of }: Rate) => `${ok}/${of}`.padStart(7) + percent(ok, of).padStart(9)

function datesLine(counts: Record<DateVerdict, number>): string {
  const dated = counts.exact + counts.wrong + counts.missed
  const undated = counts['false alarm'] + counts['rightly none']
  return [
    `exact ${counts.exact}/${dated} (${percent(counts.exact, dated)})`,
    `wrong ${counts.wrong}`,
    `missed ${counts.missed}`,
    `false alarms ${counts['false alarm']}/${undated}`,
  ].join(' · ')
}

const padded = (part: number, whole: number) => percent(part, whole).padStart(7)
const precisionAndRecall = ({ right, tooMany, missing }: TagCount) =>
  `precision ${padded(right, right + tooMany)} · recall ${padded(right, right + missing)}`

const verdicts = ['exact', 'wrong', 'missed', 'false alarm', 'rightly none'] as const

const share = ({ ok, of }: Rate) => (of ? `${ok}/${of}` : '–').padStart(9)
const columns = ['notice', 'type', 'issuer', 'tags', 'facts', 'statements'] as const

function kindLines({ byKind }: Score): string[] {
  const width = Math.max(...[...byKind.keys()].map((kind) => kind.length), 4)
  const lines = [...byKind].sort(([a], [b]) => a.localeCompare(b, 'fr')).map(([kind, line]) =>
    [
      kind.padEnd(width),
      ...verdicts.map((verdict) => String(line.due[verdict] || '·').padStart(7)),
      ...columns.map((column) => share(line[column])),
    ].join(''))
  const heads = ['exact', 'wrong', 'missed', 'false', 'none'].map((head) => head.padStart(7))
  return [['due date:'.padEnd(width), ...heads, ...columns.map((one) => one.slice(0, 8).padStart(9))].join(''), ...lines]
}

function sumOf(tags: Iterable<TagCount>): TagCount {
  const sum = { right: 0, tooMany: 0, missing: 0 }
  for (const { right, tooMany, missing } of tags) {
    sum.right += right
    sum.tooMany += tooMany
    sum.missing += missing
  }
  return sum
}

/** Every figure, one a line, then the faults paper by paper. */
export function printScore(score: Score, speed: { pages: number; seconds: number }): void {
  const lines = [
    ...score.faults.map(({ file, what }) => `${file}\n   ${what.join('\n   ')}`),
    '',
    ...kindLines(score),
    '',
    `due date     ${datesLine(score.due)}`,
    `notice date  ${datesLine(score.notice)}`,
    ...Object.entries(score.rates).map(([metric, one]) => `${metric.padEnd(42)}${rate(one)}`),
  ]
  if (score.tags.size) {
    lines.push(`${'smart tags'.padEnd(26)}${precisionAndRecall(sumOf(score.tags.values()))}`)
    for (const [name, count] of score.tags) lines.push(`   ${name.padEnd(23)}${precisionAndRecall(count)}`)
  }
  const { pages, seconds } = speed
  const aPage = (seconds / Math.max(pages, 1)).toFixed(3)
  lines.push(`${pages} pages in ${seconds.toFixed(1)} s: ${aPage} s a page, deposit and wait included`)
  console.log(lines.join('\n'))
}
