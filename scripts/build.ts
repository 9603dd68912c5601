import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

interface Part {
  name: string
  /** Files whose change makes a new build necessary. */
  sources: string[]
  output: string
  commands: string[][]
}

const common = ['shared/**/*', 'package-lock.json', 'tsconfig.json']

const parts: Part[] = [
  {
    name: 'dashboard',
    sources: [...common, 'worker/dashboard/**/*'],
    output: '.output/dashboard/index.html',
    commands: [['vite', 'build', '-c', 'worker/dashboard/vite.config.ts', '--logLevel', 'warn']],
  },
  {
    name: 'worker',
    sources: [...common, 'worker/**/*', 'wrangler.toml'],
    output: '.output/worker/index.js',
    commands: [['wrangler', 'deploy', '--dry-run', '--outdir', '.output/worker']],
  },
  {
    name: 'extension',
    sources: [...common, 'extension/**/*', 'wxt.config.ts'],
    output: '.output/extension/chrome-mv3/manifest.json',
    commands: [['wxt', 'build', '-b', 'chrome', '--mv3'], ['wxt', 'build', '-b', 'firefox', '--mv3']],
  },
]

function fingerprint(part: Part) {
  const hash = createHash('sha256').update(process.env.WXT_API_ORIGIN ?? '')
  const files = globSync(part.sources, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function run(command: string[]) {
  const [program = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`)
}

/** Builds dashboard, Worker and extension; a part whose sources did not change since its last build is left as it is. */
export function build(names = parts.map((part) => part.name)) {
  for (const part of parts.filter(({ name }) => names.includes(name))) {
    const stamp = `.output/${part.name}.built`
    const wanted = fingerprint(part)
    if (existsSync(part.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    console.log(`Building the ${part.name}…`)
    for (const command of part.commands) run(command)
    mkdirSync('.output', { recursive: true })
    writeFileSync(stamp, wanted)
  }
}

if (import.meta.main) build(process.argv.length > 2 ? process.argv.slice(2) : undefined)
