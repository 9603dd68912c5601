/** 0x80…0x9F of the WHATWG index; spelled out because some runtimes decode them as Latin-1 controls. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** 0x80…0xFF of the charset of DOS in western Europe, which old accounting programs still export. */
const dos850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0'

/** 0x80…0xFF of old Macintoshes. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const byTable = (text: string, table: string) =>
  text.replace(/[\x80-\xFF]/g, (sign) => table[sign.charCodeAt(0) - 0x80] ?? sign)

export const decodeWindows1252 = (bytes: Uint8Array) => byTable(rawOf(bytes), windows1252)

/** Bytes that decide are looked for in so much of a long text. */
const sampleBytes = 100_000

/** Accented letters of western words, between or behind plain ones. */
const inWord = /(?<=[A-Za-z])[àâçéèêëîïôùûüÿäöñœæ](?=[a-z .,;:!?'\n\r)]|$)|(?<![A-Za-z])[àÀéÉ](?=[a-z ])/g

/**
 * Text in one of the one-byte charsets of western Europe: the one in which most accented bytes are letters of words;
 * Windows-1252 when nothing speaks against it.
 */
export function decodeOneByte(bytes: Uint8Array): string {
  const sample = rawOf(bytes.subarray(0, sampleBytes))
  const score = (text: string) => text.match(inWord)?.length ?? 0
  const usual = score(byTable(sample, windows1252))
  const [best] = [dos850, macRoman]
    .map((table) => ({ table, score: score(byTable(sample, table)) }))
    .sort((one, other) => other.score - one.score)
  return best && best.score > 2 * usual + 1 ? byTable(rawOf(bytes), best.table) : decodeWindows1252(bytes)
}

/** One character a byte; some runtimes decode `latin1` as Windows-1252, some do not. */
function rawOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text
}
