/** A life cycle as data: `{ FROM: { verb: 'TO' } }`. Mutations, documents and tests read the same table. */
export type Transitions<State extends string, Verb extends string> = Record<State, Partial<Record<Verb, State>>>

/** Where the verb leads from the state; undefined when it is not allowed there. */
export const next = <State extends string, Verb extends string>(table: Transitions<State, Verb>, from: State, verb: Verb): State | undefined =>
  table[from][verb]

/** States in which the verb is allowed, for the message that refuses it elsewhere. */
export const allowedIn = <State extends string, Verb extends string>(table: Transitions<State, Verb>, verb: Verb): State[] =>
  (Object.keys(table) as State[]).filter((state) => table[state][verb] !== undefined)
