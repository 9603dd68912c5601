import { readFileSync } from 'node:fs'
import type { ConfigEnv } from 'wxt'
import { expect, test } from 'vitest'
import * as configModule from '../../wxt.config'

async function manifestOf(browser: string): Promise<Record<string, unknown>> {
  const { manifest } = configModule.default
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 }
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) as Record<string, unknown>
}
const common = ['activeTab', 'alarms', 'contextMenus', 'identity', 'scripting', 'storage', 'unlimitedStorage']

test.each([
  ['chrome', [...common, 'offscreen', 'sidePanel'].sort(), ['http://127.0.0.1:8787/*']],
  ['firefox', common, ['http://127.0.0.1/*']],
])(
  'X-06: %s asks at install for these permissions and no site but the server',
  async (browser, permissions, hosts) => {
    const manifest = await manifestOf(browser)
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions)
    expect(manifest.host_permissions).toEqual(hosts)
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
  },
)

test.each(['chrome', 'firefox'])(
  '%s runs no code but its own, and no page may frame the panel',
  async (browser) => {
    const { content_security_policy: policy } = await manifestOf(browser)
    const { extension_pages: pages } = policy as { extension_pages: string }
    expect(pages).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(pages).toContain("base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
    expect(pages).not.toMatch(/unsafe|\*/)
  },
)

test('every permission has its sentence for the reviewers', async () => {
  const notes = readFileSync(new URL('../../extension/PERMISSIONS.md', import.meta.url), 'utf8')
  const { permissions } = await manifestOf('chrome')
  expect((permissions as string[]).filter((permission) => !notes.includes(`\`${permission}\``))).toEqual([])
})

test('the toolbar button has no popup, so that a click grants the tab', async () => {
  expect((await manifestOf('chrome')).action).toEqual({ default_title: '__MSG_openPanel__' })
})
