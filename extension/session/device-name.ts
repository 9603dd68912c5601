/** « Chrome sur Windows »: what the dashboard shows beside the access it can revoke. */
export function deviceName(userAgent: string) {
  const browser = /Firefox\//.test(userAgent) ? 'Firefox' : /Edg\//.test(userAgent) ? 'Edge' : 'Chrome'
  const systems: [RegExp, string][] = [
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/CrOS/, 'ChromeOS'],
    [/Linux/, 'Linux'],
  ]
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1]
  return system ? `${browser} · ${system}` : browser
}
