import type { ImportItem } from '../../references/import/ImportItem.ts';

/** A source as readers will see it, and what of the paste is missing or was not read. */
export function FoundSource({ item }: { item: ImportItem }) {
  const { citation, duplicateOf, invalid, missing, source, unreadParts } = item;
  return (
    <div>
      <p>{citation || duplicateOf?.title || source}</p>
      <ul>
        {duplicateOf && <li>Already there: it is chosen, and not added again.</li>}
        {duplicateOf === null && missing.length > 0 && <li>Incomplete, without: {missing.join(', ')}.</li>}
        {invalid?.map((reason) => (
          <li key={reason}>Cannot be added yet: {reason}</li>
        ))}
        {unreadParts.map((part) => (
          <li key={part}>
            Not read, and not added: <mark>{part}</mark>
          </li>
        ))}
      </ul>
    </div>
  );
}
