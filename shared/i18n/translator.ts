import type { Language } from '../schemas/primitives'

/** A catalogue: keys with sentences; `{name}` stands for a parameter, `one | other` for a plural on `{count}`. */
export type Catalogue = Record<string, string>
export type Parameters = Record<string, string | number>

/** Looks a sentence up; a missing parameter stays visible so that a test catches it. */
export type Translate<C extends Catalogue> = (key: keyof C & string, parameters?: Parameters) => string

function choosePlural(sentence: string, language: Language, count: number) {
  const [one = sentence, other = one] = sentence.split(' | ')
  return new Intl.PluralRules(language).select(count) === 'one' ? one : other
}

/** Makes the translate function of one catalogue pair; both languages must hold the same keys (checked by their types). */
export function createTranslate<C extends Catalogue>(catalogues: Record<Language, C>, language: Language): Translate<C> {
  const catalogue = catalogues[language]
  return (key, parameters = {}) => {
    const sentence = catalogue[key] ?? key
    const chosen = typeof parameters.count === 'number' ? choosePlural(sentence, language, parameters.count) : sentence
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))
  }
}
