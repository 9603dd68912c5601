import { UnreadableFile } from '../../../ports/page-reader'
import { openCompound } from './open-compound'

/** Why a compound file in the place of a document cannot be read; what it is says its folder. */
export function refuseCompound(bytes: Uint8Array): UnreadableFile {
  const root = openCompound(bytes)
  // Word, Excel and PowerPoint wrap a document protected by a password in a compound file.
  if (root.hasStream('EncryptedPackage')) return new UnreadableFile('encrypted', 'Office')
  const isOld = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'].some((name) => root.hasStream(name))
  return new UnreadableFile(isOld ? 'old-format' : 'unsupported', 'compound file')
}
