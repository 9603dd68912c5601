import type { PageView } from '../capture/sources/capture-source'
import { listCapturables } from '../capture/sources/list-capturables'
import { findControlPlaces } from '../capture/sources/control-places'
import { drawSaveControl } from './draw-save-control'

/**
 * Draws a control beside each attachment and « Tout enregistrer » under them, and again when the page
 * redraws.
 */
export function keepSaveControls(viewPage: () => PageView) {
  const draw = () => drawControls(viewPage())
  draw()
  let waiting = false
  const observer = new MutationObserver(() => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      draw()
    }, 300)
  })
  if (document.body) observer.observe(document.body, { childList: true, subtree: true })
}

function drawControls(page: PageView) {
  const places = findControlPlaces(page)
  if (!places) return
  const capturables = listCapturables({ kind: 'page', page })
  for (const { id, beside } of places.each) {
    const capturable = capturables.find((candidate) => candidate.id === id)
    if (capturable)
      drawSaveControl(beside, { key: 'saveInLiasse', name: capturable.name, wish: { ids: [id] } })
  }
  if (places.all && places.each.length > 0) {
    drawSaveControl(places.all, { key: 'saveAllInLiasse', name: '', wish: { ids: 'all' } })
  }
}
