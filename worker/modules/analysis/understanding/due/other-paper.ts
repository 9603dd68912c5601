import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import type { Sentence } from '../text/sentences'
import { sentenceAt } from '../text/sentences'
import { endsSomethingElse } from './whose-end'

const papers = patternWith('g')`
  assurance|\brc pro\w*|police|certification|certificat|competence|agrement|licence|habilitation|\bcarte
  |contrat|abonnement|offre|proposition|\bdpe\b|diagnostic|etat des (?:risques|lieux)|attestation
  |annexe|\bkbis\b|procuration|decennale|devis|certifiee?\b
`

/** Who vouches for the paper has papers of its own: « Organisme agréé : …, agrément valable jusqu’au ». */
const actors = pattern`
  \b(?:organisme|testeur|centre (?:de formation|agree)|diagnostiqueur|operateur|verificateur|auditeur
  |laboratoire|obligation [a-z]+ \d|(?:garantie|garant) financi\w+|\bgarant ?:
  |entreprise de travail temporaire|certifiee? par
  |certification (?:de competence|n[o°])|(?:bail|contrat|convention) (?:principale?|precedente?
  |anterieure?))\b
`

/** The last kind of paper named in the words, that this one is not. */
function namesOtherPaper({ type }: Reading, words: string): boolean {
  if (!type) return false
  const subject = [...words.matchAll(papers)].at(-1)?.[0]
  if (!subject || (subject === 'contrat' && type.due === 'term')) return false
  if (/contrat|police/.test(subject) && type.families.includes('insurance')) return false
  if (/offre|proposition/.test(subject)) return type.due === 'term'
  return !type.title.source.includes(subject) && !foldText(type.label).text.includes(subject)
}

/**
 * « Assurance … valable jusqu’au » on a paper that is no insurance speaks of another paper: the subject of
 * the sentence, before the words that give the date its role, names a kind that the document is not, or
 * somebody who only vouches for it.
 */
export function speaksOfOtherPaper(reading: Reading, date: RoledDate): boolean {
  if (/resili/.test(date.cue)) return false
  const lead = leadOf(reading, date.start, date.sentence)
  const cueAt = lead.lastIndexOf(date.cue.split(' ')[0] ?? '')
  return (
    actors.test(lead) ||
    endsSomethingElse(reading, date) ||
    namesOtherPaper(reading, lead.slice(0, Math.max(0, cueAt)))
  )
}

/**
 * The same for « valable du … au … »; a bare « Période : » on a paper of unknown kind may be that of a
 * salary or of a statement.
 */
export function isPeriodOfOtherPaper(reading: Reading, start: number): boolean {
  const lead = leadOf(reading, start, sentenceAt(reading.sentences, start))
  if (!reading.type && /periode ?:? ?(?:du ?)?$/.test(lead)) return true
  return actors.test(lead) || namesOtherPaper(reading, lead)
}

/** What vouches for whoever made the paper out. */
const credentials = /assurance|\brc pro\w*|decennale|police|certification|certificat|agrement|qualif\w+|habilitation|licence/g

/** « Assurance décennale …, valable jusqu’au » under an offer: whatever else it says, this is not how long it holds. */
export function isOfCredential({ source, type }: Reading, date: RoledDate): boolean {
  const lead = leadOf({ source }, date.start, date.sentence)
  const subject = [...lead.matchAll(credentials)].at(-1)
  if (!subject || type?.families.includes('insurance')) return false
  return !/\b(?:offre|proposition|devis|prix|tarifs?|contrat)\b/.test(lead.slice(subject.index))
}

const leadOf = ({ source }: Pick<Reading, 'source'>, start: number, sentence: Sentence | undefined) =>
  source.fold.slice(Math.max(sentence?.start ?? 0, start - 130), start)
