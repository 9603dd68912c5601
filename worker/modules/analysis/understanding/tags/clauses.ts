import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { englishExclusivity } from './english-exclusivity'

/** What a contract may stipulate: how a rule asks for it, and the words that do, French or English. */
export interface Clause {
  asked: RegExp
  stipulated: RegExp
}

const governed = '(?:regi\\w*|soumis\\w*|applicable|gouverne\\w*|govern(?:ed|s|ing)?|construed|interpreted|subject)'
const lawOf = (asked: string, law: string): Clause => ({
  asked: new RegExp(`(?:droit|loi|lois|legislation) (?:${asked})|(?:${asked}) law`),
  // « law no. 2016-1691 » is one act to be kept, not the law that governs.
  stipulated: new RegExp(`${governed}[^.;]{0,90}(?:${law})(?! n[o°]| \\d)|(?:${law})(?! n[o°]| \\d)[^.;]{0,60}${governed}`),
})

export const clauses: Clause[] = [
  {
    asked: /\bexclusivites?\b|\bexclusi(?:f|ve)s?\b/,
    stipulated: patternWith('')`
      (?<!non[- ])exclusi(?:vite|vement)
      |(?:droit|licence|titre|mandat|distributeur|concessionnaire|territoire|fournisseur|agent
      |franchise)s?(?: (?!non\b)\w+){0,3} exclusi(?:f|ve)s?\b
      |s'(?:interdi\w+|engage\w*)[^.;]{0,80} (?:exclusivement|aupres (?:d'autres?|de tiers))
      |${englishExclusivity}
    `,
  },
  lawOf(
    'francais\\w*|french',
    '(?:droit|lois?|legislation) francais\\w*|french law|laws? of (?:the )?(?:france|french republic)',
  ),
  lawOf('anglais\\w*|english', '(?:droit|lois?) anglais\\w*|english law|laws? of england'),
  lawOf('allemand\\w*|german', '(?:droit|lois?) allemand\\w*|german law|laws? of germany|deutsches? recht'),
  lawOf('suisses?|swiss', '(?:droit|lois?) suisse|swiss law|laws? of switzerland'),
  {
    asked: /non[- ]concurrence|non-?compete/,
    stipulated: /non[- ]concurrence|non-?compet|s'interdi\w+[^.;]{0,80}concurren/,
  },
  {
    asked: /clauses? penales?|penalites? (?:de|pour) retard|indemnites? de retard/,
    stipulated: /clause penale|penalites? (?:de|pour|en cas de) retard|indemnite forfaitaire|liquidated damages/,
  },
  {
    asked: /\bindex(?:ation|e)\b|(?:revision|revisable)[^.;]{0,12}(?:prix|loyer|tarif)|(?:prix|loyers?|tarifs?) revis/,
    stipulated: pattern`
      \bindexe\w*|\bindice (?:des|du|de|insee|syntec)|(?:prix|loyers?|tarifs?
      |redevances?)[^.;]{0,60}revis\w+|revis\w+[^.;]{0,30}(?:prix|loyer)
    `,
  },
  {
    asked: /depots? de garantie/,
    stipulated: /(?<!sans |aucun |pas de )(?:depot de garantie|security deposit)(?! ?:? ?(?:neant|sans objet|0 ?€|aucun))/,
  },
  {
    asked: /donnees (?:a caractere )?personnel|\brgpd\b|\bgdpr\b/,
    stipulated: /donnees (?:a caractere )?personnel|\brgpd\b|\bgdpr\b|personal data|2016\/679/,
  },
  {
    asked: /(?:clauses?|obligations?) de (?:confidentialite|secret)/,
    stipulated: /confidentialite|confidential|secret professionnel/,
  },
]

/** Whether a folded rule asks for a clause rather than for a kind of paper. */
export const asksClause = (rule: string) => clauses.some(({ asked }) => asked.test(rule))
