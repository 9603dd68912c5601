import { beforeEach, describe, expect, test } from 'vitest'
import { readFolders, readSpaces } from '../../extension/panel/read-spaces'
import { type Database, openDatabase } from '../../extension/store/database'
import { ApiError } from '../../shared/api/api-error'
import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'

const space = (id: string) => ({ id, name: `Société ${id}` }) as Space
const folder = (id: string) => ({ id, parentId: null, name: `Dossier ${id}`, documents: 0, ai: null }) satisfies Folder
const cut = async () => Promise.reject(new TypeError('Failed to fetch'))
const refusal = (status: number) => async () => Promise.reject(new ApiError(status, 'internal', 'non', 'req_1'))

let database: Database
beforeEach(async () => {
  database = await openDatabase(`known-${crypto.randomUUID()}`)
})

/** Ids shown, one list after the other. */
async function shown(listSpaces: () => Promise<Space[]>, userId = 'camille') {
  const lists: string[][] = []
  const ended = await readSpaces({ listSpaces }, database, userId, (spaces) => lists.push(spaces.map(({ id }) => id))).then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.status : 'cut'),
  )
  return { lists, ended }
}

describe('X-05: without network', () => {
  test('the panel offers the spaces it knew, and the server’s as soon as it answers', async () => {
    expect(await shown(cut)).toEqual({ lists: [], ended: 'cut' })
    expect(await shown(async () => [space('a'), space('b')])).toEqual({ lists: [['a', 'b']], ended: 'ok' })
    expect(await shown(cut)).toEqual({ lists: [['a', 'b']], ended: 'ok' })
    expect(await shown(refusal(502))).toEqual({ lists: [['a', 'b']], ended: 'ok' })
    expect(await shown(async () => [space('b')])).toEqual({ lists: [['a', 'b'], ['b']], ended: 'ok' })
  })

  test('a closed session is told, whatever is known', async () => {
    await shown(async () => [space('a')])
    expect(await shown(refusal(401))).toEqual({ lists: [['a']], ended: 401 })
  })

  test('nobody sees the spaces of who signed in before', async () => {
    await shown(async () => [space('a')])
    expect(await shown(cut, 'damien')).toEqual({ lists: [], ended: 'cut' })
  })

  test('the folders of a space that was looked into are there, and go with the space', async () => {
    await shown(async () => [space('a'), space('b')])
    const read = (listFolders: () => Promise<Folder[]>, spaceId = 'a') => readFolders({ listFolders }, database, 'camille', spaceId)
    expect(await read(async () => [folder('x')])).toEqual([folder('x')])
    expect(await read(cut)).toEqual([folder('x')])
    await expect(read(cut, 'b')).rejects.toThrow('Failed to fetch')
    await expect(read(refusal(404))).rejects.toThrow('non')
    await shown(async () => [space('b')])
    await shown(async () => [space('a'), space('b')])
    await expect(read(cut)).rejects.toThrow('Failed to fetch')
  })
})

test('X-05: captures of an older version of the extension stay when the store of known spaces is added', async () => {
  const name = `older-${crypto.randomUUID()}`
  await new Promise<void>((resolve, reject) => {
    const opened = indexedDB.open(name, 1)
    opened.onerror = () => reject(opened.error)
    opened.onupgradeneeded = () => {
      opened.result.createObjectStore('captures', { keyPath: 'id' }).put({ id: 'cap_1' })
      opened.result.createObjectStore('blobs')
      opened.result.createObjectStore('session')
    }
    opened.onsuccess = () => {
      opened.result.close()
      resolve()
    }
  })
  const upgraded = await openDatabase(name)
  expect([await upgraded.count('captures'), await upgraded.count('known')]).toEqual([1, 0])
})
