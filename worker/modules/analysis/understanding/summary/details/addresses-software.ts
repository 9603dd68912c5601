import { pattern } from '../../../../../../shared/domain/dates/pattern'

/**
 * Words that speak to what reads the paper, whatever they ask: masked orders are gone by then, what is left is
 * still never repeated to the reader in the paper's own words.
 */
const addresses = pattern`
  \b(?:robots?|bots?|automates?|ia|ai|llm|gpt|chatgpt|chatbot|intelligence artificielle
  |artificial intelligence|language model|modele de langage
  |assistants? (?:ia|ai|virtuel|numerique|d'analyse)|prompts?|lecture automati\w+|lecteur automatique
  |traitement automati\w+|analyse automati\w+|automated (?:reader|processing|system)
  |(?:moteur|systeme|logiciel|outil|agent|algorithme)s? (?:d'analyse|d'indexation|de classement
  |de lecture|d'extraction|de tri|ged|ocr)
  |(?:classification|indexing|analysis|extraction) (?:engine|system|tool|software|agent))\b
  |\b(?:ignor\w+|oubli\w+|disregard|forget) (?:\w+ ){0,3}(?:consignes?|instructions?|regles?|rules?)
  |\b(?:etiquettes?|tags?|labels?) (?:\w+ ){0,2}(?:connues?|disponibles?|known|available)|metadonnees|metadata
`

/** Whether folded words are for software, not for a reader. */
export const addressesSoftware = (folded: string) => addresses.test(folded)
