import morphdom from 'morphdom';

/**
 * Changes what a window shows to `page`, where it differs and nowhere else: what is the same stays in place, so that nothing
 * flickers, pictures are not loaded again, and the scroll position holds.
 */
export function showPage(window: Window, page: string): void {
  const { document } = window;
  // Still loading, or led elsewhere by a link.
  if (!document.querySelector('.wellcite-preview')) return;
  const next = new DOMParser().parseFromString(page, 'text/html');
  if (stylesOf(next) !== stylesOf(document)) {
    // The templates were made anew meanwhile.
    window.location.reload();
    return;
  }
  document.title = next.title;
  morphdom(document.body, next.body, {
    onBeforeElUpdated(shown, wanted) {
      if (shown.isEqualNode(wanted)) return false;
      // What somebody unfolded stays unfolded.
      if (shown.tagName === 'DETAILS') wanted.toggleAttribute('open', shown.hasAttribute('open'));
      return true;
    },
  });
}

/** Says above the page why it is not up to date; the next page takes its place. */
export function showProblem(window: Window, message: string): void {
  const { document } = window;
  const bar = document.querySelector('.wellcite-preview');
  const known = bar?.querySelector('[role="alert"]');
  if (!bar || known?.textContent === message) return;
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = message;
  if (known) known.replaceWith(said);
  else bar.append(said);
}

function stylesOf(document: Document): string {
  return [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href')).join(' ');
}
