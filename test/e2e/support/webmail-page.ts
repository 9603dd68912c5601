import type { Page } from 'puppeteer-core'
import { mailbox } from './webmail'

/** Signs in to the test webmail in `page` and waits for the list of messages. */
export async function logIn(page: Page, webmailUrl: string): Promise<void> {
  await page.goto(webmailUrl)
  await page.locator('#rcmloginuser').fill(mailbox.user)
  await page.locator('#rcmloginpwd').fill(mailbox.password)
  await Promise.all([page.waitForNavigation(), page.locator('#rcmloginsubmit').click()])
  await page.waitForSelector('#messagelist')
}

/**
 * Opens a message of the inbox in the whole tab, by its number (1 is the first delivered) or by words of
 * its subject. The page must be signed in. Throws when no subject of the list holds the words.
 */
export async function openMessage(page: Page, numberOrSubject: number | string): Promise<void> {
  const base = new URL(page.url()).origin
  const isNumber = typeof numberOrSubject === 'number'
  const uid = isNumber ? numberOrSubject : await findUid(page, base, numberOrSubject)
  await page.goto(`${base}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`)
  await page.waitForSelector('#message-header')
}

/** The attachments Roundcube lists for the opened message: names as shown, and addresses. */
export function listedAttachments(page: Page): Promise<{ name: string; href: string }[]> {
  return page.$$eval('#attachment-list li a.filename', (links) =>
    links.map((link) => ({
      name: link.querySelector('.attachment-name')?.textContent ?? '',
      href: link instanceof HTMLAnchorElement ? link.href : '',
    })),
  )
}

async function findUid(page: Page, base: string, words: string): Promise<number> {
  await page.goto(`${base}/?_task=mail&_mbox=INBOX`)
  await page.waitForSelector('#messagelist tr.message a[href]')
  const rows = await page.$$eval('#messagelist tr.message td.subject a[href]', (links) =>
    links.map((link) => ({ subject: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
  )
  const row = rows.find(({ subject }) => subject.includes(words))
  const uid = row?.href.match(/_uid=(\d+)/)?.[1]
  const subjects = rows.map((one) => one.subject).join(' | ')
  if (!uid) throw new Error(`No message about « ${words} » among: ${subjects}`)
  return Number(uid)
}
