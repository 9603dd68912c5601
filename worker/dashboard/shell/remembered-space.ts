const key = 'liasse-space'

/** Keeps the space that was looked at last, in this browser only. */
export function rememberSpace(spaceId: string) {
  try {
    localStorage.setItem(key, spaceId)
  } catch {
    return
  }
}

export function rememberedSpaceId(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
