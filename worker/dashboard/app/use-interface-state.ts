import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Language } from '../../../shared/schemas/primitives'
import { useToasts } from '../../../shared/ui/use-toasts'
import { errorSentence } from './error-sentence'
import type { Interface } from './interface-context'
import {
  hasStoredLanguage,
  storedLanguage,
  storedTheme,
  storePreference,
  type Theme,
} from './stored-preference'
import { createWords } from './words'

/** Language, theme and messages of the running page. */
export function useInterfaceState() {
  const [language, setLanguage] = useState<Language>(storedLanguage)
  const [theme, setTheme] = useState<Theme>(storedTheme)
  const { toasts, show, dismiss } = useToasts()
  const t = useMemo(() => createWords(language), [language])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  const value = useMemo<Interface>(
    () => ({
      t,
      language,
      theme,
      toast: show,
      fail: (error) => show({ text: errorSentence(error, t), tone: 'error' }),
      setLanguage: (chosen) => {
        storePreference('liasse-language', chosen)
        setLanguage(chosen)
      },
      adoptLanguage: (preferred) => {
        if (!hasStoredLanguage()) setLanguage(preferred)
      },
      setTheme: (chosen) => {
        storePreference('liasse-theme', chosen)
        setTheme(chosen)
      },
    }),
    [t, language, theme, show],
  )
  return { value, toasts, dismiss }
}
