import type { AccessLine, DocumentRow } from '../../../shared/schemas/document'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { Skeleton } from '../../../shared/ui/skeleton'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { roleKeys } from '../account/role-keys'
import { useResource } from '../data/use-resource'

const levels = ['none', 'read', 'write'] as const
const isGrantable = (level: string): level is (typeof levels)[number] => levels.some((one) => one === level)

function Line({
  line,
  row,
  onSet,
}: {
  line: AccessLine
  row: DocumentRow
  onSet: (level: (typeof levels)[number]) => void
}) {
  const { t } = useInterface()
  const grantable = row.level === 'manage' && line.role === 'client-standard' && isGrantable(line.level)
  return (
    <li class="access">
      <div class="access__who">
        <strong>{line.name}</strong>
        <span>{line.role in roleKeys ? t(roleKeys[line.role as keyof typeof roleKeys]) : line.role}</span>
        <small>{line.reason}</small>
      </div>
      {grantable ? (
        <select
          class="ui-input access__level"
          aria-label={t('levelOf', { name: line.name })}
          value={line.level}
          onChange={(event) => isGrantable(event.currentTarget.value) && onSet(event.currentTarget.value)}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`level-${level}`)}
            </option>
          ))}
        </select>
      ) : (
        <span class="ui-badge">{t(`level-${line.level}`)}</span>
      )}
    </li>
  )
}

/** Who sees the document, at which level, and why (S-67); those who may grant change it here. */
export function AccessTab({ row }: { row: DocumentRow }) {
  const { t, fail } = useInterface()
  const { api } = useServices()
  const access = useResource(`access ${row.id}`, () => api.listAccess(row.spaceId, row.id))
  if (access.error && !access.value) {
    return (
      <EmptyState icon="alert" tone="alert" title={t('listFailed')} text={errorSentence(access.error, t)}>
        <Button icon="refresh" onClick={access.reload}>
          {t('retry')}
        </Button>
      </EmptyState>
    )
  }
  if (!access.value)
    return (
      <div class="panel__wait">
        <Skeleton width="70%" />
        <Skeleton width="55%" />
        <Skeleton width="62%" />
      </div>
    )
  async function grant(userId: string, level: (typeof levels)[number]) {
    access.set((lines) => lines.map((line) => (line.userId === userId ? { ...line, level } : line)))
    try {
      const answer = await api.setAccess(row.spaceId, row.id, { userId, level })
      access.set(() => answer)
    } catch (error) {
      fail(error)
      access.reload()
    }
  }
  return (
    <ul class="access-list">
      {access.value.map((line) => (
        <Line key={line.userId} line={line} row={row} onSet={(level) => void grant(line.userId, level)} />
      ))}
    </ul>
  )
}
