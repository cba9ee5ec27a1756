/** Goes through a page by the Tab key, as somebody does who has no mouse. */
import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/**
 * What is wrong on the way: a stop that is left out, comes out of its turn or does not let go; a focus that cannot be seen,
 * or that something covers.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  const walk = await dom.evaluateHandle(({ nameOf, stops }) => {
    const way = stops();
    const colorOf = (color: string) => (/, 0\)$|^transparent$/.test(color) ? 'transparent' : color);
    const looks = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element);
      const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px' && colorOf(outlineColor) !== 'transparent';
      return {
        outline: hasOutline ? `${outlineWidth} ${outlineColor}` : '',
        boxShadow,
        ground: colorOf(backgroundColor),
      };
    };
    const before = way.map(looks);
    const arrived = new Set<number>();

    const isSeen = (index: number, element: Element): boolean => {
      const [was, is] = [before[index], looks(element)];
      return is.outline !== (was?.outline ?? '') || is.boxShadow !== was?.boxShadow || is.ground !== was?.ground;
    };
    /** What is hit in the middle of its first line is itself or in it. */
    const isCovered = (element: Element): boolean => {
      const rect = element.getClientRects()[0];
      if (!rect) return true;
      const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
      return !hit || !(element.contains(hit) || hit.contains(element));
    };

    return {
      length: way.length,
      step(expected: number): string[] {
        const focused = document.activeElement ?? document.body;
        const index = way.indexOf(focused);
        const wanted = way[expected];
        if (!wanted) return focused === document.body ? [] : [`the last stop does not let go: ${nameOf(focused)}`];
        arrived.add(index);
        if (index !== expected) return [`stop ${expected + 1} is ${nameOf(focused)}, and not ${nameOf(wanted)}`];
        return [
          ...(isSeen(index, focused) ? [] : [`the focus cannot be seen on ${nameOf(focused)}`]),
          ...(isCovered(focused) ? [`the focus is covered, or out of sight, on ${nameOf(focused)}`] : []),
        ];
      },
    };
  });
  const length = await walk.evaluate((way) => way.length);
  const faults: string[] = [];
  for (let index = 0; index <= length && faults.length < 10; index += 1) {
    await page.keyboard.press('Tab');
    faults.push(...(await walk.evaluate((way, expected) => way.step(expected), index)));
  }
  return faults;
}
