import { spawnSync } from 'node:child_process'

/**
 * The names of `names` that dpkg does not list as fully installed, in the given order.
 * Throws an Error with a sentence where there is no dpkg.
 * @param {string[]} names
 * @returns {string[]}
 */
export function missingPackages(names) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  })
  if (query.error) {
    const why = `This machine has no Debian packages (${query.error.message})`
    throw new Error(`${why}; please install by hand: ${names.join(' ')}`)
  }
  const installed = query.stdout.split('\n').filter((line) => line.endsWith(' installed'))
  const present = new Set(installed.map((line) => line.split(' ')[0]))
  return names.filter((name) => !present.has(name))
}
