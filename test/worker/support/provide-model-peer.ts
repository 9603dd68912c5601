import type { TestProject } from 'vitest/node'
import { startModelPeer } from '../../support/model-peer/start-model-peer'

declare module 'vitest' {
  interface ProvidedContext {
    /** Base address of the language models on this machine. */
    modelPeer: string
  }
}

/** A real HTTP server beside workerd; ends with the tests. */
export async function setup(project: TestProject) {
  const peer = await startModelPeer()
  project.provide('modelPeer', peer.url)
  return () => peer.stop()
}
