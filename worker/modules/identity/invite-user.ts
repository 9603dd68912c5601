import { eq } from 'drizzle-orm'
import { user, verification } from '../../db/tables/identity'
import type { Deps } from '../../ports/deps'
import { authMail } from './auth-mail'
import { authOf } from './auth-of'

export interface Person {
  id: string
  name: string
  email: string
}

const invitationLifeMs = 2 * 86_400_000

/** The person with this address, made when unknown and then invited by mail to choose a password. */
export async function inviteUser(deps: Deps, input: { email: string; name?: string | undefined }): Promise<Person> {
  const email = input.email.toLowerCase()
  const [known] = await deps.directory.select().from(user).where(eq(user.email, email)).limit(1)
  if (known) return { id: known.id, name: known.name, email }
  const now = new Date(deps.clock.now())
  const person = { id: deps.ids.next('usr'), name: input.name || email, email }
  const token = deps.ids.next('inv')
  await deps.directory.batch([
    deps.directory.insert(user).values({ ...person, emailVerified: false, language: 'fr', createdAt: now, updatedAt: now }),
    // The same row that better-auth's own reset link stands on: the invited person sets a first password through it.
    deps.directory.insert(verification).values({
      id: deps.ids.next('ver'),
      identifier: `reset-password:${token}`,
      value: person.id,
      expiresAt: new Date(deps.clock.now() + invitationLifeMs),
      createdAt: now,
      updatedAt: now,
    }),
  ])
  await deps.mailer.send(authMail('invitation', { ...person, token }, deps.settings.publicUrl))
  return person
}

/** A person with a password at once: the demonstration and the first administrator. */
export async function createUserWithPassword(deps: Deps, input: { email: string; name: string; password: string }): Promise<Person> {
  const context = await authOf(deps).$context
  const email = input.email.toLowerCase()
  const created = await context.internalAdapter.createUser({ email, name: input.name, emailVerified: true }, { action: 'create-user' } as never)
  await context.internalAdapter.linkAccount({
    userId: created.id,
    providerId: 'credential',
    accountId: created.id,
    password: await context.password.hash(input.password),
  })
  return { id: created.id, name: created.name, email }
}
