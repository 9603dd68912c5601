import { announce } from '../messages/send-message'
import { createExtensionApi } from '../session/extension-api'
import { openDatabase } from '../store/database'
import { drainQueue, type DrainReport } from './drain-queue'

/** Drains in this page: the offscreen document of Chrome, the background page of Firefox. */
export async function runUploader(): Promise<DrainReport> {
  const database = await openDatabase()
  try {
    return await drainQueue({
      database,
      api: createExtensionApi(database),
      locks: navigator.locks,
      now: Date.now,
      random: Math.random,
      changed: () => announce('queue.changed', null),
    })
  } finally {
    database.close()
  }
}
