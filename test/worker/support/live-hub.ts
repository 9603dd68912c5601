import { env } from 'cloudflare:test'
import { depsOf } from '../../../worker/platform/cloudflare/create-deps'
import type { Live } from '../../../worker/ports/deps'

type Change = Parameters<Live['changed']>[0]

/** The real hub of open views, where a world otherwise only notes what it would have been told. */
export function liveHub(heard: Change[] = []): Live {
  // Each call by the hub of the test that makes it: a stub does not outlive the request that got it.
  const hub = () => depsOf(env).live
  return {
    connect: (request, audience) => hub().connect(request, audience),
    disconnect: (userId) => hub().disconnect(userId),
    async changed(change) {
      heard.push(change)
      await hub().changed(change)
    },
  }
}
