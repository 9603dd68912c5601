import { issueDateOf } from '../due/base-date'
import { dayAfter } from '../summary/details/days'
import { bearerOf } from '../summary/details/bearer'
import { namedPerson } from '../summary/details/named-person'
import type { Story } from '../summary/story'

/** What a proposed name is made of. `date` is a day or a month (« 2026-09 »). */
export interface NameParts {
  type: string | null
  who: string | null
  date: string | null
}

const ofPerson = ['payslip', 'employment'] as const
const ofPeriod = /^(?:Bulletin de paie|Quittance de loyer|Relevé|Déclaration|Appel de charges|Feuille de temps)/

/** The month of a paper that is about one. */
function monthOf({ reading }: Story): string | null {
  if (!ofPeriod.test(reading.type?.label ?? '')) return null
  const period = reading.periods.find(({ from, to }) => from.slice(0, 7) === to.slice(0, 7))
  const month = reading.dates.find(({ kind, start }) => kind === 'month' && start < 3000)
  return (period?.from ?? month?.iso)?.slice(0, 7) ?? null
}

const ofRegister = /^(?:Extrait Kbis|Avis de situation Sirene)$/
const upToDate = /(?:a jour|mis a jour|etat)(?: \w+){0,9} (?:au|le|du) $/
/** A paper deposited today is seldom older: rather a misread year. */
const oldest = 6

/** The day on the paper itself, when it is clearly its own. */
function dayOf({ reading }: Story): string | null {
  if (ofRegister.test(reading.type?.label ?? '')) return dayAfter(reading, upToDate)
  const { today } = reading.context
  const issue = issueDateOf(reading)
  const isOwn = issue && issue.kind === 'day' && issue.strength >= 7 && issue.iso <= today
  return isOwn && Number(today.slice(0, 4)) - Number(issue.iso.slice(0, 4)) <= oldest ? issue.iso : null
}

/** Type, party (the person where a paper is about one) and date: its month, else its due date, else its own day. */
export function namePartsOf(story: Story): NameParts {
  const { reading, issuer, due } = story
  const { type } = reading
  const isPersonal = ofPerson.some((family) => type?.families.includes(family))
  const person = type?.families.includes('identity') ? bearerOf(reading) : isPersonal ? namedPerson(reading) : null
  return {
    type: type?.label ?? null,
    who: person ?? issuer,
    date: monthOf(story) ?? due?.iso ?? dayOf(story),
  }
}
