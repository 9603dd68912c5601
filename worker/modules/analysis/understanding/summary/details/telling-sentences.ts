import { pattern } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import type { Sentence } from '../../text/sentences'
import { addressesSoftware } from './addresses-software'
import { quotedAt } from './quoted'

/** Verbs by which a paper decides, asks or announces something. */
const decides = pattern`
  \b(?:nous (?:vous )?(?:informons|prions|demandons|proposons|confirmons|rappelons|signalons|notifions
  |mettons|constatons|attirons|accordons|remercions de bien)
  |je vous (?:informe|prie|demande|confirme|notifie|mets|fais part)|vous (?:devez|pouvez|etes (?:convoque
  |invite|tenu)|disposez|avez jusqu)
  |(?:doit|doivent|devra|devront|pourra|peut|pourront) (?:etre|demander|\w+er\b|\w+ir\b)|(?:est|sont
  |etait|sera|seront) (?:porte|fixe|ramene|prolonge|renouvele
  |reconduit|etendu|complete|donne|accorde|prononce|modifie|du\b|verse|cede|consenti|libere|garanti
  |limite|plafonne|ouvert|repute|exige|resili|acquise?)e?s?
  |demeure fixee?|passe(?:ra)? (?:de|a)\b|prend(?:ra)? (?:effet|fin)|sera (?:applicable|appliquee?|mis
  |portee?)|arrive a (?:echeance|terme)|s'eleve(?:nt)? a
  |decide|approuve|nomme|affecter|donne conge|s'engage|reste (?:inchange|impaye|du)|cede|beneficie
  |certifi\w+|attest\w+|garantit|accorde|reconnais
  |veuillez|merci de|avons ete \w+|avez sollicite|est (?:prevue?|applicable|payable|porte)|emporte
  |rendra visite|n'a (?:fait|donne|releve)|we (?:write|inform|request|confirm|remind)|shall (?:pay|repay
  |be|not|have|deliver|provide)|may (?:end|terminate|renew|extend|withdraw|prepay)|lends|is (?:due
  |payable|capped|limited|granted)|you (?:must|are required)|shall be (?:increased|extended|amended))\b
`
/** What somebody would want to know of an agreement or a decision. */
const matters = pattern`
  \b(?:plafonn\w*|limitee? a|dans la limite|a (?:hauteur|concurrence) de|pour une duree de|jusqu'a l[a']?
  |loyer|prix|capital|parts|actions|nomm\w+|destination|exclusivement|redevances?|droit d'entree
  |indemnites?|penalites?|astreinte|amende|majorations?
  |caduc|perimee?|nulle?|resili\w*|clause resolutoire|forclusion|sous peine|a defaut|faute de
  |sans reponse|reserves?|restriction|apte|contre-indication
  |liberee?|portabilite|contest\w+|recours|retract\w*|renouvel\w*|recondu\w*|prorog\w*|preavis|delais?
  |franchise|exclusiv\w*|au plus tard|avant le|jusqu'au
  |valable|a compter|cautionn\w*|exigibles?|echeances?|mensualites?|tarif|taux|commission|honoraires
  |remboursement|nantissement|hypotheque|destines? a|objet|adjonction|retrait|prorata|fees?|royalt\w+
  |commissions?|exclusive\w*|renew\w*|terminat\w*|liability|interest|penalt\w+|deposit|rent|price|salary
  |purchase option|guarantee\w*|cap|minimum|obligations|lasts?|premium)\b
`
const courtesy = pattern`
  salutations|agreer|consideration distinguee|votre disposition|cordialement|piece jointe|ci-joint
  |sous toutes reserves
  |copie conforme|mediateur|donnees personnelles|conditions generales|faire valoir|valoir ce que de droit
`
/** Who the parties are and where they live is told by the first sentence; forms of law are nobody's news. */
const identity = pattern`
  ^adresse|^\w+(?: \w+){0,3} n[o°] ?[\w/-]+,? (?:etablie?|emise?|delivree?|dresse|fait)e?\b|\bsiret\b|\bnir\b|nee? le\b|securite sociale n|\br\.?c\.?s\b|signature electronique
  |certificat de competence|diagnostiqueur|cadre reserve|\bsiren\b|au capital (?:social )?de
  |dont le siege|demeurant|domicilie|represente\w* par|exemplaires|fait (?:a|en)\b|\btel\b|telephone
  |\biban\b|cerfa
  |lu et approuve|ci-apres (?:denomme|designe)|election de domicile|attribution de (?:juridiction
  |competence)|tribunal competent|rgpd|protection des donnees
`
/** « Madame, Monsieur, … »: how a letter begins says nothing. */
const greeting = /^Article \d+(?:er)?\s?[.–:-]+\s*(?=\p{Lu})|^(?:(?:Article|Section|§) ?)?(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=\p{Lu})|^(?:(?:Madame|Monsieur|Mesdames|Messieurs|Maître|Bonjour|Cher|Chère|Dear)(?: [^,.]{0,40})?,\s*)+/u
/** An address, which only a decision may hold. */
const postal = /\b\d{5} (?!eur)[a-z]{3}/
const boilerplate = /en cas de (?:retard|litige)|penalites|indemnite forfaitaire|escompte/
/** Headings of the articles that somebody reads first. */
const topics = /^\s*(?:(?:article|art\.?)? ?(?:\d{1,2}|[ivx]{1,4})(?:er)?\s?[.):-]{0,2}\s*[–-]?\s*)?(?:prix|conditions financieres|redevances?|honoraires|loyer|duree|renouvellement|garanties?|penalites|resiliation|cession|prolongation|indexation|destination|motif)\b[^.]{0,40}$/
const longest = 250
const shortest = 30

