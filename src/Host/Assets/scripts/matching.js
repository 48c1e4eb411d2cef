// While somebody or something is entered, shows who or what it may be. The form works without: the host asks when it is sent.
const PAUSE = 600
const TELLING = new Set(['Name', 'BornOn.Day', 'BornOn.Month', 'BornOn.Year', 'BornIn', 'Lines', 'Town', 'Postcode', 'Uprn', 'Register', 'Number', 'Other.Sort', 'Other.Name', 'Other.Usrn', 'Other.At'])

for (const form of document.querySelectorAll('form[data-matching]')) {
  watch(form)
}

function watch (form) {
  const place = form.querySelector('[data-matches]')
  const said = form.querySelector('[data-matches-said]')
  let timer
  let asking
  let shown = place.innerHTML.trim()

  for (const change of ['input', 'change']) {
    form.addEventListener(change, event => {
      if (TELLING.has(event.target.name)) {
        clearTimeout(timer)
        timer = setTimeout(ask, PAUSE)
      }
    })
  }

  async function ask () {
    asking?.abort()
    asking = new AbortController()
    if (!isEnough(form)) {
      return
    }

    const found = await matchesOf(form, asking.signal).catch(() => null)
    if (found !== null && found !== shown) {
      show(found)
    }
  }

  // Another list of people is another question: only who was chosen by name, and is still there, stays chosen.
  function show (found) {
    const chosen = place.querySelector('input[name=Same]:checked')?.value
    const isInside = place.contains(document.activeElement)
    const focused = document.activeElement?.value
    shown = found
    place.innerHTML = found
    const answers = [...place.querySelectorAll('input[name=Same]')]
    for (const answer of answers) {
      answer.checked = answer.value === chosen && answer.value !== 'nobody'
    }
    if (isInside) {
      (answers.find(answer => answer.value === focused) ?? answers[0])?.focus()
    }

    const count = place.querySelectorAll('.ec-list__item').length
    said.textContent = count === 0 ? '' : count === 1 ? 'One record like this is known already.' : `${count} records like this are known already.`
  }
}

function isEnough (form) {
  return ['Name', 'Other.Name', 'Lines', 'Uprn', 'Number', 'Other.Usrn', 'Other.At'].some(name => form.elements[name]?.value.trim().length > 2)
}

// Posted, since what is typed stands in no address. A sign-in that ran out answers with another page, which is not shown here.
async function matchesOf (form, signal) {
  const answer = await fetch(form.dataset.matching, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal })
  return answer.ok && !answer.redirected ? (await answer.text()).trim() : null
}
