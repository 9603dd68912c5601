import type { ErrorCode } from '../../../shared/schemas/errors'
import type { Language } from '../../../shared/schemas/primitives'

const sentences: Record<string, { code: ErrorCode; fr: string; en: string }> = {
  INVALID_EMAIL_OR_PASSWORD: {
    code: 'session.wrong-credentials',
    fr: 'L’adresse ou le mot de passe n’est pas le bon.',
    en: 'The address or the password is not right.',
  },
  PASSWORD_TOO_SHORT: {
    code: 'request.invalid',
    fr: 'Ce mot de passe est trop court\u00a0: il en faut 12 caractères au moins.',
    en: 'This password is too short: 12 characters at least.',
  },
  PASSWORD_TOO_LONG: {
    code: 'request.invalid',
    fr: 'Ce mot de passe est trop long\u00a0: 128 caractères au plus.',
    en: 'This password is too long: 128 characters at most.',
  },
  INVALID_TOKEN: {
    code: 'request.invalid',
    fr: 'Ce lien n’est plus valable\u00a0: demandez-en un nouveau.',
    en: 'This link is no longer valid: ask for a new one.',
  },
  EXTENSION_REDIRECT_REFUSED: {
    code: 'request.invalid',
    fr: 'Cette adresse de retour n’est pas celle de l’extension Liasse.',
    en: 'This return address is not the one of the Liasse extension.',
  },
  EXTENSION_CODE_REFUSED: {
    code: 'session.wrong-credentials',
    fr: 'Ce code de connexion n’est plus valable\u00a0: recommencez depuis l’extension.',
    en: 'This sign-in code is no longer valid: start again from the extension.',
  },
}
const byStatus: Record<number, { code: ErrorCode; fr: string; en: string }> = {
  401: { code: 'session.required', fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' },
  403: { code: 'origin.refused', fr: 'Cette demande vient d’une adresse inconnue.', en: 'This request comes from an unknown address.' },
  404: { code: 'not-found', fr: 'Cette page n’existe pas.', en: 'There is no such page.' },
  429: { code: 'rate.exceeded', fr: 'Trop d’essais\u00a0: attendez une minute.', en: 'Too many attempts: wait a minute.' },
}
const other = { code: 'request.invalid' as const, fr: 'Cette demande est incomplète.', en: 'This request is incomplete.' }

/** Our code and sentence for a refusal of better-auth. */
export function describeAuthError(status: number, code: string | undefined, language: Language) {
  const found = (code && sentences[code]) || byStatus[status] || other
  return { code: found.code, message: found[language] }
}
