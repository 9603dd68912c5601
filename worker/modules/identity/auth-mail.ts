import type { Mail } from '../../ports/deps'

const subjects = {
  reset: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
  invitation: { fr: 'Votre accès à Liasse', en: 'Your access to Liasse' },
}
const bodies = {
  reset: {
    fr: 'Bonjour {name},\n\nPour choisir un nouveau mot de passe, ouvrez ce lien (valable deux jours)\u00a0:\n{link}\n\nSi vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe reste le même.\n',
    en: 'Hello {name},\n\nTo choose a new password, open this link (valid for two days):\n{link}\n\nIf you asked for nothing, do nothing: your password stays the same.\n',
  },
  invitation: {
    fr: 'Bonjour {name},\n\nUn espace de documents vous est ouvert. Choisissez votre mot de passe par ce lien (valable deux jours)\u00a0:\n{link}\n',
    en: 'Hello {name},\n\nA document space is open to you. Choose your password with this link (valid for two days):\n{link}\n',
  },
}

/** The mail that carries a one-time link, in its reader's language. */
export function authMail(
  kind: 'reset' | 'invitation',
  reader: { name: string; email: string; token: string; language?: string | null },
  publicUrl: string,
): Mail {
  const language = reader.language === 'en' ? 'en' : 'fr'
  const path = kind === 'reset' ? 'reset' : 'invitation'
  const link = `${publicUrl}/${path}?token=${encodeURIComponent(reader.token)}`
  const text = bodies[kind][language].replace('{name}', () => reader.name).replace('{link}', () => link)
  return { to: reader.email, subject: subjects[kind][language], text }
}
