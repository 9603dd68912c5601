import { pattern } from '../../../../../shared/domain/dates/pattern'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { Facts } from '../facts/facts'
import type { DueCandidate } from '../due/due-candidate'
import { dayInWords, durationInWords } from '../due/due-candidate'
import { issueDateOf } from '../due/base-date'
import type { Reading } from '../reading'
import { say } from '../reading'
import { keyAmounts } from './key-amounts'
import type { KeyAmount } from './key-amounts'
import { isSupported } from './is-supported'

export interface Story {
  reading: Reading
  facts: Facts
  issuer: string | null
  due: DueCandidate | null
  notice: DueCandidate | null
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** « d’Assurances Tréméac », « de l’Urssaf », « de la Direction générale… ». */
function ofIssuer(name: string): string {
  const folded = foldText(name).text
  if (/^(?:urssaf|insee|inspection)\b/.test(folded)) return `de l’${name}`
  if (/^(?:greffe|tribunal|registre|cabinet|syndicat|centre)\b/.test(folded)) return `du ${name}`
  if (
    pattern`
      ^(?:direction|caisse|banque|mairie|ville|prefecture|societe|mutuelle|compagnie)\b
    `.test(folded)
  )
    return `de la ${name}`
  return /^[aeiouyh]/.test(folded) ? `d’${name}` : `de ${name}`
}

function opening({ reading, facts, issuer }: Story): string {
  const { context, type } = reading
  const kind = type?.label ?? 'Document'
  const owner = facts.namesOwner ? context.owner.name : null
  const issue = issueDateOf(reading)
  const told = issue && issue.cue !== 'colonne' && (issue.role === 'issue' || type?.due === 'term')
  const day = issue && told && issue.strength >= 6 ? issue.iso : null
  const dated = day
    ? say(context, `, en date du ${dayInWords(day, 'fr')}`, `, dated ${dayInWords(day, 'en')}`)
    : ''
  if (issuer && owner && type?.due === 'term') {
    return say(
      context,
      `${kind} entre ${issuer} et ${owner}${dated}.`,
      `${kind} between ${issuer} and ${owner}${dated}.`,
    )
  }
  const by = issuer ? say(context, ` ${ofIssuer(issuer)}`, ` from ${issuer}`) : ''
  const forWhom = owner
    ? say(context, issuer ? ` pour ${owner}` : ` concernant ${owner}`, ` for ${owner}`)
    : ''
  return `${kind}${by}${forWhom}${dated}.`
}

function amountsLine({ reading }: Story, amounts: KeyAmount[]): string | null {
  if (!amounts.length) return null
  const { language } = reading.context
  const list = amounts
    .map(({ label, printed }) => `${label[language === 'en' ? 1 : 0]} ${printed}`)
    .join(' ; ')
  const head = amounts.length > 1 ? 'Montants relevés' : 'Montant relevé'
  return say(reading.context, `${head} : ${list}.`, `Amounts found: ${list}.`)
}

function dueLine({ reading, due }: Story): string | null {
  const { context, type } = reading
  if (!due) return null
  const fr = dayInWords(due.iso, 'fr')
  const en = dayInWords(due.iso, 'en')
  const counted = due.duration
    ? say(context, ` (${due.reason}, date calculée)`, ` (${due.reason}, computed)`)
    : ''
  if (type?.due === 'payment')
    return say(context, `À payer au plus tard le ${fr}${counted}.`, `To be paid by ${en}${counted}.`)
  if (type?.due === 'validity')
    return say(context, `Valable jusqu’au ${fr}${counted}.`, `Valid until ${en}${counted}.`)
  if (type?.due === 'term')
    return say(context, `Le terme est fixé au ${fr}${counted}.`, `The term ends on ${en}${counted}.`)
  return say(context, `Date limite : ${fr}${counted}.`, `Deadline: ${en}${counted}.`)
}

function renewalLine({ reading, facts, notice }: Story): string | null {
  const { context } = reading
  if (!facts.renewal && !notice) return null
  const first = facts.renewal
    ? say(context, 'Reconduction tacite prévue', 'It renews tacitly')
    : say(context, 'Un préavis est prévu', 'A notice period applies')
  if (!notice) return `${first}.`
  const length = notice.duration
  const french = length ? `préavis de ${durationInWords(length, 'fr')}` : 'préavis'
  const english = length ? `notice of ${durationInWords(length, 'en')}` : 'notice'
  const computed = length ? say(context, ' (date calculée)', ' (computed)') : ''
  const day = dayInWords(notice.iso, context.language)
  const rest = say(context, `${french}, à donner au plus tard le ${day}`, `${english} to be given by ${day}`)
  return say(context, `${first} ; ${rest}${computed}.`, `${first}; ${rest}${computed}.`)
}

function subjectLine({ reading }: Story): string | null {
  for (const line of reading.source.lines.slice(0, 60)) {
    const printed = reading.source.slice(line.start, line.end)
    const match = patternWith('u')`
      ^\s*(?:Objet(?: du (?:contrat|financement|marché))?|Subject|Betreff|Project|Projet|Affaire
      |Matériel|Objet et motif)\s*(?::|\s{2,}|\t|\|)\s*(\S.{5,110}?)\s*(?:\s{3,}.*|\|.*)?$
    `.exec(printed)
    if (match?.[1] && line.text && !/^\s*$/.test(reading.source.fold.slice(line.start, line.end)))
      return say(
        reading.context,
        `Objet : ${match[1].replace(/\s+/g, ' ')}.`,
        `Subject: ${match[1].replace(/\s+/g, ' ')}.`,
      )
  }
  return null
}

/**
 * Two to five sentences of what was found; a sentence with a number, a date or a name that the document
 * does not hold is dropped.
 */
export function writeSummary(story: Story): string | null {
  const { reading, due, notice, issuer } = story
  if (!reading.type && !due && !issuer) return null
  const known = {
    days: [due?.iso, notice?.iso].filter((day): day is string => Boolean(day)),
    words: [reading.type?.label ?? '', issuer ?? '', reading.context.owner.name],
  }
  const none = say(reading.context, 'Aucune échéance n’a été relevée.', 'No due date was found.')
  const candidates = [
    opening(story),
    subjectLine(story),
    amountsLine(story, keyAmounts(reading)),
    dueLine(story) ?? none,
    renewalLine(story),
  ]
  const kept = candidates
    .filter((line): line is string => line !== null && isSupported(line, reading, known))
    .map(upperFirst)
  return kept.length >= 2 ? kept.slice(0, 5).join(' ') : null
}

/** One short line: what, from whom, until when. */
export function writeDescription({ reading, issuer, due }: Story): string | null {
  if (!reading.type) return null
  const day = due
    ? say(reading.context, `échéance ${dayInWords(due.iso, 'fr')}`, `due ${dayInWords(due.iso, 'en')}`)
    : null
  return [reading.type.label, issuer, day].filter(Boolean).join(' – ').slice(0, 160)
}
