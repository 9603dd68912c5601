import { issueDateOf } from '../due/base-date'
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

/** The day on the paper itself, when it is clearly its own. */
function dayOf({ reading }: Story): string | null {
  const issue = issueDateOf(reading)
  return issue && issue.kind === 'day' && issue.strength >= 7 && issue.iso <= reading.context.today ? issue.iso : null
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
