import { applyD1Migrations, env } from 'cloudflare:test'

async function dropTables(database: typeof env.SHARD) {
  const found = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'document\\_text\\_%' ESCAPE '\\'"
  const { results } = await database.prepare(found).all<{ name: string }>()
  const drops = results.map(({ name }) => database.prepare(`DROP TABLE "${name}"`))
  await database.batch([database.prepare('PRAGMA defer_foreign_keys = on'), ...drops])
}

/** Empty, migrated databases and no blobs: files share one worker, and `reset()` of cloudflare:test leaves rows behind. */
export async function emptyStores() {
  await Promise.all([dropTables(env.DIRECTORY), dropTables(env.SHARD)])
  await applyD1Migrations(env.DIRECTORY, env.DIRECTORY_MIGRATIONS)
  await applyD1Migrations(env.SHARD, env.SHARD_MIGRATIONS)
  const { objects } = await env.BLOBS.list()
  await env.BLOBS.delete(objects.map(({ key }) => key))
}
