import { Skeleton } from '../../../shared/ui/skeleton'
import { useInterface } from '../app/interface-context'

const widths = ['60%', '40%', '85%', '75%', '50%', '65%']

/** The shape of the page until the document is there. */
export function DocumentWait() {
  const { t } = useInterface()
  return (
    <div class="document" aria-busy="true">
      <p class="ui-hidden" role="status">
        {t('loading')}
      </p>
      <div class="document__head">
        <Skeleton width="280px" />
      </div>
      <div class="document__body">
        <div class="viewer" />
        <aside class="panel">
          <div class="panel__wait">
            {widths.map((width) => (
              <Skeleton key={width} width={width} />
            ))}
          </div>
        </aside>
      </div>
    </div>
  )
}
