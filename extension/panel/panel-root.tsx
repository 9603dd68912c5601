import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ApiError } from '../../shared/api/api-error'
import type { Language } from '../../shared/schemas/primitives'
import { ToastStack } from '../../shared/ui/toast-stack'
import { useToasts } from '../../shared/ui/use-toasts'
import { createExtensionApi } from '../session/extension-api'
import type { Session } from '../session/session'
import { dropToken } from '../session/session-store'
import type { Database } from '../store/database'
import { HomeScreen } from './home-screen'
import { createPanelWords, PanelContext, type Panel } from './panel-context'
import { SignInScreen } from './sign-in/sign-in-screen'
import { useSession } from './use-session'

const browserLanguage = (): Language => (browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en')

/** Signed out or at home. */
export function PanelRoot() {
  const { database, session, changed } = useSession()
  const language = session?.user.language ?? browserLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  if (!database || session === undefined) return null
  if (session === null) return <SignInScreen database={database} language={language} onSignedIn={changed} />
  return <SignedIn key={session.user.id} database={database} session={session} onSessionChange={changed} />
}

interface SignedInProps {
  database: Database
  session: Session
  onSessionChange: (session: Session | null) => void
}

function SignedIn({ database, session, onSessionChange }: SignedInProps) {
  const { toasts, show, dismiss } = useToasts()
  const { language } = session.user
  const words = useMemo(() => createPanelWords(language), [language])
  const api = useMemo(() => createExtensionApi(database), [database])
  const failed = useCallback(
    (error: unknown) => {
      if (error instanceof ApiError && error.status === 401) {
        // The captures stay: only the token is of no use any more.
        void dropToken(database).then(() => onSessionChange(null))
        return
      }
      const reason = error instanceof ApiError ? error.message : words.common('errorNetwork')
      show({ text: words.t('changeFailed', { reason }), tone: 'error' })
    },
    [database, words],
  )
  const panel: Panel = { database, api, session, language, ...words, toast: show, failed }
  return (
    <PanelContext.Provider value={panel}>
      <HomeScreen onSignedOut={() => onSessionChange(null)} />
      {/* One at a time: the panel is too narrow for a pile. */}
      <ToastStack toasts={toasts.slice(-1)} onDismiss={dismiss} closeLabel={words.common('close')} />
    </PanelContext.Provider>
  )
}
