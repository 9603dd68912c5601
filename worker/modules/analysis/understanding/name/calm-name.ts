import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../shared/domain/dates/pattern'

const forms = pattern`
  ^(?:sasu?|sarl|eurl|sa|sci|snc|scop|selarl|selas|scp|scm|scea|gie|gaec|earl|ltd|llp|llc|plc|inc|bv|nv
  |ag|kg|gmbh
  |urssaf|dreets|dreal|cpam|carsat|cibtp|insee|inpi|agirc|arrco|opco|afnor|cofrac|edf|maaf|macif|maif)$
`
const small = /^(?:d[eu]s?|la|les?|et|aux?|en|sur|sous|pour|and|of|the|a)$/

/** One word of a name in capitals: « PERPIGNAN » as « Perpignan », « L’ODET » as « l’Odet », short forms as they are. */
function calmWord(word: string, index: number): string {
  const folded = foldText(word).text
  const letters = folded.replace(/[^a-z]/g, '')
  if (index > 0 && small.test(folded)) return word.toLowerCase()
  if (forms.test(letters) || (letters.length > 1 && !/[aeiouy]/.test(letters)) || letters.length < 4) return word
  const elided = /^([DL])(['’])(.+)$/i.exec(word)
  if (elided) return `${index > 0 ? elided[1]?.toLowerCase() : elided[1]}${elided[2]}${calmWord(elided[3] ?? '', 1)}`
  return word.toLowerCase().replace(/(^|[-/&])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/** « VILLE DE PERPIGNAN » as « Ville de Perpignan »; in a name that has small letters, only long words in capitals change. */
export function calmName(name: string): string {
  const isLoud = !/\p{Ll}/u.test(name) && /\p{Lu}{4}/u.test(name)
  const calm = (word: string, index: number) => (isLoud || /^\p{Lu}{5,}$/u.test(word) ? calmWord(word, index) : word)
  return name.split(' ').map(calm).join(' ')
}
