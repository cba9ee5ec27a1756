/** What goes live by itself, and what did not, below what is to be done. */
import Link from 'next/link';
import type { ServerProps } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { schedulerHealth } from '../../scheduling/heartbeat.ts';
import { allRefusals } from '../../scheduling/refusals.ts';
import { comingNext } from '../../scheduling/upcoming.ts';
import { Moment } from '../signOff/parts.tsx';
import { schedulerAdvice } from './schedulerAdvice.ts';
import '../dashboard/dashboard.css';
import './scheduling.css';

/** Of what is coming, the first. */
const most = 8;

export async function ComingCard({ payload, user, searchParams }: ServerProps) {
  // One list by itself leaves no room for this.
  if (!hasContentRole(user) || searchParams?.show) return null;
  const [refusals, coming, health] = await Promise.all([
    allRefusals({ payload }),
    comingNext(most, { payload }),
    schedulerHealth(payload),
  ]);
  if (refusals.length === 0 && coming.total === 0 && health.isRunning) return null;
  const { admin } = payload.config.routes;
  return (
    <section className="desk coming" aria-labelledby="coming-heading">
      <h2 id="coming-heading" className="coming__heading">
        Going live by itself
      </h2>
      {!health.isRunning && (
        <p className="going-live__refusal" role="alert">
          {schedulerAdvice}
        </p>
      )}
      <div className="desk__cards">
        {refusals.length > 0 && (
          <section className="desk-card desk-card--red" aria-labelledby="coming-refused">
            <h3 id="coming-refused" className="desk-card__heading">
              Did not happen <span className="desk-card__count">{refusals.length}</span>
            </h3>
            <p className="desk-card__advice">Put right what stopped it, then publish it or schedule it again.</p>
            <ul className="desk-card__items">
              {refusals.map(({ id, title, path, dueAt, kind, why }) => (
                <li key={id}>
                  <Link href={`${admin}${path}`} prefetch={false}>
                    {title}
                  </Link>
                  <span className="desk-card__detail">
                    Was to {kind === 'publish' ? 'go live' : 'leave the site'} on{' '}
                    <Moment at={new Date(dueAt).toISOString()} />. {why.split('\n').join(' ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {coming.total > 0 && (
          <section className="desk-card" aria-labelledby="coming-next">
            <h3 id="coming-next" className="desk-card__heading">
              Coming <span className="desk-card__count">{coming.total}</span>
            </h3>
            <p className="desk-card__advice">
              The newest version goes live at its time, if it is approved by then. Times are in your time zone.
            </p>
            <ul className="desk-card__items">
              {coming.items.map(({ id, title, path, type, at }) => (
                <li key={id}>
                  <Link href={`${admin}${path}`} prefetch={false}>
                    {title}
                  </Link>
                  <span className="desk-card__detail">
                    {type === 'publish' ? 'Goes live on ' : 'Leaves the site on '}
                    <Moment at={at} />
                  </span>
                </li>
              ))}
            </ul>
            {coming.total > coming.items.length && (
              <p className="desk-card__more">And {coming.total - coming.items.length} more after these.</p>
            )}
          </section>
        )}
      </div>
    </section>
  );
}
