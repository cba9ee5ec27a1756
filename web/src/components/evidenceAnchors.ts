import type { Card } from '../content/views.ts';

/** Where a group of the evidence table begins: "treatments-talking-therapy", after the path of its page. */
export function groupAnchor({ path }: Card): string {
  return path.split('/').filter(Boolean).join('-');
}
