import { expect, test } from 'vitest'
import { type Import, imports } from './support/imports'

interface Layer {
  folder: string
  /** Folders and files of ours that it may import, beside itself. */
  own?: string[]
  /** Of these only types, which leave nothing behind when the code is built. */
  types?: string[]
  packages?: RegExp
}

const nothing = /^$/

// From the bottom up; the first folder that holds a file is its layer.
const layers: Layer[] = [
  { folder: 'shared/schemas/', packages: /^zod$/ },
  { folder: 'shared/domain/', own: ['shared/schemas/'] },
  { folder: 'shared/api/', own: ['shared/schemas/'], types: ['worker/app.ts'], packages: /^hono(\/client)?$/ },
  { folder: 'shared/i18n/', own: ['shared/schemas/'] },
  { folder: 'shared/ui/', own: ['shared/schemas/', 'shared/domain/', 'shared/i18n/'], packages: /^preact(\/|$)/ },
  { folder: 'worker/ports/', own: ['shared/'], packages: /^drizzle-orm(\/|$)/ },
  { folder: 'worker/db/', own: ['shared/'], packages: /^drizzle-orm(\/|$)/ },
  { folder: 'worker/http/', own: ['shared/', 'worker/ports/'], packages: /^(hono|@hono\/zod-validator|zod)(\/|$)/ },
  {
    folder: 'worker/modules/',
    own: ['shared/', 'worker/ports/', 'worker/db/', 'worker/http/'],
    packages: /^(hono|zod|drizzle-orm|better-auth|@better-auth\/drizzle-adapter|pdf-lib)(\/|$)/,
  },
  { folder: 'worker/platform/', own: ['shared/', 'worker/ports/'], packages: /./ },
  { folder: 'worker/dashboard/', own: ['shared/'], packages: /^(preact|vite|node:url)(\/|$)/ },
  { folder: 'worker/', own: ['shared/', 'worker/'], packages: /^(hono|cloudflare:workers)(\/|$)/ },
  { folder: 'extension/', own: ['shared/'], packages: /^(preact|wxt|idb|zod|postal-mime|pdf-lib)(\/|$)/ },
  { folder: 'scripts/', types: ['shared/'], packages: /./ },
]

function mayImport({ from, to, own, typeOnly }: Import) {
  const layer = layers.find(({ folder }) => from.startsWith(folder))
  if (!layer) return true
  if (!own) return (layer.packages ?? nothing).test(to)
  const open = [layer.folder, ...(layer.own ?? []), ...(typeOnly ? (layer.types ?? []) : [])]
  return open.some((folder) => to.startsWith(folder))
}

const told = (list: Import[]) => list.map(({ from, to }) => `${from} -> ${to}`)

test('each layer imports only what stands below it', () => {
  expect(imports.length).toBeGreaterThan(300)
  expect(told(imports.filter((each) => !mayImport(each)))).toEqual([])
})

test('a port takes only types from the packages that stand behind it', () => {
  const packages = imports.filter(({ from, own }) => from.startsWith('worker/ports/') && !own)
  expect(told(packages.filter(({ typeOnly }) => !typeOnly))).toEqual([])
})

test('only worker/platform and the entry know Cloudflare', () => {
  const cloudflare = imports.filter(({ from, to }) => /^(cloudflare:|@cloudflare\/)/.test(to) && !/^(test|scripts)\//.test(from))
  expect(told(cloudflare.filter(({ from }) => !/^worker\/(platform\/|index\.ts$)/.test(from)))).toEqual([])
})

test('nothing leaves the repository', () => {
  expect(told(imports.filter(({ to, own }) => own && to.startsWith('..')))).toEqual([])
})

