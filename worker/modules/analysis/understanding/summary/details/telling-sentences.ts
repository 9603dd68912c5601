import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import type { Sentence } from '../../text/sentences'
import { quotedAt } from './quoted'

/** Verbs by which a paper decides, asks or announces something. */
const decides = pattern`
  \b(?:nous (?:vous )?(?:informons|prions|demandons|proposons|confirmons|rappelons|signalons|notifions|mettons|constatons|attirons)
  |je vous (?:informe|prie|demande|confirme|notifie|mets|fais part)|vous (?:devez|pouvez|etes (?:convoque|invite|tenu)|disposez)
  |(?:doit|doivent|devra|devront|pourra|peut) (?:etre|demander)|est (?:porte|fixe|ramene|prolonge|renouvele|reconduit|etendu|complete|donne
  |accorde|prononce|modifie)e?s?|demeure fixee?|passera|prend(?:ra)? effet|prendra fin|sera (?:applicable|appliquee?|mis|portee?)
  |decide|approuve|nomme|affecter|donne conge|s'engage|reste inchange|veuillez|merci de|we (?:write|inform|request|confirm|remind)
  |you (?:must|are required)|shall be (?:increased|extended|amended))\b
`
const courtesy = pattern`
  salutations|agreer|consideration distinguee|votre disposition|cordialement|piece jointe|ci-joint|sous toutes reserves
  |copie conforme|en cas de (?:retard|litige)|penalites|mediateur|donnees personnelles|conditions generales|faire valoir
`
const longest = 230

interface Told {
  sentence: Sentence
  weight: number
}

function weightOf({ dates }: Reading, sentence: Sentence): number {
  const { text, start, end } = sentence
  const dated = dates.some((date) => date.kind !== 'yearless' && date.start >= start && date.end <= end)
  const priced = /\d ?(?:€|euros?|eur\b)|\d ?%/.test(text)
  return (decides.test(text) ? 2 : 0) + (dated ? 2 : 0) + (priced ? 1 : 0)
}

/**
 * The sentences by which a paper decides, asks or announces something, word for word, in their order: those
 * with a day or an amount first. `known` keeps out what is told already.
 */
export function tellingSentences(reading: Reading, most: number, known: (text: string) => boolean = () => false): string[] {
  const { source, sentences, context, language } = reading
  if (language !== context.language) return []
  const found: Told[] = sentences
    .slice(0, 120)
    .filter(({ text }) => text.length > 35 && text.length < longest && / \w+ \w+ /.test(text) && !courtesy.test(text))
    .map((sentence) => ({ sentence, weight: weightOf(reading, sentence) }))
    .filter(({ weight, sentence }) => weight > 2 && !known(sentence.text))
  const best = found.sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start).slice(0, most)
  return best
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .flatMap(({ sentence }) => quotedAt(source, sentence.start, sentence.end)?.text ?? [])
    .filter((text) => !/[\t|]/.test(text) && /^\p{L}/u.test(text) && foldText(text).text.length > 35)
    .map((text) => text.replace(/\s*[.;,:]$/, ''))
}
