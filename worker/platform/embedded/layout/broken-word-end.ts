/** First parts of French and English compounds that keep their hyphen (`rendez-vous`, `sous-traitance`). */
const compoundStarts = new Set(
  `sous vis rendez ci mi demi semi non ex vice quasi contre avant après arrière haut bas grand
  grands grande celui celle ceux celles lui elle elles eux moi nous vous soi peut est dit dits
  quelques un une deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante
  soixante cent procès main porte chef compte libre bien garde lieu tiers plus moins sans hors
  entre inter mot self co anti pré post well sub long short third`.split(/\s+/),
)

/** Second parts that are always joined by a hyphen (`a-t-il`, `ci-dessous`). */
const compoundEnd = /^(?:t|là|dessus|dessous|joint|après)(?!\p{L})/u
const longestWord = 40

/** How a line ends: `soft` hyphens go, `hard` ones stay, null means that no word is broken here. */
export function brokenWordEnd(word: string, next: string): 'soft' | 'hard' | null {
  const last = word.slice(-longestWord)
  if (/\u00AD$/.test(last)) return 'soft'
  const start = /(\p{L}+)[-\u2010]$/u.exec(last)?.[1]
  if (!start || !/^\p{Ll}/u.test(next)) return null
  const isCompound = compoundStarts.has(start.toLowerCase()) || compoundEnd.test(next)
  const isChain = last.slice(0, -1).includes('-')
  const isBroken = start.length >= 2 && /\p{Ll}$/u.test(start) && !isCompound && !isChain
  return isBroken ? 'soft' : 'hard'
}
