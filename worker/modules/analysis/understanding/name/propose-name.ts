import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { calmName } from './calm-name'
import { isExplicitName } from './is-explicit-name'
import type { NameParts } from './name-parts'

const clean = (part: string) =>
  part
    .replace(/[\\/:*?"<>|\u0000-\u001f\u200e\u200f\u202a-\u202e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const legal = /(?:,? (?:SASU?|SARL|EURL|SA|SCI|SNC|SELARL|SELAS|SCP|GmbH|Ltd\.?|LTD|Limited|LLC|LLP|Inc\.?|plc|PLC|B\.V\.|S\.L\.|S\.A\.)|,? (?:société|au capital|dont le siège)\b.*)$/
const civility = /^(?:MM?\.|Mme|Mlle|Monsieur|Madame) /

/** A party as a file is named after it: no civility, no capitals throughout, no legal form behind. */
const shortParty = (name: string) => calmName(clean(name).replace(civility, '')).replace(legal, '').replace(/[,.]$/, '')

/** Whether a name only says the kind again. */
function repeats(type: string, party: string): boolean {
  const known = new Set(foldText(type).text.match(/[a-z]{4,}/g))
  const words = foldText(party).text.match(/[a-z]{4,}/g) ?? []
  return words.length > 0 && words.filter((word) => known.has(word)).length >= words.length * 0.6
}

/**
 * « Attestation d’assurance – Armorique Pro – 2026-12-31.pdf »: 80 units at most, the extension kept; null
 * when the present name is explicit.
 */
export function proposeName(fileName: string, parts: NameParts): string | null {
  if (!parts.type || isExplicitName(fileName)) return null
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0] ?? ''
  const room = 80 - extension.length
  const type = clean(parts.type).slice(0, 45)
  const date = parts.date ?? ''
  const left = room - type.length - (date ? date.length + 3 : 0) - 3
  let who = shortParty(parts.who ?? '')
  if (repeats(type, who) || /(?:\d ?){5}/.test(who) || !/\p{L}{2}/u.test(who)) who = ''
  if (who.length > left) who = who.slice(0, Math.max(left, 0)).replace(/\s+\S*$/, '').replace(/(?:\s(?:d[eu]s?|la|les?|et|en|aux?|of|and|the))+$/, '')
  const name = [type, who, date].filter(Boolean).join(' – ').slice(0, room)
  return `${name}${extension}` === fileName ? null : `${name}${extension}`
}
