import { ConfigurationError } from './config.ts'
import { isUnavailable } from './database.ts'

/** Why a process could not start, for the person who started it: a line for each thing to mend. */
export const explain = (error: unknown): string => {
  const { code, port, message } = error as { code?: string; port?: number; message?: string }
  if (error instanceof AggregateError) return error.errors.map(explain).join('\n')
  if (error instanceof ConfigurationError) return error.message
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or choose another with PORT=….`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Choose one above 1023 with PORT=….`
  if (code === '28P01' || code === '28000') return `The database refuses this user or password (DATABASE_URL): ${message}`
  if (code === '3D000') return `The database does not exist (DATABASE_URL): ${message}`
  if (isUnavailable(error)) return `The database does not answer (DATABASE_URL): ${message || code}`
  // A plain Error is a sentence for whoever started the process; any other kind is a fault of ours.
  if (Object.getPrototypeOf(error) === Error.prototype && !code) return message!
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