interface Told {
  sentence: Sentence
  weight: number
}

function weightOf({ dates, durations, type, source }: Reading, { text, start, end }: Sentence): number {
  const dated = dates.some((date) => date.kind !== 'yearless' && date.start >= start && date.end <= end)
  const priced = /\d ?(?:€|euros?|eur\b)|\d ?%/.test(text)
  const measured =
    durations.some((one) => one.start >= start && one.end <= end) || /\d ?(?:heures?|m2|km|hl|kwh)\b/.test(text)
  const headed = topics.test(source.fold.slice(Math.max(0, start - 60), start).trimEnd().split('\n').at(-1) ?? '')
  const stock = boilerplate.test(text) && (type?.families.includes('invoice') ?? false) ? 3 : 0
  return (decides.test(text) ? 2 : 0) + (dated ? 2 : 0) + (priced ? 1.5 : 0) + (matters.test(text) ? 1.5 : 0) + (measured ? 1 : 0) + (headed ? 1 : 0) - stock
}

/** A title above its sentence is none of it: the bounds without it. */
function withoutTitle(source: Reading['source'], { start, end }: Sentence): { start: number; end: number } {
  const title = /^(?:[^\n]{0,55}[^\n,;(-]|Entre [^\n]*[^\n,;]|(?:\p{L}+ (?:résolution|décision)|article \d+)[^\n]*)\n(?=\s*\S)/iu.exec(source.slice(start, end))?.[0]
  const from = title ? start + title.length : start
  return title && /^\s*\p{Lu}/u.test(source.slice(from, end)) ? { start: from, end } : { start, end }
}

/** A row that ends in a figure or a bracket ends its sentence. */
function endOfRow(source: Reading['source'], start: number, end: number): number {
  const row = /^[^\n]*(?:[)%€]|EUR|euros)(?=\n\s*\p{Lu})/u.exec(source.slice(start, end))?.[0]
  return row ? start + row.length : end
}

const opensSentence = /^(?:[«"]?\s?\p{Lu}|(?:décide|approuve|nomme|donne|autorise|constate|prend acte)\b)/u

/** Whether a sentence is long enough to tell something, and is neither courtesy nor address nor an order to software. */
const mayTell = (text: string) =>
  text.length > shortest &&
  text.length < longest &&
  / \w+ \w+ /.test(text) &&
  !courtesy.test(text) &&
  !identity.test(text) &&
  (!postal.test(text) || decides.test(text)) &&
  !addressesSoftware(text)

/** The printed words of a whole sentence: it starts with a capital and ends with its stop, or the paper's. */
export function wholeSentence({ source }: Reading, sentence: Sentence): string | null {
  const { start, end: last } = withoutTitle(source, sentence)
  const end = endOfRow(source, start, last)
  const whole = quotedAt(source, start, end)?.text
  const text = whole?.replace(greeting, '')
  if (!text || text.length < shortest || /[\t|]/.test(source.slice(start, end))) return null
  if (text === whole && !opensSentence.test(text)) return null
  const isWhole = end < last || /[.!?;][»")]?$/.test(text) || /^\s*(?:\n\s*\n|$)/.test(source.fold.slice(end, end + 8))
  const isLoud = text.replace(/[^\p{Lu}]/gu, '').length > text.replace(/[^\p{Ll}]/gu, '').length
  return isWhole && !isLoud ? text.replace(/\s*[.;,:]$/, '') : null
}

/**
 * The sentences by which a paper decides, asks or announces something, word for word, in their order: those
 * with a day or an amount first. `known` keeps out what is told already; `least` is the weight they must have.
 */
export function tellingSentences(reading: Reading, most: number, known: (text: string) => boolean = () => false, least = 3): string[] {
  const { sentences, context, language } = reading
  if (language !== context.language) return []
  const found: Told[] = sentences
    .slice(0, 160)
    .filter(({ text }) => mayTell(text))
    .map((sentence) => ({ sentence, weight: weightOf(reading, sentence) }))
    .filter(({ weight }) => weight >= least)
  const kept: { text: string; start: number }[] = []
  for (const { sentence } of found.sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)) {
    const text = wholeSentence(reading, sentence)
    if (kept.length < most && text && !known(text)) kept.push({ text, start: sentence.start })
  }
  return kept.sort((a, b) => a.start - b.start).map(({ text }) => text)
}
