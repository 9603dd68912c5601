import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Line, Story } from '../story'
import { dayAfter } from './days'
import { quoted } from './quoted'

const plate = patternWith('d')`(?<![a-z0-9-])([a-z]{2}-\d{3}-[a-z]{2})(?![a-z0-9-])`
const firstRoad = /premiere (?:immatriculation|mise en circulation)[^.;]{0,20}$|\bb date de premiere[^.;]{0,12}$/
const mileage = patternWith('d')`(\d{1,3}(?:[ .]\d{3})+|\d{4,6}) ?km\b`
const brand = patternWith('d')`(?:^|\n)\s*d\.?1\s+([a-z][a-z -]{1,20})(?=\s*(?:\n|$))`
const model = patternWith('d')`(?:^|\n)\s*d\.?3\s+([a-z0-9][a-z0-9 -]{0,24})(?=\s*(?:\n|$))`
const norm = patternWith('d')`\b(iso(?:\/iec)? ?\d{4,5}(?:[:-]\d{4})?)\b`
const serial = patternWith('d')`(?:n[o°] de serie|numero de serie|serial (?:number|no\.?))\s*[:\t| ]\s*([a-z0-9][a-z0-9-]{4,24})(?![a-z0-9])`

/** What the paper identifies its thing by: a plate, a mileage, a standard, a serial number. */
export function marksLine({ reading }: Story): Line {
  const { source, context } = reading
  const words = ([
    [plate, 'immatriculation', 'plate'],
    [brand, 'marque', 'make'],
    [model, 'modèle', 'model'],
    [serial, 'numéro de série', 'serial number'],
    [norm, 'norme', 'standard'],
    [mileage, 'kilométrage', 'mileage'],
  ] as const).flatMap(([pattern, french, english]) => {
    const found = quoted(source, pattern, 8_000)
    return found ? [`${say(context, french, english)} ${found.text}${pattern === mileage ? '\u00a0km' : ''}`] : []
  })
  const first = dayAfter(reading, firstRoad)
  if (first) words.push(say(context, `première mise en circulation le ${dayInWords(first, 'fr')}`, `first registered on ${dayInWords(first, 'en')}`))
  const line = words.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}
