import { defineConfig, type UserManifest } from 'wxt'

const apiOrigin = process.env.WXT_API_ORIGIN ?? 'http://127.0.0.1:8787'

/** Makes the extension's id the same on every machine, so that its sign-in redirect can be allow-listed. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlhoJjOmgkBBp9rNHPhbet73zSd8yQKVDhMa3o+epW1yNQcpYR8Eroj1sUyrIbGHH5TnBNne8SzT2' +
  'Sc2lQODYRhRwcbf/bdEbWm3vCHz9HFMq0EW/GLrSFs4kX56449uGDGugAnCA9IijYFJ4Se1mKCIlZBvzbR1DIosH+6fc2AS9BjPcFrNMoaIyrnvZR3IVFHdeY3tG' +
  'p5dyCARVttKPU/hu23K5y78ECAXnRKtYysFV3SHDEBkjabRyN2d384YZ7zsUBhHe6w9oDCAeUjMU5yUQ8wVpOxQC4Xpm69gfu7428fOHggMsDjqyVKazTxvo9OUI' +
  '1DdZ+tgx0hTCkjel7wIDAQAB'

const commonPermissions = [
  'activeTab',
  'scripting',
  'storage',
  'alarms',
  'contextMenus',
  'unlimitedStorage',
  'identity',
]

/**
 * `connect-src` names http(s) because a file behind a link is fetched from its own site; the browser still
 * refuses any site the user did not allow, since there is no host permission but the server's.
 */
function pagePolicy() {
  const live = apiOrigin.replace(/^http/, 'ws')
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src ${apiOrigin} ${live} https: http: blob:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Chrome's match patterns may name a port, Firefox's may not. */
function serverPattern(browser: string) {
  return `${browser === 'firefox' ? apiOrigin.replace(/:\d+$/, '') : apiOrigin}/*`
}

const commands: UserManifest['commands'] = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
  'save-page-document': { description: '__MSG_commandSavePage__', suggested_key: { default: 'Alt+Shift+D' } },
  'save-all-attachments': {
    description: '__MSG_commandSaveAll__',
    suggested_key: { default: 'Alt+Shift+S' },
  },
  'next-flag': { description: '__MSG_commandNextFlag__', suggested_key: { default: 'Alt+Shift+V' } },
}

function createManifest(browser: string): UserManifest & { message_serialization?: string } {
  const common: UserManifest = {
    name: '__MSG_name__',
    short_name: 'Liasse',
    description: '__MSG_description__',
    default_locale: 'fr',
    host_permissions: [serverPattern(browser)],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    commands,
    content_security_policy: { extension_pages: pagePolicy() },
  }
  if (browser === 'firefox') {
    return {
      ...common,
      permissions: commonPermissions,
      browser_specific_settings: {
        gecko: {
          id: 'extension@liasse.app',
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: [
              'authenticationInfo',
              'financialAndPaymentInfo',
              'personalCommunications',
              'websiteContent',
            ],
          },
        },
      },
    }
  }
  return {
    ...common,
    key: publicKey,
    minimum_chrome_version: '148',
    message_serialization: 'structured_clone',
    permissions: [...commonPermissions, 'sidePanel', 'offscreen'],
  }
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.WXT_OUT_DIR ?? '.output/extension',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser),
  zip: { name: 'liasse', zipSources: false },
  vite: (env) => ({
    define: {
      __API_ORIGIN__: JSON.stringify(apiOrigin),
      __FIREFOX__: JSON.stringify(env.browser === 'firefox'),
    },
  }),
})
