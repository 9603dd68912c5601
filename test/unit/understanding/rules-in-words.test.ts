import { describe, expect, it } from 'vitest'
import { analyse, owner, tagRules } from './analyse-text'

const has = (text: string, rule: string) => analyse(text, { tagRules: tagRules(rule) }).findings.tags.length === 1

const vehicle = 'Le document concerne un véhicule précis, désigné par sa plaque ou son numéro de série (assurance, contrôle, location). Une simple dépense ne compte pas.'
const insured = (more: string) => `MAAF PRO\nATTESTATION D’ASSURANCE\nNous attestons que ${owner.name} est assurée.\n${more}`
const employee = 'Le document concerne un salarié nommé de l’entreprise : contrat de travail, avenant, bulletin de paie.'
const permit = 'Le document est une autorisation, une licence, un permis professionnel ou un certificat délivré à l’entreprise par un organisme. Les attestations d’assurance ne comptent pas.'
const town = 'Le document est émis par une mairie, une préfecture ou une autre collectivité, ou conclu avec elle. L’administration fiscale ne compte pas.'
const exclusive = 'Le contrat accorde une exclusivité à l’une des parties. Une licence « non exclusive » ne compte pas.'
const law = 'Le document dit qu’il est régi par le droit français.'
const owed = 'Le document réclame un paiement encore dû. Ni les contrats ni les devis.'
const licence = (more: string) => `CONTRAT DE LICENCE DE MARQUE\nEntre Kerbio SAS, le concédant, et ${owner.name}, le licencié.\n${more}`

describe('rules in plain words', () => {
  it.each([
    ['a plate makes a vehicle precise', insured('Véhicule : RENAULT MASTER GH-412-TR'), vehicle, true],
    ['brackets only illustrate', insured('Responsabilité civile professionnelle'), vehicle, false],
    ['a vehicle without plate is none in particular', insured('Véhicule de prêt compris'), vehicle, false],
    ['a paper of the whole staff names no employee', `${owner.name}\nDOCUMENT UNIQUE D’ÉVALUATION DES RISQUES\nSalariés exposés : 12`, employee, false],
    ['an authorisation names her employer', `HABILITATION ÉLECTRIQUE\nNom : BERTHET   Prénom : Lucie\nEmployeur : ${owner.name}`, employee, true],
    ['a finer kind is one of the wider', `VILLE DE GUÉRET\nPERMISSION DE VOIRIE\nLe maire autorise ${owner.name}.`, permit, true],
    ['a qualification is a certificate delivered', `QUALIBAT\nCERTIFICAT QUALIBAT\nEntreprise : ${owner.name}\nQualification 3512, menuiseries extérieures, valable jusqu’au 15/01/2028`, permit, true],
    ['a contribution certificate is none', `Congés Intempéries BTP\nCERTIFICAT\nNous certifions que ${owner.name} est à jour de ses cotisations.`, permit, false],
    ['a town signs', `ACTE D’ENGAGEMENT\nAcheteur : Commune de Guéret\nTitulaire : ${owner.name}`, town, true],
    ['the tax office is no town', `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES\nAVIS D’IMPÔT\n${owner.name}\nMontant à payer : 100 €`, town, false],
    ['an exclusive right is stipulated', licence('Le concédant accorde un droit exclusif d’usage en France.'), exclusive, true],
    ['one that is not exclusive is not', licence('Le concédant accorde un droit non exclusif d’usage en France.'), exclusive, false],
    ['the law is named in either language', licence('This licence is governed by the laws of France.'), law, true],
    ['a French company is no French law', licence('Kerbio, société de droit français, concède la marque.'), law, false],
    ['an order to pay claims', `SCP BRUN\nCOMMANDEMENT DE PAYER\nÀ la demande de la SCI des Arcades, je fais commandement à ${owner.name} de payer la somme de 3 066 €.`, owed, true],
    ['a demand to act claims no money', `PRÉFET DE LA CREUSE\nARRÊTÉ PORTANT MISE EN DEMEURE\n${owner.name} est mise en demeure de respecter les valeurs limites de rejet.`, owed, false],
    ['a paid row settles no paper', `DGFiP N° 3514-SD\nRELEVÉ D’ACOMPTE DE TVA\n${owner.name}\njuillet 2026 4 406 (payé le 20/07/2026)\nLigne 17 – Acompte à payer : 3 204 €`, owed, true],
    ['the owner’s own claim is no debt', `TRIBUNAL DE COMMERCE\nORDONNANCE PORTANT INJONCTION DE PAYER\nVu la requête de la SARL ${owner.name}, enjoignons à la SARL Dumoulin de payer la somme de 6 412 €.`, owed, false],
  ])('S-34: %s', (_, text, rule, wanted) => {
    expect(has(text, rule)).toBe(wanted)
  })
})
