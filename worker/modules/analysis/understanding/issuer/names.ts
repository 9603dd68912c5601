import { patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldWords } from '../../../../../shared/domain/dates/fold-text'

const forms = patternWith('g')`
  \b(?:sasu?|sarl|eurl|sa|sci|snc|scop|selarl|selas|scp|scm|gie|ei|eirl|scea|gaec|earl|societe
  |ste|association|gmbh|ag|kg|ug|ltd|limited|llp|llc|plc|inc|corp|corporation|company|co|b v
  |n v|bv|nv|s a|s l|sl|s r l|srl|s p a|spa|monsieur|madame|mme|mlle|mr|mrs|ms|m|maitre|me|la
  |le|les|l|the|entreprise|ets|etablissements?)\b
`

/** The same few names of a paper are compared with each other again and again. */
const keys = new Map<string, string>()
const mostKeys = 2_000

/** A name as compared: folded, without legal form, civility or article. */
export function nameKey(name: string): string {
  const known = keys.get(name) ?? foldWords(name).replace(forms, ' ').replace(/\s+/g, ' ').trim()
  if (keys.size >= mostKeys) keys.clear()
  keys.set(name, known)
  return known
}

const tokensOf = (key: string) => key.split(' ').filter((token) => token.length > 1)

/** Whether two names are one company's or person's: one holds all the words of the other. */
export function isSameName(a: string, b: string): boolean {
  const first = tokensOf(nameKey(a))
  const second = tokensOf(nameKey(b))
  if (!first.length || !second.length) return false
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  if (few.join('').length < 4) return few.join(' ') === many.join(' ')
  return few.every((token) =>
    many.some((other) => other === token || (token.length > 5 && isNear(token, other))),
  )
}

/** One letter put, lost or changed: what a scanner does to a long word. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

const small = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'sur',
  'sous',
  'en',
  'aux',
  'au',
  'à',
  'of',
  'and',
  'the',
  'for',
  'von',
  'der',
  'und',
  'y',
  'del',
  'van',
  'den',
])
const isNameWord = (word: string) =>
  /^[("«“]?\p{Lu}/u.test(word) || /^(?:[dDlL]['’]\p{L}|\d{1,4}\p{L}*$|&$)/u.test(word) || small.has(word)

/**
 * Reads a name from the start of a text: capital words, joined by small ones; stops at punctuation,
 * brackets or ordinary words.
 */
export function nameAt(text: string, maxWords = 8): string {
  const cut = patternWith('u')`
    [,;:()|\t\n"«»“”<>[\]]|\s[-–—·•/]\s|\s{3,}|\.\s|\s[-–—]|\bau capital\b|\bSIREN\b|\bSIRET\b
    |\bRCS\b|\bR\.C\.S\b|\bTVA\b|\bIBAN\b|\bNIR\b|\bORIAS\b|\bTél|N°|\bn°|\bPrénom|\b[Nn][ée]e? le\b
  `.exec(text)
  const words = (cut ? text.slice(0, cut.index) : text).trim().split(/\s+/)
  const kept: string[] = []
  for (const word of words.slice(0, maxWords)) {
    if (!isNameWord(word)) break
    kept.push(word)
  }
  while (kept.length && small.has(kept.at(-1) ?? '')) kept.pop()
  while (kept.length && small.has(kept[0] ?? '')) kept.shift()
  return kept.join(' ').replace(/[.,]$/, '')
}

const familyFirst = /^(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?) (\p{Lu}\p{Ll}[\p{L}'’-]*)$/u

/** A name as shown: no blanks or marks around it, a nought among capitals read as the letter it is. */
export function presentName(name: string): string {
  const clean = name
    .replace(/(?<=\p{Lu})0(?=\p{Lu})/gu, 'O')
    .replace(/\s+/g, ' ')
    .replace(/^(?:Entre|Pour|Between|Client|der|die|das|zwischen)\s+(?=\p{Lu})/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '')
  return clean
}

/** « MARTIN Claire » as « Claire MARTIN ». */
export const firstNameFirst = (name: string) => name.replace(familyFirst, '$2 $1')
