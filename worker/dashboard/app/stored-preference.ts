import type { Language } from '../../../shared/schemas/primitives'

export type Theme = 'system' | 'light' | 'dark'

function read(key: string) {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage can be refused (private windows, policies): the choice then lasts as long as the page.
    return null
  }
}

/** Keeps a choice of this browser; a refusal of storage is no error. */
export function storePreference(key: 'liasse-theme' | 'liasse-language', value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

export function storedTheme(): Theme {
  const theme = read('liasse-theme')
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** French until English is chosen: the product's first language, whatever the browser speaks. */
export function storedLanguage(): Language {
  return read('liasse-language') === 'en' ? 'en' : 'fr'
}

/** Whether a language was chosen in this browser. */
export const hasStoredLanguage = () => read('liasse-language') !== null
