import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Presses the control with this name (the accessible one), whatever its role. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click()
}

/** Presses the control with this label, whichever kind of space its words have between them. */
export async function pressLabelled(page: Page, label: string): Promise<void> {
  await page.locator(`::-p-xpath(//*[translate(@aria-label,'\u00a0\u202f','  ')='${label}'])`).click()
}

/** Shows the passage that carries a value of an open document; `title` is the heading of its section. */
export async function openEvidence(page: Page, title: string): Promise<void> {
  const button = `//section[.//h2[normalize-space()='${title}']]//button[@aria-label='Voir la preuve']`
  await page.locator(`::-p-xpath(${button})`).click()
}

/** What the page complains of: uncaught errors, and console errors such as a refusal by the content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A refused request is an answer like any other; the page says it in words.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text())
  })
  return complaints
}

/** Faults that axe-core finds in the page as it stands, one line each; empty when there are none. */
export async function accessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary)))`)) as string[]
}

/** Drops files of the computer on the middle of the page as a hand would; `over` runs while they are held there. */
export async function dropFiles(page: Page, paths: string[], over: () => Promise<void>): Promise<void> {
  const session = await page.createCDPSession()
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  const at = { x: 700, y: 500, data }
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at })
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at })
  await over()
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at })
  await session.detach()
}
