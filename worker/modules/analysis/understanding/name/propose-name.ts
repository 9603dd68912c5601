import { patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { documentTypes } from '../type/find-type'

const noise = patternWith('g')`
  \b(?:scan(?:ner|ned|ne|s)?|scn|numerisation|numerise|numeriser|img|image|images|dsc[nf]?
  |dcim|photo|pic|picture|pxl|doc|docs|document|documents|fichier|file|copie|copy|sans titre
  |untitled|nouveau|new|whatsapp|wa|capture|d'ecran|ecran|screenshot|screen|shot|pdf|jpeg|jpg
  |png|signe|signee|signed|sign|final|finale|definitif|def|ok|bis|version|v\d+|page|pages|tr
  |re|fw|fwd|pj|piece|jointe|joint|attachment|telechargement|download|export|email|mail
  |message|a|le|de|du|des|la|l|d|au|et|the|of|n|no|num|ref|pour|par|sur|mr|mme)\b
`
const codes = /\b(?:rlv|releve|bp|fp|lrar|coi|tva|kbis|rib|cgv|dpe|pv|ag|cdi|cdd|is|cfe|ca3|ca12)\b/

/**
 * Whether a file name already tells what the document is: a kind and about whom, when or which number; or
 * words somebody took the trouble to write. `scan_0001`, `IMG_2034`, `document (3)`, `facture`, `LM 2026`
 * do not.
 */
export function isExplicitName(fileName: string): boolean {
  const base = foldText(fileName).text.replace(/\.[a-z0-9]{2,5}$/, '')
  const words = base
    .replace(/(?<=\d)(?=[a-z]{3})|(?<=[a-z]{3})(?=\d{2})/g, ' ')
    .replace(/[_()[\].,;+-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  let kind = ''
  for (const type of documentTypes) {
    for (const form of [words, base.replace(/[_]+/g, ' ')]) {
      for (const match of form.matchAll(type.title)) if (match[0].length > kind.length) kind = match[0]
    }
  }
  const code = codes.exec(words)?.[0] ?? ''
  const rest = words.replace(kind, ' ').replace(code, ' ').replace(noise, ' ')
  const letters = rest.match(/[a-z']{3,}/g) ?? []
  const numbers = rest.match(kind.length > 3 ? /\d{4,}/g : /(?:19|20)\d\d|\d{5,}/g) ?? []
  if (kind || code)
    return (
      letters.length > 0 || numbers.length > 0 || /[a-z]{3,} (?:de |d'|du |en |sur )*[a-z]{5,}/.test(kind)
    )
  return letters.filter((word) => word.length > 3).length >= 3
}

const clean = (part: string) =>
  part
    .replace(/[\\/:*?"<>|\u0000-\u001f\u200e\u200f\u202a-\u202e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * « Attestation d’assurance – Armorique Pro – 2026-12-31.pdf »: 80 units at most, the extension kept; null
 * when the present name is explicit.
 */
export function proposeName(
  fileName: string,
  parts: { type: string | null; issuer: string | null; date: string | null },
): string | null {
  if (!parts.type || isExplicitName(fileName)) return null
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0] ?? ''
  const room = 80 - extension.length
  const type = clean(parts.type).slice(0, 45)
  const date = parts.date ?? ''
  const left = room - type.length - (date ? date.length + 3 : 0) - 3
  let issuer = clean(parts.issuer ?? '')
  if (issuer.length > left) issuer = issuer.slice(0, Math.max(left, 0)).replace(/\s+\S*$/, '')
  const name = [type, issuer, date].filter(Boolean).join(' – ').slice(0, room)
  return `${name}${extension}` === fileName ? null : `${name}${extension}`
}
