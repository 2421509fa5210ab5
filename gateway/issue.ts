import { demoToken } from './token.ts'
import { personas } from '@panorama/demo/personas'

const [persona] = process.argv.slice(2)
if (!personas.some(({ id }) => id === persona)) {
  console.error(`Usage: npm run token -- <persona>\nPersonas: ${personas.map(({ id }) => id).join(', ')}`)
  process.exit(1)
}
console.log(await demoToken(persona!))
