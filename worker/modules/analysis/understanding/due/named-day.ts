import { addMonths } from '../../../../../shared/domain/dates/calendar'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { dayCalled } from './day-called'
import { openingDayOf } from './english-start'
import { dayOfEvent, eventNamed } from './event-day'
import { effectiveDateOf, issueDateOf, lastSignatureOf, signatureDateOf, startAmong } from './base-date'

/** “completion of the tests”: another thing that was completed is not it. */
const objectOf = /^[a-z ]+? of (?:the |its |such |all |any )?(?:[a-z-]+ ){0,1}?([a-z-]{4,})/
const french = pattern`
  (?:\ba (?:compter|partir|dater) (?:de |du |des |d')|\bdes (?!\w+s\b)|
  \b(?:effet|vigueur|debut\w*|commenc\w*) (?:a |des |(?:au|le|du) jour (?:de |du |d'|ou ))|\bdepuis
  |\b(?:qui sui(?:t|vent)|suivant) )
  (?:la |l'|sa |son |ses |ladite |cette |leur |le )?(?:jour (?:de |du ))?
  (date (?:effective )?(?:de |d'|du )?(?:la |l'|sa |son |ses |cette )?)?
  ([a-z][a-z' -]{2,70})
`
const english = pattern`
  \b(?:from|on|upon|as of|after|following|of) (?:and including )?(?:the |its |such |said )?
  (?:((?:[a-z-]+ ){1,3}?)date\b|(date (?:of|first|hereof|on|above|written|set forth|stated
  |shown)[a-z ]{0,60})
  |(closing|launch|opening|delivery|acceptance|completion|installation|first [a-z]+|grand opening)\b)
`
/** What every contract has, so that its own day can stand for it. */
const ownStart = /effect|effet|vigueur|demarrage|debut\b|commencement du (?:contrat|bail)|prise de possession/
const ownSignature = pattern`
  signature|signing|execution|hereof|^its date|date (?:above|written|set|stated|shown)|presentes?\b
  |conclusion
  |jour\b|date first|first (?:above )?written|this agreement
  |agreement|date of this|notification du marche
`

/** “Commencement Date” means the date of the last signature: the words of a definition, or none. */
function definitionOf({ source }: Reading, name: string): string {
  const means = '(?:which\\s+)?(?:means|shall\\s+mean|shall\\s+be|is|will\\s+be|:)([^.;]{0,120})'
  const found = new RegExp(`${name.replace(/ /g, '\\s+')}"?\\s?\\)?,?\\s?${means}`).exec(source.fold)
  return found?.[1]?.replace(/\s+/g, ' ') ?? ''
}

function resolved(reading: Reading, name: string): RoledDate | null {
  if (/\bdernier\w* (?:\w+ ){0,3}signat|\b(?:last|latest|final) (?:\w+ )?sign/.test(name))
    return lastSignatureOf(reading)
  const isFrench = reading.language === 'fr'
  if (reading.language === 'en') return resolvedInEnglish(reading, name)
  if (ownStart.test(name)) return effectiveDateOf(reading) ?? signatureDateOf(reading)
  if (ownSignature.test(name))
    return isFrench
      ? (signatureDateOf(reading) ?? issueDateOf(reading))
      : (effectiveDateOf(reading) ?? signatureDateOf(reading))
  return null
}

/** “the date on which the restaurant opens”, “the date of first sale”: no day of the agreement itself. */
const ofEvent = pattern`
  \b(?:date|day) (?:on which|when|that|upon which|of (?:the )?(?:first|closing|opening|launch|delivery
  |acceptance))
  (?![^.;]{0,40} (?:sign|execut))
`

function resolvedInEnglish(reading: Reading, name: string): RoledDate | null {
  if (/\beffective date/.test(name)) return effectiveDateOf(reading)
  if (ofEvent.test(name)) return null
  if (ownStart.test(name)) return effectiveDateOf(reading)
  return ownSignature.test(name) ? (openingDayOf(reading) ?? effectiveDateOf(reading)) : null
}

const opensPeriod = /premier jour (?:\w+ )?du (mois|trimestre)(?: civil)? (?:qui suit|suivant)/

/** « le premier jour du trimestre civil suivant la livraison »: the start told, else that day counted. */
function firstOfNext(reading: Reading, words: string): RoledDate | null | undefined {
  const unit = opensPeriod.exec(words)?.[1]
  const event = unit && eventNamed(words)
  if (!event) return undefined
  const told = startAmong(reading.dates.filter(({ role, strength }) => role === 'start' && strength >= 7))
  if (told && !event.told.test(told.cue)) return told
  const day = dayOfEvent(reading, event)
  if (!day) return null
  const month = Number(day.iso.slice(5, 7))
  const first = { iso: `${day.iso.slice(0, 8)}01`, months: unit === 'mois' ? 1 : 3 - ((month - 1) % 3) }
  return { ...day, iso: addMonths(first.iso, first.months), start: -1, end: -1 }
}

/**
 * The day a duration counts from when its words name it: « à compter de la livraison », “from the Launch
 * Date”. Null when the day so named is printed nowhere; undefined when the words name none.
 */
export function namedDay(reading: Reading, words: string): RoledDate | null | undefined {
  if (reading.language === 'en') {
    const [found, adjective, dated, event] = english.exec(words) ?? []
    if (!found || /^(?:that|this|such|said) $/.test(adjective ?? '')) return undefined
    const name = (adjective ? `${adjective}date` : (dated ?? event ?? '')).trim()
    const own = resolved(reading, name)
    if (own) return own
    const called = dayCalled(reading, name)
    const object = event ? objectOf.exec(words.slice(words.indexOf(event)))?.[1] : undefined
    if (called && object && !called.sentence?.text.includes(object)) return null
    return called ?? resolved(reading, definitionOf(reading, name))
  }
  const first = firstOfNext(reading, words)
  if (first !== undefined) return first
  const [found, dated, noun = ''] = french.exec(words) ?? []
  if (!found) return undefined
  const name = noun.split(' ').slice(0, 7).join(' ')
  const event = eventNamed(name)
  if (/\bpresente? (?:arrete|decision|deliberation|ordonnance)\b/.test(name)) return issueDateOf(reading)
  const own = (event && dayOfEvent(reading, event)) ?? resolved(reading, name)
  if (own || event) return own
  if (/^date ?$/.test(noun)) return undefined
  const stem = /[a-z]{5,}/.exec(noun.replace(/^(?:premiere?|1er|1re) /, ''))?.[0].slice(0, 7)
  return stem ? dayCalled(reading, stem) : dated ? null : undefined
}
