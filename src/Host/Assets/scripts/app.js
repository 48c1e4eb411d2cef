import { initAll } from './govuk-frontend.min.js'

// Every page works without this file; the classes say that it has run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()
