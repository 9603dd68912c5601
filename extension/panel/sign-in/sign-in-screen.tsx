import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Language } from '../../../shared/schemas/primitives'
import { Button } from '../../../shared/ui/button'
import { Icon } from '../../../shared/ui/icon'
import { isFinished } from '../../queue/queued-capture'
import { listCaptures } from '../../queue/queue-store'
import { apiOrigin } from '../../session/api-origin'
import type { Session } from '../../session/session'
import type { Database } from '../../store/database'
import { createPanelWords } from '../panel-context'
import { DeviceCodeCard } from './device-code-card'
import { useSignIn } from './use-sign-in'
import { wordProblem } from './word-problem'

export interface SignInScreenProps {
  database: Database
  language: Language
  onSignedIn: (session: Session) => void
}

/** Nobody is signed in; what waits on this computer is said, so that nobody fears for it. */
export function SignInScreen({ database, language, onSignedIn }: SignInScreenProps) {
  const { t, common } = useMemo(() => createPanelWords(language), [language])
  const { step, withBrowser, withCode, cancel } = useSignIn(database, onSignedIn)
  const waiting = useWaiting(database)
  const problem = step.kind === 'idle' ? step.problem : null
  return (
    <main class="sign-in">
      <p class="sign-in__name">Liasse</p>
      <h1>{t('signInTitle')}</h1>
      <p class="sign-in__text">{t('signInText')}</p>
      {waiting > 0 && (
        <p class="note note--warning">
          <Icon name="clock" /> {t('waitingForSignIn', { count: waiting })}
        </p>
      )}
      <div class="sign-in__ways">
        <Button tone="primary" wide busy={step.kind === 'browser'} onClick={withBrowser}>
          {t('signInWithBrowser')}
        </Button>
        {step.kind === 'code' ? (
          <DeviceCodeCard code={step.code} t={t} cancelLabel={common('cancel')} onCancel={cancel} />
        ) : (
          <Button tone="quiet" wide onClick={withCode}>
            {t('signInWithCode')}
          </Button>
        )}
      </div>
      <div role="alert">
        {problem && problem !== 'cancelled' && <p class="note note--danger">{wordProblem(problem, t)}</p>}
      </div>
      <div role="status">{problem === 'cancelled' && <p class="note">{wordProblem(problem, t)}</p>}</div>
      <p class="sign-in__server">{t('signInServer', { origin: apiOrigin.replace(/^https?:\/\//, '') })}</p>
    </main>
  )
}

function useWaiting(database: Database) {
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    void listCaptures(database).then((captures) =>
      setWaiting(captures.filter(({ state }) => !isFinished(state)).length),
    )
  }, [database])
  return waiting
}
