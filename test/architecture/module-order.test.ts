import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { imports } from './support/imports'

/** A module imports only modules above it. */
const order = [
  'audit', 'jobs', 'identity', 'firms', 'spaces', 'access', 'quotas', 'credits', 'folders', 'templates', 'onboarding', 'tags',
  'documents', 'inbox', 'analysis', 'review', 'search', 'notifications',
]

const moduleOf = (path: string) => /^worker\/modules\/([^/]+)\//.exec(path)?.[1]

test('every module has its place in the order', () => {
  expect(readdirSync('worker/modules').filter((name) => !order.includes(name))).toEqual([])
})

test('a module imports only modules above it', () => {
  const upward = imports.filter(({ from, to }) => {
    const [user, used] = [moduleOf(from), moduleOf(to)]
    return user !== undefined && used !== undefined && order.indexOf(used) > order.indexOf(user)
  })
  expect(upward.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('nobody but the app imports notifications', () => {
  const users = imports.filter(({ from, to }) => moduleOf(to) === 'notifications' && moduleOf(from) !== 'notifications')
  expect(users.map(({ from }) => from).filter((from) => from !== 'worker/app.ts')).toEqual([])
})
