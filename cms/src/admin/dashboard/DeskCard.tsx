import Link from 'next/link';
import type { ContentRole } from '../../access/roles.ts';
import { deskHeadings } from '../../editorial/dashboard/deskHeadings.ts';
import type { DeskList, DeskListName } from '../../editorial/dashboard/deskLists.ts';
import { capitalized } from '../../editorial/dashboard/deskWords.ts';
import { advice, cardTones } from './deskCards.ts';

/** One list of the desk. */
export function DeskCard(props: DeskList & { list: DeskListName; role: ContentRole; admin: string }) {
  const { list, role, admin, items, total } = props;
  const id = `desk-${list}`;
  return (
    <section className={`desk-card desk-card--${cardTones[list]}`} aria-labelledby={id}>
      <h2 id={id} className="desk-card__heading">
        {deskHeadings[list]} <span className="desk-card__count">{total}</span>
      </h2>
      {total === 0 ? <p className="desk-card__advice">There is nothing here any more.</p> : null}
      {total > 0 && <p className="desk-card__advice">{advice(list, role)}</p>}
      <ul className="desk-card__items">
        {items.map(({ key, title, path, detail }) => (
          <li key={key}>
            <Link href={`${admin}${path}`} prefetch={false}>
              {title}
            </Link>
            <span className="desk-card__detail">{capitalized(detail)}</span>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p className="desk-card__more">
          <Link href={`${admin}?show=${list}`} prefetch={false}>
            Show all {total}
          </Link>
        </p>
      )}
    </section>
  );
}
