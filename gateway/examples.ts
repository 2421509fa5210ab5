import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { personas } from '@panorama/demo/personas'
import type { ExplorerExample, ExplorerPersona } from './explorer.ts'
import { demoToken } from './token.ts'

const DIRECTORY = new URL('../examples/', import.meta.url)

/**
 * The examples as they lie in `examples/`: `<name>.graphql` begins with a comment line `# 中文标题 / English title` and one
 * `# persona: <id>`; `<name>.variables.json` lies beside it.
 */
export const readExamples = (): (ExplorerExample & { persona: string })[] =>
  readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace('.graphql', '')
      const query = readFileSync(new URL(file, DIRECTORY), 'utf8')
      const [, zh = name, en = name] = /^# (.+?) \/ (.+)$/m.exec(query) ?? []
      const [, persona = 'group-leader'] = /^# persona: (\S+)$/m.exec(query) ?? []
      const beside = new URL(`${name}.variables.json`, DIRECTORY)
      const variables = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Record<string, unknown>) : {}
      return { name, title: { zh, en }, query, variables, persona }
    })

/** The personas with fresh tokens; `nameOf` says who is behind a subject. */
export const explorerPersonas = (nameOf: (subject: string) => Promise<string | undefined>) => async (): Promise<ExplorerPersona[]> => {
  const found = await Promise.all(
    personas.map(async ({ id, kind, title, note }) => {
      const name = await nameOf(id)
      return name === undefined ? [] : [{ id, kind, name, title, note, token: await demoToken(id) }]
    }),
  )
  return found.flat()
}
