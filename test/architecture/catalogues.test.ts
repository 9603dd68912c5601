import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './support/source-file'

type Catalogues = Record<string, Record<string, string>>

const names = readdirSync('shared/i18n/fr')

async function read(language: 'fr' | 'en', name: string) {
  return (await import(`../../shared/i18n/${language}/${name}`)) as Catalogues
}

/** The parameters of a sentence and how many plural forms it has. */
function shape(sentence: string) {
  const parameters = new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  return { parameters: [...parameters].sort(), forms: sentence.split(' | ').length }
}

/** `catalogue.key` -> shape of every sentence of a file. */
function shapes(file: Catalogues) {
  return Object.fromEntries(
    Object.entries(file).flatMap(([catalogue, words]) => Object.entries(words).map(([key, sentence]) => [`${catalogue}.${key}`, shape(sentence)])),
  )
}

test('French and English have the same catalogues', () => {
  expect(readdirSync('shared/i18n/en')).toEqual(names)
})

test.each(names)('%s says the same in both languages: keys, parameters, plurals', async (name) => {
  const [french, english] = await Promise.all([read('fr', name), read('en', name)])
  expect(shapes(english)).toEqual(shapes(french))
})

test.each(names)('%s has no empty sentence', async (name) => {
  for (const language of ['fr', 'en'] as const) {
    const sentences = Object.values(await read(language, name)).flatMap((words) => Object.entries(words))
    expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  }
})

test.each(names)('the French of %s is set as French is: narrow signs stand behind a space that does not break', async (name) => {
  const sentences = Object.values(await read('fr', name)).flatMap((words) => Object.entries(words))
  // A colon in a time or an address is none of the sentence's.
  const bare = sentences.filter(([, sentence]) => /[^\s\u00a0\u202f?!(]([;!?»]|:(?= |$))|« (?!\u00a0)| [;:!?»]/.test(sentence))
  expect(bare).toEqual([])
})

test('every word of the catalogues is used', async () => {
  const code = filesUnder('shared/', 'worker/', 'extension/').filter(({ path }) => !/^shared\/i18n\/(fr|en)\//.test(path))
  const all = code.map(({ text }) => text).join('\n')
  const keys = (await Promise.all(names.map((name) => read('fr', name)))).flatMap((file) => Object.values(file)).flatMap(Object.keys)
  // A word may be composed: `action_${action}`, `state${State}`.
  const composed = [...all.matchAll(/[`']([\w-]+[-_.]?)\$\{/g)].map(([, start]) => start ?? '')
  const used = new Set([...all.matchAll(/\b\w+\b/g)].map(([word]) => word))
  expect(keys.filter((key) => !used.has(key) && !composed.some((start) => key.startsWith(start)))).toEqual([])
})
