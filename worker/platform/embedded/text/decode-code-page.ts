import { decodeWindows1252 } from './decode-one-byte'

/** Code pages whose name in the encoding standard does not start with `windows-`. */
const names: Record<number, string> = {
  65001: 'utf-8', 28591: 'iso-8859-1', 28605: 'iso-8859-15', 10000: 'macintosh', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5',
}

/** Text in a code page of Windows; one that this runtime does not know is taken for western. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === 1252 || codePage === 28591) return decodeWindows1252(bytes)
  try {
    return new TextDecoder(names[codePage] ?? `windows-${codePage}`).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}
