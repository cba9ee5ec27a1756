import { parseDocumentKey } from '@wellcite/shared/content-api';
import Link from 'next/link';
import type { AuditLine } from '../../editorial/audit/csv.ts';
import { counted } from '../../editorial/dashboard/deskWords.ts';
import { momentOf } from '../../editorial/moment.ts';
import { sentenceOf } from './sentence.ts';

/** By key: what a document is called, where anything. */
export type ExistingDocuments = ReadonlyMap<string, string | null>;

export function AuditLines(props: {
  lines: readonly AuditLine[];
  existing: ExistingDocuments;
  total: number;
  admin: string;
}) {
  const { lines, existing, total, admin } = props;
  if (total === 0) {
    return <p className="audit__none">Nothing of the kind has happened. Ask for less, or for all of it.</p>;
  }
  return (
    <>
      <p className="audit__total" role="status">
        {counted(total, 'step')}, newest first
      </p>
      <ol className="audit-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <time className="audit-lines__when" dateTime={new Date(line.createdAt).toISOString()}>
              {momentOf(line.createdAt)}
            </time>
            <div className="audit-lines__what">
              <Words line={named(line, existing)} href={hrefOf(line, existing, admin)} />
              {line.reason && <p className="audit-lines__reason">{line.reason}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Words({ line, href }: { line: AuditLine; href: string | null }) {
  const { before, title, after } = sentenceOf(line);
  return (
    <p>
      {before}
      {title && ' '}
      {title && href ? (
        <Link href={href} prefetch={false}>
          {title}
        </Link>
      ) : (
        title
      )}
      {after}
    </p>
  );
}

/** A line may know the document's key alone. */
function named(line: AuditLine, existing: ExistingDocuments): AuditLine {
  return { ...line, title: line.title || (line.document && existing.get(line.document)) || null };
}

function hrefOf({ document }: AuditLine, existing: ExistingDocuments, admin: string): string | null {
  const place = document && existing.has(document) ? parseDocumentKey(document) : null;
  return place ? `${admin}/collections/${place.collection}/${place.id}/review` : null;
}
