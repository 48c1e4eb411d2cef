// Tells how many entries others have written since the page was loaded. Listens only while the page is looked at: a browser
// holds few connections open to one site.

const MOST_TRIES = 5
const place = document.querySelector('[data-live]')
let source
let tries = 0

if (place) {
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', stop)
  addEventListener('pageshow', listen)
  listen()
}

function listen () {
  if (document.hidden) {
    stop()
  } else if (!source && tries < MOST_TRIES) {
    source = new EventSource(place.dataset.live)
    source.addEventListener('open', () => { tries = 0 })
    source.addEventListener('message', event => tell(Number(event.data)))
    source.addEventListener('ended', leave)
    source.addEventListener('error', again)
  }
}

function stop () {
  source?.close()
  source = undefined
}

// A connection that broke is made anew by the browser itself; one that was refused is not.
function again () {
  if (source?.readyState !== EventSource.CLOSED) {
    return
  }
  stop()
  tries++
  if (tries < MOST_TRIES) {
    setTimeout(listen, 5000 * tries)
  } else {
    say('This page no longer shows when others write. ', location.href, 'Load it again')
  }
}

function tell (count) {
  if (count > 0) {
    say(count === 1 ? '1 new entry. ' : `${count} new entries. `, place.dataset.show, count === 1 ? 'Show it' : 'Show them')
  } else {
    place.replaceChildren()
  }
}

function say (words, href, text) {
  const link = Object.assign(document.createElement('a'), { href, textContent: text, className: 'govuk-link' })
  const line = Object.assign(document.createElement('p'), { className: 'govuk-body ec-live__words' })
  line.append(words, link)
  place.replaceChildren(line)
}

// Whoever may no longer read the case is not left with it on the screen.
function leave () {
  stop()
  tries = MOST_TRIES
  const heading = Object.assign(document.createElement('h1'), { className: 'govuk-heading-l', tabIndex: -1, textContent: 'You can no longer read this case' })
  const words = Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: 'It was open on this page. It is not shared with you any more, or something about your account has changed. ' })
  words.append(Object.assign(document.createElement('a'), { href: '/cases', textContent: 'Your cases', className: 'govuk-link' }))
  document.querySelector('main').replaceChildren(heading, words)
  document.title = 'You can no longer read this case - ECins'
  heading.focus()
}
