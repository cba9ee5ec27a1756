import type { Filters, PagefindInstance } from '../../src/search/pagefind.ts';

export interface SampleRecord {
  title: string;
  kind: string;
  names?: string;
  content: string;
  certainty?: readonly string[];
}

/** Pagefind's part over a few pages: those that have every word. It counts what it was asked. */
export function sampleIndex(records: readonly SampleRecord[]) {
  const asked: { query: string; filters: Filters }[] = [];
  const facets = records.map(({ kind, certainty = [] }) => ({ kind: [kind], certainty: [...certainty] }));
  const filtersOf = (index: number): Record<string, string[]> => facets[index] ?? {};
  const pagefind: PagefindInstance = {
    async search(query, { filters }) {
      asked.push({ query, filters });
      const words = query.toLowerCase().split(' ');
      const found = records.flatMap((record, index) => {
        const { title, names = '', content } = record;
        const text = `${title} ${names} ${content}`.toLowerCase();
        const fits = Object.entries(filters).every(([name, { any }]) =>
          filtersOf(index)[name]?.some((value) => any.includes(value)),
        );
        return fits && words.every((word) => text.includes(word)) ? [{ record, index }] : [];
      });
      const counts: Record<string, Record<string, number>> = { kind: {}, certainty: {} };
      for (const { index } of found) {
        for (const [name, values] of Object.entries(filtersOf(index))) {
          for (const value of values) counts[name] = { ...counts[name], [value]: (counts[name]?.[value] ?? 0) + 1 };
        }
      }
      const results = found.map(({ record: { title, names = '', content }, index }) => {
        const places = content.split(' ').flatMap((word, place) => {
          return words.some((each) => word.toLowerCase().includes(each)) ? [place] : [];
        });
        const from = places[0] ?? 0;
        const excerpt = `…${content.split(' ').slice(from).join(' ')}`;
        const meta = { title, ...(names !== '' && { names }) };
        const data = async () => ({ url: `/${index}/`, content, excerpt, meta, filters: filtersOf(index) });
        return { id: String(index), score: 1, words: places, data };
      });
      return { results, filters: counts };
    },
    filters: async () => ({}),
    destroy: async () => {},
  };
  return { pagefind, asked };
}
