import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { squeeze } from '../../text/source-text'
import { formValues } from '../details/form-values'
import { placeOf } from '../details/places'
import { moneyLine } from '../sentences/amounts'
import { opening } from '../sentences/opening'
import { renewalLine } from '../sentences/renewal'
import { startLine, termLine, validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'
import { amountInWords } from '../wording/amount-in-words'

const cover = pattern`
  responsabilite|\brc\b|garantie|dommages?|plafond|limite|liability|indemnity|limit|cover|decennale
  |incendie|vol\b|degats|contenu
  |marchandises|chantier|risques? locatifs?|bris\b|materiel|protection juridique|atteinte|perte|extorsion
  |assistance|defense|deces|incapacite|invalidite
`
const notCover = /franchise|prime|cotisation|capital social|societe au capital|honoraires/

/** « Responsabilité civile exploitation : 8 000 000 € par sinistre »: the first rows of the table of cover. */
function guaranteesLine({ reading, facts }: Story): Line {
  const { source, context } = reading
  const row = formValues(reading).find(({ label, value }) => /^garanties?$/i.test(label) && /\d/.test(value))
  if (row && reading.language === context.language) return say(context, `Garanties\u00a0: ${row.value}.`, `Cover: ${row.value}.`)
  const told: string[] = []
  for (const amount of facts.amounts) {
    if (amount.value < 10_000 || told.length > 2) continue
    const line = source.lines.find((one) => one.end >= amount.start)
    if (!line || told.some((one) => one.includes(String(line.start)))) continue
    const label = source.fold.slice(line.start, amount.start)
    if (!cover.test(label) || notCover.test(line.text) || label.length > 110 || /\d{3}/.test(label)) continue
    const name = (squeeze(source.slice(line.start, amount.start)).split(/[.;] /).at(-1) ?? '').replace(/\s*(?::|\||\.{2,}|-|–|à hauteur de|de|jusqu’à|jusqu'à)\s*$/i, '')
    const per = /^\s*(par (?:sinistre|an|annee|vehicule|chantier|evenement)|per \w+)/.exec(
      source.fold.slice(amount.end, amount.end + 30),
    )
    const [start, end] = per ? [amount.end, amount.end + per[0].length] : [0, 0]
    const rate = per ? ` ${squeeze(source.slice(start, end))}` : ''
    const figure = amountInWords(amount, source.slice(amount.start, amount.end), context.language)
    if (name.length > 9 && name.length < 90 && !/^(?:dont|la |le |les |sous-limite)/i.test(name)) told.push(`${name} ${figure}${rate}`)
  }
  return told.length
    ? say(context, `Garanties\u00a0: ${told.slice(0, 2).join('\u00a0; ')}.`, `Cover: ${told.slice(0, 2).join('; ')}.`)
    : null
}

/** Policies, certificates and their amendments. */
export const insurancePlan: Plan = (story) => {
  const { context, type } = story.reading
  const isContract = type?.families.includes('contract') ?? false
  const place = placeOf(story.reading)
  const about = place ? say(context, `, pour le risque situé ${place}`, `, for the premises at ${place}`) : ''
  return [
    opening(story, about),
    (isContract ? termLine(story) : validityLine(story)) ?? startLine(story),
    guaranteesLine(story),
    moneyLine(story, ['premium', 'total', 'owed', 'stated'], 1),
    renewalLine(story),
  ]
}
