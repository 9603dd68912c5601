import { analyse } from './modules/analysis/analyse'
import { giveUpAnalysis } from './modules/analysis/give-up'
import { resumeAfterReset } from './modules/analysis/resume-after-reset'
import { sealAllChains } from './modules/audit/seal-all-chains'
import { sweepCaptures, sweepOrphans } from './modules/documents/sweep-captures'
import { claimJob, type JobRecord, maximumAttempts } from './modules/jobs/claim-job'
import { failJob, postponeJob } from './modules/jobs/end-job'
import { sweepJobs } from './modules/jobs/sweep-jobs'
import { runApplyTemplate } from './modules/templates/apply-to-many'
import type { Deps } from './ports/deps'

interface Handler {
  run(deps: Deps, held: JobRecord): Promise<void>
  giveUp?(deps: Deps, held: JobRecord): Promise<void>
}

const handlers: Record<string, Handler> = {
  'document.analyse': { run: analyse, giveUp: giveUpAnalysis },
  'template.apply': { run: runApplyTemplate },
}

const backoffMs = [2_000, 15_000, 60_000]

/** Runs the job a nudge names, if it is due and nobody holds it. Never throws: the row says how it ended. */
export async function runJob(deps: Deps, jobId: string): Promise<void> {
  const held = await claimJob(deps, jobId)
  if (!held) return
  const handler = handlers[held.name]
  try {
    if (held.attempts > maximumAttempts) throw new Error(`started ${maximumAttempts} times without an end`)
    if (!handler) throw new Error(`no handler for job ${held.name}`)
    await handler.run(deps, held)
  } catch (error) {
    deps.log.error('job.failed', error, { jobId, name: held.name, attempt: held.attempts })
    if (held.attempts < maximumAttempts) return postponeJob(deps, held, backoffMs[held.attempts - 1] ?? 60_000)
    await handler?.giveUp?.(deps, held)
    await failJob(deps, held, error instanceof Error ? error.message : String(error))
  }
}

/** Every minute and at start: what a crash left half-way is finished or failed, lost nudges are sent again. */
export async function tick(deps: Deps): Promise<void> {
  const tasks = { sweepJobs, sweepCaptures, resumeAfterReset, sealAllChains }
  for (const [name, task] of Object.entries(tasks)) {
    await task(deps).catch((error: unknown) => deps.log.error('tick.failed', error, { name }))
  }
}

/** Once a day. */
export async function tickDaily(deps: Deps): Promise<void> {
  await sweepOrphans(deps)
}
