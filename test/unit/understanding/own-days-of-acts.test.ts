import { describe, expect, it } from 'vitest'
import { analyse, owner } from './analyse-text'

const day = (text: string) => analyse(text).findings.dueDate?.value ?? null

describe('S-32: acts, forms and policies by their own days', () => {
  it.each([
    [
      'a tax notice is paid by its limit, not on the day a debit is made',
      `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES\nAVIS DE COTISATION FONCIÈRE DES ENTREPRISES 2026\n${owner.name}
Date de mise en recouvrement\t31/10/2026\nDate limite de paiement\t15/12/2026\nMontant à payer\t1 204 €
Prélèvement à l’échéance : adhésion jusqu’au 30/11/2026 ; le compte sera débité le 28/12/2026.`,
      '2026-12-15',
    ],
    [
      'an authorisation of the prefect counts from its own day, not from that of the decree it applies',
      `PRÉFET DU TARN\nARRÊTÉ PRÉFECTORAL du 22 juin 2023 portant renouvellement d’agrément
Vu l’arrêté ministériel du 8 janvier 2001 relatif aux auto-écoles ;\nVu la demande de ${owner.name} ;
Article 2. Cet agrément est délivré pour une durée de cinq ans à compter de la date du présent arrêté.`,
      '2028-06-22',
    ],
    [
      'an act that is served gives its delay from the day it is served, spelled out or badly scanned',
      `SELARL DES ALPES, commissaires de justice associés\nSIGNIFICATION D’UNE ORDONNANCE D’INJONCTION DE PAYER
Lan deux mille vingt-six, le dix novembre, à la demande de la société REPRO SA, nous avons signifié à la société ${owner.name}
une ordonnance rendue le 14 octobre 2026. Si vous entendez contester, vous devez former opposition dans le délai d’un mois à compter de la présente signification.`,
      '2026-12-10',
    ],
    [
      'a health contract ends with its first year, and is renewed from there',
      `MUTUELLE DES CAPS\nCONTRAT COLLECTIF OBLIGATOIRE « FRAIS DE SANTÉ »\nEntreprise adhérente : ${owner.name}
L’adhésion prend effet le 1er janvier 2026. Le premier exercice s’achève le 31 décembre 2026.
Le contrat se renouvelle ensuite chaque 1er janvier par tacite reconduction, sauf dénonciation au moins deux mois avant l’échéance.
Fait à Alençon, le 9 décembre 2025.`,
      '2026-12-31',
    ],
    [
      'an apprentice’s contract ends on the day its form says, not with the hours of the school',
      `cerfa FA13\nCONTRAT D’APPRENTISSAGE\nMode contractuel : à durée limitée ou dans le cadre d’un CDI\nEmployeur : ${owner.name}
Date de début d’exécution : 01/09/2025\nDate de fin du contrat : 31/08/2027\nOrganisation\t1 350 heures, du 08/09/2025 au 09/07/2027
Fait le 07/07/2025 à Niort`,
      '2027-08-31',
    ],
    [
      'a German contract for a length of time ends with it',
      `WARTUNGSVERTRAG\nzwischen der Abfülltechnik Baden GmbH (Auftragnehmer) und der ${owner.name} SAS (Auftraggeber)
§ 4 Laufzeit. Der Vertrag beginnt am 1. April 2025 und wird für die Dauer von 24 Monaten geschlossen.
Freiburg, den 17. März 2025`,
      '2027-03-31',
    ],
  ])('%s', (_, text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('S-01: a verdict, a label or a legal form is nobody’s name', () => {
    const letter = `Toulouse, le 19 novembre 2026\nUrssaf Midi-Pyrénées\n${owner.name}\nSARL AU CAPITAL DE 8 000 €
DERNIER AVIS AMIABLE AVANT POURSUITES\nMadame,\nles sommes suivantes restent dues : 3 912 €. Réglez avant le 4 décembre 2026.`
    expect(analyse(letter).findings.issuer?.value).toMatch(/Urssaf/)
  })
})

describe('S-01: English agreements by their own titles', () => {
  const kindOf = (title: string) =>
    analyse(`${title}\nThis agreement is made on 3 May 2024 between Hollins Ltd, a company of England, and ${owner.name}, a French SAS.`).findings.type?.value

  it.each([
    ['CLINICAL PERFORMANCE STUDY AGREEMENT', 'Contrat d’essai clinique'],
    ['PUBLISHING LICENCE', 'Contrat d’édition'],
    ['SHOP MANAGEMENT AGREEMENT', 'Contrat de gestion'],
    ['RETAIL CONCESSION AGREEMENT', 'Contrat de concession'],
    ['RECORDS STORAGE AGREEMENT', 'Contrat d’archivage'],
    ['UNCOMMITTED OVERDRAFT FACILITY', 'Convention de crédit'],
  ])('%s', (title, kind) => {
    expect(kindOf(title)).toBe(kind)
  })

  it('S-34: a French act that must be kept is not the law that governs', () => {
    const rule = 'Le document dit qu’il est régi par le droit français.'
    const tagRules = [{ tagId: rule, name: rule, rules: [rule] }]
    const text = `SUPPLY AGREEMENT\nbetween Hollins Ltd and ${owner.name}.
Each party shall comply with the laws applicable to it, including French law no. 2016-1691. This agreement is governed by the laws of Illinois.`
    expect(analyse(text, { tagRules }).findings.tags).toEqual([])
    expect(analyse(text.replace('the laws of Illinois', 'French law'), { tagRules }).findings.tags).toHaveLength(1)
  })
})
