// While an assessment is filled in, the host counts what is answered so far. The form works without: a button asks for the count.
const PAUSE = 300

for (const form of document.querySelectorAll('form[data-scoring]')) {
  watch(form)
}

function watch (form) {
  const place = form.querySelector('[data-score]')
  let timer
  let asking

  form.addEventListener('change', () => {
    clearTimeout(timer)
    timer = setTimeout(count, PAUSE)
  })

  async function count () {
    asking?.abort()
    asking = new AbortController()
    const score = await scoreOf(form, asking.signal).catch(() => null)
    if (score !== null) {
      place.innerHTML = score
    }
  }
}

async function scoreOf (form, signal) {
  const answer = await fetch(form.dataset.scoring, {
    method: 'POST',
    body: new FormData(form),
    signal
  })
  return answer.ok && !answer.redirected ? await answer.text() : null
}
