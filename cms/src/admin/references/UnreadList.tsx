import type { UnreadPiece } from '../../references/formats/Reading.ts';
import { counted } from './counted.ts';

/** What could not be read, as it was pasted, and why. */
export function UnreadList({ unread }: { unread: UnreadPiece[] }) {
  if (unread.length === 0) return null;
  return (
    <section className="reference-import__unread">
      <h2>{counted(unread.length, 'piece', 'pieces')} could not be read</h2>
      <ul>
        {unread.map(({ text, why }, index) => (
          // Two of them may be the same.
          <li key={index}>
            <mark>{text.length > 300 ? `${text.slice(0, 300)}…` : text}</mark>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
