import { client, insurer, landlord } from './companies.mjs'
import { continuedFilename, message, multipart, part, textPart, word } from './mime.mjs'

const fields = (from, subject, date, id) => ({
  'Return-Path': `<${from.mail}>`,
  Date: date,
  From: `${word(from.name)} <${from.mail}>`,
  To: `Alpha Conseil <${client.mail}>`,
  Subject: word(subject),
  'Message-ID': `<${id}@${from.mail.split('@')[1]}>`,
})

/** The main scenario: one PDF whose accented name is split by RFC 2231 and given nowhere else. */
export function certificateMessage(pdf) {
  const name = continuedFilename(["Attestation d'assurance n°42", ' été.pdf'])
  const root = multipart('mixed', 'liasse-attestation', [
    textPart('plain', 'Bonjour,\n\nVoici votre attestation d’assurance.\n\nHélène Mercœur\n'),
    part(['Content-Type: application/pdf', `Content-Disposition: attachment;\r\n ${name}`], pdf),
  ])
  return message(
    fields(insurer, 'Votre attestation d’assurance', 'Fri, 12 Jun 2026 10:15:00 +0200', 'attestation-42'),
    root,
  )
}

/**
 * Two attachments (one named in Latin-1 by RFC 2231, one by an encoded word as older programs do), a logo
 * shown in the text, and a PDF sent inline.
 */
export function severalMessage({ invoice, amendment, terms, logo }) {
  const image = '<img src="cid:logo@glycines.test" alt="">'
  const html = `<p>Bonjour,</p><p>La facture et l’avenant.</p><p>${image}</p>`
  const text = multipart('alternative', 'liasse-alternative', [
    textPart('plain', 'Bonjour,\n\nLa facture et l’avenant.\n'),
    textPart('html', html),
  ])
  const logoHeaders = ['Content-Type: image/png; name="logo.png"', 'Content-ID: <logo@glycines.test>']
  const encoded = word('Avenant au bail - signé.pdf')
  const root = multipart('mixed', 'liasse-mixed', [
    multipart('related', 'liasse-related', [
      text,
      part([...logoHeaders, 'Content-Disposition: inline; filename="logo.png"'], logo),
    ]),
    part(pdfHeaders('inline', `filename*=iso-8859-1''Conditions%20g%E9n%E9rales.pdf`), terms),
    part(pdfHeaders('attachment', 'filename="Facture F-2026-118.pdf"'), invoice),
    part([`Content-Type: application/pdf; name="${encoded}"`, 'Content-Disposition: attachment'], amendment),
  ])
  return message(
    fields(landlord, 'Facture et avenant n° 1', 'Mon, 02 Nov 2026 09:00:00 +0100', 'facture-118'),
    root,
  )
}

/** A message without any attachment. */
export function plainMessage() {
  const text = 'Bonjour,\n\nPouvons-nous décaler le rendez-vous de mardi à jeudi ?\n\nBien cordialement\n'
  return message(
    fields(landlord, 'Rendez-vous de mardi', 'Tue, 03 Nov 2026 17:30:00 +0100', 'rendez-vous'),
    textPart('plain', text),
  )
}

function pdfHeaders(disposition, filename) {
  return ['Content-Type: application/pdf', `Content-Disposition: ${disposition};\r\n ${filename}`]
}
