/** Pages on paper. */
import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/** What paper has no use for, or lacks: navigation that is printed, folds that stay shut, boxes that would be scrolled, addresses. */
export async function paperFaults(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf, isShown }) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const faults = all('nav, .skip, form')
      .filter(isShown)
      .map((element) => `prints ${nameOf(element)}`);
    // What heads a fold heads what is printed of it.
    for (const fold of all('main details > *:not(summary)')) {
      if (!isShown(fold) && !fold.closest('nav')) faults.push(`leaves out ${nameOf(fold)}`);
    }
    for (const box of all('main *').filter(isShown)) {
      const { overflowX } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
        faults.push(`cuts off ${nameOf(box)}`);
    }
    for (const part of all('#references li, .care, .care li, h1, main h2, .effect, .certainty')) {
      if (!isShown(part) && !part.closest('nav')) faults.push(`leaves out ${nameOf(part)}`);
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
  });
}

/** How many pages a PDF has. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
