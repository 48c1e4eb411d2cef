import { initAll } from './govuk-frontend.min.js'
import './matching.js'
import './keeping.js'
import './live.js'
import './notices.js'
import './scoring.js'

// Every page works without this file; the classes say that it has run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()

// A page that waits for something says so with a link to look again; with scripts it looks by itself.
if (document.querySelector('[data-follow]')) {
  setTimeout(() => location.reload(), 2000)
}

// A form that asks the device for a passkey is sent once the device has answered; without an answer the host says what to do.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault()
    form.elements.Credential.value = await credentialFor(form).catch(() => '')
    form.submit()
  })
}

async function credentialFor (form) {
  const asked = JSON.parse(form.dataset.asked)
  const credential = form.dataset.passkey === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
  return JSON.stringify(credential.toJSON())
}
