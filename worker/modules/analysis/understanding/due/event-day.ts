import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

/** An event a length of time may count from: how it is named there, and how its day is told elsewhere. */
interface Event {
  named: RegExp
  told: RegExp
  /** The role its day has when no such word stands near. */
  role?: RoledDate['role']
}

const same = (words: RegExp): Event => ({ named: words, told: words })

/** The more telling first: « la signature du procès-verbal de livraison » is a delivery. */
const events: Event[] = [
  {
    named: pattern`
      (?:remise|delivrance) des cles|entree dans les lieux|prise de possession|etat des lieux
      |entree en jouissance
    `,
    told: pattern`
      \bcles\b|entree dans les lieux|prise de possession|etat des lieux|entree en jouissance
    `,
  },
  {
    named: /reception (?:des travaux|de l'ouvrage|du chantier)|achevement/,
    told: /reception (?:des travaux|de l'ouvrage|du chantier)|reception (?:prononcee|sans|avec)|acheve/,
  },
  {
    named: pattern`
      livraison|mise a (?:la )?disposition|remise d(?:u|e la|es|e l') ?(?:vehicule|materiel|bien|machine
      |equipement)
      |reception d(?:u|e la|es|e l') ?(?:vehicule|materiel|bien|machine|equipement)
    `,
    told: /livr(?:e|aison)|mis\w* a (?:la )?disposition|remis\w*|receptionn|reception du|pris en charge/,
  },
  same(/mis\w* en (?:service|place|ligne)|activ(?:e|ation)|raccord|install(?:e|ation)|demarr/),
  { named: /ouverture/, told: /ouver(?:t|ture)/ },
  same(/signifi/),
  same(/notifi/),
  { named: /publi|parution/, told: /publi|paru|bodacc|journal officiel/ },
  { named: /affichage/, told: /affich/ },
  { named: /depot/, told: /depo(?:t|se)/ },
  { named: /achat|acquisition/, told: /achat|achete|acquis/ },
  { named: /arrete|situation/, told: /situation|arrete/, role: 'situation' },
  {
    named: /visite|verification|controle|realisation|intervention|formation|inspection|audit/,
    told: /visite|verifi|controle|realis|effectu|interven|formation|inspect|audit|rendu/,
  },
  { named: /remise en main propre|reception de (?:la|cette|ce)/, told: /main propre|recu le|recue le/ },
  same(/jugement/),
  { named: /commencement|demarrage|debut des/, told: /commenc|demarr|debut des/ },
]

/** The event that words name, or undefined. */
export const eventNamed = (words: string) => events.find(({ named }) => named.test(words))

const planned = /prevu|previsionnel|souhait|estime|envisage|au plus tard|avant le|limite|theorique/
const reach = 80

/** Letters between the words of an event and the day told for it; null when it is not told there. */
function distanceTo(reading: Reading, date: RoledDate, index: number, told: RegExp): number | null {
  const { fold } = reading.source
  const from = Math.max(reading.dates[index - 1]?.end ?? 0, date.sentence?.start ?? 0, date.start - reach)
  const next = reading.dates[index + 1]?.start ?? fold.length
  const to = Math.max(date.end, Math.min(next, date.sentence?.end ?? date.end, date.end + 45))
  const before = fold.slice(Math.min(from, date.start), date.start)
  const after = fold.slice(date.end, to).split(/[\n;|\t,]|\. /)[0] ?? ''
  let nearest: number | null = null
  for (const match of before.matchAll(new RegExp(told.source, 'g')))
    nearest = before.length - match.index - match[0].length
  const follows = nearest === null ? told.exec(after) : null
  const distance = nearest ?? (follows ? follows.index + reach : null)
  return distance !== null && planned.test(before) ? distance + 3 * reach : distance
}

const heading = 60
const report = /proces[- ]verbal|\bpv\b|constat/

/** The day of a paper joined to this one whose heading names the event: « PROCÈS-VERBAL DE LIVRAISON ». */
function dayUnderHeading({ source, dates }: Reading, told: RegExp): RoledDate | null {
  const head = source.lines.find(
    ({ text, start }) => start > 0 && text.length < heading && report.test(text) && told.test(text),
  )
  if (!head) return null
  const days = dates.filter(({ kind }) => kind === 'day')
  const under = days.find(({ start }) => start > head.start && start < head.end + 900)
  return under ?? days.findLast(({ end }) => end <= head.start && head.start - end < 4) ?? null
}

const known = new WeakMap<Reading, Map<Event, RoledDate | null>>()

/** The day on which an event took place, as the paper tells it anywhere; null when it is not printed. */
export function dayOfEvent(reading: Reading, event: Event): RoledDate | null {
  const days = known.get(reading) ?? new Map<Event, RoledDate | null>()
  known.set(reading, days)
  const before = days.get(event)
  if (before !== undefined) return before
  const told = reading.dates.flatMap((date, index) => {
    if (date.kind !== 'day' || date.role === 'birth') return []
    const distance = distanceTo(reading, date, index, event.told)
    return distance === null ? [] : [{ date, distance }]
  })
  const [first] = told.sort((a, b) => a.distance - b.distance)
  const ofRole = event.role && reading.dates.find(({ kind, role }) => kind === 'day' && role === event.role)
  const day = first?.date ?? ofRole ?? dayUnderHeading(reading, event.told)
  days.set(event, day)
  return day
}
