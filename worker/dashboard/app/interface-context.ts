import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { NewToast } from '../../../shared/ui/toast-queue'
import type { Language } from '../../../shared/schemas/primitives'
import type { Theme } from './stored-preference'
import type { DashboardTranslate } from './words'

export interface Interface {
  t: DashboardTranslate
  language: Language
  setLanguage: (language: Language) => void
  /** The account's language, when this browser has chosen none. */
  adoptLanguage: (language: Language) => void
  theme: Theme
  setTheme: (theme: Theme) => void
  toast: (toast: NewToast) => void
  /** Says in a sentence what went wrong. */
  fail: (error: unknown) => void
}

export const InterfaceContext = createContext<Interface | null>(null)

/** Words, theme and messages, on every page. */
export function useInterface(): Interface {
  const value = useContext(InterfaceContext)
  if (!value) throw new Error('no interface: render inside <Application>')
  return value
}
