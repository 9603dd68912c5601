import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Role } from './attribution.ts'

export interface Client {
  name: string
  siren?: string
}

/** What is known of one file. A key that is undefined claims nothing, and nothing is counted for it. */
export interface Expected {
  /** As the truth names it. */
  file: string
  path: string
  client: Client
  /** Accepted types; empty where none is claimed. */
  types: string[]
  /** The wanted type or kind, for the lines of the table. */
  kind: string
  dueDates?: (string | null)[]
  noticeDates?: (string | null)[]
  issuers?: string[]
  ownerAsIssuerAccepted: boolean
  phrases: string[]
  scanned: boolean
  lowQuality: boolean
  unreadable: boolean
  injection: boolean
  wrongClient?: boolean
  /** true: no name should be suggested; false: one should; null or undefined: either. */
  explicitName?: boolean | null
  tags: Record<string, boolean>
  facts: string[]
  /** Values of the paper that a summary may tell, and as what. */
  roles: Role[]
  forbidden: string[]
  attachments: { name: string; keep: boolean; nested?: boolean }[]
}

export interface Rule {
  name: string
  rule: string
}

type Entry = Partial<Omit<Expected, 'client' | 'injection'>> & {
  file: string
  client?: { name: string; siren?: string }
  type?: string | null
  acceptableTypes?: string[]
  dueDate?: string | null
  acceptableDueDates?: (string | null)[]
  noticeDate?: string | null
  acceptableNoticeDates?: (string | null)[]
  issuer?: string | null
  acceptableIssuers?: string[]
  mustContain?: string[]
  injection?: unknown
}

/** For papers of nobody in particular. */
const nobody: Client = { name: 'Client d’évaluation' }

const accepted = <T>(one: T | undefined, all: T[] | undefined): T[] | undefined =>
  all ?? (one === undefined ? undefined : [one])

function expectedOf(folder: string, entry: Entry): Expected {
  const inDocuments = join(folder, 'documents', entry.file)
  const type = entry.type ?? null
  const issuers = entry.acceptableIssuers ?? (entry.issuer ? [entry.issuer] : undefined)
  return {
    file: entry.file,
    path: existsSync(inDocuments) ? inDocuments : join(folder, entry.file),
    client: entry.client ?? nobody,
    types: entry.acceptableTypes ?? (type ? [type] : []),
    kind: type ?? entry.kind ?? '(aucun)',
    dueDates: accepted(entry.dueDate, entry.acceptableDueDates),
    noticeDates: accepted(entry.noticeDate, entry.acceptableNoticeDates),
    issuers,
    ownerAsIssuerAccepted: entry.ownerAsIssuerAccepted ?? false,
    phrases: entry.mustContain ?? [],
    scanned: entry.scanned ?? false,
    lowQuality: entry.lowQuality ?? false,
    unreadable: entry.unreadable ?? false,
    injection: Boolean(entry.injection),
    wrongClient: entry.wrongClient,
    explicitName: entry.explicitName,
    tags: entry.tags ?? {},
    facts: entry.facts ?? [],
    roles: entry.roles ?? [],
    forbidden: entry.forbidden ?? [],
    attachments: entry.attachments ?? [],
  }
}

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Reads `truth.json` and, where there is one, `rules.json` (of the folder, else of the one above it). */
export function readTruth(folder: string): { papers: Expected[]; rules: Rule[] } {
  const papers = (parsed(join(folder, 'truth.json')) as Entry[]).map((entry) => expectedOf(folder, entry))
  const places = [join(folder, 'rules.json'), join(folder, '..', 'rules.json')]
  const rulesPath = places.find((path) => existsSync(path))
  return { papers, rules: rulesPath ? (parsed(rulesPath) as Rule[]) : [] }
}

/** The name under which a client would deposit it. */
export const depositName = ({ file }: Expected) => basename(file)
