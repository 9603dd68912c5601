import { useEffect } from 'preact/hooks'
import { EmptyState } from '../../../shared/ui/empty-state'
import { DocumentsPage } from '../documents/documents-page'
import { FoldersPage } from '../folders/folders-page'
import { ReviewPage } from '../review/review-page'
import { SpaceReviewPage } from '../review/space-review-page'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import { Shell } from '../shell/shell'
import { rememberedSpaceId, rememberSpace } from '../shell/remembered-space'
import { TrashPage } from '../trash/trash-page'
import { useAccount } from './account-context'
import { useInterface } from './interface-context'
import type { PageProps } from './page-props'
import {
  AccessPage,
  ClientsPage,
  ConnectPage,
  DevicePage,
  DocumentPage,
  fetchDocumentCode,
} from './lazy-pages'

/** Leads to the documents of the space last used, else of the first. */
function Home({ spaceId }: { spaceId: string }) {
  useEffect(() => navigate(pathOf({ page: 'documents', spaceId, tab: 'all' }), true), [spaceId])
  return null
}

function SpacePage({ route, search }: PageProps) {
  switch (route.page) {
    case 'documents':
      if (route.tab === 'review') return <SpaceReviewPage key={route.spaceId} spaceId={route.spaceId} />
      return <DocumentsPage key={route.spaceId} spaceId={route.spaceId} search={search} />
    case 'folders':
      return (
        <FoldersPage key={route.spaceId} spaceId={route.spaceId} folderId={route.folderId} search={search} />
      )
    case 'document':
      return <DocumentPage key={route.documentId} spaceId={route.spaceId} documentId={route.documentId} />
    case 'trash':
      return <TrashPage key={route.spaceId} spaceId={route.spaceId} />
    case 'review':
      return <ReviewPage search={search} />
    case 'clients':
      return <ClientsPage />
    case 'access':
      return <AccessPage />
    default:
      return <Missing />
  }
}

function Missing() {
  const { t } = useInterface()
  return <EmptyState icon="search" title={t('missingTitle')} text={t('missingText')} />
}

/** The page of an address, inside the shell or alone. */
export function Pages({ route, search }: PageProps) {
  const { spaces } = useAccount()
  const { t } = useInterface()
  const inSpace = 'spaceId' in route ? spaces.find(({ id }) => id === route.spaceId) : undefined
  useEffect(() => {
    if (inSpace) rememberSpace(inSpace.id)
  }, [inSpace?.id])

  useEffect(() => {
    const timer = setTimeout(fetchDocumentCode, 1500)
    return () => clearTimeout(timer)
  }, [])

  if (route.page === 'connect') return <ConnectPage search={search} />
  if (route.page === 'device') return <DevicePage search={search} />
  const present = inSpace ?? spaces.find(({ id }) => id === rememberedSpaceId()) ?? spaces[0]
  if (!present) {
    return (
      <Shell route={route} space={null}>
        <EmptyState icon="folder" title={t('noSpaceTitle')} text={t('noSpaceText')} />
      </Shell>
    )
  }
  return (
    <Shell route={route} space={present}>
      {route.page === 'home' && <Home spaceId={present.id} />}
      {route.page !== 'home' &&
        ('spaceId' in route && !inSpace ? <Missing /> : <SpacePage route={route} search={search} />)}
    </Shell>
  )
}
