import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { type SourceFile, sourceFiles } from './source-file'

export interface Import {
  from: string
  /** Path of our file from the root, or the name of a package. */
  to: string
  /** Ours, as opposed to a package. */
  own: boolean
  typeOnly: boolean
}

const statement = /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?<names>[^'"`;]*?\sfrom\s+)?['"](?<spec>[^'"\n]+)['"]/gm
const dynamic = /\bimport\(\s*['"](?<spec>[^'"\n]+)['"]\s*\)/g
const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']

function isFile(path: string) {
  return existsSync(path) && statSync(path).isFile()
}

/** The file that a relative specifier means; as written when there is none (a missing file is the compiler's to report). */
function resolve(from: string, specifier: string) {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
  return endings.map((ending) => path + ending).find(isFile) ?? path
}

/** Only types cross: `import type …`, or braces in which every name is a type. */
function carriesOnlyTypes(type: string | undefined, names: string | undefined) {
  if (type) return true
  const braces = /^\{([^}]*)\}/.exec(names?.trim() ?? '')?.[1]
  const each = braces?.split(',').map((name) => name.trim()).filter(Boolean) ?? []
  return each.length > 0 && each.every((name) => name.startsWith('type '))
}

/** What one file imports, re-exports and imports at run time. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const named = [...text.matchAll(statement)].map(({ groups }) => ({
    spec: groups?.spec ?? '',
    typeOnly: carriesOnlyTypes(groups?.type, groups?.names),
  }))
  const later = [...text.matchAll(dynamic)].map(({ groups }) => ({ spec: groups?.spec ?? '', typeOnly: false }))
  return [...named, ...later].map(({ spec, typeOnly }) => {
    const own = spec.startsWith('.')
    return { from: path, to: own ? resolve(path, spec) : spec, own, typeOnly }
  })
}

/** Every import of the repository. */
export const imports: Import[] = sourceFiles.flatMap(importsOf)
