import { ToastStack } from '../../../shared/ui/toast-stack'
import { isPublic, type Route } from '../router/route'
import { useLocation } from '../router/use-location'
import { Behind } from './behind'
import type { Services } from './create-services'
import { InterfaceContext } from './interface-context'
import { ForgottenPage, PasswordPage } from './lazy-pages'
import { ServicesContext } from './services-context'
import { useInterfaceState } from './use-interface-state'

function PublicPage({ route, search }: { route: Route; search: string }) {
  if (route.page === 'password') return <PasswordPage reason={route.reason} search={search} />
  return <ForgottenPage />
}

/** The whole dashboard. */
export function Application({ services }: { services: Services }) {
  const { value, toasts, dismiss } = useInterfaceState()
  const { route, search } = useLocation()
  return (
    <ServicesContext.Provider value={services}>
      <InterfaceContext.Provider value={value}>
        {isPublic(route) ? (
          <PublicPage route={route} search={search} />
        ) : (
          <Behind route={route} search={search} />
        )}
        <ToastStack toasts={toasts} onDismiss={dismiss} closeLabel={value.t('close')} />
      </InterfaceContext.Provider>
    </ServicesContext.Provider>
  )
}
