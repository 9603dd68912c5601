import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Line, Story } from '../story'
import { countedNote, isPrinted } from './day'
import { durationAsSaid, ofDuration } from '../wording/duration-in-words'

/** What happens at the end, and what to do before when. */
export function renewalLine({ reading, facts, notice }: Story): Line {
  const { context } = reading
  const { renewal } = facts
  const what = reading.type?.families.includes('lease') ? 'le bail' : 'le contrat'
  if (!renewal && !notice) return noticeLength(reading)
  const period = renewal?.period
  const turns = period ? say(context, `, par périodes ${ofDuration(period)}`, `, each time for ${durationAsSaid(period, 'en')}`) : ''
  const renews = say(context, `${what} se renouvelle par tacite reconduction${turns}`, `it renews tacitly${turns}`)
  if (!notice) return say(context, `À défaut de dénonciation, ${renews}.`, `Unless terminated, ${renews}.`)
  const fr = dayInWords(notice.iso, 'fr')
  const en = dayInWords(notice.iso, 'en')
  const length = notice.duration
  const why =
    length && !isPrinted(reading, notice.iso)
      ? say(context, ` (préavis ${ofDuration(length)}, date calculée)`, ` (notice of ${durationAsSaid(length, 'en')}, computed date)`)
      : countedNote(reading, notice)
  return renewal
    ? say(
        context,
        `Sauf dénonciation au plus tard le ${fr}${why}, ${renews}.`,
        `Unless notice is given by ${en}${why}, ${renews}.`,
      )
    : say(context, `Préavis à donner au plus tard le ${fr}${why}.`, `Notice must be given by ${en}${why}.`)
}

/** « Préavis de deux mois. »: a notice that no date can be counted from. */
function noticeLength({ durations, source, context }: Story['reading']): Line {
  const found = durations.find(({ start }) =>
    /(?:preavis|notice)(?: (?:est|d'au moins|minimum|ecrit|period))?(?: \w+){0,2} (?:de |d'|of )$/.test(
      source.fold.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' '),
    ),
  )
  return found ? say(context, `Préavis ${ofDuration(found)}.`, `Notice of ${durationAsSaid(found, 'en')}.`) : null
}
