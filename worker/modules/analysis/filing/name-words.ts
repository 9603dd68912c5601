import { foldWords } from '../../../../shared/domain/dates/fold-text'

const small = new Set(
  'de du des d la le les l un une et ou a au aux en pour par sur avec dans the of for and or to'.split(' '),
)
const irregular: Record<string, string> = { baux: 'bail', travaux: 'travail' }

/** A word without what French adds for number and gender: « sociaux » and « sociales » are one, and so are « baux » and « bail ». */
function stemOf(word: string): string {
  if (word.length <= 3) return word
  const known = irregular[word]
  if (known) return known
  const singular = word.replace(/(?<!e)aux$/, 'al').replace(/[sx]$/, '')
  return singular.replace(/e+$/, '')
}

/** « T.V.A. » is « TVA ». */
const initials = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu

/** The words of a name or title that mean something, folded and stemmed, in order. */
export function wordsOf(text: string): string[] {
  return foldWords(text.replace(initials, ''))
    .split(' ')
    .filter((word) => word !== '' && !small.has(word) && !/^\d{1,3}$/.test(word))
    .map(stemOf)
}
