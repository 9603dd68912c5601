import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../worker/modules/analysis/understanding/candidates'
import { isSupported } from '../../../worker/modules/analysis/understanding/summary/is-supported'
import { owner } from './analyse-text'

const context = { owner, otherClients: [], today: '2026-11-24', language: 'fr' as const, fileName: 'a.pdf', tagRules: [] }
const text = `COMMANDEMENT DE PAYER
L’AN DEUX MILLE VINGT-SIX, LE DIX NOVEMBRE, à la requête de la SCI Place d’Armes,
le contrat de maintenance court à compter du ler octobre 2026 pour une durée de trente-six mois, jusqu’à fin mars 2031,
moyennant la somme de 7 412,60 € au titre de l’appareil QLK09912.`
const reading = readingOf([{ number: 1, text, by: 'layer', confidence: 1 }], context)
const holds = (sentence: string, days: string[] = []) => isSupported(sentence, reading, { days, words: [owner.name] })

describe('what a summary may say', () => {
  it.each([
    'Commandement en date du 10 novembre 2026.',
    'Il court à compter du 1er octobre 2026.',
    'Montant de 7 412,60 €.',
    'Conclu pour trente-six mois.',
    'Appareil QLK09912, requis par Place d’Armes.',
    'Valable jusqu’à fin mars 2031.',
  ])('S-30: %s stands in the paper, in words or as the scan reads it', (sentence) => expect(holds(sentence)).toBe(true))

  it.each([
    'Montant de 412,60 €.',
    'Montant de 7 412,61 €.',
    'Montant de 7 412 600 €.',
    'En date du 11 novembre 2026.',
    'Il court à compter du 1er mars 2031.',
    'Conclu pour trente-cinq mois.',
    'Valable jusqu’à fin avril 2031.',
    'Requis par Nebula.',
  ])('S-30: %s stands nowhere in it', (sentence) => expect(holds(sentence)).toBe(false))

  it('S-30: a counted day is told only as counted', () => {
    const days = ['2026-12-10']
    expect(holds('À payer au plus tard le 10 décembre 2026.', days)).toBe(false)
    expect(holds('À payer au plus tard le 10 décembre 2026 (date calculée).', days)).toBe(true)
    expect(holds('À payer au plus tard le 10 décembre 2026 (date calculée).')).toBe(false)
  })
})
