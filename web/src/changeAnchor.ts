/** Where a line of "What changed" stands on its page; the feed leads to it. */
export function changeAnchor({ id }: { id: string }): string {
  return `change-${id}`;
}
