import { pattern } from '../../../../../shared/domain/dates/pattern'

/** What opens the title of a paper, never a sender's name: a noun of papers and what goes on with it. */
export const paperTitle = pattern`
  ^(?:accord|acte|agrement|annexe|arrete|attestation|autorisation|avenant|avertissement|avis|bail|balance
  |bilan|bon|bordereau
  |bulletin|carte|certificat|commande|commandement|compte|compte-rendu|contrat|contravention|convention
  |convocation|cotisation|declaration
  |decision|decompte|demande|demission|devis|diagnostic|diplome|dossier|echeancier|etat|etats|extrait|facture
  |feuille|fiche|formulaire
  |grand|injonction|inventaire|journal|jugement|lettre|licence|liste|mandat|marche|mise|note|notification
  |offre|ordonnance|ordre
  |permis|plan|police|pret|proces-verbal|procuration|proposition|protocole|quittance|rapport|recepisse|recu
  |registre|reglement|releve|releves
  |relance|requete|resiliation|saisie|signification|situation|statuts|tableau|titre|verification|visite)s?
  (?: (?:de|d'\w*|du|des|a|au|aux|en|par|pour|sur|n[o°]|portant|annuel\w*|general\w*|public\w*|prive\w*
  |individuel\w*|mensuel\w*
  |provisoire|temporaire|commercial\w*|professionnel\w*|prefectoral|municipal|unique|rural|civil\w*
  |collectif|simple
  |technique|financi\w+|bancaire|fiscal\w*|social\w*|medical\w*|legal\w*|intitule|libelle|client
  |fournisseur)\b.*|)$
`
