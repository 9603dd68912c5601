import { patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

const papers = patternWith('g')`
  assurance|police|certification|certificat|competence|agrement|licence|habilitation|\bcarte
  |contrat|abonnement|offre|proposition|\bdpe\b|diagnostic|etat des (?:risques|lieux)|attestation
  |annexe|\bkbis\b|procuration|decennale|devis|certifiee?\b
`

/**
 * « Assurance … valable jusqu’au » on a paper that is no insurance speaks of another paper: the subject of
 * the sentence, before the words that give the date its role, names a kind that the document is not.
 */
export function speaksOfOtherPaper({ type, source }: Reading, date: RoledDate): boolean {
  if (!type || /resili/.test(date.cue)) return false
  const lead = source.fold.slice(Math.max(date.sentence?.start ?? 0, date.start - 130), date.start)
  const cueAt = lead.lastIndexOf(date.cue.split(' ')[0] ?? '')
  const subject = [...lead.slice(0, Math.max(0, cueAt)).matchAll(papers)].at(-1)?.[0]
  if (!subject || (subject === 'contrat' && type.due === 'term')) return false
  if (/contrat|police/.test(subject) && type.families.includes('insurance')) return false
  if (/offre|proposition/.test(subject)) return type.due === 'term'
  return !type.title.source.includes(subject) && !foldText(type.label).text.includes(subject)
}
