import type { Page } from '@playwright/test';
import { domTools } from './dom-tools.ts';

/** What moves for longer than a hundredth of a second, for a reader who asked for less motion. */
export async function movingParts(page: Page): Promise<string[]> {
  const dom = await page.evaluateHandle(domTools);
  return dom.evaluate(({ nameOf }) => {
    const most = 0.01;
    const seconds = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const moves =
          seconds(style.transitionDuration) > most ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > most) ||
          style.scrollBehavior === 'smooth';
        return moves ? [`${nameOf(element)}${pseudo ?? ''}`] : [];
      }),
    );
  });
}
