import type { Office } from '../office.ts'
import type { Row } from '../row.ts'
import { repeat, spread } from '../timing.ts'

const words = ['assurance', 'bail', 'échéance', 'cotisation', 'attestation', 'resiliation', 'facture fournisseur', 'garantie', 'numéro', 'préavis']
const times = 60

/** Milliseconds of what people wait for on every screen, one request at a time, half / nineteen in twenty. */
export async function measureQueries(office: Office): Promise<Row[]> {
  const { spaces } = await office.json<{ spaces: { id: string; name: string }[] }>('/spaces')
  const space = spaces.find(({ name }) => name === 'Petits dépôts 1')
  const documents = `/spaces/${space?.id}/documents`
  const { total } = await office.json<{ total: number }>(documents)
  const measure = async (what: string, path: (index: number) => string, beside = ''): Promise<Row> => {
    const { times: each } = await repeat(times, 1, (index) => office.json(path(index)))
    return { what: `${what}, p50 / p95`, figure: spread(each), beside }
  }
  return [
    await measure('an answer without a session', () => '/health'),
    await measure('session check', () => '/me'),
    await measure('search', (index) => `${documents}?q=${encodeURIComponent(words[index % words.length] ?? '')}`, `${total} documents in the space, ${spaces.length} spaces`),
    await measure('list of 50', () => documents),
    await measure('À réviser', () => '/review'),
    await measure('spaces with counts', () => '/spaces', `${spaces.length} spaces`),
  ]
}
