const irregular: Record<string, string> = { bail: 'baux', travail: 'travaux', 'crédit-bail': 'crédits-bails' }
const small = /^(?:d['’]|l['’]|(?:de|du|des|à|au|aux|en|pour|par|sur|sans)$)/i

function pluralWord(word: string): string {
  const known = irregular[word]
  if (known) return known
  // Names (« Kbis », « SEPA ») and plurals stay as they are.
  if (/^\p{Lu}/u.test(word) || /[sxz]$/.test(word)) return word
  if (/al$/.test(word)) return word.replace(/al$/, 'aux')
  return word + (/(?:eau|eu)$/.test(word) ? 'x' : 's')
}

/** The French plural of a type of document: « Bail commercial » → « baux commerciaux », « Relevé d’acompte » → « relevés d’acompte ». */
export function pluralOf(label: string): string {
  const words = label.slice(0, 1).toLowerCase() + label.slice(1)
  const listed = words.split(' ')
  const end = listed.findIndex((word) => small.test(word))
  const plural = (word: string) => irregular[word] ?? word.split('-').map(pluralWord).join('-')
  return listed.map((word, at) => (end === -1 || at < end ? plural(word) : word)).join(' ')
}
