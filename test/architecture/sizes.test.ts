import { expect, test } from 'vitest'
import { functionsOf } from './support/functions'
import { filesUnder, type SourceFile } from './support/source-file'

const product = filesUnder('shared/', 'worker/', 'extension/', 'scripts/')
const tests = filesUnder('test/')
const named = ({ path, lineCount }: SourceFile) => `${path}: ${lineCount} lines`

test('half of the files have 70 lines or less, nine in ten under 200', () => {
  const counts = product.map(({ lineCount }) => lineCount).sort((a, b) => a - b)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(70)
  expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThan(200)
})

test('no file has more than 300 lines', () => {
  expect([...product, ...tests].filter(({ lineCount }) => lineCount > 300).map(named)).toEqual([])
})

test('no function has 40 lines or more; a component has 80 at most, markup and all', () => {
  const long = product.flatMap((file) => {
    const most = file.path.endsWith('.tsx') ? 80 : 39
    // Its methods are one object, a line each.
    const counted = functionsOf(file).filter(({ name }) => name !== 'createApiClient')
    return counted.filter(({ lineCount }) => lineCount > most).map(({ name, lineCount }) => `${file.path} ${name}: ${lineCount} lines`)
  })
  expect(long).toEqual([])
})

test('an entrypoint of the extension only wires: 40 lines at most', () => {
  expect(filesUnder('extension/entrypoints/').filter(({ lineCount }) => lineCount > 40).map(named)).toEqual([])
})
