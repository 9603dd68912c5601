import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Services } from './create-services'

export const ServicesContext = createContext<Services | null>(null)

/** The services the application was started with. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services: render inside <Application>')
  return services
}
