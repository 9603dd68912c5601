import { resolve } from 'node:path'
import { build } from './build.ts'
import { extensionId } from './extension-id.ts'
import { startLocalServer } from './local-server.ts'

const port = Number(process.env.PORT ?? 8787)
const dataDir = resolve(process.env.LIASSE_DATA ?? '.liasse')
const minuteMs = 60_000

if (process.env.LIASSE_SKIP_BUILD !== '1') build()
const server = await startLocalServer({ port, dataDir, extensionIds: extensionId(), publicUrl: process.env.LIASSE_PUBLIC_URL })
const demonstration = await fetch(`${server.url}/api/setup/demonstration`, { method: 'POST' })
if (!demonstration.ok) throw new Error(`the demonstration could not be made: ${await demonstration.text()}`)
const { made } = (await demonstration.json()) as { made: boolean }
await server.tick()
setInterval(() => server.tick().catch((error: unknown) => console.error('tick', error)), minuteMs)

// Started by npm, which may be killed without a word: a server that nobody holds ends.
const parent = process.ppid
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1_000)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
}

console.log(`
${made ? 'A demonstration firm was made: « Cabinet Démo ».' : 'State kept from the last time.'}
  admin@demo.test, collab@demo.test (cabinet) · gerant@alpha.test, chef@alpha.test, salarie@alpha.test (client)
  password: liasse-demo-2026
Extension: ${resolve('.output/extension/chrome-mv3')} (chrome://extensions, « Load unpacked ») · ${resolve('.output/extension/firefox-mv3')}
Mails: ${server.url}/dev/mail/ · State: ${dataDir}
Liasse is ready on ${server.url}`)
