import { beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from './support/world'

interface Description {
  openapi: string
  paths: Record<string, Record<string, { parameters: { name: string; in: string; required: boolean }[]; requestBody?: unknown; security?: unknown[] }>>
}

let world: World
let description: Description
beforeAll(async () => {
  world = await createWorld()
  description = (await (await world.app.request('/api/openapi.json')).json()) as Description
})

describe('the API’s own description', () => {
  it('is OpenAPI 3.1, open to anybody, and names every route that others rely on', () => {
    expect(description.openapi).toBe('3.1.0')
    const routes = Object.entries(description.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    expect(routes).toEqual(
      expect.arrayContaining([
        'get /api/spaces',
        'post /api/clients',
        'put /api/spaces/{spaceId}/captures/{captureId}',
        'get /api/spaces/{spaceId}/documents',
        'get /api/spaces/{spaceId}/documents/{documentId}',
        'patch /api/spaces/{spaceId}/documents/{documentId}',
        'post /api/spaces/{spaceId}/documents/{documentId}/suggestions/{field}/{decision}',
        'get /api/review',
        'post /api/templates/{templateId}/apply',
        'get /api/jobs/{jobId}',
      ]),
    )
  })

  it('describes queries and bodies by the schemas that check them', () => {
    const list = description.paths['/api/spaces/{spaceId}/documents']?.get
    expect(list?.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['spaceId', 'q', 'dueFrom', 'flagged', 'cursor']))
    expect(JSON.stringify(description.paths['/api/clients']?.post?.requestBody)).toContain('"siren"')
    expect(description.paths['/api/health']?.get?.security).toEqual([])
  })
})
