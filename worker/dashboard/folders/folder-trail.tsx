import type { Folder } from '../../../shared/schemas/folder'
import { Icon } from '../../../shared/ui/icon'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'

/** The whole path of a folder, each step a link (S-23). */
export function FolderTrail({ spaceId, trail }: { spaceId: string; trail: Pick<Folder, 'id' | 'name'>[] }) {
  const { t } = useInterface()
  const steps = [{ id: null, name: t('rootFolder') }, ...trail]
  return (
    <nav class="trail" aria-label={t('location')}>
      <ol>
        {steps.map(({ id, name }, at) => (
          <li key={id}>
            {at > 0 && <Icon name="chevron-right" size={12} />}
            <Link
              to={{ page: 'folders', spaceId, folderId: id }}
              aria-current={at === steps.length - 1 ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
