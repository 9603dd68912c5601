import { useEffect, useRef, useState } from 'preact/hooks'
import type { DocumentRow, Evidence } from '../../../shared/schemas/document'
import { IconButton } from '../../../shared/ui/icon-button'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { PageView } from './page-view'
import { TextPages } from './text-pages'
import './viewer.css'

/** What our own reader draws (see `drawPreview` on the server). */
const drawable = new Set(['application/pdf', 'image/png', 'image/jpeg'])
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

export interface ViewerProps {
  row: DocumentRow
  /** The passage to show: highlighted and scrolled to. A new object scrolls again. */
  evidence: Evidence | null
}

/** Width that a page has room for, in CSS pixels, followed as the window changes. */
function useRoom() {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!room.current) return
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    watcher.observe(room.current)
    return () => watcher.disconnect()
  }, [])
  return [room, width] as const
}

interface ToolsProps {
  view: 'pages' | 'text'
  hasPages: boolean
  zoom: number
  onView: (view: 'pages' | 'text') => void
  onZoom: (zoom: number) => void
}

function Tools({ view, hasPages, zoom, onView, onZoom }: ToolsProps) {
  const { t } = useInterface()
  const at = zooms.indexOf(zoom)
  const step = (by: number) => onZoom(zooms[Math.min(zooms.length - 1, Math.max(0, at + by))] ?? 1)
  return (
    <div class="viewer__tools" role="toolbar" aria-label={t('viewerTools')}>
      <div class="viewer__views">
        {hasPages && (
          <button
            type="button"
            class="tabs__tab"
            aria-pressed={view === 'pages'}
            onClick={() => onView('pages')}
          >
            {t('pagesView')}
          </button>
        )}
        <button type="button" class="tabs__tab" aria-pressed={view === 'text'} onClick={() => onView('text')}>
          {t('textView')}
        </button>
      </div>
      {view === 'pages' && (
        <div class="viewer__zoom">
          <IconButton icon="zoom-out" label={t('zoomOut')} disabled={at === 0} onClick={() => step(-1)} />
          <span class="ui-numeric" role="status">
            {t('percent', { value: Math.round(zoom * 100) })}
          </span>
          <IconButton
            icon="zoom-in"
            label={t('zoomIn')}
            disabled={at === zooms.length - 1}
            onClick={() => step(1)}
          />
        </div>
      )}
    </div>
  )
}

/** The document as pages drawn by our own reader, or as its text; evidence is highlighted where it stands. */
export function Viewer({ row, evidence }: ViewerProps) {
  const { api } = useServices()
  const { t } = useInterface()
  const hasPages = drawable.has(row.mime)
  const [view, setView] = useState<'pages' | 'text'>(hasPages ? 'pages' : 'text')
  const [zoom, setZoom] = useState(1)
  const [room, roomWidth] = useRoom()
  const read = row.analysis.state === 'done'
  const text = useResource(`text ${row.id} ${read}`, () => api.getText(row.spaceId, row.id))
  const width = Math.min(roomWidth, 920) * zoom
  const count = Math.max(1, row.pages ?? text.value?.length ?? 1)
  return (
    <section class="viewer" aria-label={t('preview')}>
      <Tools {...{ view, hasPages, zoom }} onView={setView} onZoom={setZoom} />
      <div
        class="viewer__room"
        tabIndex={0}
        role="region"
        aria-label={t(view === 'pages' ? 'pagesView' : 'textView')}
      >
        <div ref={room} class="viewer__measure" />
        {view === 'text' && <TextPages row={row} text={text} evidence={evidence} />}
        {view === 'pages' && roomWidth > 0 && (
          <ol class="viewer__pages">
            {Array.from({ length: count }, (_, index) => (
              <PageView
                key={index}
                row={row}
                number={index + 1}
                count={count}
                width={width}
                text={text.value?.find(({ number }) => number === index + 1)?.text ?? null}
                evidence={evidence?.page === index + 1 ? evidence : null}
              />
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
