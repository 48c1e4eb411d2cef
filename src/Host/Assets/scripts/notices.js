// Shows how many notices are new, in the menu, while the page is looked at.

const MOST_COUNTED = 99
const link = document.querySelector('.govuk-service-navigation__link[href="/notices"]')
const name = link?.textContent
let source

if (link) {
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', stop)
  addEventListener('pageshow', listen)
  listen()
}

function listen () {
  if (document.hidden) {
    stop()
  } else if (!source) {
    source = new EventSource('/notices/live')
    source.addEventListener('message', event => tell(Number(event.data)))
  }
}

function stop () {
  source?.close()
  source = undefined
}

function tell (count) {
  link.textContent = count > 0 ? `${name} (${count > MOST_COUNTED ? `${MOST_COUNTED}+` : count})` : name
}
