import { listCapturables } from '../capture/sources/list-capturables'
import { readFetchedFile } from '../capture/fetched-file'
import type { PageView } from '../capture/sources/capture-source'
import { answerMessages } from '../messages/answer-messages'
import { announce } from '../messages/send-message'
import { keepSaveControls } from './keep-save-controls'

const mark = Symbol.for('liasse.page-agent')
type Marked = typeof globalThis & { [mark]?: boolean }

/**
 * Our script in one frame of a page: it lists what can be saved, fetches it with the user's own session, and
 * draws the save controls. It may be injected again at any time and starts once.
 */
export function startPageAgent() {
  const world: Marked = globalThis
  if (world[mark]) return
  world[mark] = true
  answerMessages({
    'page.list': () => listCapturables({ kind: 'page', page: viewPage() }),
    'page.fetch': async ({ url, cache }) =>
      readFetchedFile(await fetch(url, { credentials: 'include', cache })),
  })
  keepSaveControls(viewPage)
  // A webmail shows a message by loading a frame: we are not in it yet, whoever injected us is told.
  document.addEventListener('load', tellFrameLoaded, true)
}

function tellFrameLoaded({ target }: Event) {
  if (target instanceof HTMLIFrameElement) announce('page.changed', null)
}

function viewPage(): PageView {
  return { url: location.href, title: document.title, contentType: document.contentType, document }
}
