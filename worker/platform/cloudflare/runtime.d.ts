// The package's own types are a whole world of globals that clash with the DOM's; only what we use of the module is declared.
declare module 'cloudflare:workers' {
  import type { CloudflareWorkersModule } from '@cloudflare/workers-types'
  export const DurableObject: typeof CloudflareWorkersModule.DurableObject
  export const WorkerEntrypoint: typeof CloudflareWorkersModule.WorkerEntrypoint
  export const waitUntil: typeof CloudflareWorkersModule.waitUntil
}
