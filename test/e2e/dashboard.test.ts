import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, complaintsOf, dropFiles, openEvidence, pressLabelled, pressNamed } from './support/dashboard'
import { type MainWorld, openDashboard, startMainWorld } from './support/main-world'
import { chooseEntry, signPanelIn } from './support/panel'
import { spaceOf, type TestSpace } from './support/space-of'
import { temporaryFolder } from './support/temporary-folder'
import { waitUntil } from './support/wait-until'

const folder = temporaryFolder('dashboard')
const certificate = join(folder.path, 'attestation.pdf')
const program = join(folder.path, 'facture.exe')
const markup = '<img src=x onerror=window.__xss=1>'
const hostile = join(folder.path, `${markup}.txt`)
/** Windows refuses angle brackets in names, so Liasse keeps none. */
const hostileName = '_img src=x onerror=window.__xss=1_.txt'
let world: MainWorld
let alpha: TestSpace
let page: Page
let complaints: string[]

beforeAll(async () => {
  copyFileSync(fileURLToPath(new URL('../corpora/mail/attestation.pdf', import.meta.url)), certificate)
  writeFileSync(program, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]))
  writeFileSync(hostile, 'Relevé de compte, échéance le 31 décembre 2026.')
  world = await startMainWorld()
  alpha = await spaceOf(world.liasse.api(await world.liasse.signIn('admin@demo.test')), 'Alpha Conseil')
  const context = await world.browser.browser.createBrowserContext()
  page = await context.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.setDefaultTimeout(10_000)
  complaints = complaintsOf(page)
}, 300_000)
afterAll(async () => {
  await world?.stop()
  folder.remove()
})
afterEach(() => expect(complaints).toEqual([]))

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ') ?? '')
const shows = (words: string, selector = 'main') => waitUntil(words, async () => (await textOf(selector)).includes(words))
const row = async (originalName: string) => (await alpha.documents()).find((each) => each.originalName === originalName)

/** Replaces a text as a person does: everything selected, then typed over. puppeteer's `fill` empties the field unseen by the page. */
async function retype(selector: string, words: string) {
  await page.waitForSelector(selector)
  await page.$eval(selector, (field) => (field as HTMLInputElement).select())
  await page.keyboard.type(words)
}

describe('signing in and adding documents', () => {
  it('S-08: a wrong password gets a sentence, the right one the firm’s own space first', async () => {
    await page.goto(world.url)
    await page.locator('input[type="email"]').fill('admin@demo.test')
    await page.locator('input[type="password"]').fill('not-the-password')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role="alert"]')
    expect(await accessFaults(page)).toEqual([])
    await page.locator('input[type="password"]').fill('liasse-demo-2026')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.rail__space')
    expect(await textOf('.rail__space')).toContain('Cabinet Démo')
  })

  it('S-09: the space is changed in the switcher', async () => {
    await page.locator('.rail__space').click()
    await page.locator('.switcher ::-p-text(Alpha Conseil)').click()
    await shows('Alpha Conseil', '.rail__space')
  })

  it('S-15, S-16: of two files in the sheet one is stored, and the program refused in words', async () => {
    await pressNamed(page, 'Ajouter des documents[role="button"]')
    const input = (await page.waitForSelector('dialog input[type="file"]')) as ElementHandle<HTMLInputElement> | null
    await input?.uploadFile(certificate, program)
    await page.waitForSelector('.upload-line--stored')
    await page.waitForSelector('.upload-line--refused')
    expect(await textOf('.upload-line--stored')).toContain('attestation.pdf')
    expect(await textOf('.upload-line--refused')).toMatch(/facture\.exe.*programme/)
    await page.keyboard.press('Escape')
    expect((await alpha.read('attestation.pdf')).source.kind).toBe('web')
    expect(await alpha.documents()).toHaveLength(1)
  })

  it('S-17, S-04: a file dropped on the window is stored; its name is shown, never run', async () => {
    await dropFiles(page, [hostile], () => shows('Déposer dans « Alpha Conseil »', '.curtain').then(() => undefined))
    await page.waitForSelector('dialog .upload-line--stored')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    await alpha.read(hostileName)
    await shows(hostileName)
    expect(await page.evaluate('window.__xss')).toBeUndefined()
  })

  it('S-45: the keys j, k and o walk the table and open a document', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '')
    await page.keyboard.press('j')
    await waitUntil('The first row', async () => (await focused()).includes(hostileName))
    await page.keyboard.press('j')
    await waitUntil('The second row', async () => (await focused()).includes('attestation.pdf'))
    await page.keyboard.press('k')
    await waitUntil('The first row again', async () => (await focused()).includes(hostileName))
    await page.keyboard.press('o')
    await shows(hostileName, 'h1')
    expect(await page.evaluate('window.__xss')).toBeUndefined()
    await page.keyboard.press('j')
    await shows('attestation.pdf', 'h1')
  })
})

