/** Writes references as files that other programs read; read again by readReferences they are the same. */
import type { ReferenceData } from '../ReferenceData.ts';
import { readBibtex } from './bibtex.ts';
import { readCslItem } from './cslJson.ts';
import type { WrittenFormat } from './fileFormats.ts';
import { type Rest, restOf } from './rest.ts';
import { readRis } from './ris.ts';
import { bibtexLabels, toBibtex } from './toBibtex.ts';
import { toCsl } from './toCsl.ts';
import { toRis } from './toRis.ts';

/** The whole file, '' or an empty list where there are no references. The references are valid by `referenceDataSchema`. */
export function writeReferences(references: readonly ReferenceData[], format: WrittenFormat): string {
  switch (format) {
    case 'ris':
      return references
        .map((reference) =>
          withItsRest(reference, { write: (rest) => toRis(reference, rest), read: (text) => readRis(text).data }),
        )
        .join('\n');
    case 'bibtex': {
      const labels = bibtexLabels(references);
      return references
        .map((reference, index) => {
          const label = labels[index] ?? `reference${index}`;
          return withItsRest(reference, {
            write: (rest) => toBibtex(reference, { label, rest }),
            read: (text) => readBibtex(text, '').data,
          });
        })
        .join('\n');
    }
    case 'csl-json': {
      const items = references.map((reference, index) =>
        withItsRest(reference, {
          write: (rest) => toCsl(reference, { id: `reference-${index + 1}`, rest }),
          read: (item) => readCslItem(item).data,
        }),
      );
      return `${JSON.stringify(items, null, 2)}\n`;
    }
    default:
      return format satisfies never;
  }
}

interface Writer<Written> {
  write: (rest: Rest | null) => Written;
  read: (written: Written) => ReferenceData;
}

/** Reads what it wrote, and where something is missing or changed, adds that. */
function withItsRest<Written>(reference: ReferenceData, { write, read }: Writer<Written>): Written {
  const written = write(null);
  const rest = restOf(reference, read(written));
  return rest === null ? written : write(rest);
}
