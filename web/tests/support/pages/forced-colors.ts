import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/** What is lost when the reader's system chooses all colors: edges that are told by color, signs that have no words. */
export async function lostInForcedColors(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf, isShown, textLines }) => {
    const faults: string[] = [];
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const card of document.querySelectorAll('.care')) {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(card);
      const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== ground;
      if (!hasEdge) faults.push(`no edge around ${nameOf(card)}`);
    }
    for (const { element } of textLines()) {
      const { color, backgroundColor } = getComputedStyle(element);
      if (color === backgroundColor) faults.push(`words in the color of their ground: ${nameOf(element)}`);
    }
    for (const mark of document.querySelectorAll('.marks, .card-mark, .standing')) {
      if (isShown(mark) && (mark.parentElement?.textContent ?? '').trim() === '') {
        faults.push(`a sign without words: ${nameOf(mark)}`);
      }
    }
    return faults;
  });
}
