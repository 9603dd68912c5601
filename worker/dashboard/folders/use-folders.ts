import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { useLive } from '../live/use-live'

/** All folders of a space, kept fresh. */
export function useFolders(spaceId: string) {
  const { api } = useServices()
  const folders = useResource(`folders ${spaceId}`, () => api.listFolders(spaceId))
  useLive(spaceId, folders.reload)
  return folders
}
