import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { issueDateOf, signatureDateOf } from '../../due/base-date'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Family } from '../../type/document-type'
import { holderOf } from '../details/people'
import { referenceOf } from '../details/reference'
import type { Story } from '../story'
import { ofName, theName, toName } from '../wording/articles'
import { kindAsSaid } from '../wording/kind-as-said'
import { agreed, grammarOf } from '../wording/kinds'

/** The day on the paper itself, when it is clearly its own. */
export function ownDay({ reading }: Story): string | null {
  // A contract is signed after all that it names and annexes was made out.
  const signed = reading.type?.due === 'term' ? signatureDateOf(reading) : null
  const issued = issueDateOf(reading)
  const issue = signed && issued && signed.iso > issued.iso ? signed : issued
  const isOwn =
    issue &&
    (issue.cue !== 'colonne' || reading.type?.families.includes('invoice')) && (issue.role === 'issue' || reading.type?.due === 'term')
  return isOwn && issue.strength >= 6 ? dayInWords(issue.iso, reading.context.language) : null
}

const verbs: [Family[], french: string, english: string][] = [
  [['dispute'], 'adressé', 'sent'],
  [['diagnosis', 'maintenance'], 'établi', 'made out'],
  [['corporate'], 'délivré', 'issued'],
  [['certificate', 'insurance', 'identity', 'permit', 'warranty', 'training'], 'délivré', 'issued'],
  [['invoice', 'quote', 'order', 'tax', 'social', 'receipt', 'delivery'], 'émis', 'issued'],
  [['letter'], 'adressé', 'sent'],
]

/** The number of a holder who is not the owner, when it stands close to the name. */
function otherSiren({ reading, facts }: Story, holder: string): string {
  const at = reading.source.fold.indexOf(foldText(holder).text)
  const found = facts.sirens.find(({ start }) => at >= 0 && start > at && start - at < 260)
  return found ? ` (SIREN ${reading.source.slice(found.start, found.end).replace(/\s+/g, ' ')})` : ''
}

/** « attestation délivrée par A à B »; « facture émise par A à l’attention de B ». */
function between(story: Story, kind: string): string {
  const { reading, issuer, receives } = story
  const { context, type } = reading
  const owner = holderOf(story)
  const [, participle = 'établi', english = 'made out'] =
    verbs.find(([families]) => families.some((one) => type?.families.includes(one))) ?? []
  const siren = owner && owner !== context.owner.name ? otherSiren(story, owner) : ''
  const [from, to] = receives ? [owner, issuer] : [issuer, owner]
  const done = agreed(participle, grammarOf(type?.label ?? kind))
  const parts = [
    from ? say(context, ` ${done} par ${theName(from)}`, ` ${english} by ${from}`) : '',
    to && from ? say(context, participle === 'établi' || participle === 'émis' ? ` pour ${theName(to)}` : ` ${toName(to)}`, ` ${english === 'made out' || english === 'issued' ? 'for' : 'to'} ${to}`) : '',
    to && !from ? say(context, ` concernant ${theName(to)}`, ` concerning ${to}`) : '',
  ]
  return kind + parts.join('') + siren
}

const isBetween = ({ reading: { type } }: Story) =>
  type?.label === 'Rupture conventionnelle' || (type?.families.includes('contract') && !type.families.includes('mandate'))

/** Who draws up a deed is no party to it. */
function isNotary({ reading: { source }, issuer }: Story): boolean {
  const at = source.fold.indexOf(foldText(issuer ?? '').text)
  const near = at < 0 ? '' : source.fold.slice(Math.max(0, at - 90), at + 160)
  return /\bnotaires?\b|office notarial/.test(near) && !/\b(?:vendeur|promettant|bailleur|cedant|acquereur)\b/.test(near)
}

/** « Bail commercial entre A et B, signé le … »: who, with whom, when, under which number. */
export function opening(story: Story, about = ''): string {
  const { reading, issuer } = story
  const { context, type } = reading
  const owner = holderOf(story)
  const number = referenceOf(reading)
  const kind = `${kindAsSaid(reading)}${number ? say(context, ` n°\u00a0${number}`, ` no. ${number}`) : ''}`
  const day = ownDay(story)
  const dated = day ? say(context, `, en date du ${day}`, `, dated ${day}`) : ''
  if (issuer && owner && isBetween(story) && isNotary(story))
    return say(
      context,
      `${kind} ${agreed('reçu', grammarOf(type?.label ?? kind))} par ${theName(issuer)}, concernant ${theName(owner)}${about}${dated}.`,
      `${kind} drawn up by ${issuer}, concerning ${owner}${about}${dated}.`,
    )
  if (issuer && owner && isBetween(story))
    return `${say(context, `${kind} entre ${theName(issuer)} et ${theName(owner)}`, `${kind} between ${issuer} and ${owner}`)}${about}${dated}.`
  return `${between(story, kind)}${about}${dated}.`
}

/** « Bulletin de paie de … »: a paper about one person or thing. */
export function aboutOne(story: Story, whose: string | null, rest: string): string {
  const { context } = story.reading
  const kind = kindAsSaid(story.reading)
  const of = whose ? say(context, ` ${ofName(whose)}`, ` of ${whose}`) : ''
  return `${kind}${of}${rest}.`
}
