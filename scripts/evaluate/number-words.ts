const french = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const english = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
  ...'sixteen seventeen eighteen nineteen'.split(' '),
]
const german = 'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ')
const spanish = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')
const others: Record<string, number> = {
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, quatrevingt: 80,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
  une: 1, premier: 1, eine: 1, einen: 1, eines: 1, una: 1, vierundzwanzig: 24, sechsunddreissig: 36, achtundvierzig: 48,
  veinticuatro: 24, first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12, twentieth: 20, thirtieth: 30,
}

const valueOf = (word: string): number =>
  others[word] ?? Math.max(...[french, english, german, spanish].map((words) => words.indexOf(word))) + 1

/** « dix-huit », “eighteen”, “twenty-third” as a number, 0 when it is none. Folded words. */
export function wordValue(words: string): number {
  const joined = words.trim().replace(/quatre[- ]vingts?/, 'quatrevingt')
  return joined.split(/[- ]/).reduce((sum, word) => {
    if (word === 'et' || word === 'and') return sum
    return sum + (valueOf(word) || valueOf(word.replace(/(?:ieme|th)$/, '')))
  }, 0)
}
