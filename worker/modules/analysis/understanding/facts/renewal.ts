import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Duration } from '../../../../../shared/domain/dates/calendar'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import type { Sentence } from '../text/sentences'
import { isEnglishRenewal, withoutRefusal } from './english-renewal'

const tacit = pattern`
  (?:tacite|automatique)(?:ment)?,? (?:reconduct|recondui|renouvel|prolong|prorog)
  |(?:reconduct\w*|recondui\w*|renouvel\w*|prolong\w*|prorog\w*)(?: \w+){0,6},? (?:tacite
  |tacitement|automatique|automatiquement|d'office|de plein droit|stillschweigend)
  |(?:renouvel\w*|recondui\w*|prolong\w*)[^.;]{0,60}(?:par|a) (?:voie de )?tacite
  |se (?:renouvelle|reconduit|prolonge|poursuit)[^.;]{0,80}(?:sauf|a defaut|en l'absence)
  |(?:sauf|faute de|en l'absence de) (?:denonciation|resiliation|conge|opposition
  |avis contraire|preavis|annulation|action)[^.;]{0,160}(?:prolong|renouvel|recondui|prorog
  |poursui)|(?:prolong|renouvel|recondui|prorog)\w*[^.;]{0,100}(?:faute de|a moins que
  |sauf (?:denonciation|resiliation|conge|opposition|si l'une))|a defaut (?:de
  |d')[^.;]{0,80}(?:se (?:renouvel|recondui|prolong|poursui)|est (?:renouvele|reconduit
  |proroge))|(?:automatically|automatic) (?:be )?(?:renew|extend|extension|continu)\w*
  |(?:renew|extend)\w*(?: \w+){0,3} automatically|(?:shall|will) (?:be )?renew(?:ed)? (?:for
  |from)[^.;]{0,120}unless|prorrog\w*(?: \w+){0,2} (?:tacita|automatic)
  |(?:se )?(?:poursui\w+|continu\w+|prolong\w+)(?: \w+)? (?:automatiquement|tacitement|d'annee en annee
  |de mois en mois)
  |a defaut,? [^.;]{0,60}(?:prolonge|renouvele|reconduite?|proroge)e?\b|renews? for (?:successive|further
  |additional)
  |(?:be )?(?:renewed|extended|prolonged) for[^.;]{0,60}unless
  |rolls? over|renewing (?:at|each|every)|continues? (?:month by month|from (?:month to month|year to year))
  |tacita(?:mente)? prorrog|verlanger\w* sich (?:\w+ ){0,4}(?:automatisch|stillschweigend|um)
`
const denied = pattern`
  (?:sans|aucune?|pas de|pas d'|exclu\w*|non|hors|jamais|ni)(?: \w+){0,4} (?:tacite
  |reconduction|renouvellement automatique|reconduit|renouvelable)|ne (?:se|sera|serait|peut
  |pourra|donne|fait|comporte|prevoit)(?: \w+){0,6} (?:recondui|renouvel|tacite|prolong)
  |n'est (?:pas|en aucun cas|ni)(?: \w+){0,3} (?:recondui|renouvel|active|tacite)|(?:does
  |shall|will|do) not(?: \w+){0,3} (?:renew|extend)|no automatic
  |not (?:be )?(?:automatically )?(?:renew|extend)|tacite reconduction (?:est )?(?:exclue
  |interdite|ecartee)|renouvellement automatique n'est
  |toute (?:tacite )?reconduction[^.]{0,40}exclu|sin prorroga
  |keine (?:automatische )?verlangerung
`

/** Whether it went on once the first term was over, the paper alone cannot tell. */
const conditional = pattern`
  provided (?:that|however)|on condition|sous reserve (?:que|de l'accord|d'un accord)|a (?:la )?condition
`
const once = pattern`
  une (?:seule |nouvelle |unique )?fois|\bonce\b|for (?:an|one(?: \(1\))?) (?:additional|further)
  (?! (?:periods|terms|one|successive|\w+[- ]year (?:periods|terms)))
`

const everyYear = pattern`
  d'annee en annee|from year to year|annuellement|chaque annee|par annees?(?: civiles?)?\b|annuelle\b
`

/** A clause by which the contract goes on by itself. */
export interface Renewal {
  sentence: Sentence
  /** How long each new term lasts, when told. */
  period: Duration | null
  /** « pour la même durée »: as long as the first one. */
  isAlike: boolean
}

const alike = /meme (?:duree|periode)|(?:duree|periode) (?:identique|egale|equivalente|similaire)/

/** « par périodes d'un an », “for successive one-year periods”: how long each new term lasts. */
const repeats = ({ start, text }: Sentence, one: FoundDuration, at = one.start - start) =>
  /(?:periodes?|termes?|durees?|fois|tranches?) (?:successives? |egales? |nouvelles? )?(?:de |d')$|(?:successive|additional|further|consecutive) $/.test(text.slice(0, at)) ||
  /^[^.;]{0,3}(?:periods?|terms?)\b/.test(text.slice(one.end - start))

/** « préavis de dix-huit mois », « six mois avant »: no new term. */
const isNotice = ({ start, text }: Sentence, one: FoundDuration) =>
  /(?:preavis|notice)(?: \w+){0,3} (?:de |d'|of )?$/.test(text.slice(0, one.start - start)) ||
  /^ (?:au moins |minimum )?(?:avant|a l'avance|de preavis|before|prior|in advance)/.test(text.slice(one.end - start))

/** The tacit renewal clause, or null when there is none or it is excluded. */
export function findRenewal(sentences: Sentence[], durations: FoundDuration[]): Renewal | null {
  for (const sentence of sentences) {
    const { text } = sentence
    if (text.length > 1600 || denied.test(withoutRefusal(text)) || !(tacit.test(text) || isEnglishRenewal(text))) continue
    const bound = conditional.test(sentence.text) || once.test(sentence.text)
    const within = bound
      ? []
      : durations.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    const yearly = everyYear.test(sentence.text)
    const period = [...within].sort((a, b) => Number(repeats(sentence, b)) - Number(repeats(sentence, a))).find(
      (one) => !isNotice(sentence, one) && (one.unit === 'year' || (one.unit === 'month' && one.count >= 6) || one.count >= 12),
    )
    return {
      sentence,
      isAlike: !bound && !period && alike.test(sentence.text),
      period: period
        ? { count: period.count, unit: period.unit }
        : yearly && !bound
          ? { count: 1, unit: 'year' }
          : null,
    }
  }
  return null
}
