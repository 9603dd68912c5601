import { account as englishAccount } from '../../../shared/i18n/en/account'
import { common as englishCommon } from '../../../shared/i18n/en/common'
import { dashboard as englishDashboard } from '../../../shared/i18n/en/dashboard'
import { account as frenchAccount } from '../../../shared/i18n/fr/account'
import { common as frenchCommon } from '../../../shared/i18n/fr/common'
import { dashboard as frenchDashboard } from '../../../shared/i18n/fr/dashboard'
import { createTranslate, type Translate } from '../../../shared/i18n/translator'
import type { Language } from '../../../shared/schemas/primitives'

const catalogues = {
  fr: { ...frenchCommon, ...frenchAccount, ...frenchDashboard },
  en: { ...englishCommon, ...englishAccount, ...englishDashboard },
}
export type DashboardTranslate = Translate<typeof catalogues.fr>
export type WordKey = Parameters<DashboardTranslate>[0]

/** All words of the dashboard in one language. */
export const createWords = (language: Language): DashboardTranslate => createTranslate(catalogues, language)
