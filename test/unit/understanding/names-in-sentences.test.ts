import { expect, it } from 'vitest'
import { calmName } from '../../../worker/modules/analysis/understanding/name/calm-name'
import { ofName, theName, toName } from '../../../worker/modules/analysis/understanding/summary/wording/articles'

it('S-30: names take their article and elision as French has it', () => {
  expect(['Yann Goubert', 'Yves Alric', 'Ousmane Gomis', 'Les Glycines', 'Greffe de Brest'].map(ofName)).toEqual([
    'de Yann Goubert', 'd’Yves Alric', 'd’Ousmane Gomis', 'des Glycines', 'du Greffe de Brest',
  ])
  expect(['Le Fournil', 'SCI Rive Haute', 'Urssaf'].map(toName)).toEqual(['au Fournil', 'à la SCI Rive Haute', 'à l’Urssaf'])
  expect(['Préfet du Calvados', 'Ville de Perpignan', 'Hôtel des Arènes'].map(theName)).toEqual([
    'le Préfet du Calvados', 'la Ville de Perpignan', 'l’Hôtel des Arènes',
  ])
})

it('S-26: capitals throughout are read out calmly, short forms stay', () => {
  expect(['BANQUE POPULAIRE DE L’ODET', 'SCI DU VIEUX PORT', 'MSA LANGUEDOC', 'Verrerie de l’Isle', 'DREETS DE BRETAGNE'].map(calmName)).toEqual([
    'Banque Populaire de l’Odet', 'SCI du Vieux Port', 'MSA Languedoc', 'Verrerie de l’Isle', 'DREETS de Bretagne',
  ])
})
