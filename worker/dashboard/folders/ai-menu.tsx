import { aiRuleAt } from '../../../shared/domain/ai-rule'
import { isAllowed } from '../../../shared/domain/permissions'
import type { AiRule } from '../../../shared/schemas/ai'
import type { Folder } from '../../../shared/schemas/folder'
import { Badge } from '../../../shared/ui/badge'
import { IconButton } from '../../../shared/ui/icon-button'
import { Menu, type MenuEntry } from '../../../shared/ui/menu'
import { useAccount, useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'

export interface AiMenuProps {
  spaceId: string
  folders: Folder[]
  /** Null at the root: the rule of the whole space. */
  folder: Folder | null
}

function useSetRule({ spaceId, folder }: AiMenuProps) {
  const { api, live } = useServices()
  const { reloadSpaces } = useAccount()
  const { fail } = useInterface()
  return async (ai: AiRule | null) => {
    try {
      if (folder) await api.changeFolder(spaceId, folder.id, { ai })
      else await api.changeSpace(spaceId, { ai: ai === 'never' ? 'never' : null })
      live.announce({ kind: 'changed', spaceId, documentId: null })
      if (!folder) reloadSpaces()
    } catch (error) {
      fail(error)
    }
  }
}

/** « Jamais d'IA » of a folder or of the whole space: the mark when it holds here, and the menu for who may change it. */
export function AiMenu(props: AiMenuProps) {
  const { spaceId, folders, folder } = props
  const { t } = useInterface()
  const space = useSpace(spaceId)
  const setRule = useSetRule(props)
  if (!space) return null
  const byId = new Map(folders.map((each) => [each.id, each]))
  const { rule } = aiRuleAt(byId, folder?.id ?? null, space.ai)
  const above = aiRuleAt(byId, folder?.parentId ?? null, space.ai).rule
  const own = folder ? folder.ai : (space.ai ?? 'allowed')
  const choice = (value: AiRule | null, label: string): MenuEntry => ({
    key: label,
    label,
    checked: own === value,
    onSelect: () => void setRule(value),
  })
  const entries = [
    { key: 'title', title: t('aiTitle') },
    ...(folder ? [choice(null, t('aiAsAbove', { rule: t(`ai-${above}`) }))] : []),
    choice('never', t('ai-never')),
    choice('allowed', t('ai-allowed')),
  ]
  return (
    <div class="folders__ai">
      {rule === 'never' && <Badge icon="lock">{t('ai-never')}</Badge>}
      {isAllowed(space.role, folder ? 'folder:manage' : 'member:manage') && (
        <Menu
          label={t('aiTitle')}
          align="end"
          entries={entries}
          trigger={(trigger) => <IconButton icon="more" label={t('aiMenu')} {...trigger} />}
        />
      )}
    </div>
  )
}
