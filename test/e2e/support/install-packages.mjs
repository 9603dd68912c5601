import { installDebianPackages } from '../../../scripts/debian/install.mjs'
import { endToEndPackages } from '../../../scripts/debian/packages.mjs'

/** Vitest's global set-up of the end-to-end tests: real browsers and a real webmail from Debian. */
export function setup() {
  const installed = installDebianPackages(endToEndPackages)
  if (installed.length > 0) console.log(`Installed from Debian: ${installed.join(', ')}`)
}
