import { describe, expect, it } from 'vitest'
import { ApiError } from '../../../shared/api/api-error'
import { errorSentence } from '../../../worker/dashboard/app/error-sentence'
import { createWords } from '../../../worker/dashboard/app/words'
import { plainCode } from '../../../worker/dashboard/connect/plain-code'
import { readConnectionRequest } from '../../../worker/dashboard/connect/connection-request'
import { neighboursOf } from '../../../worker/dashboard/data/document-trail'
import { describeFilters } from '../../../worker/dashboard/documents/describe-filters'
import { readQuery } from '../../../worker/dashboard/documents/document-filters'
import { markWords } from '../../../worker/dashboard/documents/mark-words'
import { nameParts } from '../../../worker/dashboard/documents/name-parts'
import { reconnectDelayMs } from '../../../worker/dashboard/live/reconnect-delay'
import { initialsOf } from '../../../worker/dashboard/shell/initials-of'

const t = createWords('fr')

describe('an error', () => {
  it('says the server’s own sentence', () => {
    expect(errorSentence(new ApiError(402, 'storage.exhausted', 'Il reste 2 Mo.', 'req_1'), t)).toBe(
      'Il reste 2 Mo.',
    )
  })

  it('tells no network, an ended session and a bug apart, the bug with its reference', () => {
    expect(errorSentence(new TypeError('fetch'), t)).toBe(t('errorNetwork'))
    expect(errorSentence(new ApiError(401, 'session.required', 'x', 'req_1'), t)).toBe(t('errorSession'))
    expect(errorSentence(new ApiError(502, 'internal', 'HTTP 502', ''), t)).toContain('HTTP 502')
  })
})

describe('what is found', () => {
  it('is marked where it stands, case and accents aside', () => {
    expect(markWords('Échéance du bail', 'echeance BAIL')).toEqual([
      { text: 'Échéance', hit: true },
      { text: ' du ', hit: false },
      { text: 'bail', hit: true },
    ])
    expect(markWords('Rien ici', '(*)')).toEqual([{ text: 'Rien ici', hit: false }])
  })

  it('S-60: is said by chips in words', () => {
    const query = readQuery('?type=Bail&dueFrom=2026-01-01&dueTo=2026-12-31&folderId=fld_1&importer=usr_1')
    const folders = [{ id: 'fld_1', parentId: null, name: 'Baux', documents: 0, ai: null }]
    const chips = describeFilters(query, {
      t,
      language: 'fr',
      folders,
      importers: [{ id: 'usr_1', name: 'Claire' }],
    })
    expect(chips.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Type : Bail',
      'Dossier : Baux',
      'Importé par : Claire',
      'Échéance : du 1 janv. 2026 au 31 déc. 2026',
    ])
  })
})

describe('names', () => {
  it('break after their marks, never inside a date', () => {
    expect(nameParts('attestation_vigilance_2026-12-31.pdf')).toEqual([
      'attestation_',
      'vigilance_',
      '2026-12-31.pdf',
    ])
    expect(nameParts('Bail.pdf')).toEqual(['Bail.pdf'])
  })

  it.each([
    ['Boulangerie de l’Étang', 'BÉ'],
    ['Alpha Conseil', 'AC'],
    ['sci du port', 's'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('connecting the extension', () => {
  const challenge = 'A'.repeat(43)
  const redirect = `https://${'a'.repeat(32)}.chromiumapp.org/x`
  const asked = `?redirect_uri=${redirect}&state=12345678&code_challenge=${challenge}&device=Chrome`

  it('is asked with everything or not at all', () => {
    expect(readConnectionRequest(asked)).toMatchObject({ state: '12345678', deviceName: 'Chrome' })
    expect(readConnectionRequest(asked.replace(challenge, 'court'))).toBeNull()
    expect(readConnectionRequest('')).toBeNull()
  })

  it('accepts a code as people type it', () => {
    expect(plainCode(' abcd-12 34')).toBe('ABCD1234')
  })
})

describe('going on', () => {
  it('from one document to the next follows the list it was opened from', () => {
    const trail = {
      from: '/a-reviser',
      documents: [
        { spaceId: 's', id: 'a' },
        { spaceId: 't', id: 'b' },
      ],
    }
    expect(neighboursOf(trail, 'a')).toMatchObject({
      previous: null,
      next: { spaceId: 't', documentId: 'b' },
      position: 1,
      total: 2,
    })
    expect(neighboursOf(trail, 'elsewhere')).toMatchObject({ previous: null, next: null, position: 0 })
    expect(neighboursOf(null, 'a')).toMatchObject({ previous: null, next: null })
  })

  it('after a lost connection waits longer each time, half a minute at most, never all at once', () => {
    expect([1, 2, 3, 10].map((failures) => reconnectDelayMs(failures, 0.5))).toEqual([
      1000, 2000, 4000, 30_000,
    ])
    expect(reconnectDelayMs(1, 0)).toBe(800)
    expect(reconnectDelayMs(1, 1)).toBe(1200)
  })
})
