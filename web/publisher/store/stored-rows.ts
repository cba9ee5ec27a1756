/** A document's rows, as the store keeps them. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import { allViews, rowsOf } from '../../src/content/views.ts';

/** One key of one view, as a page read it or as a change touched it. */
export interface ViewKey {
  view: string;
  key: string;
}

export interface StoredRow extends ViewKey {
  sort: string;
  position: number;
  value: string | null;
}

/** What `document` contributes to every view. */
export function storedRows(document: PublicDocument): StoredRow[] {
  return allViews.flatMap((view) => {
    const alike = new Map<string, number>();
    return rowsOf(view, document).map(({ key, sort = '', value }) => {
      const place = JSON.stringify([key, sort]);
      const position = alike.get(place) ?? 0;
      alike.set(place, position + 1);
      return {
        view: view.name,
        key,
        sort,
        position,
        value: value === document.content ? null : JSON.stringify(value),
      };
    });
  });
}
