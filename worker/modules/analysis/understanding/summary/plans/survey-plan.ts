import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { placeOf } from '../details/places'
import { quoted } from '../details/quoted'
import { opening } from '../sentences/opening'
import { subjectLine } from '../sentences/subject'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const grade = patternWith('d')`(?:classe(?: energie| energetique)?|etiquette)\s*:?\s*"?([a-g])(?![a-z'])`
const gradeBefore = patternWith('d')`(?:^|[^a-z])([a-g])\s*[-–:(]\s*\d{2,3} ?kwh`
const use = patternWith('d')`(\d{2,3} ?kwh ?(?:ep)?\/m(?:2|²)(?:[ /.]*(?:par )?an)?)`
const area = patternWith('d')`(?:surface|superficie)[^\n\d]{0,40}(\d{1,5}(?:[,.]\d{1,2})? ?m(?:2|²))`
const absent = pattern`
  (?:n'a pas ete repere|absence d[e']|il n'a pas ete constate|aucun materiau)[^.;]{0,90}(?:amiante|termites?|plomb)
`

/** What was found: the grade, the consumption, the area. */
function resultLine({ reading }: Story): Line {
  const { context, source } = reading
  const printed = /performance énergétique/.test(reading.type?.label ?? '')
    ? (quoted(source, gradeBefore, 8_000) ?? quoted(source, grade, 8_000))
    : null
  const consumption = quoted(source, use, 8_000)
  const surface = quoted(source, area, 8_000)
  const parts = [
    printed ? say(context, `classe ${printed.text.toUpperCase()}`, `grade ${printed.text.toUpperCase()}`) : '',
    consumption ? consumption.text : '',
    surface ? say(context, `surface de ${surface.text}`, `area of ${surface.text}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

function absenceLine({ reading }: Story): Line {
  const text = reading.source.fold.slice(0, 30_000).replace(/\s+/g, ' ')
  if (!absent.test(text)) return null
  return say(reading.context, 'Le rapport conclut à une absence de repérage.', 'The survey found none.')
}

/** Surveys of premises, technical inspections. */
export const surveyPlan: Plan = (story) => {
  const place = placeOf(story.reading)
  const about = place ? say(story.reading.context, `, pour le bien situé ${place}`, `, for the premises at ${place}`) : ''
  return [opening(story, about), resultLine(story), absenceLine(story), validityLine(story), subjectLine(story)]
}
