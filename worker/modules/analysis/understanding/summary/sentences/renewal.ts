import { dayInWords } from '../../due/due-candidate'
import { pattern } from '../../../../../../shared/domain/dates/pattern'
import type { Duration } from '../../../../../../shared/domain/dates/calendar'
import { say } from '../../reading'
import type { Reading } from '../../reading'
import type { Line, Story } from '../story'
import { countedNote, isPrinted } from './day'
import { sentenceAt } from '../../text/sentences'
import { durationAsSaid, ofDuration } from '../wording/duration-in-words'

/** What happens at the end, and what to do before when. */
export function renewalLine({ reading, facts, notice }: Story): Line {
  const { context } = reading
  const { renewal } = facts
  const what = reading.type?.families.includes('lease') ? 'le bail' : 'le contrat'
  if (!renewal && !notice) return notRenewed(reading) ?? noticeLine(reading)
  const period = renewal?.period
  const turns = period ? say(context, `, par périodes ${ofDuration(period)}`, `, each time for ${durationAsSaid(period, 'en')}`) : ''
  const renews = say(context, `${what} se renouvelle par tacite reconduction${turns}`, `it renews tacitly${turns}`)
  if (!notice) {
    const length = noticeLength(reading)
    const early = length ? say(context, ` (préavis ${ofDuration(length)})`, ` (notice of ${durationAsSaid(length, 'en')})`) : ''
    return say(context, `À défaut de dénonciation${early}, ${renews}.`, `Unless terminated${early}, ${renews}.`)
  }
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

const noticeBefore = pattern`
  (?:preavis|notice)(?: (?:est|d'au moins|minimum|ecrit|period
  |de resiliation))?(?: \w+){0,2}[ \t:]*(?:de |d'|of |est fixe a )?$
  |(?:denonc\w*|resili\w*|conge|opposition|sauf|donn\w*|notifi\w*|terminate\w*|giv(?:es?|ing)|serv(?:es?
  |ing))[^.;]{0,60} $
`
const noticeAfter = pattern`
  ^ (?:au moins |minimum |at least )?(?:avant|a l'avance|de preavis|before|prior|in advance)
  |^[' ]?s?'? (?:prior )?(?:written )?notice
`
const soon = pattern`
  (?:preavis|notice)(?: (?:est|d'au moins|minimum|ecrit|period|de resiliation))?(?: \w+){0,2}
  [ \t:]*(?:de |d'|of |est fixe a )?$
`

/** Notice of something else than the end: money paid back early, a visit, works. */
const ofOther = /rembours|prepay|repayment|\bvisites?\b|travaux|inspect/

/** The notice that is to be given, as a length of time: what no date can be counted from. */
function noticeLength({ durations, sentences, source }: Reading): Duration | null {
  const found = durations.find(({ start, end, unit, count }) => {
    if (unit === 'year' && count > 1) return false
    const heading = source.fold.slice(Math.max(0, start - 110), start)
    if (ofOther.test(`${heading} ${sentenceAt(sentences, start)?.text ?? ''}`)) return false
    const before = source.fold.slice(Math.max(0, start - 80), start).replace(/\s+/g, ' ')
    return soon.test(before) || (noticeBefore.test(before) && noticeAfter.test(source.fold.slice(end, end + 30).replace(/\s+/g, ' ')))
  })
  return found ?? null
}

/** « Préavis de deux mois. » */
export function noticeLine(reading: Reading): Line {
  const found = noticeLength(reading)
  return found ? say(reading.context, `Préavis ${ofDuration(found)}.`, `Notice of ${durationAsSaid(found, 'en')}.`) : null
}

const excluded = pattern`
  (?:sans|aucune?|pas de|exclu\w*|hors|ne [a-z ]{2,40}(?:pas|en aucun cas)(?: \w+){0,4}
  |toute) (?:par )?(?:renouvellement |voie de )?(?:tacite (?:reconduction|renouvellement)
  |renouvellement (?:tacite|automatique))
  |ne (?:se |sera |peut |pourra )(?:etre )?(?:pas |en aucun cas )?(?:renouvel\w*
  |recondu\w*)(?: \w+){0,4} (?:tacite\w*|que par)|non renouvelable|keine (?:automatische )?verlangerung
  |(?:shall|does|will) not (?:be )?(?:automatically )?renew\w*|no automatic renewal
`

/** « Pas de reconduction tacite. »: a paper that says so. */
function notRenewed({ source, context, type }: Reading): Line {
  const isTerm = type?.due === 'term' && excluded.test(source.fold.slice(0, 80_000).replace(/\s+/g, ' '))
  return isTerm ? say(context, 'Pas de reconduction tacite.', 'It does not renew by itself.') : null
}
