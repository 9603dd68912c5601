import { glued, plain } from './compare.ts'
import { valuesOf } from './values.ts'

/** A value that stands in a paper, with stems (lower case, no accents) of the words that tell it as what it is, or as something else. */
export interface Role {
  value: string
  as: string[]
  never: string[]
}

export interface Attribution {
  /** Roles whose value the text tells. */
  told: number
  /** Of these, told beside a word that names them rightly. */
  named: number
  /** Told as something else: « value: sentence ». */
  mistaken: string[]
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')

const sentences = (text: string) => text.split(/(?<=[.!?»])\s+(?=\p{Lu})/u)
const clauses = (sentence: string) => sentence.split(/(?<!\d)[,;](?!\d)|[,;](?=\s)|[()]|\s(?:et|and|dont|ainsi que)\s/u)

const digitsOf = (text: string) => text.replace(/[.,]00(?!\d)/, '').replace(/\D/g, '')

/** Whether a part of the text tells the value: a day in any spelling, a number however it is spaced, words as they are. */
function holds(part: string, value: string): boolean {
  const [day] = valuesOf(`: ${value}`).dates
  if (day !== undefined) return [...valuesOf(`: ${part}`).dates].some((one) => one === day)
  const digits = digitsOf(value)
  if (!digits) return glued(part).includes(glued(value))
  const spaced = [...digits].join("[\\s.,'/-]?")
  const unit = /%|m2|m²|mois|ans?\b|jours?|kg|km/u.exec(value)?.[0] ?? ''
  return new RegExp(`(?<!\\d[\\s.,'/-]?)${spaced}(?:[.,]00)?(?!\\d|[\\s.,]\\d{3})`).test(part) && part.includes(unit)
}

const has = (text: string, stems: string[]) => stems.some((stem) => fold(text).includes(fold(stem)))

/** One value with every role it has in the paper. */
function merged(roles: Role[]): Role[] {
  const byValue = Map.groupBy(roles, ({ value }) => plain(value))
  return [...byValue.values()].map((same) => {
    const [first, ...rest] = same as [Role, ...Role[]]
    const as = same.flatMap((role) => role.as)
    return { value: first.value, as, never: first.never.filter((stem) => rest.every((role) => role.never.includes(stem))) }
  })
}

/** Whether each value that a text tells is told as what it is in the paper. */
export function attributionOf(text: string, roles: Role[]): Attribution {
  const found: Attribution = { told: 0, named: 0, mistaken: [] }
  for (const { value, as, never } of merged(roles)) {
    const telling = sentences(text).filter((sentence) => holds(sentence, value))
    if (telling.length === 0) continue
    found.told += 1
    if (telling.every((sentence) => has(sentence, as))) found.named += 1
    const wrong = telling.find((sentence) =>
      clauses(sentence).some((clause) => holds(clause, value) && has(clause, never) && !has(clause, as)))
    if (wrong) found.mistaken.push(`${value}: ${wrong}`)
  }
  return found
}
