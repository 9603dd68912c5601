/**
 * Match pattern of an address's site for permissions; Firefox knows no ports in patterns, so neither browser
 * is asked one.
 */
export function sitePattern(url: string) {
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname}/*`
}

/** Key under which a site's last destination is remembered; null for what is not a web page. */
export function siteOf(url: string | undefined) {
  if (!url || !URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? host : null
}
