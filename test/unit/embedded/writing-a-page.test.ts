import { describe, expect, it } from 'vitest'
import { brokenWordEnd } from '../../../worker/platform/embedded/layout/broken-word-end'
import type { PlacedWord } from '../../../worker/platform/embedded/layout/placed-word'
import { turnBox } from '../../../worker/platform/embedded/layout/turn-box'
import { writePage } from '../../../worker/platform/embedded/layout/write-page'

const page = { width: 600, height: 800 }
/** Words of ten points in a typewriter face: six points a letter, a gap of five between words. */
const line = (text: string, left: number, top: number, size = 10): PlacedWord[] => {
  let x = left
  return text.split(' ').map((word) => {
    const box = { text: word, left: x, top, right: x + word.length * 6, bottom: top + size, size }
    x = box.right + 5
    return box
  })
}
const write = (...words: PlacedWord[][]) => writePage([{ quarter: 0, words: words.flat() }], page)

describe('the text of a page', () => {
  it('does not depend on the order in which the file draws its words', () => {
    const words = [...line('Échéance le 31 mars', 50, 100), ...line('Montant dû', 50, 114)]
    expect(write(words.toReversed()).text).toBe('Échéance le 31 mars\nMontant dû')
  })

  it('gives offsets and fractions of the page for each word', () => {
    expect(write(line('un deux', 60, 80)).words).toEqual([
      [0, 2, 0.1, 0.1, 0.02, 0.0125],
      [3, 7, 0.12833, 0.1, 0.04, 0.0125],
    ])
  })

  it('reads side-by-side addresses one after the other when their lines are not level', () => {
    const left = ['Armorique Pro', '110 boulevard des Ajoncs', '35000 Rennes']
    const right = ['Nordalyx Conseil', '5 quai des Messageries', '59800 Lille']
    const text = write(
      ...left.map((one, index) => line(one, 50, 100 + 14 * index)),
      ...right.map((one, index) => line(one, 350, 107 + 14 * index)),
    ).text
    expect(text).toBe([...left, '', ...right].join('\n'))
  })

  it('reads labels and values row by row although they form two blocks', () => {
    const labels = ['Date de facture', 'Date d’échéance', 'Total à payer']
    const values = ['05/11/2026', '05/12/2026', '383,75 €']
    const rows = labels.flatMap((label, index) => [
      line(label, 50, 100 + 14 * index),
      line(values[index] ?? '', 300, 100 + 14 * index),
    ])
    expect(write(...rows).text).toBe(labels.map((label, index) => `${label}\t${values[index]}`).join('\n'))
  })

  it('keeps a title that spans the page before its two columns, and what follows after them', () => {
    const column = (name: string) => Array.from({ length: 5 }, (_, n) => `${name} ${n} du texte courant ici`)
    const text = write(
      line('Conditions générales de vente applicables aux prestations de la société', 50, 60),
      ...column('gauche').map((one, index) => line(one, 50, 100 + 14 * index)),
      ...column('droite').map((one, index) => line(one, 320, 100 + 14 * index)),
      line('Page 1 sur 2, document confidentiel de la société, reproduction interdite', 50, 200),
    ).text
    expect(text.indexOf('Conditions')).toBe(0)
    expect(text.indexOf('gauche 4')).toBeLessThan(text.indexOf('droite 0'))
    expect(text.indexOf('droite 4')).toBeLessThan(text.indexOf('Page 1'))
  })

  it('reads the note in the margin that runs up the page in its own direction', () => {
    const margin: PlacedWord[] = ['vers', 'le', 'haut'].map((text, index) => ({
      text,
      left: 10,
      right: 20,
      top: 500 - 30 * index,
      bottom: 525 - 30 * index,
      size: 10,
    }))
    const groups = [
      { quarter: 0 as const, words: line('Texte principal', 60, 80) },
      { quarter: 3 as const, words: margin },
    ]
    expect(writePage(groups, page).text).toBe('Texte principal\n\nvers le haut')
  })

  it('stays quick on a page with thousands of words', () => {
    const started = performance.now()
    write(...Array.from({ length: 400 }, (_, n) => line('a b c d e f g h i j', (n % 5) * 110, 2 * Math.floor(n / 5), 2)))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('a word at the end of a line', () => {
  it.each([
    ['rési-', 'liation', 'soft'],
    ['ren\u00AD', 'dement', 'soft'],
    ['sous-', 'traitance', 'hard'],
    ['rendez-', 'vous', 'hard'],
    ['Saint-', 'Denis', null],
    ['2026-', 'suite', null],
    ['fin', 'début', null],
    ['celles-', 'ci', 'hard'],
  ])('%s followed by %s', (last, next, expected) => {
    expect(brokenWordEnd(last, next)).toBe(expected)
  })
})

describe('turning', () => {
  it('brings a box back after four quarter turns', () => {
    const box = { left: 10, top: 20, right: 50, bottom: 30 }
    const once = turnBox(box, 1, 600, 800)
    const twice = turnBox(once, 1, 800, 600)
    expect(twice).toEqual(turnBox(box, 2, 600, 800))
    expect(turnBox(twice, 2, 600, 800)).toEqual(box)
    expect(turnBox(once, 3, 800, 600)).toEqual(box)
  })
})
