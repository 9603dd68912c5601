type Holder = (lock: { name: string } | null) => unknown

/**
 * The browser's lock manager as far as the queue uses it: `ifAvailable`, one holder a name. `kill()` frees
 * all.
 */
export class FakeLocks {
  private readonly held = new Set<string>()

  async request(name: string, _options: { ifAvailable: true }, holder: Holder): Promise<unknown> {
    if (this.held.has(name)) return holder(null)
    this.held.add(name)
    try {
      return await holder({ name })
    } finally {
      this.held.delete(name)
    }
  }

  /** As when the page that held them dies. */
  kill() {
    this.held.clear()
  }
}
