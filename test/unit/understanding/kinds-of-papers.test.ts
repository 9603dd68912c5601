import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../../worker/modules/analysis/understanding/type/find-type'
import { englishKind } from '../../../worker/modules/analysis/understanding/summary/wording/english-kinds'
import { analyse, owner } from './analyse-text'

const kindOf = (text: string) => analyse(text).findings.type?.value ?? null
const addressed = `${owner.name}\n5 rue des Tisserands\n87000 Limoges`

describe('the kind of a paper', () => {
  it.each([
    ['VILLE DE GUÉRET\nARRÊTÉ accordant un permis de construire\nDemandeur : Plâtrerie Maugein', 'Permis de construire'],
    ['cerfa n° 14407*03\nPERMIS D’EXPLOITATION\nd’une licence de débit de boissons', 'Permis d’exploitation'],
    ['PRÉFET DE LA CREUSE\nARRÊTÉ PORTANT AGRÉMENT\nd’un organisme de services à la personne', 'Agrément'],
    ['LOCAMAX\tLOCATION LONGUE DURÉE\nConditions particulières n° 44871', 'Contrat de location longue durée'],
    ['Tribunal de commerce de Guéret\nORDONNANCE PORTANT INJONCTION DE PAYER', 'Ordonnance d’injonction de payer'],
    ['Balance générale\nCompte | Intitulé | Débit | Crédit\n401000 | Fournisseurs | 12,00 | 4,00', 'Balance générale'],
    ['VOLTÉA\nCONDITIONS PARTICULIÈRES DE VENTE – CONTRAT DE FOURNITURE D’ÉLECTRICITÉ', 'Contrat de fourniture d’énergie'],
    ['URSSAF BRETAGNE\nLETTRE D’OBSERVATIONS\nNous envisageons un redressement de 4 118 €.', 'Lettre d’observations'],
    ['THÉLEM\nQUITTANCE D’INDEMNITÉ – sinistre 26-44711', 'Quittance d’indemnité'],
    ['SOUS-BAIL COMMERCIAL\nEntre la SAS Lumen et Plâtrerie Maugein', 'Sous-location'],
  ])('S-01: is the finest that its title prints: %#', (text, kind) => {
    expect(kindOf(`${text}\n${addressed}`)).toBe(kind)
  })

  it('S-01: is named by the title where no list knows it, and by the wider kind in English', () => {
    expect(kindOf(`REGISTRE DE SÉCURITÉ\n${addressed}\nContrôle des extincteurs`)).toBe('Registre de sécurité')
    expect(kindOf(`ATTESTATION DE COMPTE À JOUR\n${addressed}\nNous attestons que tout va bien.`)).toBe('Attestation')
    expect(kindOf(`FOSECO\nFICHE DE DONNÉES DE SÉCURITÉ\n${addressed}\nProduit : Nucleant`)).toBe('Fiche de données de sécurité')
    expect(kindOf(`FOSECO\nFICHE\n${addressed}\nProduit : Nucleant 6000`)).toBeNull()
    expect(englishKind('Registre de sécurité')).toBe('register')
  })

  it('S-01: is no value that stands behind a label, nor a row of an account', () => {
    expect(kindOf(`URSSAF – Accusé de réception de déclaration préalable à l’embauche\nDate d’embauche : 04/05/2026   CDI\n${addressed}`)).toBe('Déclaration préalable à l’embauche')
    expect(kindOf(`Crédit du Centre\n${addressed}\nDate | Libellé | Débit | Crédit\n02.10 LOA CLIO 312,40\n30.10 SOLDE 7 719,40`)).toBe('Relevé bancaire')
  })

  it.each([
    ['Votre contrat de gaz se termine bientôt', 'Votre contrat à prix fixe arrive à échéance le 28 février 2027.', 'Courrier'],
    ['notification de votre licenciement', 'Nous vous notifions votre licenciement.', 'Licenciement'],
    ['deuxième relance – facture F26-1102', 'La facture F26-1102 reste impayée.', 'Relance'],
    ['agrément sanitaire', 'Votre établissement reçoit l’agrément sanitaire n° FR 30.334.', 'Agrément'],
    ['congé – bail du 1er juillet 2017', 'Nous vous donnons congé des locaux.', 'Congé'],
  ])('S-01: of a letter on « %s » is what it is, not what it speaks of', (subject, body, kind) => {
    expect(kindOf(`Garonne Pro\n${addressed}\nObjet : ${subject}\nMadame, Monsieur,\n${body}`)).toBe(kind)
  })

  it('S-01: is not read in the address of a sender, nor in a verb', () => {
    const mail = `De : Apave <planning@apave.example>\nÀ : ${owner.name}\nObjet : notre passage\nBonjour,\nNotre inspecteur passera le 3 novembre.`
    expect(kindOf(mail)).toBe('Courrier')
    expect(kindOf(`ISOL’EST\nATTESTATION DE FIN DE TRAVAUX\nNous attestons avoir achevé les travaux de ${owner.name}.`)).toBe('Attestation de fin de travaux')
  })

  it('S-01: of conditions whose words are an insurer’s is an insurance contract', () => {
    const text = `Assurances Mosellanes\nConditions particulières\n${addressed}\nSouscripteur : Plâtrerie Maugein\nFranchise : 500 €\nSinistres : néant`
    expect(kindOf(text)).toBe('Contrat d’assurance')
  })

  it('S-01: has an English word, and a wider kind that exists where it is finer', () => {
    const labels = new Set(documentTypes.map(({ label }) => label))
    for (const { label, broader } of documentTypes) {
      expect([label, englishKind(label)]).not.toEqual([label, 'document'])
      if (broader) expect(labels).toContain(broader)
    }
  })
})
