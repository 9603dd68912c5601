import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Family } from '../type/document-type'

/**
 * Senders that every French company hears from. `family`: kinds of paper that are theirs whatever else is
 * printed.
 */
export const publicBodies: { name: string; pattern: RegExp; types: RegExp | null; family: Family | null }[] =
  [
    { name: 'Urssaf', pattern: /\burssaf\b/g, types: /vigilance|cotisations|sociale/, family: 'social' },
    {
      name: 'Direction générale des Finances publiques',
      pattern: patternWith('g')`
        direction generale des finances publiques|\bdgfip\b|\bfinances publiques\b
        |service des impots des (?:entreprises|particuliers)|centre des finances publiques
      `,
      types: /impot|tva|fiscale|resultats|acompte/,
      family: 'tax',
    },
    {
      name: 'Greffe du tribunal',
      pattern: patternWith('g')`
        greffe du tribunal(?: (?:de commerce|judiciaire|des activites economiques
        |mixte de commerce))?(?: d[e'u] ?(?:[a-z' ]|-(?=[a-z])){2,30}?(?=\s{2}|[\t\n,;.(]|$| -| n[o°]| code ))?
      `,
      types: /kbis/,
      family: null,
    },
    {
      name: 'Registre national des entreprises (INPI)',
      pattern: patternWith('g')`
        institut national de la propriete industrielle|\binpi\b|registre national des entreprises
      `,
      types: null,
      family: null,
    },
    { name: 'Insee', pattern: /\binsee\b|repertoire sirene/g, types: /sirene/, family: null },
    { name: 'MSA', pattern: /\bmsa\b|mutualite sociale agricole/g, types: null, family: null },
    { name: 'France Travail', pattern: /france travail|pole emploi/g, types: null, family: null },
    {
      name: 'CPAM',
      pattern: /\bcpam\b|caisse primaire d'assurance maladie|assurance maladie/g,
      types: /arret de travail|taux/,
      family: null,
    },
    {
      name: 'Caisse de congés payés CIBTP',
      pattern: /\bci ?btp\b|conges intemperies btp|union des caisses de france/g,
      types: /^certificat$|carte btp/,
      family: null,
    },
    { name: 'PRO BTP', pattern: /\bpro ?btp\b/g, types: /^(?:attestation|certificat)$/, family: null },
    { name: 'Qualibat', pattern: /\bqualibat\b/g, types: /^certification$/, family: null },
    {
      name: 'Agence nationale de traitement automatisé des infractions',
      pattern: /\bantai\b|traitement automatise des infractions/g,
      types: /contravention/,
      family: null,
    },
    { name: 'Carsat', pattern: /\bcarsat\b/g, types: /taux/, family: null },
    {
      name: 'Préfecture',
      pattern: /\b(?:sous-)?prefecture(?: d[eu'](?: la | l')? ?[a-z-]{3,30})?/g,
      types: null,
      family: null,
    },
    {
      name: 'Mairie',
      pattern: /\b(?:mairie|commune|ville) (?:de |d')[a-z'-]{3,30}/g,
      types: null,
      family: null,
    },
    {
      name: 'Douane',
      pattern: patternWith('g')`
        direction (?:generale|regionale) des douanes|\bdouanes? et droits indirects
      `,
      types: null,
      family: null,
    },
  ]
