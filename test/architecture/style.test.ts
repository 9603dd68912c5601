import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './support/imports'
import { filesUnder, type SourceFile, sourceFiles } from './support/source-file'

const product = filesUnder('shared/', 'worker/', 'extension/', 'scripts/')
const ours = sourceFiles.filter(({ path }) => !path.startsWith('test/architecture/'))

/** `path:line: text` of every line that matches. */
function linesWith(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  )
}

test('files are named in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|contract|d|css\.d))?\.(ts|tsx|mjs|js)$/
  expect(sourceFiles.map(({ path }) => path).filter((path) => !kebab.test(basename(path)))).toEqual([])
})

test('exports have names; only tools that ask for it get a default', () => {
  const asked = /^(worker\/index\.ts|extension\/entrypoints\/.*|.*\.config\.ts|.*\.d\.ts)$/
  const files = ours.filter(({ path }) => !asked.test(path))
  expect(linesWith(files, /^export default\b|\bas default\s*[,}]/)).toEqual([])
})

test('nothing is typed any, silenced, postponed or left out', () => {
  expect(linesWith(ours, /(: |<|\bas |\| )any\b(?! [a-z])|\bany\[\]/)).toEqual([])
  expect(linesWith(ours, /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore/)).toEqual([])
  expect(linesWith(ours, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  expect(linesWith(filesUnder('test/'), /\b(test|it|describe)\.(only|skip|todo|fails)\b/)).toEqual([])
})

test('relative imports name no file extension, except where Node itself reads the source', () => {
  const bundled = ours.filter(({ path }) => !/^(scripts\/|test\/bench\/|.*\.(mjs|js)$)/.test(path))
  expect(linesWith(bundled, /from '\.[^']*\.(ts|tsx|js)'/)).toEqual([])
})

test('passwords are never hashed with PBKDF2, which Workers cap at 100,000 rounds', () => {
  expect(linesWith(product, /pbkdf2/i)).toEqual([])
})

test('nothing of the product reads the tests or the workplace around the repository', () => {
  const reaching = product.flatMap(importsOf).filter(({ to, own }) => own && to.startsWith('test/'))
  expect(reaching).toEqual([])
  expect(linesWith(ours, /\/work\/|\.\.\/shared\/(spec|design)/)).toEqual([])
})

test('only extension/messages calls runtime.sendMessage', () => {
  const others = filesUnder('extension/').filter(({ path }) => !path.startsWith('extension/messages/'))
  expect(linesWith(others, /\b(runtime|tabs)\.sendMessage\b/)).toEqual([])
})

test('the Worker never asks a time or an id but from its deps', () => {
  const deciding = filesUnder('worker/modules/', 'worker/http/', 'worker/ports/')
  expect(linesWith(deciding, /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.randomUUID\(/)).toEqual([])
})
