/** Pages on paper. */
import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/** What paper has no use for, or lacks: navigation that is printed, folds that stay shut, boxes that would be scrolled, addresses. */
export async function paperFaults(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  await page.emulateMedia({ media: 'screen' });
  // What the screen does not show either, as what a search has not found yet, unless it is only folded.
  const onScreen = await dom.evaluateHandle(({ isShown }) => {
    const parts = [...document.querySelectorAll('main *')];
    return new Set(parts.filter((part) => isShown(part) || part.closest('details:not([open])')));
  });
  await page.emulateMedia({ media: 'print' });
  return dom.evaluate(({ nameOf, isShown }, seen) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    // A form, its parts and what heads it are of no use on paper.
    const isFilledIn = (part: Element) =>
      part.closest('form, fieldset') !== null ||
      part.parentElement?.querySelector(':scope > form, :scope input') !== null;
    const faults = all('nav, .skip, form')
      .filter(isShown)
      .map((element) => `prints ${nameOf(element)}`);
    // What heads a fold heads what is printed of it.
    for (const fold of all('main details > *:not(summary)')) {
      if (!isShown(fold) && seen.has(fold) && !isFilledIn(fold) && !fold.closest('nav'))
        faults.push(`leaves out ${nameOf(fold)}`);
    }
    for (const box of all('main *').filter(isShown)) {
      const { overflowX } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
        faults.push(`cuts off ${nameOf(box)}`);
    }
    for (const part of all('#references li, .care, .care li, h1, main h2, .effect, .certainty')) {
      if (!isShown(part) && seen.has(part) && !isFilledIn(part) && !part.closest('nav'))
        faults.push(`leaves out ${nameOf(part)}`);
    }
    for (const link of all('main a[href^="http"]').filter(isShown)) {
      const address = link.getAttribute('href') ?? '';
      const words = (link.textContent ?? '').trim();
      const printed = `${words} ${getComputedStyle(link, '::after').content.replaceAll('\\"', '"')}`;
      // What identifies a source, its DOI or its number at PubMed, is the end of its address.
      const isIdentifier = words !== '' && decodeURI(address).replace(/\/$/, '').endsWith(words);
      if (!printed.includes(address) && !isIdentifier) faults.push(`hides the address of ${nameOf(link)}`);
    }
    return faults.slice(0, 10);
  }, onScreen);
}

/** How many pages a PDF has. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
