import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { answerOf, type Answer } from './evaluate/answer.ts'
import { openOffice, type Office } from './evaluate/office.ts'
import { printScore } from './evaluate/print-score.ts'
import { scoreAll } from './evaluate/score.ts'
import { depositName, readTruth, type Expected } from './evaluate/truth.ts'

/** Fewer papers a client than its plan has credits: attachments of messages need some too. */
const papersOfClient = 25

/** Papers by the space they go to: one client a name, several when one would run out of credits. */
async function openSpaces(office: Office, papers: Expected[]): Promise<Map<string, Expected[]>> {
  const spaces = new Map<string, Expected[]>()
  for (const group of Map.groupBy(papers, ({ client }) => client.name).values()) {
    for (let from = 0; from < group.length; from += papersOfClient) {
      const part = group.slice(from, from + papersOfClient)
      const [first] = part
      if (first) spaces.set(await office.openClient(first.client), part)
    }
  }
  return spaces
}

async function answersOf(office: Office, spaces: Map<string, Expected[]>): Promise<Map<Expected, Answer>> {
  const deposited = new Map<Expected, string>()
  for (const [spaceId, papers] of spaces)
    for (const paper of papers)
      deposited.set(paper, await office.deposit(spaceId, depositName(paper), readFileSync(paper.path)))
  const answers = new Map<Expected, Answer>()
  for (const [spaceId, papers] of spaces) {
    const all = await office.whenAnalysed(spaceId)
    for (const paper of papers) {
      const document = all.find(({ id }) => id === deposited.get(paper))
      if (!document) throw new Error(`${paper.file} is no longer in its space`)
      answers.set(paper, await answerOf(office, document, all))
    }
  }
  return answers
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const [folder] = positionals
if (!folder) throw new Error('usage: npm run evaluate -- <folder with truth.json> [--json answers.json]')
const { papers, rules } = readTruth(resolve(folder))
const office = await openOffice(process.env.LIASSE_URL ?? 'http://127.0.0.1:8787')
const spaces = await openSpaces(office, papers)
if (rules.length) await office.applyRules(rules, [...spaces.keys()])
const started = performance.now()
const answers = await answersOf(office, spaces)
const seconds = (performance.now() - started) / 1000
const answered = [...answers].map(([paper, answer]) => ({ paper, answer }))
const pages = answered.reduce((sum, { answer }) => sum + answer.pages, 0)
printScore(scoreAll(answered), { pages, seconds })
const notDone = answered.filter(({ answer }) => answer.state !== 'done')
for (const { paper, answer } of notDone) console.log(`${answer.state}: ${paper.file}`)
if (values.json) {
  const byFile = Object.fromEntries(answered.map(({ paper, answer }) => [paper.file, answer]))
  writeFileSync(values.json, JSON.stringify(byFile, null, 1))
}
