const french: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
}
const english: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}
const others: Record<string, number> = {
  ein: 1,
  eine: 1,
  einen: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  elf: 11,
  vierzehn: 14,
  funfzehn: 15,
  einundzwanzig: 21,
  dreissig: 30,
  dreißig: 30,
  vierzig: 40,
  funfundvierzig: 45,
  neunzig: 90,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  achtzehn: 18,
  zwanzig: 20,
  vierundzwanzig: 24,
  sechsunddreissig: 36,
  sechsunddreißig: 36,
  achtundvierzig: 48,
  sechzig: 60,
  catorce: 14,
  veinte: 20,
  veinticuatro: 24,
  treinta: 30,
  cuarenta: 40,
  sesenta: 60,
  noventa: 90,
}
const values = new Map(Object.entries({ ...others, ...english, ...french }))

/** Regex source of a number in words (folded text), up to four words. */
export const numberWordsSource = (() => {
  const words = [...values.keys()].sort((a, b) => b.length - a.length).join('|')
  return `(?:${words})(?:(?:-|\\s(?:et\\s)?|-et-)(?:${words})){0,3}`
})()

/** Value of a number in words (folded; « vingt-quatre », « quatre-vingt-dix », « thirty-six »), or null. */
export function numberOfWords(words: string): number | null {
  let total = 0
  let last = 0
  for (const word of words.split(/[\s-]+/)) {
    if (word === 'et' || word === 'and') continue
    const value = values.get(word) ?? (word === 'vingts' ? 20 : undefined)
    if (value === undefined) return null
    if (value === 20 && last === 4) total += 76
    else if (value === 100) total = Math.max(total, 1) * 100
    else total += value
    last = value
  }
  return total > 0 ? total : null
}
