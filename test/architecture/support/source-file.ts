import { globSync, readFileSync } from 'node:fs'

/** A file of ours, its path from the root of the repository. */
export interface SourceFile {
  path: string
  text: string
  /** Lines, without the empty one after the last newline. */
  lineCount: number
}

const written = ['{shared,worker,extension,scripts,test}/**/*.{ts,tsx,mjs,js}', '*.{ts,mjs}']
// Made by the tools that generate the corpora, or copied pages: no source of ours.
const left = /^test\/corpora\/|\/fixtures\/.*\.(html|js)$/

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  return { path, text, lineCount: text.trimEnd().split('\n').length }
}

/** Every source file of the product, its scripts and its tests. */
export const sourceFiles: SourceFile[] = globSync(written, { exclude: (name) => /^(node_modules|\.output|\.wxt)$/.test(name) })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !left.test(path))
  .sort()
  .map(readSource)

/** The files under a folder (`worker/modules/`). */
export function filesUnder(...folders: string[]): SourceFile[] {
  return sourceFiles.filter(({ path }) => folders.some((folder) => path.startsWith(folder)))
}
