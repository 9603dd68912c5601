import { fold } from '../../../../shared/domain/fold'
import { readTerms, type Term } from './read-terms'

/** A folder of the client's tree. */
export interface FolderNode {
  id: string
  parentId: string | null
  name: string
}

/** A folder's name as understood: « Statuts et Kbis » is one of two things, « Contrats de travail » is both at once. */
export interface NameParts {
  alternatives: Term[][]
  years: number[]
}

/** A folder where documents may go, with all that its path says. */
export interface Place {
  id: string
  parentId: string | null
  /** Ids from the root down to it. */
  line: string[]
  names: NameParts[]
  /** The same for folders that differ by their year only. */
  stem: string
  years: number[]
}

const waiting = new Set([
  'a classer', 'a trier', 'a ranger', 'a traiter', 'en attente', 'en vrac', 'vrac', 'boite de reception', 'inbox',
  'to file', 'to sort', 'unsorted',
])
const numbering = /^[\s\d.)_-]+(?=\p{L})/u

/** Folders where documents only wait to be filed, whatever their number in the list. */
export const isWaitingFolder = (name: string) => waiting.has(fold(name.replace(numbering, '')))

const yearIn = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/** Numbers of tax forms (2031, 2065) look like years; no folder is for a year after the next one. */
function splitYears(name: string, thisYear: number): { years: number[]; rest: string } {
  const years = [...name.matchAll(yearIn)].map((match) => Number(match[0])).filter((year) => year <= thisYear + 1)
  const rest = name.replace(yearIn, (text) => (Number(text) <= thisYear + 1 ? '#' : text))
  return { years, rest }
}

function partsOf(name: string, thisYear: number): NameParts & { stem: string } {
  const { years, rest } = splitYears(name, thisYear)
  const pieces = rest.split(/\s(?:et|ou|and|or)\s|[&/,;+]|\s[-–—:]\s/iu)
  return { years, stem: fold(rest), alternatives: pieces.map(readTerms).filter((terms) => terms.length > 0) }
}

/** The tree as places, whatever the order of its folders; `today` is an ISO day. Waiting folders, and what is in them, are left out. */
export function placesOf(folders: FolderNode[], today: string): Place[] {
  const thisYear = Number(today.slice(0, 4))
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  return folders.flatMap((folder) => {
    const line: FolderNode[] = []
    for (let at: FolderNode | undefined = folder; at && !line.includes(at); at = byId.get(at.parentId ?? '')) {
      line.unshift(at)
    }
    if (line.some(({ name }) => isWaitingFolder(name))) return []
    const names = line.map(({ name }) => partsOf(name, thisYear))
    const dated = names.findIndex((name) => name.years.length > 0)
    // Below « 2025 » and « 2026 » the folders have ids of their own: from there on, names say which are the same.
    const stem = line.map(({ id }, depth) => (dated === -1 || depth < dated ? id : names[depth]?.stem)).join('/')
    const years = names.flatMap((name) => name.years)
    return [{ id: folder.id, parentId: folder.parentId, line: line.map(({ id }) => id), names, stem, years }]
  })
}
