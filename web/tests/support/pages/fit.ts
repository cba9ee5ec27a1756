/** Whether all words of a page fit where they stand. */
import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/** What sticks out of the page, so that it has to be scrolled sideways to be read. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`the page is ${scrollWidth} px wide on ${clientWidth} px`, ...innermost.slice(0, 5).map(nameOf)];
  });
}

/** Words that are cut off: out of the screen at a side, or out of a box that shows nothing beyond its edges. */
export async function cutWords(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf, textLines }) => {
    const slack = 1.5;
    const isCut = (element: Element, rect: DOMRect): boolean => {
      for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const cutsX =
          /hidden|clip/.test(overflowX) && (rect.left < edge.left - slack || rect.right > edge.right + slack);
        const cutsY =
          /hidden|clip/.test(overflowY) && (rect.top < edge.top - slack || rect.bottom > edge.bottom + slack);
        if (cutsX || cutsY) return true;
        // What scrolls by itself can be brought into sight.
        if (/auto|scroll/.test(overflowX)) return false;
      }
      return rect.left < -slack || rect.right > document.documentElement.clientWidth + slack;
    };
    const cut = textLines().filter(({ element, rect }) => isCut(element, rect));
    return [...new Set(cut.map(({ element }) => nameOf(element)))].slice(0, 10);
  });
}

/** Words that stand on other words. */
export async function overlappingWords(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf, textLines }) => {
    const lines = textLines().sort((one, other) => one.rect.top - other.rect.top);
    const found = new Set<string>();
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.rect.top >= one.rect.bottom) break;
        if (one.element === other.element) continue;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        // The boxes of letters are taller than letters: lines that are close together meet by a little.
        if (width > 2 && height > 0.45 * Math.min(one.rect.height, other.rect.height)) {
          found.add(`${nameOf(one.element)} and ${nameOf(other.element)}`);
        }
      }
    });
    return [...found].slice(0, 10);
  });
}

/** Boxes that scroll and that the keyboard cannot scroll. */
export async function unreachableScrollers(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf, stops, isShown }) => {
    const reachable = stops();
    return [...document.body.querySelectorAll('*')]
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const scrolls =
          (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth) ||
          (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight);
        return scrolls && isShown(box) && !reachable.some((stop) => stop === box || box.contains(stop));
      })
      .map(nameOf);
  });
}

/** Lines of running text that have more than `most` characters, spaces counted. */
export async function longLines(page: Page, most: number): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ isShown, isForHearing }, limit) => {
    const range = document.createRange();
    const linesOf = (block: Element): string[] => {
      const lines: string[] = [];
      let top = Number.NEGATIVE_INFINITY;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('p, li, dd') !== block || isForHearing(parent)) continue;
        const text = node.nodeValue ?? '';
        for (let index = 0; index < text.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const [rect] = range.getClientRects();
          if (!rect || rect.width === 0) continue;
          // A raised number is still in its line.
          const isNext = rect.top > top + 0.6 * rect.height;
          if (isNext) top = rect.top;
          lines.push(`${isNext ? '' : (lines.pop() ?? '')}${text[index]}`);
        }
      }
      return lines.map((line) => line.trim());
    };
    return [...document.querySelectorAll('main :is(p, li, dd)')]
      .filter((block) => isShown(block) && !block.closest('table'))
      .flatMap(linesOf)
      .filter((line) => line.length > limit)
      .map((line) => `${line.length} characters: ${line}`);
  }, most);
}
