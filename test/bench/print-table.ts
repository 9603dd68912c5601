import { cpus } from 'node:os'
import type { Row } from './row.ts'

const mark = ({ met }: Row) => (met === undefined ? '' : met ? 'yes' : 'NO')

/** Writes the rows as a Markdown table to standard output, with the machine they were measured on. */
export function printTable(rows: Row[]): void {
  const head = ['what', 'measured', 'aim', 'met', 'in the same run']
  const cells = [head, ...rows.map((row) => [row.what, row.figure, row.aim ?? '', mark(row), row.beside ?? ''])]
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const write = (line: string[]) => console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  console.log(`\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`)
  const [titles = [], ...lines] = cells
  write(titles)
  write(widths.map((width) => '-'.repeat(width)))
  for (const line of lines) write(line)
}
