import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { betterAuth } from 'better-auth'
import { bearer, deviceAuthorization } from 'better-auth/plugins'
import * as tables from '../../db/tables/identity'
import type { Deps } from '../../ports/deps'
import { authMail } from './auth-mail'
import { extensionAuthorization } from './extension-authorization'
import { sessionLife } from './session-life'

const day = 86_400

const sessionOptions = {
  ...sessionLife,
  additionalFields: {
    kind: { type: 'string', defaultValue: 'web', input: false },
    deviceName: { type: 'string', required: false, input: false },
  },
} as const

const rateLimits = {
  storage: 'database',
  window: 60,
  max: 300,
  customRules: { '/sign-in/email': { window: 60, max: 10 }, '/request-password-reset': { window: 300, max: 5 } },
} as const

const deviceOptions = {
  verificationUri: '/device',
  expiresIn: '15m',
  interval: '5s',
  validateClient: (clientId: string) => clientId === 'liasse-extension',
} as const

// People come in by invitation only.
function passwordOptions(deps: Deps) {
  return {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: 12,
    maxPasswordLength: 128,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: 2 * day,
    sendResetPassword: async ({ user, token }: { user: { name: string; email: string }; token: string }) => {
      await deps.mailer.send(authMail('reset', { ...user, token }, deps.settings.publicUrl))
    },
  }
}

/** better-auth on the directory: e-mail and password (its scrypt), sessions, device codes, the extension's own way in. */
export function createAuth(deps: Deps) {
  const { settings } = deps
  return betterAuth({
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.authSecret,
    database: drizzleAdapter(deps.directory as never, { provider: 'sqlite', schema: tables }),
    trustedOrigins: [settings.publicUrl, ...settings.extensionIds.map((id) => `chrome-extension://${id}`)],
    user: { additionalFields: { language: { type: 'string', defaultValue: 'fr', input: true } } },
    session: sessionOptions,
    emailAndPassword: passwordOptions(deps),
    rateLimit: { enabled: !settings.local, ...rateLimits },
    advanced: {
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      cookiePrefix: 'liasse',
      ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] },
    },
    telemetry: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          // A device code is only ever asked for by the extension.
          before: async (session, context) =>
            context?.path === '/device/token' ? { data: { ...session, kind: 'extension', deviceName: 'Extension' } } : undefined,
        },
      },
    },
    plugins: [bearer(), deviceAuthorization(deviceOptions), extensionAuthorization(deps)],
  })
}
export type Auth = ReturnType<typeof createAuth>
