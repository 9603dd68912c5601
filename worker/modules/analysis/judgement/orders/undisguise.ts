/** A text as a machine would read it under its disguises, folded; `toSource` gives the offset in the original of each unit. */
export interface Undisguised {
  text: string
  toSource: number[]
}

const invisible = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/
/** Tag characters (U+E0000…) are ASCII that no screen shows. */
const tagBlock = 0xe0000

/** Cyrillic and Greek letters that look Latin. */
const lookalikes = new Map(
  Object.entries({
    а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x',
    α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɡ: 'g', ʟ: 'l',
  }),
)

function foldLetter(letter: string, code: number): string {
  if (code >= tagBlock && code < tagBlock + 128) return String.fromCharCode(code - tagBlock).toLowerCase()
  if (invisible.test(letter)) return ''
  const plain = letter.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  const folded = plain.replace(/[\u2018\u2019\u02bc\u2032]/g, '\'').replace(/[\u201c\u201d\u00ab\u00bb\u201e]/g, '"')
  return lookalikes.get(folded) ?? folded.replace(/[^\S\n]/g, ' ')
}

const known = new Map<string, string>()

/** Remembered: papers use few letters, and each costs a normalisation. */
function shown(letter: string, code: number): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const folded = foldLetter(letter, code)
  if (known.size < 5_000) known.set(letter, folded)
  return folded
}

/** Small letters without accents, look-alikes as Latin, invisible characters gone, tag characters as what they hide. Linear. */
export function undisguise(source: string): Undisguised {
  let text = ''
  const toSource: number[] = []
  let wasHidden = false
  let at = 0
  for (const letter of source) {
    const code = letter.codePointAt(0) ?? 0
    const isHidden = code >= tagBlock
    const units = isHidden === wasHidden ? shown(letter, code) : ` ${shown(letter, code)}`
    for (let unit = 0; unit < units.length; unit++) toSource.push(at)
    text += units
    wasHidden = isHidden
    at += letter.length
  }
  toSource.push(at)
  return { text, toSource }
}
