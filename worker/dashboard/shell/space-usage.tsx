import { formatDay, formatSize } from '../../../shared/i18n/formats'
import type { Space } from '../../../shared/schemas/space'
import { useInterface } from '../app/interface-context'

/** Storage and credits of a space, quiet until they run short. */
export function SpaceUsage({ space }: { space: Space }) {
  const { t, language } = useInterface()
  const { usedBytes, limitBytes } = space.storage
  const share = limitBytes > 0 ? usedBytes / limitBytes : 1
  const storage = t('storageUsed', {
    used: formatSize(usedBytes, language),
    limit: formatSize(limitBytes, language),
  })
  const credits = t('creditsLeft', { count: space.credits.left })
  const resets = t('creditsReset', {
    limit: space.credits.limit,
    day: formatDay(space.credits.resetsOn, language),
  })
  return (
    <div class="usage">
      <p class={share >= 0.9 ? 'usage__line usage__line--short' : 'usage__line'}>{storage}</p>
      <meter
        class="usage__meter"
        min={0}
        max={1}
        high={0.9}
        optimum={0}
        value={Math.min(1, share)}
        aria-label={storage}
      />
      <p class={space.credits.left === 0 ? 'usage__line usage__line--short' : 'usage__line'} title={resets}>
        {credits}
        <span class="ui-hidden">{`. ${resets}`}</span>
      </p>
    </div>
  )
}
