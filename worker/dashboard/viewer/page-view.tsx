import { useEffect, useRef, useState } from 'preact/hooks'
import type { DocumentRow, Evidence, PageLayout } from '../../../shared/schemas/document'
import { EmptyState } from '../../../shared/ui/empty-state'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { evidenceBoxes } from './evidence-boxes'
import { previewWidth } from './preview-width'
import { usePicture } from './use-picture'
import { WordLayer } from './word-layer'

const a4 = 210 / 297

export interface PageViewProps {
  row: DocumentRow
  number: number
  count: number
  /** CSS pixels. */
  width: number
  text: string | null
  evidence: Evidence | null
}

/** True once the page has come near the part of the window that is looked at. */
function useNear() {
  const place = useRef<HTMLLIElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '900px',
    })
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [near])
  return [place, near] as const
}

function EvidenceBoxes({ layout, evidence }: { layout: PageLayout; evidence: Evidence }) {
  const first = useRef<HTMLSpanElement>(null)
  const { t } = useInterface()
  useEffect(() => first.current?.scrollIntoView({ block: 'center', behavior: 'smooth' }), [evidence])
  const percent = (share: number) => `${share * 100}%`
  return (
    <>
      {evidenceBoxes(layout, evidence.start, evidence.end).map(({ x, y, width, height }, at) => (
        <span
          key={at}
          ref={at === 0 ? first : undefined}
          class="sheet__evidence"
          title={t('evidenceHere')}
          style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
        />
      ))}
    </>
  )
}

function PageContent({
  row,
  number,
  width,
  text,
  evidence,
  onShape,
}: PageViewProps & { onShape: (shape: number) => void }) {
  const { api } = useServices()
  const { t } = useInterface()
  const picture = usePicture(row, number, previewWidth(width, devicePixelRatio))
  const layout = useResource(`layout ${row.id} ${number} ${row.analysis.state}`, () =>
    api.getLayout(row.spaceId, row.id, number),
  )
  useEffect(() => {
    if (layout.value && layout.value.height > 0) onShape(layout.value.width / layout.value.height)
  }, [layout.value])
  if (picture.error && !picture.url) {
    return <EmptyState icon="file" title={t('noPreview')} text={errorSentence(picture.error, t)} />
  }
  return (
    <>
      {picture.url && (
        <img
          class="sheet__picture"
          src={picture.url}
          alt={t('pageOf', { page: number, name: row.name })}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            onShape(naturalWidth / naturalHeight)
          }
        />
      )}
      {layout.value && evidence && <EvidenceBoxes layout={layout.value} evidence={evidence} />}
      {layout.value && text && <WordLayer layout={layout.value} text={text} />}
    </>
  )
}

/** One page: its picture when it comes near, its words on top so that they can be selected, its evidence. */
export function PageView(props: PageViewProps) {
  const { number, count, width, evidence } = props
  const { t } = useInterface()
  const [place, near] = useNear()
  const [shape, setShape] = useState(a4)
  useEffect(() => {
    if (evidence) place.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [evidence])
  return (
    <li ref={place} class="sheet" style={{ width: `${width}px` }}>
      <div class="sheet__paper" style={{ aspectRatio: String(shape) }} aria-busy={!near}>
        {(near || evidence) && <PageContent {...props} onShape={setShape} />}
      </div>
      {count > 1 && <p class="sheet__number">{t('pageCount', { page: number, total: count })}</p>}
    </li>
  )
}
