/**
 * What checks of a page need inside the page. The function is sent to the browser as it stands, so it uses nothing outside
 * itself: `const dom = await page.evaluateHandle(domTools)`, then `dom.evaluate((dom) => dom.…)`.
 */

export interface TextLine {
  element: Element;
  text: string;
  rect: DOMRect;
}

export function domTools() {
  /** For people: `a.brand “Demonstration Clinic”`. */
  const nameOf = (element: Element): string => {
    const classes = [...element.classList].map((name) => `.${name}`).join('');
    const id = element.id ? `#${element.id}` : '';
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName}${id}${classes} “${words}”`;
  };

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

  /** Words for those who hear the page are in a box that is cut to nothing. */
  const isForHearing = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (getComputedStyle(each).clipPath === 'inset(50%)') return true;
    }
    return false;
  };

  /** Each text of the page, a rectangle a line. */
  const textLines = (root: Element = document.body): TextLine[] => {
    const lines: TextLine[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      if (!element || text === '' || !isShown(element) || isForHearing(element)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1 && rect.height > 1) lines.push({ element, text, rect });
      }
    }
    return lines;
  };

  /** What Tab goes to, in the order of the document. */
  /** Of the choices of one name Tab stops at the one that is made, or else at the first; the arrows go to the others. */
  const isOtherChoice = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const choices = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return (choices.find(({ checked }) => checked) ?? choices[0]) !== element;
  };
  const stops = (): Element[] => {
    const candidates =
      'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable]';
    return [...document.querySelectorAll(candidates)].filter((element) => {
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex < 0) return false;
      return isShown(element) && !element.matches(':disabled') && !isOtherChoice(element);
    });
  };

  return { nameOf, isShown, isForHearing, textLines, stops };
}

export type DomTools = ReturnType<typeof domTools>;
