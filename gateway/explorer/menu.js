/** An element with properties and children; texts are only ever text nodes. */
export function element(tag, properties = {}, ...children) {
  const { data = {}, aria = {}, ...rest } = properties
  const made = Object.assign(document.createElement(tag), rest)
  Object.assign(made.dataset, data)
  for (const [name, value] of Object.entries(aria)) made.setAttribute(name === 'role' ? name : `aria-${name}`, value)
  made.append(...children.filter(child => child !== undefined && child !== null && child !== false))
  return made
}

/**
 * A button that opens a searchable list (ARIA combobox with a listbox).
 * `groups()` → [{ label, options: [{ id, search, current, content }] }], asked on every opening.
 */
export function menu(button, { label, placeholder, nothing, groups, pick }) {
  const listId = `${button.id}-list`
  const list = element('div', { id: listId, className: 'menu-list', aria: { role: 'listbox' } })
  const input = element('input', { type: 'text', className: 'menu-find', autocomplete: 'off', autofocus: true, spellcheck: false, aria: { role: 'combobox', expanded: 'true', controls: listId, autocomplete: 'list' } })
  const panel = element('div', { className: 'menu', popover: 'auto' }, input, list)
  button.after(panel)
  button.popoverTargetElement = panel
  button.setAttribute('aria-haspopup', 'listbox')
  button.setAttribute('aria-expanded', 'false')

  let shown = []
  let active = -1

  const activate = index => {
    shown[active]?.node.setAttribute('data-active', 'false')
    active = shown.length ? (index + shown.length) % shown.length : -1
    const node = shown[active]?.node
    node?.setAttribute('data-active', 'true')
    node?.scrollIntoView({ block: 'nearest' })
    if (node) input.setAttribute('aria-activedescendant', node.id)
    else input.removeAttribute('aria-activedescendant')
  }

  const choose = option => {
    panel.hidePopover()
    pick(option.id)
  }

  const render = () => {
    const wanted = input.value.trim().toLowerCase().split(/\s+/)
    shown = []
    list.replaceChildren()
    for (const group of groups()) {
      const matching = group.options.filter(option => wanted.every(word => option.search.toLowerCase().includes(word)))
      if (!matching.length) continue
      const groupNode = element('div', { className: 'menu-group', aria: { role: 'group', ...(group.label && { label: group.label }) } })
      if (group.label) groupNode.append(element('div', { className: 'menu-label', aria: { hidden: 'true' } }, group.label))
      for (const option of matching) {
        const index = shown.length
        const node = element('div', { id: `${listId}-${index}`, className: 'menu-option', aria: { role: 'option', selected: String(Boolean(option.current)) } }, ...option.content)
        node.addEventListener('pointermove', () => active !== index && activate(index))
        node.addEventListener('click', () => choose(option))
        shown.push({ ...option, node })
        groupNode.append(node)
      }
      list.append(groupNode)
    }
    if (!shown.length) list.append(element('p', { className: 'menu-nothing' }, nothing()))
    activate(Math.max(0, input.value ? 0 : shown.findIndex(option => option.current)))
  }

  input.addEventListener('input', render)
  input.addEventListener('keydown', event => {
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: Math.min(active + 6, shown.length - 1), PageUp: Math.max(active - 6, 0) }
    if (event.isComposing) return
    if (event.key in moves) activate(moves[event.key])
    else if (event.key === 'Enter' && shown[active]) choose(shown[active])
    else if (event.key === 'Tab') return panel.hidePopover()
    else return
    event.preventDefault()
  })
  panel.addEventListener('beforetoggle', event => {
    if (event.newState !== 'open') return
    input.value = ''
    input.placeholder = placeholder()
    input.setAttribute('aria-label', placeholder())
    list.setAttribute('aria-label', label())
    panel.style.left = `${Math.max(8, button.getBoundingClientRect().left)}px`
    render()
  })
  panel.addEventListener('toggle', event => {
    button.setAttribute('aria-expanded', String(event.newState === 'open'))
    shown[active]?.node.scrollIntoView({ block: 'nearest' })
  })
}
