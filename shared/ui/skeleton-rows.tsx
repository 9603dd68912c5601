import './feedback.css'

export interface SkeletonRowsProps {
  rows: number
  columns: number
  label: string
}

const widths = [64, 38, 52, 46, 30, 58, 40, 50]

/** Rows of a table's body as tall as real ones, so that nothing jumps when data arrives. */
export function SkeletonRows({ rows, columns, label }: SkeletonRowsProps) {
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <tr key={row} class="ui-skeleton-row" aria-hidden={row > 0}>
          {Array.from({ length: columns }, (_, column) => (
            <td key={column}>
              {row === 0 && column === 0 && <span class="ui-hidden">{label}</span>}
              <span class="ui-skeleton" style={{ width: `${widths[(row * 3 + column) % widths.length]}%` }} />
            </td>
          ))}
        </tr>
      ))}
    </>
  )
}
