import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { missingPackages } from './missing.mjs'

const policyFile = '/usr/sbin/policy-rc.d'

/**
 * Installs the Debian packages of `names` that are not there yet, without a question and without starting a
 * daemon. Instant when all are present. Returns the names it installed. Throws an Error whose message is
 * one sentence for the person at the terminal.
 * @param {string[]} names
 * @returns {string[]}
 */
export function installDebianPackages(names) {
  const missing = missingPackages(names)
  if (missing.length === 0) return []
  const asRoot = rootPrefix(missing)
  const restorePolicy = forbidDaemons(asRoot)
  try {
    aptGet(asRoot, ['update', '-qq'])
    // Roundcube asks where its database lives; the tests give it one of their own.
    run(asRoot, ['debconf-set-selections'], 'roundcube-core roundcube/dbconfig-install boolean false\n')
    aptGet(asRoot, ['install', '-y', '-qq', '--no-install-recommends', ...missing])
  } finally {
    restorePolicy()
  }
  const still = missingPackages(missing)
  if (still.length > 0) throw new Error(`Debian did not install ${still.join(', ')}.`)
  return missing
}

function rootPrefix(missing) {
  if (process.getuid?.() === 0) return []
  const sudo = spawnSync('sudo', ['-n', 'true'])
  if (sudo.status === 0) return ['sudo', '-n']
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`
  throw new Error(`Debian packages are missing, without root or sudo; please run as root: ${command}`)
}

// A package's post-install script asks policy-rc.d before it starts a service; 101 means "not allowed".
function forbidDaemons(asRoot) {
  if (existsSync(policyFile)) return () => {}
  if (asRoot.length > 0) {
    run(asRoot, ['tee', policyFile], '#!/bin/sh\nexit 101\n')
    run(asRoot, ['chmod', '755', policyFile])
    return () => run(asRoot, ['rm', '-f', policyFile])
  }
  writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  return () => rmSync(policyFile, { force: true })
}

function aptGet(asRoot, args) {
  const settings = ['DPkg::Lock::Timeout=300', 'Dpkg::Options::=--force-confold', 'Dpkg::Use-Pty=0']
  const options = settings.flatMap((setting) => ['-o', setting])
  run(asRoot, ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args])
}

function run(asRoot, command, input = '') {
  const [program, ...args] = [...asRoot, ...command]
  const result = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (result.status === 0) return
  const output = result.stderr || result.error?.message || result.stdout || ''
  const reason = output.trim().split('\n').slice(-5).join(' ')
  throw new Error(`« ${command.join(' ')} » failed (${result.status ?? 'not started'}): ${reason}`)
}
