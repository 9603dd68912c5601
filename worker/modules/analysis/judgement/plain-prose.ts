const invisible = /[\p{Cf}\p{Co}\p{Cs}]/gu
const markup = /<[a-z/!][^>]*>|!?\[[^\]]*\]\s?\(|https?:|www\.|\b[\w.-]+@[\w-]+\.\w|javascript:|data:[a-z]+\/|&[a-z]+;|&#/i
const bare = /(?<![\w.])(?:[a-z0-9-]+\.)+(?:com|net|org|fr|eu|io|test|info|biz|co|app|dev)\b/i

/** A model's sentence as plain text; null for one with a link, an address or markup, which no summary needs. */
export function plainProse(written: string): string | null {
  const text = written
    .replace(invisible, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[*_`#|~]+/g, ' ')
    .replace(/^\s*[-•>]\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim()
  return text.length < 3 || markup.test(text) || bare.test(text) ? null : text
}

/** One sentence at a time, whatever a model put into one string. */
export function sentencesOfProse(written: string[]): string[] {
  return written.flatMap((text) => text.split(/(?<=[^\s.]{3}[.!?])\s+(?=\p{Lu})/u))
}
