import { expect, test } from 'vitest'
import { filesUnder } from './support/source-file'

const product = filesUnder('worker/modules/', 'worker/http/', 'worker/db/').concat(filesUnder('worker/app.ts', 'worker/jobs.ts'))

/** `path: statement` of every place that matches, comments and line breaks aside. */
function places(pattern: RegExp) {
  return product.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => ({ path, found: found.replace(/\s+/g, ' ') })))
}

test('a shard is written by commit and commitProgress only, in a batch', () => {
  const batches = places(/\bshard\s*\.\s*batch\b/g).map(({ path }) => path)
  expect(batches).toEqual(['worker/modules/audit/commit-progress.ts', 'worker/modules/audit/commit.ts'])
})

test('no statement on a shard is run by itself, but for the lease of a job', () => {
  const alone = places(/\b(?:await|void)\s+(?:\w+\.)*shard\s*\.\s*(?:insert|update|delete|run)\b/g)
  expect(alone.filter(({ path }) => path !== 'worker/modules/jobs/claim-job.ts')).toEqual([])
})

test('a shard is only asked with select and all beside the statements that go into a batch', () => {
  const other = places(/\bshard\s*\.\s*(?!select\b|selectDistinct\b|all\b|get\b|insert\b|update\b|delete\b|run\b|batch\b)\w+/g)
  expect(other).toEqual([])
})

test('no query joins directory and shard', () => {
  const directoryTables = /from '\.\.\/\.\.\/db\/tables\/(identity)'/
  const mixed = product.filter(({ text }) => directoryTables.test(text) && /\bshard\s*\.\s*(select|insert|update|delete)\([^)]*\b(user|session|account)\b/.test(text))
  expect(mixed.map(({ path }) => path)).toEqual([])
})
