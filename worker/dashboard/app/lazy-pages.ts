import { lazily } from './lazily'

const documentCode = () => import('../document/document-page').then((code) => code.DocumentPage)

export const DocumentPage = lazily(documentCode)
export const AccessPage = lazily(() => import('../account/access-page').then((code) => code.AccessPage))
export const ClientsPage = lazily(() => import('../clients/clients-page').then((code) => code.ClientsPage))
export const ConnectPage = lazily(() => import('../connect/connect-page').then((code) => code.ConnectPage))
export const DevicePage = lazily(() => import('../connect/device-page').then((code) => code.DevicePage))
export const ForgottenPage = lazily(() =>
  import('../sign-in/forgotten-page').then((code) => code.ForgottenPage),
)
export const PasswordPage = lazily(() => import('../sign-in/password-page').then((code) => code.PasswordPage))

/**
 * Fetches the code of the document page ahead, while the list is being read; a failure shows when it is
 * needed.
 */
export function fetchDocumentCode() {
  documentCode().catch(() => undefined)
}
