import { pattern } from '../../../../../shared/domain/dates/pattern'
import { segmentsOf } from './sentences'

/**
 * Sentences of a document that give orders to whoever analyses it. They are blanked before anything is
 * looked for, so that they can dictate neither a date, a name nor a tag, and reported. Two signs of three
 * are needed: an addressee that is a machine, an order, and a thing only this software decides
 * (classification, tags, due date, summary, other instructions).
 */
const addressee = pattern`
  \b(?:robots?(?: \w+){0,2}|automates?|ia|ai|i\.a\.|llm|chatgpt|gpt|claude|gemini|copilot|chatbot
  |assistants? (?:ia|ai
  |virtuels?|numeriques?|d'analyse|automatis\w+|reading|processing|analy[sz]\w+|parsing
  |indexing|lisant)|(?:readers?|recipients?) (?:that|who|which) are (?:software|machines?|automated)
  |intelligence artificielle|artificial intelligence|modele de langage
  |language models?|(?:systeme|logiciel|outil|moteur|programme|agent
  |algorithme)s? (?:d'analyse|d'indexation|de classement|de lecture|automatique|automatise
  |intelligent|de traitement|d'extraction|ocr|ged|ia)|(?:analysis|indexing|automated|document
  |classification|processing|extraction) (?:system|engine|tool|software|agent|pipeline)s?
  |automated processing|traitement automatis|lecteur automatique|a l'attention du systeme
  |\[?systeme?\]? ?:|prompt)\b
`
const override = pattern`
  \b(?:ignore[rz]?|disregard|oublie[rz]?|forget|override|neglige[rz]?|outrepasse[rz]?
  |ne (?:tiens|tenez|tenir) (?:pas|aucun) compte|faites abstraction
  |bypass)\b.{0,40}\b(?:(?:vos|tes|les|toutes|your|all|any|the) (?:\w+ ){0,2}(?:consignes?
  |regles?|directives?|prompts?)|(?:previous|prior|earlier|above|other
  |system) (?:instructions?|rules?|prompts?|directives?)|(?:foregoing|preceding) (?:text|content
  |wording)|instructions? (?:precedent\w*
  |ci-dessus|anterieur\w*|above|before))\b
`
const order = pattern`
  (?:^|[\s"(:,;-])(?:classe[rz]?|classify|marque[rz]?|mark|etiquete[rz]?|etiquette[rz]?|tag
  |label|renomme[rz]?|rename|indique[rz]?|ecri(?:s|vez|re)|write|reponde[rz]?|reponds|respond
  |reply|fixe[rz]?|set|applique[rz]?|apply|ajoute[rz]?|add|report|signale[rz]?|state|list
  |retiens|retenez|considere[rz]?|consider|treat|traite[rz]?|supprime[rz]?|delete|deplace[rz]?
  |move|record|conclude|partage[rz]?|share|envoie|envoye[rz]|send|transmets|mets|mettez|output|valide[rz]?
  |approve|enregistre[rz]?|attribue[rz]?|assign|renseigne[rz]?|remplace[rz]?|replace
  |(?:doit|doivent|devra|devront) (?:retenir|noter|ajouter|classer|indiquer|considerer|ecrire|marquer)
  |doit etre (?:classe|etiquete|renomme|enregistre)|must (?:be )?(?:classif|tag|label|treat
  |report|set|ignore|disregard)\w*|ne signale[rz]? (?:pas|rien)|do not (?:mention|report
  |flag))\b
`
const decided = pattern`
  \b(?:etiquettes?|tags?|labels?|categories?|categorie|classement|classification|resume
  |summary|echeance|due date|end date|date d'echeance|emetteur|issuer|ce document
  |this document|le document|the document|fichier|ce courriel|cette phrase|this sentence
  |dossier|type de document|document type|metadonnees|metadata|priorite|compte rendu
  |nom du fichier|expiry|counterparty|contrepartie|nothing to report|rien a signaler|every available
  |toutes les)\b
`
const concealed = pattern`
  \b(?:ne (?:signale[rz]?|mentionne[rz]?) (?:pas|rien)|do not (?:mention|reveal|flag
  |report)) (?:de |of )?(?:cette|ce|this|the|la presente) (?:phrase|consigne|instruction
  |sentence|note|message)
`

export interface Orders {
  /** Same length; the suspicious sentences as spaces. */
  masked: string
  spans: { start: number; end: number }[]
}

function isOrder(sentence: string): boolean {
  if (override.test(sentence) || concealed.test(sentence)) return true
  if (!addressee.test(sentence)) return false
  return order.test(sentence) && decided.test(sentence)
}

/** Finds such sentences; the orders that directly follow one (« Classe ce document… ») go with it. Linear. */
export function maskOrders(fold: string): Orders {
  const spans: { start: number; end: number }[] = []
  let inside = false
  for (const { start, end } of segmentsOf(fold)) {
    const sentence = fold
      .slice(start, Math.min(end, start + 1500))
      .replace(/\s+/g, ' ')
      .trim()
    if (!sentence) continue
    const follows: boolean = inside && order.test(sentence) && decided.test(sentence)
    const announced: boolean =
      inside && /^"?(?:oublie|ignore|forget|classe|renomme|indique|apply|set|mark)/.test(sentence)
    inside =
      isOrder(sentence) ||
      follows ||
      announced ||
      (/^(?:systeme?|system|ia|ai) ?:/.test(sentence) && sentence.length < 200)
    if (inside) spans.push({ start, end })
  }
  if (!spans.length) return { masked: fold, spans }
  let masked = ''
  let at = 0
  for (const { start, end } of spans) {
    masked += fold.slice(at, start) + fold.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return { masked: masked + fold.slice(at), spans }
}
