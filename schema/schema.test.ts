import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConstDirectiveNode, isEnumType, isInputObjectType, isInterfaceType, isObjectType, Kind, visit } from 'graphql'
import { expect, test } from 'vitest'
import { apiSchema, changes, committed, compose, subgraphNames } from './compose.ts'
import { subgraphSdl } from './sdl.ts'

const ROOT = new URL('..', import.meta.url).pathname

test('the committed supergraph is what the subgraphs compose to', () => {
  expect(compose()).toBe(committed())
})

test('the generated types are what the SDL generates', () => {
  const directory = mkdtempSync(join(tmpdir(), 'panorama-types-'))
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/.bin/graphql-codegen'), '--config', 'codegen.ts'], { cwd: ROOT, env: { ...process.env, GENERATE_INTO: directory }, stdio: 'ignore' })
    for (const name of subgraphNames().filter((each) => each !== 'gateway'))
      expect(readFileSync(join(directory, `subgraphs/${name}/types.generated.ts`), 'utf8'), name).toBe(readFileSync(join(ROOT, `subgraphs/${name}/types.generated.ts`), 'utf8'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}, 60_000)

// The planner's known faults are kept away by keeping to plain constructs.
test.each(subgraphNames())('%s keeps to what the planner does right', (name) => {
  const wrong: string[] = []
  const text = (directive: ConstDirectiveNode) => directive.arguments?.map((argument) => (argument.value.kind === Kind.STRING ? argument.value.value : '')).join() ?? ''
  visit(subgraphSdl(name), {
    Directive: (directive) => {
      if (directive.name.value === 'key' && text(directive as ConstDirectiveNode).replace(',', '') !== 'id') wrong.push(`@key(fields: "${text(directive as ConstDirectiveNode)}")`)
      if (directive.name.value === 'requires' && text(directive as ConstDirectiveNode).includes('(')) wrong.push(`@requires(fields: "${text(directive as ConstDirectiveNode)}")`)
      if (directive.name.value === 'interfaceObject') wrong.push('@interfaceObject')
    },
  })
  expect(wrong).toEqual([])
})

test('the graph explains itself: every type, root field and argument that leaves a question has a description', () => {
  const bare: string[] = []
  for (const type of Object.values(apiSchema(committed()).getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name) || /(Payload|Connection|Edge|Input|Filter)$/.test(type.name)) continue
    if (!type.description && type.name !== 'Query') bare.push(type.name)
    if (isEnumType(type)) for (const value of type.getValues()) if (!/^\S.* \/ \S/.test(value.description ?? '')) bare.push(`${type.name}.${value.name}`)
    if (['Query', 'Mutation'].includes(type.name) && isObjectType(type)) for (const field of Object.values(type.getFields())) if (!field.description) bare.push(`${type.name}.${field.name}`)
  }
  expect(bare).toEqual([])
})

test('mutations are named noun first, take what the contract says and return a payload', () => {
  const schema = apiSchema(committed())
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const payload = schema.getType(`${field.name[0]!.toUpperCase()}${field.name.slice(1)}Payload`)
    expect(String(field.type), field.name).toBe(`${payload!.name}!`)
    expect(isObjectType(payload) && String(payload.getFields()['userErrors']?.type), field.name).toBe('[UserError!]!')
    expect(field.args.some((argument) => argument.name === 'idempotencyKey') || /(Reveal|LookUp|Export)$/.test(field.name), field.name).toBe(true)
  }
})

test('no float holds money, no open type hides anything', () => {
  const schema = apiSchema(committed())
  for (const type of Object.values(schema.getTypeMap()))
    if (!type.name.startsWith('__') && (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)))
      for (const field of Object.values(type.getFields())) expect(String(field.type).replace(/[[\]!]/g, ''), `${type.name}.${field.name}`).not.toMatch(/^(Float|JSON|Any)$/)
})

test('a removed field is named as a breaking change, an added one is not', () => {
  const older = committed()
  const without = older.replace('  isMain: Boolean!\n', '')
  expect(changes(older, without).breaking.join()).toMatch(/FIELD_REMOVED: .*isMain/)
  expect(changes(without, older).breaking).toEqual([])
})

test('the letters before an id tell its type: no two types share them', () => {
  const types = new Map<string, Set<string>>()
  for (const type of Object.values(apiSchema(committed()).getTypeMap())) {
    const letters = isObjectType(type) && /starts with `([a-z]+)_`/.exec(type.getFields()['id']?.description ?? '')?.[1]
    if (letters) types.set(letters, (types.get(letters) ?? new Set()).add(type.name))
  }
  expect(types.size).toBeGreaterThan(50)
  expect([...types].filter(([, names]) => names.size > 1).map(([letters, names]) => `${letters}: ${[...names].join(', ')}`)).toEqual([])
})
