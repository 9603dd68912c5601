/** Pieces of a file name between which a line may break: after `_`, `-` and the like, never inside a date. */
export function nameParts(name: string): string[] {
  const parts: string[] = []
  for (const piece of name.split(/(\d+(?:-\d+)+)|(?<=[_,;-])(?=\S)/)) {
    if (!piece) continue
    const last = parts.at(-1)
    if (last !== undefined && !/[_,;-]$/.test(last)) parts[parts.length - 1] = last + piece
    else parts.push(piece)
  }
  return parts
}
