import { useEffect, useState } from 'preact/hooks'
import { announce } from '../../messages/send-message'
import type { TabReading } from '../../tab/read-tab'
import { sitePattern } from '../../tab/site-of'
import { listWebmails, requestWebmail } from '../../tab/webmail-access'
import { usePanel } from '../panel-context'

/**
 * In a webmail that is not enabled yet: offers the controls for good. The browser asks before anything
 * changes.
 */
export function WebmailOffer({ reading }: { reading: TabReading }) {
  const { t } = usePanel()
  const [enabled, setEnabled] = useState<string[] | null>(null)
  useEffect(() => void listWebmails().then(setEnabled), [reading.site])
  const isWebmail = reading.offers.some(({ provenance }) => provenance.webmail !== undefined)
  const { url } = reading
  if (!isWebmail || !url || !enabled || enabled.includes(sitePattern(url))) return null

  async function enable() {
    if (!url || !(await requestWebmail(url))) return
    announce('webmail.enabled', { origin: sitePattern(url) })
    setEnabled(await listWebmails())
  }
  return (
    <button type="button" class="link webmail-offer" onClick={() => void enable()}>
      {t('alwaysHere', { site: new URL(url).hostname })}
    </button>
  )
}
