import { initAll } from './govuk-frontend.min.js'

// Every page works without this file; the classes say that it has run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()

// A page that waits for something says so with a link to look again; with scripts it looks by itself.
if (document.querySelector('[data-follow]')) {
  setTimeout(() => location.reload(), 2000)
}
