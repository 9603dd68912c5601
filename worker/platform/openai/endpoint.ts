const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** Documents leave only encrypted, or to this very machine; a password in the address would end in logs. */
export function isSafeEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname))
}

/** `https://host` and `https://host/v1` are the same endpoint: where chats are completed. */
export function completionsAddress(address: string): string {
  const base = address.replace(/\/+$/, '')
  return `${/\/v\d+$/.test(base) ? base : `${base}/v1`}/chat/completions`
}
