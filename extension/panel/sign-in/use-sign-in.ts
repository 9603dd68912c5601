import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { apiOrigin } from '../../session/api-origin'
import { deviceName } from '../../session/device-name'
import { openSession } from '../../session/open-session'
import type { Session } from '../../session/session'
import { SignInError, type SignInProblem } from '../../session/sign-in-error'
import { signInWithBrowser } from '../../session/sign-in-with-browser'
import { awaitDeviceToken, requestDeviceCode, type DeviceCode } from '../../session/sign-in-with-code'
import type { Database } from '../../store/database'

export type SignInStep =
  | { kind: 'idle'; problem: SignInProblem | null }
  | { kind: 'browser' }
  | { kind: 'code'; code: DeviceCode | null }

/** The two ways in. `onSignedIn` gets the session once it is kept. */
export function useSignIn(database: Database, onSignedIn: (session: Session) => void) {
  const [step, setStep] = useState<SignInStep>({ kind: 'idle', problem: null })
  const polling = useRef<AbortController | null>(null)
  useEffect(() => () => polling.current?.abort(), [])

  async function settle(token: Promise<string>) {
    try {
      onSignedIn(await openSession(database, apiOrigin, await token))
    } catch (error) {
      setStep({ kind: 'idle', problem: error instanceof SignInError ? error.problem : 'unreachable' })
    }
  }
  function withBrowser() {
    setStep({ kind: 'browser' })
    void settle(launchBrowserSignIn())
  }
  function withCode() {
    setStep({ kind: 'code', code: null })
    polling.current = new AbortController()
    void settle(launchCodeSignIn(polling.current.signal, (code) => setStep({ kind: 'code', code })))
  }
  return { step, withBrowser, withCode, cancel: () => polling.current?.abort() }
}

function launchBrowserSignIn() {
  return signInWithBrowser({
    origin: apiOrigin,
    redirectUri: browser.identity.getRedirectURL('cb'),
    deviceName: deviceName(navigator.userAgent),
    launch: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }),
  })
}

async function launchCodeSignIn(signal: AbortSignal, shown: (code: DeviceCode) => void) {
  const options = { origin: apiOrigin, signal }
  const code = await requestDeviceCode(options)
  shown(code)
  return awaitDeviceToken(code, options)
}
