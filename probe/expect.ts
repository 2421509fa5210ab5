import { getNamedType, isAbstractType, isLeafType, isNonNullType } from 'graphql'
import { about, dependent, edges, fields, findsOthers, masked, nameable, OPEN, relative, types } from './reference.types.ts'
import type { Eyes, Reference, Row } from './reference.ts'
import type { Selection } from './templates.ts'

/** What should not be, or should and is not. */
export type Finding = { what: 'leak' | 'miss' | 'failure' | 'entry'; path: string; says: string; selections: Selection[] }

export type Counts = { rows: number; values: number }

type Errors = { message?: string; path?: (string | number)[]; extensions?: { code?: string } }[]

export type Ground = {
  reference: Reference
  /** Subgraphs of the fields that one subgraph adds to an entity of another, as `Type.field`. */
  owners: ReadonlyMap<string, string>
}

export const mayAll = (eyes: Eyes, need: string) => need === OPEN || need.split(' & ').every((code) => eyes.may.has(code))

/** The permission a field asks for, several with `&`; '' for none; undefined when nobody has said. */
export const needOf = (parent: string, name: string, target: string, owners: ReadonlyMap<string, string>): string | undefined => {
  const own = fields[`${parent}.${name}`]
  const entry = types[target]
  if (own !== undefined && !(name === 'node' && entry)) return own
  if (entry && 'reads' in entry && entry.reads !== null) return entry.reads
  if (parent === 'Query') return undefined
  return owners.has(`${parent}.${name}`) ? undefined : OPEN // a foreign field of an entity always asks for something
}

/**
 * Compares what somebody was answered with what somebody who sees everything was answered to the same query: of that,
 * the reference model says what this person sees, and which of its values. `isOwned` is given for an entity asked of one subgraph:
 * whether that is the one that owns it.
 */
