import { useMemo } from 'preact/hooks'
import type { PageLayout } from '../../../shared/schemas/document'

function placeWords(layout: PageLayout, text: string) {
  return layout.words.map(([start, end, x, y, width, height]) => (
    <span
      key={start}
      style={{
        left: `${x * 100}%`,
        top: `${y * 100}%`,
        width: `${width * 100}%`,
        height: `${height * 100}%`,
        fontSize: `${height * 88}cqh`,
      }}
    >
      {`${text.slice(start, end)} `}
    </span>
  ))
}

/**
 * The words of a page where they stand, invisible, so that they can be selected, copied and found by the
 * browser.
 */
export function WordLayer({ layout, text }: { layout: PageLayout; text: string }) {
  const words = useMemo(() => placeWords(layout, text), [layout, text])
  return <div class="sheet__words">{words}</div>
}
