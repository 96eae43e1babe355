// Wakes govuk-frontend's components on this page. Each works without us: these
// only add to what the server wrote.

/** Marks the page as one where scripts run, then starts each component it is given. */
export function start(components) {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  for (const Component of components) {
    for (const root of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
      try {
        new Component(root)
      } catch (problem) {
        // One broken part must not stop the others, the way out least of all.
        console.error(problem)
      }
    }
  }
}
