/**
 * What the index tells of a page, read from the page itself. That is for pages of an earlier release: the store knows only
 * what their documents are now, and not what they are on the page that readers see.
 */
import { sectionPaths } from '@wellcite/shared/paths';
import { certaintyLabels, certaintyLevels } from '@wellcite/shared/vocabulary';
import { z } from 'zod';
import { otherNamesOf } from '../../src/names/otherNamesOf.ts';
import type { PageFacts } from '../../src/search/kinds.ts';
import { fixedPaths } from '../site/routes.ts';
import { wordRecord } from './word-record.ts';

/** Null where the path is a list's or has no words of its own. */
export function factsOnPage(path: string, bytes: Buffer): PageFacts | null {
  const kind = kindOf(path);
  const page = bytes.toString('utf8');
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(page)?.[1];
  if (kind === null || heading === undefined) return null;
  const title = textOf(heading);
  const names = /<p class="names"[^>]*>(.*?)<\/p>/s.exec(page)?.[1] ?? '';
  const key = /<details class="key"[^>]*>(.*?)<\/details>/s.exec(page)?.[1] ?? '';
  const meanings = [...key.matchAll(/<dt\b[^>]*>(.*?)<\/dt>/gs)].map(([, label = '']) => textOf(label));
  return {
    title,
    kind,
    names: otherNamesOf({
      title,
      otherNames: [...names.matchAll(/<b\b[^>]*>(.*?)<\/b>/gs)].map(([, name = '']) => textOf(name)),
    }),
    certainty: certaintyLevels.filter((level) => meanings.includes(certaintyLabels[level])),
  };
}

/** The words that the glossary's page explains, by what it tells machines. */
export function wordsOnPage(bytes: Buffer): ReturnType<typeof wordRecord>[] {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(bytes.toString('utf8'))?.[1];
  const graph = graphSchema.safeParse(JSON.parse(data ?? 'null')).data?.['@graph'] ?? [];
  const terms = graph.flatMap((node) => termsSchema.safeParse(node).data?.hasDefinedTerm ?? []);
  return terms.map(({ '@id': id, name, description, alternateName }) =>
    wordRecord({
      id,
      slug: id.slice(id.indexOf('#') + 1),
      title: name,
      otherForms: alternateName,
      definition: description,
    }),
  );
}

const graphSchema = z.object({ '@graph': z.array(z.unknown()) });
const termsSchema = z.object({
  hasDefinedTerm: z.array(
    z.object({
      '@id': z.string(),
      name: z.string(),
      description: z.string(),
      alternateName: z.array(z.string()).default([]),
    }),
  ),
});

function kindOf(path: string): PageFacts['kind'] | null {
  if (fixedPaths.includes(path)) return null;
  const [, folder, slug] = path.split('/');
  switch (slug === '' ? '' : folder) {
    case 'conditions':
      return 'condition';
    case 'symptoms':
      return 'symptom';
    case 'treatments':
      return 'treatment';
    case 'references':
      return 'source';
    default:
      return 'site';
  }
}

/** Astro escapes these in text. */
const escaped: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => escaped[entity] ?? entity)
    .trim();
}

/** Where words are explained. */
export const glossaryPage = sectionPaths.glossary;
