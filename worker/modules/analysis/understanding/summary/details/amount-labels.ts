import { pattern } from '../../../../../../shared/domain/dates/pattern'

/** What an amount is: words that stand before it, and its name in French and English. */
export interface AmountLabel {
  id: string
  before: RegExp
  french: string
  english: string
  /** How telling it is, 1…10. */
  weight: number
  /** The last one counts: the balance at the end. */
  latest?: boolean
}

const label = (id: string, weight: number, french: string, english: string, before: RegExp): AmountLabel => ({
  id,
  before,
  french,
  english,
  weight,
})

/** Most precise first: the first that matches names the amount. */
export const amountLabels: AmountLabel[] = [
  label('net-paid', 9, 'net payé', 'net pay', /net (?:paye|verse|a payer au salarie)[^\d]{0,25}$/),
  label('net-before', 8, 'net à payer avant impôt', 'net pay before tax', /net (?:a payer|social) avant impot[^\d]{0,30}$/),
  label('owed', 10, 'montant à payer', 'amount to pay', pattern`
    (?:net|total|montant|solde|somme|reste)(?: (?!tva|brute?)\w+){0,4} (?:a (?:payer|regler)[^\d]{0,25}
    |dus?[^\da-z]{0,12}|due[^\da-z]{0,12}|a nous devoir[^\d]{0,6})$
    |total due[^\d]{0,40}$|amount due[^\d]{0,30}$|(?:zahl|rechnungs)betrag[^\d]{0,10}$
    |a (?:regler|payer)(?: au plus tard| avant)?(?: le)? [\d/.]{6,10} ?:? ?$
    |montant de votre impot[^\d]{0,10}$
    |(?:cotisations?|montant)(?: [\w']+){0,6} s'eleve(?:nt)? a[^\d]{0,6}$|montant (?:preleve
    |du prelevement)[^\d]{0,20}$|reste du[^\d]{0,12}$
    |total (?:de l'|de la |de cet |du |de |general de )(?:appel|avis|facture|decompte|bordereau|note|provisions?)\w*[^\da-z]{0,12}$
  `),
  label('stated', 9, 'montant', 'amount', /(?:la somme|le montant) (?:totale? )?de :? ?(?:\w+ ){0,8}\(?$|\b(?:son|leur) montant (?:total )?(?:est |s'eleve |en est |a ete )(?:fixe )?(?:de |a )$/),
  label('total', 8, 'total TTC', 'total including tax', pattern`
    (?:total|montant|prix|somme) (?:general )?(?:t\.?t\.?c\.?|toutes taxes)[^\d]{0,25}$
    |grand total[^\d]{0,15}$|gesamtbetrag[^\d]{0,15}$|(?:^|[ -])t\.?t\.?c\.? ?:?[^\d\w]{0,4}$
  `),
  label('net', 7, 'total HT', 'total before tax', /(?:total|montant|prix) (?:net )?(?:h\.?t\.?|hors taxes?)[^\da-z]{0,25}$|(?:^|[ -])h\.?t\.? ?:?[^\d\w]{0,4}$/),
  label('yearly-rent', 8, 'loyer annuel', 'yearly rent', /loyers? annuels?[^\d]{0,110}$/),
  label('monthly-rent', 8, 'loyer mensuel', 'monthly rent', /loyers? mensuels?[^\d]{0,60}$/),
  label('quarterly-rent', 8, 'loyer trimestriel', 'quarterly rent', /loyers? trimestriels?[^\d]{0,60}$/),
  label('first-rent', 4, 'premier loyer', 'first rent', /(?:premier|1er) loyer(?: majore)?[^\d]{0,25}$/),
  label('rent', 5, 'loyer', 'rent', pattern`
    loyers? suivants?[^\d]{0,15}(?:\(\d+\))?[^\d]{0,30}(?:\d+ de chaque mois)?[^\d]{0,15}$
    |\d+ loyers? (?:\w+ ){0,2}de[^\d]{0,12}$|loyers?(?: principal| hors charges| nu| h\.?t\.?
    | de base)?[^\da-z]{0,6}$
    |(?:monthly|annual|yearly) rent[^\d]{0,30}$|\brent(?: (?:is|of|shall be|amounts to))?[ :]{1,3}$
    |loyer(?: \w+){0,3} (?:est )?(?:fixe|porte|de) (?:a |de )?(?:[a-z-]+ ){0,8}\(?$
  `),
  label('charges', 4, 'provision pour charges', 'service charge', /(?:provisions?|forfait)(?: \w+){0,3} charges?[^\d]{0,40}$/),
  label('deposit', 4, 'dépôt de garantie', 'deposit', /depots? de garantie[^\d]{0,115}$|\bun depot (?:de|fixe a) (?:[a-z-]+ ){0,8}\(?$|\bdeposit[^\d]{0,25}$/),
  label('indemnity', 6, 'indemnité', 'compensation', /indemnite specifique(?: \(?bruts?\)?)?[^\da-z]{0,12}$|indemnites? (?:specifique |legale |conventionnelle )?(?:de rupture|de licenciement|de depart|transactionnelle|forfaitaire et definitive)[^\d]{0,60}$/),
  label('entry', 5, 'droit d’entrée', 'entry fee', /droits? d'entree[^\d]{0,20}$/),
  label('option', 5, 'option d’achat', 'purchase option', /(?:option d'achat|valeur residuelle|prix de (?:levee|rachat))[^\d]{0,50}$/),
  label('loan', 9, 'montant du prêt', 'loan amount', pattern`
    (?:montant|capital) (?:du pret|emprunte|du credit|finance|prete)[^\d]{0,20}$
    |pret (?:\w+ ){0,4}de[^\d]{0,40}$|\b(?:prete(?:nt)?|lends?) (?:a |to )?[^.;\d]{0,60}$
    |loan amount[^\d]{0,20}$
    |(?<!(?:\b(?:sasu?|sarl|eurl|sa|sci|snc|selarl|societe)\b[^:]{0,60}|[,;]|\bau) ?)\b(?:capital|montant) ?:?[^\d]{0,8}$
  `),
  label('instalment', 6, 'échéances', 'instalments', pattern`
    \binstal?lments? of[^\d]{0,6}$|(?:mensualites?|echeances? (?:constantes?|mensuelles?|trimestrielles?
    |hors assurance|assurance comprise)
    |montant (?:de l'|des |d'une )(?:echeances?|mensualites?))[^\d]{0,25}$
  `),
  label('purchase', 6, 'prix d’achat', 'purchase price', /prix d'(?:achat|acquisition)[^\d]{0,25}$/),
  label('gross', 7, 'salaire brut', 'gross pay', /(?:total brut|salaire brut|brut (?:mensuel|total)|remuneration brute)[^\d]{0,40}$/),
  label('salary', 6, 'rémunération', 'pay', /\bsalary(?: \w+){0,4}[ :]{1,3}$|(?:salaire|remuneration|gratification)(?: [\w']+){0,6}[^\d]{0,40}$/),
  label('premium', 7, 'cotisation annuelle', 'yearly premium', pattern`
    (?:cotisation|prime|prima)(?: (?:annuelle|anual|totale|nette
    |provisionnelle))?(?: t\.?t\.?c\.?)?[^\da-z]{0,25}$
  `),
  label('fees', 6, 'honoraires', 'fees', /honoraires[^\d]{0,60}$/),
  label('fee', 6, 'redevance', 'fee', /redevances?(?: \w+){0,3}[^\d]{0,20}$|(?:licen[cs]e |service )?fees?[^\d]{0,12}$/),
  label('contract', 8, 'montant du contrat', 'contract value', /(?:contract value|valeur du contrat|montant du (?:marche|contrat))[^\d]{0,15}$/),
  {
    ...label('balance', 7, 'solde', 'balance', pattern`
      (?:nouveau solde|solde (?:crediteur|debiteur|final|en fin de|au \d)|closing balance
      |ending balance)(?: (?:crediteur|debiteur|final))?(?: au)?(?: \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?[^\d]{0,40}$
    `),
    latest: true,
  },
  label('dividend', 7, 'dividende', 'dividend', /\bdividendes?(?: \w+){0,4}[^\d]{0,20}$/),
  label('profit', 8, 'bénéfice', 'profit', /\bbenefice(?: net)?(?: \w+){0,5}[^\d]{0,20}$/),
  label('loss', 8, 'perte', 'loss', /\b(?:perte|deficit)(?: nette?)?(?: \w+){0,4}[^\d]{0,20}$/),
  label('price', 3, 'prix', 'price', /\bprix(?: [\w'-]+){0,5}[. :(]{1,20}$|\bau prix (?:global |total |forfaitaire )?de[^\d]{0,20}$|moyennant (?:le prix|la somme) de[^\d]{0,40}$/),
  label('sum', 3, 'total', 'total', /(?:^|[ :])total(?: general| net| du)?[ :]{0,3}$/),
  label('capital', 1, 'capital', 'share capital', /capital(?: social)?(?: \w+){0,4}[^\d]{0,15}$/),
]
