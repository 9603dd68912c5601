import { useState } from 'preact/hooks'
import { formatMoment } from '../../../shared/i18n/formats'
import type { OpenSession } from '../../../shared/schemas/identity'
import { Badge } from '../../../shared/ui/badge'
import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import { EmptyState } from '../../../shared/ui/empty-state'
import { Icon } from '../../../shared/ui/icon'
import { Skeleton } from '../../../shared/ui/skeleton'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { usePageTitle } from '../shell/use-page-title'
import './account.css'

function Session({ session, onRevoke }: { session: OpenSession; onRevoke: () => void }) {
  const { t, language } = useInterface()
  const facts = [
    t(`session-${session.kind}`),
    t('lastUsed', { at: formatMoment(session.lastUsedAt, language) }),
    t('openedOn', { at: formatMoment(session.createdAt, language) }),
  ]
  return (
    <li class="session">
      <Icon name={session.kind === 'extension' ? 'device' : 'globe'} />
      <div class="session__words">
        <p class="session__name">
          {session.deviceName || t(`session-${session.kind}`)}
          {session.current && <Badge tone="accent">{t('thisSession')}</Badge>}
        </p>
        <p class="session__when">{facts.join(' · ')}</p>
      </div>
      {!session.current && (
        <Button
          size="small"
          tone="danger"
          aria-label={t('revokeNamed', { name: session.deviceName })}
          onClick={onRevoke}
        >
          {t('revoke')}
        </Button>
      )}
    </li>
  )
}

function Confirm({
  session,
  onClose,
  onConfirm,
}: {
  session: OpenSession
  onClose: () => void
  onConfirm: () => void
}) {
  const { t } = useInterface()
  return (
    <Dialog
      title={t('revokeTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button tone="danger" onClick={onConfirm}>
            {t('revoke')}
          </Button>
        </>
      }
    >
      <p>
        {t(session.kind === 'extension' ? 'revokeExtensionText' : 'revokeText', { name: session.deviceName })}
      </p>
    </Dialog>
  )
}

/** « Accès et sécurité »: every way in that is open, the extension's too, and how to close it. */
export function AccessPage() {
  const { t, fail, toast } = useInterface()
  const { api } = useServices()
  const sessions = useResource('sessions', () => api.listSessions())
  const [asked, setAsked] = useState<OpenSession | null>(null)
  usePageTitle(t('accessPage'))

  async function revoke(session: OpenSession) {
    setAsked(null)
    sessions.set((all) => all.filter(({ id }) => id !== session.id))
    try {
      await api.revokeSession(session.id)
      toast({ text: t('revoked', { name: session.deviceName }) })
    } catch (error) {
      fail(error)
      sessions.reload()
    }
  }
  return (
    <div class="page">
      <header>
        <div class="page__head">
          <h1 class="page__title">{t('accessPage')}</h1>
        </div>
        <p class="page__text">{t('accessText')}</p>
      </header>
      {!sessions.value && Boolean(sessions.error) && (
        <EmptyState icon="alert" tone="alert" title={t('listFailed')} text={errorSentence(sessions.error, t)}>
          <Button icon="refresh" onClick={sessions.reload}>
            {t('retry')}
          </Button>
        </EmptyState>
      )}
      {!sessions.value && !sessions.error && (
        <div class="cards">
          <Skeleton width="40%" />
        </div>
      )}
      {sessions.value && (
        <ul class="cards">
          {sessions.value.map((session) => (
            <Session key={session.id} session={session} onRevoke={() => setAsked(session)} />
          ))}
        </ul>
      )}
      {asked && (
        <Confirm session={asked} onClose={() => setAsked(null)} onConfirm={() => void revoke(asked)} />
      )}
    </div>
  )
}
