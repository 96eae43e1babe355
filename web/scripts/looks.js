// How the page looks changes as it is chosen; it is kept when the form is sent.

/** Shows each choice of `form[data-looks]` at once. */
export function showLooks() {
  const form = document.querySelector('form[data-looks]')
  if (!form) return
  form.addEventListener('change', ({ target }) => {
    const page = document.documentElement
    if (target.value) page.dataset[target.name] = target.value
    else delete page.dataset[target.name]
    // A tint is a paper: it is seen in the light.
    const { theme, tint } = Object.fromEntries(new FormData(form))
    if (tint && !theme) page.dataset.theme = 'light'
    else if (!theme) delete page.dataset.theme
  })
}
