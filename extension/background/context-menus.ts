import { browser } from 'wxt/browser'
import { createTranslate } from '../../shared/i18n/translator'
import { pageControls as english } from '../../shared/i18n/en/panel'
import { pageControls as french } from '../../shared/i18n/fr/panel'
import { putSaveRequest } from '../tab/save-request'
import { openPanel } from './open-panel'

const web = ['http://*/*', 'https://*/*']

/** Creates the three entries; the browser keeps them, so this runs at install and update only. */
export async function createContextMenus() {
  const t = createTranslate(
    { fr: french, en: english },
    browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en',
  )
  await browser.contextMenus.removeAll()
  const targetUrlPatterns = [...web, 'blob:*', 'data:*']
  browser.contextMenus.create({
    id: 'link',
    title: t('menuLink'),
    contexts: ['link'],
    targetUrlPatterns: web,
  })
  browser.contextMenus.create({
    id: 'image',
    title: t('menuImage'),
    contexts: ['image'],
    ...(__FIREFOX__ ? {} : { targetUrlPatterns }),
  })
  browser.contextMenus.create({ id: 'page', title: t('menuPage'), contexts: ['page', 'frame'] })
}

interface MenuClick {
  menuItemId: string | number
  linkUrl?: string
  srcUrl?: string
  pageUrl?: string
}

/** Opens the panel on what was clicked; nothing is fetched or sent before the user confirms there. */
export function answerContextMenu(
  click: MenuClick,
  tab: { id?: number; windowId?: number; title?: string } | undefined,
) {
  openPanel(tab)
  if (tab?.id === undefined) return
  const common = { tabId: tab.id, at: Date.now() }
  if (click.menuItemId === 'page') {
    void putSaveRequest({ ...common, kind: 'wish', wish: { ids: 'first' } })
    return
  }
  const linkUrl = click.menuItemId === 'link' ? (click.linkUrl ?? null) : null
  const imageUrl = click.menuItemId === 'image' ? (click.srcUrl ?? null) : null
  const target = { linkUrl, imageUrl, pageUrl: click.pageUrl ?? '', pageTitle: tab.title ?? '' }
  void putSaveRequest({ ...common, kind: 'click', target })
}
