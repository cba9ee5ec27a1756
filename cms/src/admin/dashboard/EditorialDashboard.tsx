/** What is to be done, above Payload's own cards: what waits for whoever looks, and what ages on the site. */
import Link from 'next/link';
import type { ServerProps } from 'payload';
import { type ContentRole, hasContentRole } from '../../access/roles.ts';
import { deskOf } from '../../editorial/dashboard/desk.ts';
import { type Desk, type DeskListName, isDeskListName } from '../../editorial/dashboard/deskLists.ts';
import { DeskCard } from './DeskCard.tsx';
import { allWellSentence, cardOrder, nothingWaits } from './deskCards.ts';
import './dashboard.css';

/** Of each list, so that a long one leaves room for the others; and of one list by itself. */
const some = 5;
const most = 500;

export async function EditorialDashboard({ payload, user, searchParams }: ServerProps) {
  if (!hasContentRole(user)) return null;
  const { show } = searchParams ?? {};
  const one = isDeskListName(show) ? show : null;
  const desk = await deskOf(user, { now: new Date(), limit: one ? most : some, req: { payload } });
  const { admin } = payload.config.routes;
  return (
    <section className="desk" aria-labelledby="desk-heading">
      <h1 id="desk-heading" className="desk__heading">
        What to do next
      </h1>
      {one ? (
        <>
          <p className="desk__back">
            <Link href={admin} prefetch={false}>
              ← Everything that is to be done
            </Link>
          </p>
          <DeskCard list={one} role={user.role} admin={admin} {...desk[one]} />
        </>
      ) : (
        <AllLists desk={desk} role={user.role} admin={admin} />
      )}
    </section>
  );
}

function AllLists({ desk, role, admin }: { desk: Desk; role: ContentRole; admin: string }) {
  const full = cardOrder[role].filter((list) => desk[list].total > 0);
  const empty = cardOrder[role].filter((list) => desk[list].total === 0);
  return (
    <>
      {desk.waiting.total === 0 && <NothingWaits role={role} />}
      {full.length > 0 && (
        <div className="desk__cards">
          {full.map((list) => (
            <DeskCard key={list} list={list} role={role} admin={admin} {...desk[list]} />
          ))}
        </div>
      )}
      <AllWell empty={empty} />
    </>
  );
}

function NothingWaits({ role }: { role: ContentRole }) {
  return (
    <p className="desk__note">
      <strong>Nothing waits for you.</strong> {nothingWaits(role)}
    </p>
  );
}

function AllWell({ empty }: { empty: readonly DeskListName[] }) {
  const sentence = allWellSentence(empty);
  return sentence && <p className="desk__well">{sentence}</p>;
}
