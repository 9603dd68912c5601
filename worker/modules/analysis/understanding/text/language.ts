const stopWords: Record<string, string[]> = {
  fr: [
    'le la les des du de et est une un pour par dans que qui au aux sur avec ce cette sont vous nous',
    'votre notre pas ou en',
    'nom prenom date montant societe adresse siege fait jour mois annee numero titulaire tva siren',
    'siret rcs euros objet madame monsieur entreprise payer periode',
  ],
  en: [
    'the of and to in is for by that this with be shall on as are or any not from you your at an',
    'which will it',
    'invoice due bill terms please payment amount company number address price quantity issued dated',
  ],
  de: [
    'der die das und den von zu mit ist im fur auf ein eine dem nicht sie wir ihre bis sich werden bei oder',
    'aus rechnung datum betrag kunde nummer zahlbar firma',
  ],
  es: [
    'el los las y del que por con para una se es al su lo como en esta sus no este ha de la un',
    'fecha factura cliente importe vencimiento pago forma empresa',
  ],
  it: ['il di che la e per una del della con sono nel dei le alla si gli non da al questo delle in un i'],
  nl: ['de het een van en in is dat op te voor met zijn niet aan er om door als bij deze wordt'],
  pt: ['o a os as do da dos das em um uma para com nao por que se no na ao pelo sua e de'],
}
const wordsOf = (lists: string[]) => lists.join(' ').split(' ')
const scores = new Map<string, [string, number][]>()
const all = Object.entries(stopWords)
for (const [language, words] of all) {
  for (const word of wordsOf(words)) {
    const shared = all.filter(([, list]) => wordsOf(list).includes(word)).length
    scores.set(word, [...(scores.get(word) ?? []), [language, 1 / shared]])
  }
}

/**
 * ISO 639-1 of the main language by its small words; null when there is too little text to tell. Reads the
 * first 60,000 units.
 */
export function languageOf(fold: string): string | null {
  const words = fold.slice(0, 60_000).match(/[a-z]{2,12}|\by\b/g) ?? []
  if (words.length < 4) return null
  const totals = new Map<string, number>()
  for (const word of words)
    for (const [language, weight] of scores.get(word) ?? [])
      totals.set(language, (totals.get(language) ?? 0) + weight)
  const [best] = [...totals].sort((a, b) => b[1] - a[1])
  if (!best || (best[1] < 1.5 && words.length <= 15)) return null
  if (best[0] !== 'fr' && best[1] < 2) return null
  const french = totals.get('fr') ?? 0
  return best[0] !== 'fr' && french > 0 && best[1] < french * 1.25 ? 'fr' : best[0]
}
