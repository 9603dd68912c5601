import { createServer } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPort } from './support/extension-build'
import { type MainWorld, startMainWorld } from './support/main-world'
import { chooseClient, chooseEntry, chooseFile, offered, press, pressWords, queueRows, signPanelIn, texts, tickOnly } from './support/panel'
import { sha256, spaceOf, type TestSpace } from './support/space-of'
import { temporaryFolder } from './support/temporary-folder'
import { waitUntil } from './support/wait-until'
import { logIn, openMessage } from './support/webmail-page'

const folder = temporaryFolder('queue')
const paper = (name: string) => readFileSync(fileURLToPath(new URL(`../corpora/mail/${name}`, import.meta.url)))
let world: MainWorld
let panel: Page
let alpha: TestSpace

beforeAll(async () => {
  world = await startMainWorld()
  alpha = await spaceOf(world.liasse.api(await world.liasse.signIn('admin@demo.test')), 'Alpha Conseil')
  const mail = await world.browser.browser.newPage()
  await logIn(mail, world.webmail.url)
  await openMessage(mail, 2)
  panel = await world.browser.openPanel(mail)
  await signPanelIn(world.browser, panel, 'gerant@alpha.test')
  await world.browser.openPanel(mail)
  await chooseClient(panel, 'Alpha Conseil')
}, 300_000)
afterAll(async () => {
  await world?.stop()
  folder.remove()
})

/** A file of the computer, of any size, that no other test uses. */
function computerFile(name: string, sizeBytes = 200) {
  const path = join(folder.path, name)
  writeFileSync(path, `${name}\n`.padEnd(sizeBytes, 'Relevé de la période. '))
  return { path, hash: sha256(readFileSync(path)) }
}

/** Chooses a file in the panel and confirms. */
async function save(path: string, name: string) {
  await chooseFile(panel, path)
  await tickOnly(panel, name)
  await press(panel, 'save')
}

const kept = (name: string, words: string | RegExp) =>
  waitUntil(`${name}: ${words}`, async () => (await queueRows(panel)).some((row) => row.includes(name) && row.match(words)))

/** Waits until the file is there, and says how often. */
async function storedTimes(hash: string, timeoutMs = 75_000) {
  const find = async () => (await alpha.documents()).filter((row) => row.sha256 === hash)
  await waitUntil('The document', async () => (await find()).length > 0, { timeoutMs })
  return (await find()).length
}

