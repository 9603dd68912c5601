import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ApiClient } from '../../shared/api/api-client'
import { createCommonTranslate, type CommonTranslate } from '../../shared/i18n/common-translate'
import { panel as english } from '../../shared/i18n/en/panel'
import { panel as french } from '../../shared/i18n/fr/panel'
import { createTranslate, type Translate } from '../../shared/i18n/translator'
import type { Language } from '../../shared/schemas/primitives'
import type { NewToast } from '../../shared/ui/toast-queue'
import type { Session } from '../session/session'
import type { Database } from '../store/database'

export type PanelTranslate = Translate<typeof french>

/** What every part of the panel may use. */
export interface Panel {
  database: Database
  api: ApiClient
  session: Session
  language: Language
  /** Words of the panel. */
  t: PanelTranslate
  /** Words it shares with the dashboard. */
  common: CommonTranslate
  toast(toast: NewToast): void
  /** Tells the user that a change failed; the end of the session leads to the sign-in screen. */
  failed(error: unknown): void
}

export const PanelContext = createContext<Panel | null>(null)

export function usePanel(): Panel {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('usePanel outside the panel')
  return panel
}

export function createPanelWords(language: Language) {
  return {
    t: createTranslate({ fr: french, en: english }, language),
    common: createCommonTranslate(language),
  }
}
