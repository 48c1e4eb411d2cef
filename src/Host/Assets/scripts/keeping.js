// Nothing typed is lost: what is entered in a form that the host marks is kept there while it is entered, and is sent, once,
// when there is a connection. On the device nothing is kept: it may be shared.

const PAUSE = 1500
const WAIT = 5000
const MOST_FAULTS = 3
const PATIENCE = 30000
const MOST_AT_LEAVING = 60000

for (const form of document.forms) {
  if (form.method === 'post' && form.elements.__keep) {
    keep(form)
  }
}

function keep (form) {
  const told = form.parentNode.insertBefore(element('div', { className: 'ec-told', role: 'alert' }), form)
  const hint = form.appendChild(element('p', { className: 'govuk-hint ec-kept' }))
  let key = crypto.randomUUID()
  let timer
  let isChanged = false
  let isLeaving = false

  form.addEventListener('input', later)
  form.addEventListener('change', later)
  form.addEventListener('submit', send)
  document.addEventListener('visibilitychange', () => document.hidden && keepNow(true))
  addEventListener('pageshow', event => {
    if (event.persisted) {
      key = crypto.randomUUID()
      isLeaving = form.inert = false
    }
  })

  function later () {
    isChanged = true
    timer ??= setTimeout(keepNow, PAUSE)
  }

  async function keepNow (isLast = false) {
    clearTimeout(timer)
    timer = undefined
    if (!isChanged || isLeaving || form.inert) {
      return
    }
    isChanged = false
    const body = fieldsOf(form)
    const keepalive = isLast === true && String(body).length < MOST_AT_LEAVING
    try {
      const answer = await post(form, undefined, { 'Form-Draft': 'keep', 'Form-Key': key }, body, keepalive)
      hint.textContent = answer.ok ? 'Not saved yet. What you have entered is kept for you for 14 days.'
        : answer.type === 'opaqueredirect' ? 'You have been signed out. When you save, you are asked to sign in, and nothing is lost.'
          : 'What you have entered is not kept until you save it.'
    } catch {
      isChanged = true
      timer ??= setTimeout(keepNow, WAIT)
      hint.textContent = 'There is no connection. What you have entered is not kept yet.'
    }
  }

  async function send (event) {
    if (isLeaving || event.defaultPrevented) {
      return
    }
    event.preventDefault()
    clearTimeout(timer)
    const submitter = event.submitter
    const body = new FormData(form, submitter)
    form.inert = true
    told.replaceChildren()
    for (let faults = 0; ; await connection()) {
      const answer = await post(form, submitter, { 'Form-Key': key }, body).catch(() => undefined)
      if (!answer || [502, 503, 504].includes(answer.status)) {
        say('There is no connection', 'Keep this page open. What you have entered is still here, and is saved as soon as the connection is back.')
      } else if (answer.status < 500) {
        leave(answer.headers.get('Form-Next'), submitter)
        return
      } else if (++faults === MOST_FAULTS) {
        say('It could not be saved', 'What you have entered is still here. Try again. If it happens again, tell your SPOC.')
        form.inert = false
        return
      }
    }
  }

  // Saved: on to where the host says. Otherwise it has something to say first, and says it as to a page without scripts.
  function leave (next, submitter) {
    isLeaving = true
    form.inert = false
    if (next) {
      location.assign(next)
    } else {
      form.requestSubmit(submitter)
    }
  }

  // Once, and where it is seen: the button that was pressed may stand far below.
  function say (heading, words) {
    if (told.firstChild?.textContent === heading) {
      return
    }
    told.replaceChildren(
      element('h2', { className: 'govuk-heading-m', textContent: heading }),
      element('p', { className: 'govuk-body govuk-!-margin-bottom-0', textContent: words }))
    told.scrollIntoView({ block: 'center' })
  }
}

// Everything but files and passwords; a box left empty says so, for it might have begun ticked.
function fieldsOf (form) {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !form.querySelector(`input[type="password"][name="${CSS.escape(name)}"]`)) {
      fields.append(name, value)
    }
  }
  for (const box of form.querySelectorAll('input[type="checkbox"], input[type="radio"]')) {
    if (box.name && !fields.has(box.name)) {
      fields.append(box.name, '')
    }
  }
  return fields
}

// An answer that does not come is one that is lost: the key sees to it that sending again saves nothing twice.
function post (form, submitter, headers, body, keepalive = false) {
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  const hasFiles = body instanceof FormData && [...body.values()].some(value => value instanceof File && value.size > 0)
  const signal = hasFiles ? undefined : AbortSignal.timeout(PATIENCE)
  return fetch(new URL(action, location.href), { method: 'POST', headers, body, keepalive, signal, redirect: 'manual' })
}

function connection () {
  return new Promise(resolve => {
    addEventListener('online', resolve, { once: true })
    setTimeout(resolve, WAIT)
  })
}

function element (name, properties) {
  return Object.assign(document.createElement(name), properties)
}