describe('one document', () => {
  it('S-22: its page is our own picture', async () => {
    const wide = await waitUntil('The picture', () => page.$eval('.sheet__picture', (image) => (image as HTMLImageElement).naturalWidth))
    expect(wide).toBeGreaterThan(500)
  })

  it('S-32: the due date leads to its passage on the page', async () => {
    await openEvidence(page, 'Échéance')
    await shows('30 juin 2027', '.ui-evidence__quote')
    await pressNamed(page, 'Voir dans le document')
    const box = await (await page.waitForSelector('.sheet__evidence'))?.boundingBox()
    const paper = await (await page.waitForSelector('.sheet__paper'))?.boundingBox()
    expect(box?.width).toBeGreaterThan(40)
    expect((box?.x ?? 0) - (paper?.x ?? 0)).toBeGreaterThan(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((paper?.x ?? 0) + (paper?.width ?? 0))
  })

  it('S-32: the due date is accepted, and the acceptance undone', async () => {
    const state = async () => (await row('attestation.pdf'))?.suggestions.find(({ field }) => field === 'dueDate')?.state
    await pressLabelled(page, 'Accepter : Échéance')
    await waitUntil('The acceptance', async () => (await state()) === 'accepted')
    await pressLabelled(page, 'Annuler la décision : Échéance')
    await waitUntil('The undoing', async () => (await state()) === 'proposed')
    await pressLabelled(page, 'Accepter : Échéance')
    await waitUntil('The acceptance', async () => (await state()) === 'accepted')
  })

  it('S-25, S-31, S-04: name and description are changed, markup stays text, the name as deposited stays', async () => {
    await pressLabelled(page, 'Modifier : Nom')
    await retype('.edit-line__form input', 'Assurance décennale.pdf')
    await page.keyboard.press('Enter')
    await shows('Assurance décennale.pdf', 'h1')
    await shows('Déposé sous le nom attestation.pdf', '.panel')
    await pressLabelled(page, 'Modifier : Description')
    await retype('.edit-line__form textarea', `À renouveler ${markup} avant l’été.`)
    await page.locator('.edit-line__form button[type="submit"]').click()
    await shows(`À renouveler ${markup} avant l’été.`, '.panel')
    expect(await page.evaluate('window.__xss')).toBeUndefined()
    expect(await row('attestation.pdf')).toMatchObject({ name: 'Assurance décennale.pdf', description: `À renouveler ${markup} avant l’été.` })
  })

  it('S-41: the key f flags it', async () => {
    await page.keyboard.press('f')
    await page.waitForSelector('.document__head .ui-flag[aria-pressed="true"]')
    await waitUntil('The flag', async () => (await row('attestation.pdf'))?.flagged)
  })

  it('S-35, S-36: the history tells it all in sentences', async () => {
    await pressNamed(page, 'Historique[role="tab"]')
    await shows('Alix Admin a ajouté le document', '.entries')
    const told = await textOf('.entries')
    const sentences = ['a consulté le document', 'a accepté la proposition : Échéance', 'est revenu sur sa décision', 'a modifié le document', 'a analysé le document']
    for (const sentence of sentences) expect(told).toContain(sentence)
    expect(told).toMatch(/attestation\.pdf.*Assurance décennale\.pdf/)
  })

  it('« Jamais d’IA » is marked on the document, and the mark taken away', async () => {
    await pressNamed(page, 'Détails[role="tab"]')
    await pressNamed(page, 'Jamais d’IA[role="button"]')
    await shows('Ce document n’est montré à aucun modèle de langage', '.panel')
    await waitUntil('The mark', async () => (await row('attestation.pdf'))?.ai.from === 'document')
    await pressNamed(page, 'Retirer la marque[role="button"]')
    await shows('Un modèle de langage peut compléter la lecture', '.panel')
    await waitUntil('Its end', async () => (await row('attestation.pdf'))?.ai.rule === 'allowed')
  })

  it('S-43: it stands in « À réviser » with its urgency in words', async () => {
    await page.locator('.rail a ::-p-text(À réviser)').click()
    await shows('Assurance décennale.pdf')
    await shows('Plus tard')
  })
})

describe('folders', () => {
  const choose = async (entry: string) => {
    await pressNamed(page, 'Règle sur l’IA[role="button"]')
    await chooseEntry(page, entry)
  }
  const ruleOf = async (name: string) => (await alpha.folders()).find((folder) => folder.name === name)?.ai

  it('S-46, S-47: « Jamais d’IA » of a folder holds below it, until a folder there says otherwise', async () => {
    await page.goto(`${world.url}/espaces/${alpha.id}/dossiers`)
    await page.locator('.folders ::-p-text(RH)').click()
    await choose('Jamais d’IA')
    await shows('Jamais d’IA', '.folders__ai')
    await waitUntil('The rule', async () => (await ruleOf('RH')) === 'never')
    expect(await accessFaults(page)).toEqual([])
    await page.locator('.folders__content ::-p-text(Contrats de travail)').click()
    await shows('Jamais d’IA', '.folders__ai')
    await choose('IA autorisée')
    await waitUntil('The nearer rule', async () => (await ruleOf('Contrats de travail')) === 'allowed')
    await waitUntil('The mark’s end', async () => !(await textOf('.folders__ai')).includes('Jamais d’IA'))
  })
})

describe('everybody’s way in', () => {
  it('an unknown address says so', async () => {
    await page.goto(`${world.url}/nulle-part`)
    await shows('Cette page n’existe pas')
  })

  it.each(['light', 'dark'])('axe finds no fault in the pages (%s)', async (theme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }])
    const document = (await row('attestation.pdf'))?.id
    for (const path of [`/espaces/${alpha.id}/documents`, `/espaces/${alpha.id}/documents/${document}`, '/a-reviser']) {
      await page.goto(world.url + path)
      await shows('Assurance décennale.pdf')
      expect({ path, faults: await accessFaults(page) }).toEqual({ path, faults: [] })
    }
  })

  it('speaks English too', async () => {
    await page.locator('.rail__account').click()
    await chooseEntry(page, 'English')
    await shows('To review', '.rail')
  })

  it('S-65: a standard user sees only the own documents', async () => {
    const own = await spaceOf(world.liasse.api(await world.liasse.signIn('salarie@alpha.test')), 'Alpha Conseil')
    await own.store({ name: 'Note de frais.txt', bytes: new TextEncoder().encode('Note de frais de novembre') })
    const theirs = await openDashboard(world, 'salarie@alpha.test')
    await theirs.waitForSelector('[data-row-link]')
    expect(await theirs.$$eval('[data-row-link]', (links) => links.map((link) => link.textContent))).toEqual(['Note de frais.txt'])
    await theirs.goto(`${world.url}/espaces/${alpha.id}/documents/${(await row('attestation.pdf'))?.id}`)
    await waitUntil('The refusal', async () => /n’a pas pu être ouvert/.test(await theirs.$eval('main', (main) => main.textContent ?? '')))
    await theirs.browserContext().close()
  })

  it('axe finds no fault in the sign-in page nor in the extension’s panel, light and dark', async () => {
    const context = await world.browser.browser.createBrowserContext()
    const gate = await context.newPage()
    await gate.goto(world.url)
    await gate.waitForSelector('input[type="email"]')
    const panel = await world.browser.openExtensionPage('sidepanel.html')
    await signPanelIn(world.browser, panel, 'gerant@alpha.test')
    await panel.waitForSelector('[data-testid="tab-flagged"] .tabs__count')
    await panel.waitForSelector('[data-testid="review-row"]')
    for (const value of ['light', 'dark']) {
      for (const each of [gate, panel]) {
        await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, { name: 'prefers-reduced-motion', value: 'reduce' }])
        expect(await accessFaults(each)).toEqual([])
      }
    }
  })
})
