import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { placeOf } from '../details/places'
import { quoted } from '../details/quoted'
import { opening } from '../sentences/opening'
import { amountOf, moneyLine } from '../sentences/amounts'
import { renewalLine } from '../sentences/renewal'
import { subjectLine } from '../sentences/subject'
import { startLine, termLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const indices: [RegExp, string, string][] = [
  [/indice des loyers commerciaux|\bilc\b/, 'l’indice des loyers commerciaux', 'the commercial rent index'],
  [/indice de reference des loyers|\birl\b/, 'l’indice de référence des loyers', 'the reference rent index'],
  [/indice des loyers des activites tertiaires|\bilat\b/, 'l’indice des loyers des activités tertiaires', 'the index of rents of offices'],
  [/indice du cout de la construction|\bicc\b/, 'l’indice du coût de la construction', 'the construction cost index'],
]
const area = patternWith('d')`(?:surface|superficie|local|bureaux|logement|locaux)[^.\n\d]{0,40}(\d{1,5}(?:[,.]\d{1,2})? ?m(?:2|²))`
const use = "([a-z](?:[^.;:\\n]|\\n(?!\\n)){4,110}?)(?=[.;:]|\\n\\n|$|,? a l'exclusion)"
const purposes = [
  new RegExp(
    "(?:^|\\n)[^\\n]{0,22}(?:destination(?: exclusive| des (?:lieux|locaux))?|activites? (?:autorisees?|exercees?|permises?|exclusives?))" +
      ` ?(?::|\\n)\\s?(?!(?:les?|la|il|elle|ce|cette|article)\\b)${use}`,
    'd',
  ),
  new RegExp(
    "exclusivement (?:a|pour|affectes? a|destines? a) (?:l'|un |une )?(?:exercice|exploitation|usage)?(?: ?d(?:e |'))?" +
      `(?:(?:l'|une )activite (?:suivante ?: ?|d(?:e |')))?(?:d(?:e |'))?${use}`,
    'd',
  ),
  new RegExp(`usage exclusif d(?:e |')${use}`, 'd'),
]
const triennial = /(?:conge|resili\w*|mettre fin|faculte)[^.;]{0,140}triennale?s?|triennale?s?[^.;]{0,120}(?:conge|resili)/

/** The rent, what is paid beside it, and how it changes. */
function rentLine(story: Story): Line {
  const { source, context } = story.reading
  const yearly = amountOf(story, 'yearly-rent') ? ['yearly-rent', 'monthly-rent'] : ['monthly-rent', 'quarterly-rent', 'rent', 'fee', 'price']
  const first = yearly.filter((id) => amountOf(story, id)).slice(0, yearly[0] === 'yearly-rent' ? 2 : 1)
  const line = moneyLine(story, [...first, 'charges', 'deposit'], 4)
  const fold = source.fold.slice(0, 60_000)
  const index = indices.find(([words]) => words.test(fold))
  if (!line || !index || !/index|revis/.test(fold)) return line
  return `${line.slice(0, -1)}${say(context, `\u00a0; révision selon ${index[1]}`, `; reviewed by ${index[2]}`)}.`
}

/** What may be done in the premises, as printed. */
function purposeLine({ reading: { source, context, type } }: Story): Line {
  if (!type?.label.startsWith('Bail')) return null
  const found = purposes.map((words) => quoted(source, words, 30_000)).find(Boolean)
  if (!found) return null
  const told = found.text.replace(/,? (?:et|ou|de|à|toute|en)$/, '')
  return say(context, `Destination\u00a0: ${told.slice(0, 1).toLowerCase()}${told.slice(1)}.`, `Use: ${told}.`)
}

/** Leases, rents for a term, licences to occupy. */
export const leasePlan: Plan = (story) => {
  const { source, context } = story.reading
  const place = placeOf(story.reading)
  const surface = quoted(source, area, 20_000)
  const size = surface ? say(context, ` (${surface.text})`, ` (${surface.text})`) : ''
  const about = place ? say(context, `, pour le bien situé ${place}${size}`, `, for the premises at ${place}${size}`) : ''
  const canLeave = triennial.test(source.fold.slice(0, 80_000).replace(/\s+/g, ' '))
  const renewal = renewalLine(story)
  const leave = canLeave
    ? say(context, 'Une faculté de résiliation triennale est prévue.', 'It may be ended every three years.')
    : null
  return [
    opening(story, about),
    termLine(story) ?? startLine(story),
    rentLine(story),
    renewal,
    leave,
    purposeLine(story),
    place ? null : subjectLine(story),
  ]
}
