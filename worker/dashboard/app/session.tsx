import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { useResource } from '../data/use-resource'
import { AccountProvider } from './account-provider'
import { errorSentence } from './error-sentence'
import { useInterface } from './interface-context'
import type { PageProps } from './page-props'
import { Pages } from './pages'
import { useServices } from './services-context'

/** Asks who the user is and what they may enter, then shows the page. */
export function Session({ route, search, onLost }: PageProps & { onLost: () => void }) {
  const { api } = useServices()
  const { t } = useInterface()
  const me = useResource('me', () => api.me())
  const spaces = useResource('spaces', () => api.listSpaces())

  if (me.value && spaces.value) {
    return (
      <AccountProvider me={me.value} spaces={spaces.value} reloadSpaces={spaces.reload} onSignedOut={onLost}>
        <Pages route={route} search={search} />
      </AccountProvider>
    )
  }
  const error = me.error ?? spaces.error
  if (error) {
    const again = () => {
      me.reload()
      spaces.reload()
    }
    return (
      <main class="alone">
        <EmptyState icon="alert" tone="alert" title={t('cannotOpen')} text={errorSentence(error, t)}>
          <Button icon="refresh" onClick={again}>
            {t('retry')}
          </Button>
        </EmptyState>
      </main>
    )
  }
  return (
    <main class="alone" aria-busy="true">
      <p class="ui-hidden" role="status">
        {t('loading')}
      </p>
    </main>
  )
}
