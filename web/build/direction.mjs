// govuk-frontend speaks of left and right; our pages are also read from right to
// left. This says the same things as start and end, and drops the fallback colours
// that our tokens make unreachable.
const edges = { left: 'start', right: 'end', top: 'start', bottom: 'end' }

/** The same styles in logical properties. */
export function readyForAnyDirection(css) {
  return css
    .replace(/\b(margin|padding)-(left|right)\s*:/g, (_, kind, edge) => `${kind}-inline-${edges[edge]}:`)
    .replace(/\bborder-(left|right)(-(?:width|style|color))?\s*:/g, (_, edge, part = '') => `border-inline-${edges[edge]}${part}:`)
    .replace(/\bborder-(top|bottom)-(left|right)-radius\s*:/g, (_, block, edge) => `border-${edges[block]}-${edges[edge]}-radius:`)
    .replace(/([{;\s])(left|right)\s*:/g, (_, before, edge) => `${before}inset-inline-${edges[edge]}:`)
    .replace(/\btext-align\s*:\s*(left|right)/g, (_, edge) => `text-align: ${edges[edge]}`)
    .replace(/\bfloat\s*:\s*(left|right)/g, (_, edge) => `float: inline-${edges[edge]}`)
    .replace(/var\((--govuk-[\w-]+-colour),\s*[^()]+(?:\([^()]*\))?\)/g, 'var($1)')
}