export const compare = (root: Selection, actual: any, everything: any, errors: Errors, eyes: Eyes, variables: Row, ground: Ground, isOwned?: boolean): { findings: Finding[]; counts: Counts } => {
  const { reference, owners } = ground
  const findings: Finding[] = []
  const counts = { rows: 0, values: 0 }
  const report = (what: Finding['what'], way: Selection[], says: string) => void findings.push({ what, path: way.map(({ parent, field }) => `${parent}.${field.name}`).join(' › '), says, selections: way })

  const isBound = (name: string | undefined) => {
    const entry = types[name ?? '']
    return !!entry && 'isBound' in entry && !!entry.isBound
  }
  const isRelative = (selection: Selection): boolean => isBound(selection.type.name) || relative.has(`${selection.parent}.${selection.field.name}`) || selection.args.some(({ argument, variable }) => findsOthers(getNamedType(argument.type).name, variables[variable], eyes) || isRelativeValue(getNamedType(argument.type).name, argument.name, variables[variable], `${selection.parent}.${selection.field.name}`))
  const isAboutHidden = (selection: Selection) => selection.args.some(({ argument, variable }) => namesHidden(`${selection.parent}.${selection.field.name}`, argument.name, getNamedType(argument.type).name, variables[variable], eyes))

  /** Whether a refusal below takes the whole object with it: a permission, or in a list without gaps one row that may not be seen. */
  const bubbles = (selection: Selection): boolean =>
    selection.children.some((child) => isNonNullType(child.field.type) && ((child.isList && eyes.kind !== 'EMPLOYEE' && 'table' in (types[child.type.name] ?? {})) || !mayAll(eyes, needOf(child.parent, child.field.name, child.type.name, owners) ?? OPEN) || (!isLeafType(child.type) && bubbles(child))))

  const isVisible = (selection: Selection, node: Row): boolean => {
    const entry = types[node.__typename]
    if (!entry) return true
    if ('sees' in entry) {
      const special = edges[`${selection.parent}.${selection.field.name}`]
      const row = reference.rowsOf(node.__typename).get(node.id)
      if (special && row) return special(row, eyes, reference)
      return reference.sees(eyes, node.__typename, node.id)
    }
    return entry.shown ? entry.shown(node, eyes, reference) : true
  }

  /** What tells a row of a list from the others: its id, or that of the object it is about. */
  const keyOf = (node: Row | null): string | undefined => {
    if (!node || node['id']) return node?.['id']
    const entry = types[node['__typename']]
    const about = entry && 'asks' in entry ? node[entry.asks?.[0] ?? '']?.id : undefined
    return about && `${node['__typename']} ${about}`
  }

  /** For a finding. */
  const nameOf = (node: Row) => (node?.id ? `${node.__typename} ${node.id}` : JSON.stringify(node)?.slice(0, 120))

  const value = (way: Selection[], got: any, all: any) => {
    const selection = way.at(-1)!
    const name = `${selection.parent}.${selection.field.name}`
    const need = needOf(selection.parent, selection.field.name, isAbstractType(selection.type) && all ? all.__typename : selection.type.name, owners)
    if (need === undefined) return report('entry', way, `probe/reference.types.ts does not say which permission ${name} asks for`)
    if (!mayAll(eyes, need)) {
      if (isNothing(got)) return
      if (Array.isArray(got) && got.every((each) => each === null || (nameable.has(each.__typename) && isBareStub(selection, each)))) return
      if (isBareStub(selection, got)) return stub(way, got, all)
      return report('leak', way, `shown without ${need}: ${JSON.stringify(got).slice(0, 200)}`)
    }
    if (isLeafType(getNamedType(selection.field.type))) return leaf(way, got, all)
    if (selection.isConnection) return connection(way, got, all)
    if (selection.isList) return list(way, got, all)
    return object(way, got, all)
  }

  /** Only an id, and what others say of it. */
  const stub = (way: Selection[], got: any, all: any) => {
    if (all == null || (!isVisible(way.at(-1)!, all) && !nameable.has(all.__typename))) return report('leak', way, `the id of ${nameOf(got)} is shown, which may not be seen`)
    for (const child of way.at(-1)!.children) {
      if (isLeafType(getNamedType(child.field.type)) || (child.on && child.on !== all.__typename)) continue
      if (owners.has(`${child.parent}.${child.field.name}`)) value([...way, child], got[child.key], all[child.key])
      else if (got[child.key] != null && isOwned !== false) report('leak', [...way, child], 'shown without the permission to read what it belongs to')
    }
  }

  const leaf = (way: Selection[], got: any, all: any) => {
    counts.values++
    const selection = way.at(-1)!
    const name = `${selection.parent}.${selection.field.name}`
    if (masked[name]) return // looked at with the object, which knows the row
    const wanted = name in dependent ? dependent[name]!(all, eyes) : ONES_OWN.test(selection.field.name) ? undefined : all
    if (wanted === undefined) return
    if (JSON.stringify(got ?? null) === JSON.stringify(wanted ?? null)) return
    report(got == null ? 'miss' : 'leak', way, `is ${JSON.stringify(got)?.slice(0, 120)}, should be ${JSON.stringify(wanted)?.slice(0, 120)}`)
  }

  const object = (way: Selection[], got: any, all: any) => {
    const selection = way.at(-1)!
    const name = `${selection.parent}.${selection.field.name}`
    const due = name in dependent ? dependent[name]!(all, eyes) : all
    if (name in dependent && due === undefined) return scan(way, got)
    if (due == null) {
      if (got != null) report('leak', way, `${nameOf(got)} is shown, and not even to somebody who sees everything`)
      return
    }
    const sees = isVisible(selection, all)
    if (!sees) {
      if (got != null && !(nameable.has(got.__typename) && isBareStub(selection, got))) report('leak', way, `${nameOf(got)} is shown, and may not be seen`)
      return
    }
    if (got == null) {
      if (!bubbles(selection) && !isRelative(selection) && !isAboutHidden(selection)) report('miss', way, `${nameOf(all)} is not shown`)
      return
    }
    inside(way, got, all)
  }

  /** Whatever else it says: no row in it that may not be seen. */
  const scan = (way: Selection[], got: any): void => {
    if (Array.isArray(got)) return got.forEach((each) => scan(way, each))
    if (got === null || typeof got !== 'object') return
    const entry = types[got.__typename]
    if (entry && 'sees' in entry && got.id && !reference.sees(eyes, got.__typename, got.id)) report('leak', way, `${nameOf(got)} is shown, and may not be seen`)
    for (const inner of Object.values(got)) scan(way, inner)
  }

  const inside = (way: Selection[], got: any, all: any) => {
    counts.rows++
    if (got.id !== undefined && got.id !== all.id) return report('leak', way, `${nameOf(got)} in the place of ${nameOf(all)}`)
    for (const child of way.at(-1)!.children) {
      if (child.on && child.on !== all.__typename) continue
      const mask = masked[`${child.parent}.${child.field.name}`]
      if (mask && all.id) covered([...way, child], got[child.key], reference.rowsOf(all.__typename).get(all.id)?.[mask.column], mask.open(eyes))
      value([...way, child], got[child.key], all[child.key])
    }
  }

  const covered = (way: Selection[], got: any, full: any, isOpen: boolean) => {
    if (full == null || got == null) return full != null && got == null ? report('miss', way, 'is not shown at all') : undefined
    if (isOpen && got !== full) report('miss', way, `is masked: ${got}`)
    if (!isOpen && (got === full || String(got).length >= String(full).length && !String(got).includes('*'))) report('leak', way, `is not masked: ${got}`)
  }

  const list = (way: Selection[], got: any, all: any, isWhole = true) => {
    const selection = way.at(-1)!
    const name = `${selection.parent}.${selection.field.name}`
    if (name in dependent && dependent[name]!(all, eyes) === undefined) return scan(way, got)
    const wanted = isAboutHidden(selection) ? [] : ((all ?? []) as any[]).filter((node) => node == null || isLeafType(selection.type) || isVisible(selection, node))
    if (got == null) {
      if (all != null && wanted.length && !bubbles(selection)) report('miss', way, `the list is not shown: ${wanted.slice(0, 3).map(nameOf).join(', ')}`)
      return
    }
    rowsIn(way, got, wanted, without((all ?? []) as any[], wanted), isWhole && !isRelative(selection))
  }

  /** The rows must be those wanted, in their order, and none of the others; unless the list is whole, more may follow that are looked at alone. */
  const rowsIn = (way: Selection[], got: any[], wanted: any[], others: any[], isWhole: boolean) => {
    const selection = way.at(-1)!
    const hidden = new Set(others.map(keyOf))
    const known = new Map(wanted.filter((node) => keyOf(node)).map((node) => [keyOf(node)!, node]))
    let at = 0
    for (const node of got) {
      if (node === null) {
        if (!bubbles(selection)) report('miss', way, 'a row of the list is null')
        at++
        continue
      }
      const key = keyOf(node)
      const full = key ? known.get(key) : wanted[at]
      if (key && (hidden.has(key) || (types[node.__typename] && !isVisible(selection, node)))) report('leak', way, `${nameOf(node)} is listed, and may not be seen`)
      else if (full) inside(way, node, full)
      else if (isWhole) report('leak', way, `${nameOf(node)} is listed, and should not be`)
      at++
    }
    if (!isWhole) return
    const shown = new Set(got.map(keyOf))
    const missing = wanted.filter((node) => keyOf(node) && !shown.has(keyOf(node)))
    if (missing.length) report('miss', way, `not listed: ${missing.slice(0, 3).map(nameOf).join(', ')} (${missing.length})`)
    else if (got.length < wanted.length) report('miss', way, `${got.length} rows in place of ${wanted.length}`)
    else if (wanted.some((node, index) => node?.id && got[index]?.id !== node.id)) report('miss', way, 'the order differs')
  }

  const connection = (way: Selection[], got: any, all: any) => {
    const selection = way.at(-1)!
    if (all == null) return got == null ? undefined : report('leak', way, 'a list is shown, and not even to somebody who sees everything')
    const nodesOf = (page: any): any[] => page.nodes ?? page.edges.map((edge: any) => edge.node)
    const wanted = isAboutHidden(selection) ? [] : nodesOf(all).filter((node) => isVisible(selection, node))
    const isComplete = !all.pageInfo.hasNextPage
    if (got == null) return bubbles(selection) || !wanted.length ? undefined : report('miss', way, 'the list is not shown')
    const size = sizeOf(selection, variables)
    const shown = nodesOf(got)
    const isExact = (isComplete || wanted.length >= size) && !isRelative(selection)
    const first = isExact && !got.isWalked ? wanted.slice(0, size) : wanted
    rowsIn(way, shown, first, without(nodesOf(all), wanted), isExact)
    if (!isExact) return
    if (isComplete && !got.isWalked && got.pageInfo.hasNextPage !== wanted.length > size) report(got.pageInfo.hasNextPage ? 'leak' : 'miss', way, `hasNextPage is ${got.pageInfo.hasNextPage}, ${wanted.length} rows of which ${size} were asked for`)
    if (isComplete && got.totalCount != null && !all.isAfter && got.totalCount !== wanted.length) report(got.totalCount > wanted.length ? 'leak' : 'miss', way, `totalCount is ${got.totalCount}, should be ${wanted.length}`)
  }

  if (isOwned === undefined) value([root], actual?.[root.key], everything?.[root.key])
  else if (isOwned || !everything?.[root.key] || isVisible(root, everything[root.key])) (isOwned ? value : stub)([root], actual?.[root.key], everything?.[root.key])
  else for (const child of root.children) if (child.field.name !== 'id' && !isNothing(actual?.[root.key]?.[child.key])) report('leak', [root, child], `tells of ${nameOf(everything[root.key])}, which may not be seen: ${JSON.stringify(actual[root.key][child.key]).slice(0, 120)}`)
  // A reference to what may not be seen is null, and the gateway says that its values did not come: no leak, and no miss either.
  findings.push(...failuresOf(errors, root))
  return { findings, counts }
}

