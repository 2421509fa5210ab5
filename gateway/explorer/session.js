/**
 * Who asks, and in which language. The choice survives a reload: the persona and the language in localStorage,
 * a pasted token in sessionStorage, so that it ends with the tab.
 */
export async function openSession({ firstPersona }) {
  const load = async () => {
    const response = await fetch('/explorer/personas', { headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error(`personas: ${response.status}`)
    return response.json()
  }
  let personas = await load().catch(() => []) // without them the page still takes a pasted token
  const ofId = id => personas.find(persona => persona.id === id)
  const listeners = new Set()

  // Stored '' is the choice of nobody; null is no choice yet.
  let personaId = localStorage.getItem('panorama:persona') ?? (ofId(firstPersona) ? firstPersona : '')
  let ownToken = sessionStorage.getItem('panorama:token') ?? ''
  const stored = localStorage.getItem('panorama:language')
  let language = stored === 'en' || stored === 'zh-CN' ? stored : navigator.language.startsWith('zh') ? 'zh-CN' : 'en'

  const changed = what => listeners.forEach(listener => listener(what))

  const session = {
    get personas() {
      return personas
    },
    get persona() {
      return ownToken ? undefined : ofId(personaId)
    },
    get ownToken() {
      return ownToken
    },
    get language() {
      return language
    },
    get token() {
      return ownToken || session.persona?.token || ''
    },
    /** The same for as long as the same one asks. */
    get who() {
      return ownToken || session.persona?.id || ''
    },
    onChange: listener => listeners.add(listener),
    choosePersona(id) {
      personaId = id
      ownToken = ''
      sessionStorage.removeItem('panorama:token')
      localStorage.setItem('panorama:persona', id)
      changed('who')
    },
    useToken(token) {
      ownToken = token
      if (token) sessionStorage.setItem('panorama:token', token)
      else sessionStorage.removeItem('panorama:token')
      changed('who')
    },
    speak(chosen) {
      language = chosen
      localStorage.setItem('panorama:language', chosen)
      changed('language')
    },
    /** Asks for new tokens; true when the persona's is another one now. */
    async renew() {
      const before = session.token
      if (session.persona) personas = await load().catch(() => personas)
      return session.token !== before
    },
    async headers() {
      const { exp } = claims(session.token) ?? {}
      if (session.persona && exp && exp * 1000 < Date.now() + 10_000) await session.renew()
      return { 'accept-language': language, ...(session.token && { authorization: `Bearer ${session.token}` }) }
    },
  }
  return session
}

/** The payload of a JWT, for showing only: the server is who checks it. */
export function claims(token) {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined // not a JWT; the caller says so
  }
}
