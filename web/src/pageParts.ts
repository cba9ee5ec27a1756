/** A part of a page that its contents list. */
export interface Part {
  /** The anchor. */
  id: string;
  title: string;
}

/** The parts that have something in them, in order. */
export function presentParts(parts: readonly (Part & { isPresent: boolean })[]): Part[] {
  return parts.filter(({ isPresent }) => isPresent).map(({ id, title }) => ({ id, title }));
}
