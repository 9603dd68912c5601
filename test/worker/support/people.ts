import { expect } from 'vitest'
import type { Caller } from './caller'
import type { World } from './world'

export const chosenPassword = 'une phrase de passe assez longue'

/** The one-time token of the last mail sent to this address. */
export function tokenMailedTo(world: World, email: string): string {
  const mail = world.mails.findLast(({ to }) => to === email)
  return /[?&]token=([\w.~-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

/** Chooses a password by the mailed link, as the person would, and signs in with it. */
export async function acceptInvitation(world: World, email: string): Promise<Caller> {
  const body = JSON.stringify({ newPassword: chosenPassword, token: tokenMailedTo(world, email) })
  const headers = { 'content-type': 'application/json' }
  const answer = await world.app.request('/api/auth/reset-password', { method: 'POST', headers, body })
  expect(answer.status, await answer.text()).toBe(200)
  return world.signIn(email, chosenPassword)
}

/** Invites somebody into a client's space and has them sign in. */
export async function inviteMember(world: World, spaceId: string, input: { email: string; name: string; role: string }): Promise<Caller> {
  const invited = await (await world.as('admin')).send('POST', `/spaces/${spaceId}/members`, input)
  expect(invited.status).toBe(201)
  return acceptInvitation(world, input.email)
}
