/** The fields of one directory. */
export interface TiffTags {
  isLittle: boolean
  /** All values of a field of whole numbers; empty when it is not there or lies outside the file. */
  all(tag: number): number[]
  first(tag: number): number | undefined
  /** Where the bytes of a field of bytes lie in the file. */
  bytes(tag: number): { start: number; end: number } | undefined
}

/** Bytes a value takes by field type: BYTE, ASCII, SHORT, LONG; UNDEFINED is 7. */
const sizeOf: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1 }
/** A field with more values than this (a strip each) belongs to no page. */
const valueLimit = 65_536

interface Field {
  type: number
  count: number
  start: number
}

/** Reads the directory at `at`, whose entries must lie inside the file. */
export function readTags(view: DataView, at: number, isLittle: boolean): TiffTags {
  const fields = new Map<number, Field>()
  for (let entry = at + 2; entry < at + 2 + 12 * view.getUint16(at, isLittle); entry += 12) {
    const type = view.getUint16(entry + 2, isLittle)
    const count = view.getUint32(entry + 4, isLittle)
    const sizeBytes = count * (sizeOf[type] ?? 0)
    const start = sizeBytes <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle)
    if (sizeBytes === 0 || start + sizeBytes > view.byteLength) continue
    fields.set(view.getUint16(entry, isLittle), { type, count, start })
  }
  const value = ({ type, start }: Field, index: number) => {
    if (type === 3) return view.getUint16(start + 2 * index, isLittle)
    return type === 4 ? view.getUint32(start + 4 * index, isLittle) : view.getUint8(start + index)
  }
  const all = (tag: number) => {
    const field = fields.get(tag)
    if (!field || field.count > valueLimit) return []
    return Array.from({ length: field.count }, (_, index) => value(field, index))
  }
  return {
    isLittle,
    all,
    first: (tag) => all(tag)[0],
    bytes(tag) {
      const field = fields.get(tag)
      return field && { start: field.start, end: field.start + field.count * (sizeOf[field.type] ?? 0) }
    },
  }
}
