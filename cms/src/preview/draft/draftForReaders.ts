/** The public form of a draft as it is: incomplete, but shown all the same. */
import { type PublicCollection, type PublicDocument, parsePublicDocument } from '@wellcite/shared/content-api';
import { lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { z } from 'zod';
import type { Problem } from '../../publishing/explain.ts';
import { MissingValue } from '../../publishing/MissingValue.ts';
import { type StoredDocuments, toPublic } from '../../publishing/mappers.ts';
import { problemsOf } from '../../publishing/problems.ts';
import { richTextProblems } from '../../publishing/richTextProblems.ts';
import { mendRichText } from './mendRichText.ts';
import { type Flaw, repair } from './repair.ts';
import { UnshowableDraft } from './UnshowableDraft.ts';
import { itemAround, removeAll, setAt, valueAt } from './values.ts';

export interface Draft {
  /** Holds to the contract; what is missing is marked in it (placeholder.ts). */
  document: PublicDocument;
  /** What keeps it from being published, but for what it refers to. */
  missing: Problem[];
}

/** Each round mends what the one before brought up; a document is not so deep that it takes more. */
const mostRounds = 12;

export interface DraftInput<K extends PublicCollection> {
  collection: K;
  doc: StoredDocuments[K];
  fields: readonly Field[];
  /** When it would be published; for documents that never were. */
  now: Date;
}

/**
 * @throws {UnshowableDraft} `doc` is no document of the collection: what came from a form was tampered with, or we did not
 *   foresee how incomplete a draft can be
 */
export function draftForReaders<K extends PublicCollection>(input: DraftInput<K>): Draft {
  try {
    return mendedDraft(input);
  } catch (error) {
    throw new UnshowableDraft(error);
  }
}

function mendedDraft<K extends PublicCollection>(input: DraftInput<K>): Draft {
  const { collection, fields, now } = input;
  const doc = structuredClone(input.doc);
  const missing = richTextProblems(fields, doc);
  for (const { path } of missing) mendStateAt(doc, path.split('.'));
  const content = mapped(collection, doc, { fields, missing });
  const standIn = { slug: slugOf(valueAt(doc, ['id'])), publishedAt: now.toISOString() };
  const tried = new Set<string>();
  for (let round = 1; ; round += 1) {
    try {
      return { document: parsePublicDocument(collection, content), missing: distinct(missing) };
    } catch (error) {
      if (!(error instanceof z.ZodError) || round === mostRounds) throw error;
      const problems = problemsOf({ error, content, fields });
      const flaws = error.issues.flatMap((issue, index) => {
        const problem = problems[index];
        return problem ? [{ issue, problem }] : [];
      });
      // What follows from a repair is nobody's mistake, and an address and a date come by themselves.
      if (round === 1) missing.push(...flaws.filter(isOfEditors).map(toldFully));
      repair({ content, flaws, tried, standIn });
    }
  }
}

/** The mapper's answer; rows that it cannot make anything of are left out, and named. */
function mapped<K extends PublicCollection>(
  collection: K,
  doc: StoredDocuments[K],
  { fields, missing }: { fields: readonly Field[]; missing: Problem[] },
): unknown {
  for (;;) {
    try {
      return structuredClone(toPublic(collection, doc));
    } catch (error) {
      const row = error instanceof MissingValue ? itemAround(error.path) : null;
      if (!row) throw error;
      missing.push(...problemsOf({ error, content: null, fields }));
      removeAll(doc, [row]);
    }
  }
}

function mendStateAt(doc: unknown, path: readonly string[]): void {
  setAt(doc, path, mendRichText(valueAt(doc, path)));
}

/** A choice cannot be marked where it shows, so it is said what stands in for it. */
function toldFully({ issue, problem }: Flaw): Problem {
  const shown = issue.code === 'invalid_value' && issue.path.length === 1 ? issue.values[0] : undefined;
  if (typeof shown !== 'string') return problem;
  return { ...problem, message: `${problem.message} Until then it is shown here as “${shown.replaceAll('-', ' ')}”.` };
}

function isOfEditors({ issue }: { issue: z.core.$ZodIssue }): boolean {
  const [name] = issue.path;
  return name !== 'publishedAt';
}

/** An address of its own while the draft has none. */
function slugOf(id: unknown): string {
  const letters = String(id ?? 'new')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return `draft-${letters || 'new'}`.slice(0, lengths.slug);
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}
