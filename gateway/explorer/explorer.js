import { fetcherFor } from './fetcher.js'
import { element, menu } from './menu.js'
import { claims, openSession } from './session.js'
import { inLanguage, words } from './texts.js'

const { assets, endpoint, examples } = JSON.parse(document.getElementById('config').textContent)
const $ = id => document.getElementById(id)
const root = $('ruru-root')

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`${assets}/ruru/${{ json: 'jsonWorker', graphql: 'graphqlWorker' }[label] ?? 'editorWorker'}.js`, { type: 'module' }),
}

const theme = localStorage.getItem('graphiql:theme')
if (theme) document.body.classList.add(`graphiql-${theme}`)

// GraphiQL's own colours follow the system at once, Monaco's only on a reload.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
  if (!localStorage.getItem('graphiql:theme')) globalThis.__MONACO?.editor.setTheme(matches ? 'graphiql-DARK' : 'graphiql-LIGHT')
})

const first = examples[0]
const firstVisit = localStorage.getItem('graphiql:tabState') === null
const [session, { React, createRoot, Ruru }] = await Promise.all([openSession({ firstPersona: first?.persona }), import(`${assets}/ruru/ruru.js`)])

const say = () => words(session.language)
const local = text => inLanguage(text, session.language)
const personaOf = id => session.personas.find(persona => persona.id === id)
const nameOf = who => personaOf(who)?.name ?? (who ? say().ownToken : say().anonymous)

// ── The editor ────────────────────────────────────────────────────────────────────────────────────────────────

/** Answers by the tab they stand in: GraphiQL shows one tab at a time, the status line speaks of that one. */
const answers = new Map()
let tabs = JSON.parse(localStorage.getItem('graphiql:tabState') || '{ "tabs": [], "activeTabIndex": 0 }')
const activeTab = () => tabs.tabs[tabs.activeTabIndex]?.id

const report = request => {
  const tab = activeTab()
  answers.delete(tab)
  showStatus()
  return answer => {
    answers.set(tab, { ...request, ...answer })
    showStatus()
  }
}

const variablesOf = example => (Object.keys(example?.variables ?? {}).length ? JSON.stringify(example.variables, null, 2) : '')
const react = createRoot(root)

/** A new fetcher makes GraphiQL read the schema again, which is right when another one asks. */
const showEditor = () =>
  react.render(
    React.createElement(Ruru, {
      fetcher: fetcherFor(endpoint, session, report),
      defaultQuery: '',
      ...(firstVisit && first && { initialQuery: first.query, initialVariables: variablesOf(first) }),
      defaultEditorToolsVisibility: true,
      onTabChange: state => {
        tabs = state
        showStatus()
      },
    }),
  )

