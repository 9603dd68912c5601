import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { job } from '../../worker/db/tables/jobs'
import { membership, space } from '../../worker/db/tables/spaces'
import { type Database, isCheckViolation, isNullRefused, isUniqueViolation, type Statement } from '../../worker/ports/database'
import { aJob, aSpace, unique } from './rows'

const inOne = (database: Database, ...[first, ...rest]: [Statement, ...Statement[]]) => database.batch([first, ...rest])
const rejection = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => error)

function describeBatches(open: () => Promise<Database>) {
  test('a batch gives the result of each statement, in order and in the words of the tables', async () => {
    const database = await open()
    const row = aSpace({ name: 'Bêta Bâtiment' })
    const [inserted, listed, , renamed] = await inOne(
      database,
      database.insert(space).values(row).returning(),
      database.select({ id: space.id }).from(space).where(eq(space.id, row.id)),
      database.run(sql`UPDATE space SET used_bytes = ${42} WHERE id = ${row.id}`),
      database.update(space).set({ name: 'Bêta' }).where(eq(space.id, row.id)).returning({ name: space.name, usedBytes: space.usedBytes }),
    )
    expect(inserted).toEqual([{ ...row, siren: null, clientType: null, ai: null, usedBytes: 0 }])
    expect(listed).toEqual([{ id: row.id }])
    expect(renamed).toEqual([{ name: 'Bêta', usedBytes: 42 }])
  })

  test('a later statement of a batch sees what an earlier one wrote', async () => {
    const database = await open()
    const row = aSpace()
    const used = sql<number>`(SELECT used_bytes + 1 FROM space WHERE id = ${row.id})`
    const step = database.update(space).set({ usedBytes: used }).where(eq(space.id, row.id))
    await inOne(database, database.insert(space).values(row), step, step, step)
    expect(await database.select({ usedBytes: space.usedBytes }).from(space).where(eq(space.id, row.id))).toEqual([{ usedBytes: 3 }])
  })

  test('a batch that fails at its end leaves nothing behind', async () => {
    const database = await open()
    const [kept, refused] = [aSpace(), aSpace()]
    await database.insert(space).values(kept)
    const failing = inOne(
      database,
      database.insert(space).values(refused),
      database.run(sql`UPDATE space SET name = 'changed' WHERE id = ${kept.id}`),
      database.insert(space).values(kept),
    )
    expect(isUniqueViolation(await rejection(failing), 'space.id')).toBe(true)
    expect(await database.select({ id: space.id }).from(space).where(eq(space.id, refused.id))).toEqual([])
    expect(await database.select({ name: space.name }).from(space).where(eq(space.id, kept.id))).toEqual([{ name: kept.name }])
  })

  test('an empty JSON value, an accent and a nested list come back as they went in', async () => {
    const database = await open()
    const payload = { accents: 'Bêta « éàü »', nested: [{ un: 1 }, null, []], nothing: null }
    const row = aJob({ payload, failures: [] })
    const [inserted] = await inOne(database, database.insert(job).values(row).returning())
    expect(inserted).toEqual([expect.objectContaining({ payload, failures: [], attempts: 0 })])
    expect(await database.select({ payload: job.payload }).from(job).where(eq(job.id, row.id))).toEqual([{ payload }])
  })

  test('a read of joined tables in a batch keeps columns apart that are named apart', async () => {
    const database = await open()
    const row = aSpace()
    const work = aJob({ key: row.id })
    const [, , joined] = await inOne(
      database,
      database.insert(space).values(row),
      database.insert(job).values(work),
      // D1 gives the rows of a batch by column name: two columns of one name would be one.
      database
        .select({ spaceId: space.id, spaceName: sql<string>`${space.name}`.as('space_name'), jobId: sql<string>`${job.id}`.as('job_id'), jobName: job.name })
        .from(space)
        .innerJoin(job, eq(job.key, space.id))
        .where(eq(space.id, row.id)),
    )
    expect(joined).toEqual([{ spaceId: row.id, spaceName: row.name, jobId: work.id, jobName: work.name }])
  })

  test('a statement whose key is taken does nothing where it asks for that', async () => {
    const database = await open()
    const row = aJob()
    const again = { ...row, id: unique('job') }
    const [first, second] = await inOne(
      database,
      database.insert(job).values(row).onConflictDoNothing().returning({ id: job.id }),
      database.insert(job).values(again).onConflictDoNothing().returning({ id: job.id }),
    )
    expect([first, second]).toEqual([[{ id: row.id }], []])
  })
}

function describeRefusals(open: () => Promise<Database>) {
  test('a taken key is told from a failed check and from a missing value', async () => {
    const database = await open()
    const row = aJob()
    await database.insert(job).values(row)
    const taken = await rejection(inOne(database, database.insert(job).values({ ...row, id: unique('job') })))
    expect(isUniqueViolation(taken, 'job.key')).toBe(true)
    expect([isUniqueViolation(taken, 'job.id'), isCheckViolation(taken, 'key'), isNullRefused(taken, 'job.key')]).toEqual([false, false, false])
  })

  test('a failed check names its column', async () => {
    const database = await open()
    const row = aSpace()
    await database.insert(space).values(row)
    const refused = await rejection(inOne(database, database.run(sql`UPDATE space SET used_bytes = -1 WHERE id = ${row.id}`)))
    expect(isCheckViolation(refused, 'used_bytes')).toBe(true)
    expect([isCheckViolation(refused, 'plan'), isUniqueViolation(refused, 'used_bytes'), isNullRefused(refused, 'used_bytes')]).toEqual([false, false, false])
  })

  test('a missing value names its column', async () => {
    const database = await open()
    const nowhere = sql<string>`(SELECT name FROM space WHERE id = 'spc_none')`
    const refused = await rejection(inOne(database, database.insert(space).values({ ...aSpace(), name: nowhere as never })))
    expect(isNullRefused(refused, 'space.name')).toBe(true)
    expect([isNullRefused(refused, 'space.id'), isUniqueViolation(refused, 'space.name'), isCheckViolation(refused, 'name')]).toEqual([false, false, false])
  })

  test('the same holds of a statement outside a batch', async () => {
    const database = await open()
    const row = aJob()
    await database.insert(job).values(row)
    const refused = await rejection(Promise.resolve(database.insert(job).values({ ...row, key: unique('key') }).returning()))
    expect(isUniqueViolation(refused, 'job.id')).toBe(true)
  })

  test('a member of a space that is not there is refused', async () => {
    const database = await open()
    const orphan = { spaceId: unique('spc'), userId: unique('usr'), role: 'lead' as const }
    const refused = await rejection(inOne(database, database.insert(membership).values(orphan)))
    expect(String((refused as Error | undefined)?.cause ?? refused)).toContain('FOREIGN KEY constraint failed')
  })
}

/** What every Database must do; `open` gives a shard with all migrations applied. Rows carry fresh ids: it may hold others. */
export function databaseContract(name: string, open: () => Promise<Database>): void {
  describe(`Database on ${name}`, () => {
    describeBatches(open)
    describeRefusals(open)
  })
}
