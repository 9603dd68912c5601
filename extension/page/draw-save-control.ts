import { browser } from 'wxt/browser'
import { createTranslate } from '../../shared/i18n/translator'
import { pageControls as english } from '../../shared/i18n/en/panel'
import { pageControls as french } from '../../shared/i18n/fr/panel'
import type { SaveWish } from '../messages/protocol'
import { announce } from '../messages/send-message'
import { controlStyle } from './control-style'

export interface SaveControl {
  key: 'saveInLiasse' | 'saveAllInLiasse'
  /** File it saves, for the label; '' for all. */
  name: string
  wish: SaveWish
}

/**
 * Appends one control to an element unless it is there. A closed shadow root keeps the page's style and
 * scripts out.
 */
export function drawSaveControl(parent: Element, control: SaveControl) {
  const already = [...parent.children].some((child) => child.hasAttribute('data-liasse'))
  if (already) return
  const host = document.createElement('span')
  host.setAttribute('data-liasse', control.key)
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = controlStyle
  const button = createButton(control)
  root.append(style, button)
  // Roundcube opens the attachment on any click and key in its line.
  for (const kind of ['click', 'mousedown', 'mouseup', 'keydown', 'keyup', 'contextmenu']) {
    host.addEventListener(kind, (event) => event.stopPropagation())
  }
  parent.append(host)
}

function createButton({ key, name, wish }: SaveControl) {
  const t = createTranslate(
    { fr: french, en: english },
    browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en',
  )
  const button = document.createElement('button')
  button.type = 'button'
  button.className = key === 'saveAllInLiasse' ? 'all' : 'one'
  button.textContent = t(key === 'saveAllInLiasse' ? 'saveAllInLiasse' : 'saveShort')
  button.setAttribute('aria-label', t(key, { name }))
  button.title = t(key, { name })
  button.addEventListener('click', (event) => {
    event.preventDefault()
    // After an update of the extension this script is an orphan until the tab is loaded again.
    if (browser.runtime?.id) announce('page.save-wished', wish)
    else button.textContent = t('reloadTab')
  })
  return button
}