describe('nothing is lost, nothing happens twice', () => {
  it('X-05: attachments saved without network are kept, and survive the end of the worker', async () => {
    await offered(panel, 4)
    await tickOnly(panel, 'Facture F-2026-118.pdf', 'Avenant au bail')
    await world.cable.cut()
    await press(panel, 'save')
    await kept('Facture F-2026-118.pdf', /conservé sur cet ordinateur/i)
    await kept('Avenant au bail - signé.pdf', /conservé sur cet ordinateur/i)
    await world.browser.killWorker()
    expect(await alpha.documents()).toEqual([])
  })

  it('X-05: with the network back they leave by themselves, once each, byte for byte', async () => {
    await world.cable.restore()
    const [invoice, amendment] = [sha256(paper('facture.pdf')), sha256(paper('avenant.pdf'))]
    // The alarm that wakes a dead worker rings every half minute.
    expect(await storedTimes(invoice, 45_000)).toBe(1)
    expect(await storedTimes(amendment)).toBe(1)
    expect(await alpha.documents()).toHaveLength(2)
  })

  it('X-05: a file chosen without network outlives the killing of the browser, and is stored once', async () => {
    const { path, hash } = computerFile('Relevé de mars.txt')
    await world.cable.cut()
    await save(path, 'Relevé de mars.txt')
    await kept('Relevé de mars.txt', /conservé sur cet ordinateur/i)
    const restarting = world.browser.restart({ abruptly: true })
    await world.cable.restore()
    await restarting
    expect(await storedTimes(hash, 45_000)).toBe(1)
    const page = await world.browser.browser.newPage()
    await page.goto(world.webmail.url)
    panel = await world.browser.openPanel(page)
    await kept('Relevé de mars.txt', 'Enregistré dans Alpha Conseil')
    await panel.waitForSelector('[data-testid="choose-client"] ::-p-text(Alpha Conseil)')
  })

  it('X-05: a server that answers nonsense or errors costs nothing', async () => {
    const { path, hash } = computerFile('Relevé d’avril.txt')
    await world.cable.cut()
    const broken = createServer((_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>')).listen(testPort, '127.0.0.1')
    await save(path, 'Relevé d’avril.txt')
    await kept('Relevé d’avril.txt', /conservé sur cet ordinateur/i)
    broken.closeAllConnections()
    await new Promise((resolve) => broken.close(resolve))
    await world.cable.restore()
    await retryIfOffered()
    expect(await storedTimes(hash)).toBe(1)
  })

  it('X-05: the server is killed in the middle of an upload; after its return the file is there once', async () => {
    const { path, hash } = computerFile('Relevé de mai.txt', 6_000_000)
    world.cable.delay(150)
    await save(path, 'Relevé de mai.txt')
    await waitUntil('The upload', () => panel.$('[data-testid="queue-row"][data-state="uploading"]'))
    await world.liasse.kill9()
    world.cable.delay(0)
    await kept('Relevé de mai.txt', /conservé sur cet ordinateur/i)
    await world.liasse.restart()
    await retryIfOffered()
    expect(await storedTimes(hash)).toBe(1)
  })
})

describe('the way out', () => {
  it('X-08: a revoked extension asks to sign in again and keeps what waits', async () => {
    const { path, hash } = computerFile('Relevé de juin.txt')
    await world.cable.cut()
    await save(path, 'Relevé de juin.txt')
    await kept('Relevé de juin.txt', /conservé sur cet ordinateur/i)
    await revokeExtension()
    await world.cable.restore()
    await retryIfOffered()
    await panel.waitForSelector('::-p-text(1 fichier conservé sur cet ordinateur attend votre connexion.)', { timeout: 75_000 })
    await signPanelIn(world.browser, panel, 'gerant@alpha.test')
    expect(await storedTimes(hash)).toBe(1)
    await panel.waitForSelector('[data-testid="choose-client"] ::-p-text(Alpha Conseil)')
  })

  it('X-05: opened without network, the panel still offers the client and keeps what is saved', async () => {
    const { path, hash } = computerFile('Relevé de juillet.txt')
    await world.cable.cut()
    await panel.reload()
    await panel.waitForSelector('[data-testid="choose-client"] ::-p-text(Alpha Conseil)')
    await save(path, 'Relevé de juillet.txt')
    await kept('Relevé de juillet.txt', /conservé sur cet ordinateur/i)
    await world.cable.restore()
    await retryIfOffered()
    expect(await storedTimes(hash)).toBe(1)
  })

  it('X-08: signing out with something waiting asks first, then leaves neither token nor file behind', async () => {
    const { path, hash } = computerFile('Relevé d’août.txt')
    await world.cable.cut()
    await save(path, 'Relevé d’août.txt')
    await kept('Relevé d’août.txt', /conservé sur cet ordinateur/i)
    await signOut()
    await pressWords(panel, 'Annuler')
    expect(await left()).toEqual({ session: 1, waiting: 1 })
    await signOut()
    await pressWords(panel, 'Effacer et se déconnecter')
    await panel.waitForSelector('::-p-aria(Se connecter[role="button"])')
    expect(await left()).toEqual({ session: 0, waiting: 0 })
    await world.cable.restore()
    await signPanelIn(world.browser, panel, 'gerant@alpha.test')
    expect((await alpha.documents()).filter((row) => row.sha256 === hash)).toEqual([])
  })
})

/** Asks to sign out, by the account's menu, up to the question. */
async function signOut() {
  await press(panel, 'account')
  await chooseEntry(panel, 'Se déconnecter')
  await panel.waitForSelector('dialog[open] ::-p-text(Se déconnecter)')
}

/** What the extension holds on the disk: tokens, and files that have not arrived. */
function left() {
  return panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opened = indexedDB.open('liasse')
      opened.onsuccess = () => resolve(opened.result)
      opened.onerror = () => reject(opened.error)
    })
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const counted = database.transaction(store).objectStore(store).count()
        counted.onsuccess = () => resolve(counted.result)
      })
    const [session, waiting] = [await count('session'), await count('blobs')]
    database.close()
    return { session, waiting }
  })
}

/** Presses « Réessayer maintenant »; the queue may have been faster than the hand. */
async function retryIfOffered() {
  await panel.$eval('[data-testid="retry-all"]', (button) => (button as HTMLElement).click()).catch(() => undefined)
}

async function revokeExtension() {
  const api = world.liasse.api(await world.liasse.signIn('gerant@alpha.test'))
  const { sessions } = await api.json<{ sessions: { id: string; kind: string }[] }>('/api/sessions')
  const found = sessions.filter(({ kind }) => kind === 'extension')
  expect(found).toHaveLength(1)
  for (const { id } of found) expect((await api.fetch(`/api/sessions/${id}`, { method: 'DELETE' })).status).toBe(204)
}
