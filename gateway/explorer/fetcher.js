import { words } from './texts.js'

const json = 'application/graphql-response+json, application/json;q=0.9'

/** GraphiQL's way to the endpoint: as whoever the session says, telling `report` how it went. */
export const fetcherFor = (endpoint, session, report) => async (params, { headers = {}, documentAST } = {}) => {
  const introspection = params.operationName === 'IntrospectionQuery'
  // The schema is for whoever is known to the gateway: without a token there is nothing to ask for.
  if (introspection && !session.token) return { errors: [{ message: words(session.language).noSchema }] }
  const subscription = documentAST?.definitions.some(each => each.operation === 'subscription' && (!params.operationName || each.name?.value === params.operationName))
  const accept = subscription ? `text/event-stream, ${json}` : json
  const abort = new AbortController()
  const ask = async () =>
    fetch(endpoint, {
      method: 'POST',
      body: JSON.stringify(params),
      signal: abort.signal,
      headers: { accept, 'content-type': 'application/json', ...(await session.headers()), ...lowerCased(headers) },
    })
  const done = introspection ? () => {} : report({ who: session.who })
  const started = performance.now()
  try {
    let response = await ask()
    if (response.status === 401 && (await session.renew())) response = await ask()
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      done({ status: response.status, ms: performance.now() - started })
      return events(response.body, abort)
    }
    const text = await response.text()
    const answer = parsed(text, response)
    done({ status: response.status, ms: performance.now() - started, bytes: new Blob([text]).size, errors: answer.errors?.length ?? 0 })
    return answer
  } catch (error) {
    done({ failed: true })
    throw error
  }
}

const lowerCased = headers => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function parsed(text, response) {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${response.status} ${response.statusText}: ${text.slice(0, 300)}`)
  }
}

/** The results of a subscription (graphql-sse, one connection for each operation). */
function events(body, abort) {
  const results = (async function* () {
    let rest = ''
    try {
      for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
        const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n')
        rest = blocks.pop()
        for (const block of blocks) {
          const field = name => block.split('\n').filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1).trim()).join('\n')
          if (field('event') === 'complete') return
          if (field('event') === 'next') yield JSON.parse(field('data'))
        }
      }
    } catch (error) {
      if (!abort.signal.aborted) throw error
    }
  })()
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: () => results.next(),
    // Aborts first: a generator waits for its pending read before it returns.
    return: () => (abort.abort(), results.return()),
  }
}
