import type { Found, Report } from './probe.ts'

const table = (rows: (string | number)[][]) => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows) console.log(row.map((cell, column) => (typeof cell === 'number' || column > 0 ? String(cell).padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  '))
}

const MOST_SHOWN = 12

/** The figures, and every kind of finding with the smallest query that shows it. Returns whether nothing was found. */
export const print = (report: Report, seconds: number, seed: number): boolean => {
  const { figures, byViewer, findings, templates } = report
  table([['what was asked', 'pairs', 'rows', 'values', 'leaked', 'missing', 'failed'], ...[...figures].sort().map(([kind, { pairs, rows, values, leaks, misses, failures }]) => [kind, pairs, rows, values, leaks, misses, failures])])
  console.log()
  table([['who asked', 'pairs', 'leaked', 'missing', 'failed'], ...[...byViewer].sort().map(([is, { pairs, leaks, misses, failures }]) => [is, pairs, leaks, misses, failures])])
  for (const [, same] of [...Map.groupBy(findings, ({ what, path }) => `${what} ${path}`)].slice(0, MOST_SHOWN)) console.log(describe(same[0]!, same.length))
  const count = (what: Found['what']) => findings.filter((finding) => finding.what === what).length
  console.log(`\n${templates.asked} of ${templates.total} questions made from the schema were asked${report.skipped.length ? `; nothing to ask with for ${report.skipped.slice(0, 8).join('; ')}` : ''}`)
  console.log(`${report.pairs} pairs in ${seconds.toFixed(1)} s (${((process.cpuUsage().user + process.cpuUsage().system) / 1e6).toFixed(1)} s CPU of this process): ${count('leak')} leaked, ${count('miss')} missing, ${count('failure')} failed, ${count('entry')} without an entry; --seed ${seed}`)
  return findings.length === 0
}

export const describe = ({ what, path, says, person, eyes, document, variables, where }: Found, times = 1) =>
  [
    `\n${what.toUpperCase()} ${path}${times > 1 ? ` (${times} times)` : ''}`,
    `  ${says}`,
    `  as ${person.subject} (${person.is}; sees ${eyes?.customers.size ?? 0} customers), at ${where}:`,
    `  ${document}`,
    `  ${JSON.stringify(variables)}`,
  ].join('\n')