/** GraphiQL leaves its Monaco on the window; its four editors are told apart by the names of their documents. */
const editor = async name => {
  for (;;) {
    const found = globalThis.__MONACO?.editor.getEditors().find(each => each.getModel()?.uri.path.endsWith(name))
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function openExample(example) {
  const [query, variables] = await Promise.all([editor('operation.graphql'), editor('variables.json')])
  const here = query.getValue()
  const open = tabs.tabs.findIndex(tab => tab.query === example.query && (tab.variables ?? '') === variablesOf(example))
  if (open >= 0) $(`graphiql-session-tab-${open}`)?.click()
  else {
    // Only an empty or unchanged editor is written over.
    if (here.trim() && !examples.some(each => each.query === here && variablesOf(each) === variables.getValue())) document.querySelector('.graphiql-tab-add').click()
    query.setValue(example.query)
    variables.setValue(variablesOf(example))
    ;(await editor('response.json')).setValue('')
    answers.delete(activeTab())
  }
  if (!session.who && personaOf(example.persona)) session.choosePersona(example.persona)
  showStatus()
  query.focus()
}

// ── The header ────────────────────────────────────────────────────────────────────────────────────────────────

const avatar = (kind, name) => element('span', { className: 'avatar', data: { kind }, aria: { hidden: 'true' } }, [...name][0] ?? '')

const who = () => {
  const { persona } = session
  if (persona) return { kind: persona.kind, name: persona.name, title: local(persona.title), note: local(persona.note) }
  if (session.ownToken) return { kind: 'own', name: say().ownToken, title: String(claims(session.ownToken)?.sub ?? ''), note: say().ownTokenNote }
  return { kind: 'nobody', name: session.personas.length ? say().choosePersona : say().anonymous, title: '', note: say().anonymousNote }
}

menu($('persona'), {
  label: () => say().persona,
  placeholder: () => say().findPersona,
  nothing: () => say().nothingFound,
  pick: id => session.choosePersona(id),
  groups: () => [
    ...['staff', 'partner', 'enterprise'].map(kind => ({
      label: say()[kind],
      options: session.personas
        .filter(persona => persona.kind === kind)
        .map(persona => ({
          id: persona.id,
          current: persona === session.persona,
          search: [persona.name, persona.title.zh, persona.title.en, local(persona.note)].join(' '),
          content: [
            avatar(kind, persona.name),
            element('span', { className: 'option-text' }, element('b', {}, persona.name), element('span', { className: 'role' }, local(persona.title)), element('small', {}, local(persona.note))),
          ],
        })),
    })),
    {
      options: [
        {
          id: '',
          current: !session.who,
          search: `${words('zh-CN').anonymous} ${words('en').anonymous}`,
          content: [avatar('nobody', '–'), element('span', { className: 'option-text' }, element('b', {}, say().anonymous), element('small', {}, say().anonymousNote))],
        },
      ],
    },
  ],
})

menu($('examples'), {
  label: () => say().examples,
  placeholder: () => say().findExample,
  nothing: () => say().nothingFound,
  pick: index => openExample(examples[index]),
  groups: () => [
    {
      options: examples.map((example, index) => ({
        id: index,
        search: [example.name, example.title.zh, example.title.en].join(' '),
        content: [
          element('span', { className: 'option-text' }, element('b', {}, local(example.title)), element('small', { className: 'mono' }, example.name)),
          personaOf(example.persona) && element('span', { className: 'for' }, personaOf(example.persona).name),
        ],
      })),
    },
  ],
})

function showHeader() {
  const { kind, name, title } = who()
  document.documentElement.lang = session.language
  $('persona').hidden = !session.personas.length
  $('persona').replaceChildren(avatar(kind, kind === 'nobody' ? '–' : name), element('span', { className: 'pick-text' }, element('b', {}, name), title && element('span', {}, title)))
  $('persona').setAttribute('aria-label', `${say().persona}: ${[name, title].filter(Boolean).join(', ')}`)
  $('examples').hidden = !examples.length
  $('examples').replaceChildren(say().examples)
  $('token').replaceChildren(say().token)
  $('token').dataset.urgent = String(!session.personas.length && !session.token)
  $('curl').replaceChildren(say().curl)
  delete $('curl').dataset.label
  $('languages').setAttribute('aria-label', say().language)
  for (const button of $('languages').children) button.setAttribute('aria-pressed', String(button.dataset.language === session.language))
}

function showStatus() {
  const { kind, name, title, note } = who()
  const label = kind === 'nobody' ? say().anonymous : [name, title].filter(Boolean).join(' · ')
  $('asking').replaceChildren(element('i', { className: 'dot', data: { kind } }), `${say().asking} `, element('b', {}, label), element('span', { className: 'note' }, note))

  const answer = answers.get(activeTab())
  const stale = Boolean(answer) && answer.who !== session.who
  root.dataset.stale = String(stale)
  const example = examples.find(each => each.query === tabs.tabs[tabs.activeTabIndex]?.query)
  const other = personaOf(example?.persona)
  const parts = []
  if (stale) parts.push(element('span', { className: 'warn' }, say().stale(nameOf(answer.who))))
  else if (answer?.failed) parts.push(element('span', { className: 'bad' }, say().failed))
  else if (answer) {
    parts.push(element('span', { className: answer.status < 300 ? 'good' : 'bad' }, String(answer.status)))
    if (answer.errors) parts.push(element('span', { className: 'bad' }, say().errors(answer.errors)))
    parts.push(`${Math.round(answer.ms)} ${say().milliseconds}`)
    if (answer.bytes) parts.push(`${(answer.bytes / 1000).toFixed(1)} kB`)
  } else if (other && other.id !== session.who) {
    const button = element('button', { type: 'button', className: 'link' }, say().switchTo)
    button.addEventListener('click', () => session.choosePersona(other.id))
    parts.push(element('span', {}, say().writtenFor(other.name), ' ', button))
  }
  $('answer').replaceChildren(...parts.flatMap((part, index) => (index ? [element('span', { className: 'sep', aria: { hidden: 'true' } }, '·'), part] : [part])))
}

// ── The token ─────────────────────────────────────────────────────────────────────────────────────────────────

function showToken() {
  const t = say()
  const { token } = session
  const payload = claims(token)
  const expires = payload?.exp && new Date(payload.exp * 1000)
  const row = (name, value) => value && element('div', {}, element('dt', {}, name), element('dd', {}, value))
  const problem = element('p', { className: 'bad', id: 'token-problem', aria: { role: 'alert' } })
  const input = element('textarea', { id: 'token-input', rows: 3, spellcheck: false, autocomplete: 'off', placeholder: 'eyJ…', aria: { describedby: 'token-problem' } })
  const form = element(
    'form',
    {},
    element('label', { htmlFor: 'token-input' }, t.tokenPaste),
    input,
    problem,
    element('p', { className: 'hint' }, t.tokenKept),
    element('div', { className: 'actions' }, element('button', { type: 'submit', className: 'button primary' }, t.tokenUse)),
  )
  form.addEventListener('submit', event => {
    event.preventDefault()
    const pasted = input.value.trim().replace(/^Bearer\s+/i, '')
    if (!claims(pasted) || pasted.split('.').length !== 3) {
      problem.textContent = t.tokenInvalid
      input.focus()
      return
    }
    $('token-panel').hidePopover()
    session.useToken(pasted)
  })
  const copyButton = element('button', { type: 'button', className: 'button' }, t.tokenCopy)
  copyButton.addEventListener('click', () => copy(copyButton, session.token))
  const forget = element('button', { type: 'button', className: 'button' }, t.tokenForget)
  forget.addEventListener('click', () => {
    $('token-panel').hidePopover()
    session.useToken('')
  })
  const inUse = token && [
    element('p', {}, t.tokenOf([who().name, who().title].filter(Boolean).join(' · '))),
    element('code', { className: 'masked' }, `${token.slice(0, 12)}…${token.slice(-6)}`),
    element('dl', {}, row(t.subject, payload?.sub && String(payload.sub)), row(t.expires, expires && `${expires.toLocaleString(session.language)}${expires < new Date() ? ` (${t.expired})` : ''}`)),
    element('div', { className: 'actions' }, copyButton, session.ownToken && forget),
  ]
  $('token-panel').replaceChildren(element('h2', { id: 'token-title' }, t.tokenTitle), ...(inUse || [element('p', {}, t.tokenNone)]), form)
}

$('token-panel').addEventListener('beforetoggle', event => {
  if (event.newState !== 'open') return
  showToken()
  $('token-panel').style.right = `${Math.max(8, window.innerWidth - $('token').getBoundingClientRect().right)}px`
})
$('token-panel').addEventListener('toggle', event => event.newState === 'open' && $('token-panel').querySelector('button, textarea').focus())

async function copy(button, text) {
  const done = navigator.clipboard
    ? await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : copyBySelection(text)
  const { label = button.textContent } = button.dataset
  button.dataset.label = label
  button.textContent = done ? say().copied : say().copyFailed
  setTimeout(() => {
    if (button.dataset.label) button.textContent = button.dataset.label
    delete button.dataset.label
  }, 1500)
}

/** Over plain HTTP from another machine there is no clipboard API. */
function copyBySelection(text) {
  const area = element('textarea', { value: text })
  $('token-panel').after(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}

$('curl').addEventListener('click', async () => {
  const [query, variables] = await Promise.all([editor('operation.graphql'), editor('variables.json')])
  const quoted = text => `'${text.replaceAll("'", "'\\''")}'`
  let parsed
  try {
    parsed = JSON.parse(variables.getValue() || '{}')
  } catch {
    parsed = {} // a half-typed object; the editor underlines it
  }
  const headers = { 'content-type': 'application/json', ...(await session.headers()) }
  const body = JSON.stringify({ query: query.getValue(), variables: parsed })
  await copy($('curl'), ['curl', quoted(location.origin + endpoint), ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`), `--data ${quoted(body)}`].join(' \\\n  '))
})

for (const button of $('languages').children) button.addEventListener('click', () => session.speak(button.dataset.language))

session.onChange(what => {
  // GraphiQL will say there that nobody may read the schema.
  if (!session.who) answers.delete(activeTab())
  showHeader()
  showStatus()
  if (what !== 'who') return
  showEditor()
  // The editor shows there why it could not read the schema; that was about the one before.
  if (!answers.has(activeTab())) editor('response.json').then(response => response.setValue(''))
})

showHeader()
showStatus()
showEditor()
if (!session.personas.length && !session.token) $('token-panel').showPopover()