export const failuresOf = (errors: Errors, root: Selection): Finding[] =>
  errors
    .filter(({ message, extensions }) => !['FORBIDDEN', 'BAD_USER_INPUT'].includes(extensions?.code ?? '') && !/that must be here did not come/.test(message ?? ''))
    .map(({ extensions, path }) => ({ what: 'failure', path: String(path), says: String(extensions?.code), selections: [root] }))

const without = (all: any[], some: any[]): any[] => {
  const left = new Set(some)
  return all.filter((each) => each !== null && !left.has(each))
}

/** What is said of the asker. */
const ONES_OWN = /^is(Read|Mine|Own|Masked)/

/** Neither a value nor a row. */
const isNothing = (value: any): boolean =>
  value == null || value === 0 || value === false || (Array.isArray(value) && value.length === 0) || (typeof value === 'object' && 'pageInfo' in value && !(value.nodes ?? value.edges)?.length && !value.totalCount)

/** An object of which nothing but the id is shown: a reference that nobody followed. */
const isBareStub = (selection: Selection, got: any): boolean =>
  typeof got === 'object' && !Array.isArray(got) && 'id' in got && selection.children.every((child) => child.field.name === 'id' || !isLeafType(getNamedType(child.field.type)) || got[child.key] == null)

export const sizeOf = (selection: Selection, variables: Row): number => {
  const size = selection.args.find(({ argument }) => argument.name === 'first')
  return (size && variables[size.variable]) ?? Number.POSITIVE_INFINITY
}

const isRelativeValue = (input: string, argument: string, value: any, field: string): boolean =>
  relative.has(`${field}.${argument}`) || (value !== null && typeof value === 'object' && Object.entries(value).some(([name, inner]) => inner != null && (relative.has(`${input}.${name}`) || /(^|[a-z])(mine|my|me)($|[A-Z])|^isRead$/i.test(name))))

const namesHidden = (field: string, argument: string, input: string, value: any, eyes: Eyes): boolean =>
  (about.has(`${field}.${argument}`) && typeof value === 'string' && !eyes.customers.has(value)) ||
  (value !== null && typeof value === 'object' && Object.entries(value).some(([name, inner]) => about.has(`${input}.${name}`) && typeof inner === 'string' && !eyes.customers.has(inner)))
