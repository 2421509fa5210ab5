// Plain JavaScript on purpose: an older Node cannot read TypeScript, and should say so instead of failing on it.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Panorama needs Node 24 or newer; this is ${process.version}. "npm ci" brings the right one, and npm scripts use it: run "npm ci", then "npm start".\n` +
      'If npm was told not to run install scripts (--ignore-scripts), run "npm rebuild node" once.',
  )
  process.exit(1)
}
process.env.APOLLO_TELEMETRY_DISABLED = '1'
await import(process.argv[2] === 'split' ? './split.ts' : './main.ts')
