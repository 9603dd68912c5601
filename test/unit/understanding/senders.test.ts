import { describe, expect, it } from 'vitest'
import { analyse, owner } from './analyse-text'

const senderOf = (text: string, name = owner.name) =>
  analyse(text, { owner: { name, siren: null } }).findings.issuer?.value ?? null
const client = `Client : ${owner.name}, 5 rue des Tisserands, Limoges`

describe('the other party of a paper', () => {
  it.each([
    ['stands before the address on its line', `NORD SÉCURITÉ INCENDIE 31 rue de Warenghien, 59500 Douai\nVÉRIFICATION ANNUELLE EXTINCTEURS\n${client}`, 'NORD SÉCURITÉ INCENDIE'],
    ['stands at the foot, under a logo', `axionne\nCompte 7.1182\nMontant à payer : 86,38 € TTC\nFacture n° 4410 du 20/11/2026\n${client}\nDétail | HT\nAbonnement | 59,99\nAxionne Télécom SA – 92400 Courbevoie`, 'Axionne Télécom SA'],
    ['is an office of the state in the second cell', `RÉPUBLIQUE FRANÇAISE\tDREAL Bretagne\nLICENCE DE TRANSPORT INTÉRIEUR\nLa présente licence autorise ${owner.name} à transporter.`, 'DREAL Bretagne'],
    ['is the body that approves', `PERMIS D’EXPLOITATION\nExploitant de ${owner.name}\nOrganisme agréé : Hygiène Formation Nord, agrément du 6 février 2023`, 'Hygiène Formation Nord'],
    ['is the court', `TRIBUNAL DE COMMERCE DE GUÉRET\nJUGEMENT DU 14 OCTOBRE 2026\nDemandeur : SARL Dumoulin\nDéfendeur : ${owner.name}`, 'TRIBUNAL DE COMMERCE DE GUÉRET'],
    ['is the physician by her stamp', `AVIS D'ARRÊT DE TRAVAIL\nL'assuré : GOUBERT Yann\nL'employeur : ${owner.name}\nDr Hélène VAUQUELIN médecine générale 2 rue de Bayeux, Caen`, 'Hélène VAUQUELIN'],
    ['is whom the owner writes to', `${owner.name}\n4 chemin du Bois – 19000 Tulle\nINITIAL TEXTILES\nZI Cana – 19100 Brive\nObjet : résiliation du contrat n° 77 118\nMessieurs, nous résilions le contrat.`, 'INITIAL TEXTILES'],
    ['is no date before a form', `Assurances du Bocage\nAvenant n° 07\nFait le 13 novembre 2026\tSARL ${owner.name}`, 'Assurances du Bocage'],
  ])('S-01: %s', (_, text, name) => {
    expect(senderOf(text)).toBe(name)
  })

  it.each([
    `MARCHÉ PUBLIC DE TRAVAUX\nORDRE DE SERVICE n° 1\nLes travaux de ${owner.name} commencent le 4 juillet 2026.`,
    `REGISTRE DE SÉCURITÉ\nÉtablissement : ${owner.name}\nDate | Vérification | Visa`,
    `Appartement 4, 22 rue des Écoles\n73000 Chambéry\nATTESTATION SUR L’HONNEUR\nJe déclare travailler pour ${owner.name}.`,
  ])('S-01: is never a title or an address: %#', (text) => {
    expect(senderOf(text)).toBeNull()
  })

  it('S-01: does not bear the paper', () => {
    expect(senderOf(`TITRE D'HABILITATION ÉLECTRIQUE\nNom : BERTHET   Prénom : Lucie\nEmployeur : ${owner.name}\nValidité : 12/05/2029`)).toBeNull()
  })

  it.each([
    ['This Guaranty, dated June 8, 2026, is given by Hydrelia SAS, of Annecy (“Guarantor”) to Lakehead Turbine Works Inc., Ontario (“Beneficiary”).', 'CONTINUING GUARANTY', 'Lakehead Turbine Works Inc.'],
    ['The Northfield Institute of Materials (“Institute” or “NIMS”), a charitable body in Minnesota, and HYDRELIA, of Annecy, France (“Company”) agree as follows.', 'RESEARCH COLLABORATION AGREEMENT', 'Northfield Institute of Materials'],
  ])('S-01: of an agreement in English is the one its opening defines: %#', (opening, title, name) => {
    expect(senderOf(`${title}\n${opening}\nThe term of this Agreement is two years.`, 'Hydrelia')).toBe(name)
  })
})
