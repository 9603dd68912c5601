import type { RouterRoute } from 'hono/types'
import { z } from 'zod'
import { errorBody, errorStatus } from '../../shared/schemas/errors'
import { schemaOf, type Validated } from './validate'

type JsonSchema = { properties?: Record<string, unknown>; required?: string[] }

const withoutSession = ['/api/health', '/api/openapi.json', '/api/setup', '/api/setup/demonstration', '/api/live/socket']

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

function parameters(path: string, checks: Validated[]) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const query = checks.find(({ target }) => target === 'query')
  const { properties = {}, required = [] } = query ? toJsonSchema(query.schema) : {}
  const inQuery = Object.entries(properties).map(([name, schema]) => {
    return { name, in: 'query', required: required.includes(name), schema }
  })
  return [...inPath, ...inQuery]
}

function describe(method: string, path: string, checks: Validated[]) {
  const body = checks.find(({ target }) => target === 'json')
  const isDeposit = method === 'PUT' && path.includes('/captures/')
  const content = body
    ? { 'application/json': { schema: toJsonSchema(body.schema) } }
    : { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  const refused = { description: 'Refused', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
  return {
    parameters: parameters(path, checks),
    ...(body || isDeposit ? { requestBody: { required: true, content } } : {}),
    ...(withoutSession.includes(path) ? { security: [] } : {}),
    responses: { '2XX': { description: 'Done' }, '4XX': refused },
  }
}

/**
 * OpenAPI 3.1 of the routes as they stand, from the schemas that validate them: nothing is described that is not checked.
 * Sign-in (`/api/auth/*`) is better-auth's and described by it.
 */
export function describeApi(routes: RouterRoute[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  const isEndpoint = ({ method, path }: RouterRoute) => method !== 'ALL' && !path.includes('*')
  const grouped = Map.groupBy(routes.filter(isEndpoint), ({ method, path }) => `${method} ${path}`)
  for (const [key, handlers] of grouped) {
    const [method = '', path = ''] = key.split(' ')
    const checks = handlers.flatMap(({ handler }) => schemaOf(handler) ?? [])
    const address = path.replace(/:(\w+)/g, '{$1}')
    paths[address] = { ...paths[address], [method.toLowerCase()]: describe(method, path, checks) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Liasse', version: '1', description: `Error codes: ${Object.keys(errorStatus).join(', ')}` },
    servers: [{ url: publicUrl }],
    security: [{ bearer: [] }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: toJsonSchema(errorBody) },
    },
    paths,
  }
}
