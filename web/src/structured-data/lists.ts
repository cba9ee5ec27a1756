import type { PublicGlossaryEntry } from '@wellcite/shared/glossary';
import { sectionPaths } from '@wellcite/shared/paths';
import type { DefinedTermSetLeaf, ItemListLeaf } from 'schema-dts';

/** The pages that a list leads to, in its order; nothing for an empty one. */
export function itemList(input: {
  path: string;
  items: readonly { title: string; path: string }[];
  siteUrl: string;
}): ItemListLeaf[] {
  const { path, items, siteUrl } = input;
  if (items.length === 0) return [];
  const itemListElement = items.map(
    (item, index) =>
      ({ '@type': 'ListItem', position: index + 1, name: item.title, url: siteUrl + item.path }) as const,
  );
  return [{ '@type': 'ItemList', '@id': `${siteUrl}${path}#list`, itemListElement }];
}

/** The words of the glossary; each has the address of its place on the page. Nothing for an empty one. */
export function definedTermSet(
  { title, entries }: { title: string; entries: readonly PublicGlossaryEntry[] },
  siteUrl: string,
): DefinedTermSetLeaf[] {
  if (entries.length === 0) return [];
  const url = siteUrl + sectionPaths.glossary;
  const hasDefinedTerm = entries.map(
    (entry) =>
      ({
        '@type': 'DefinedTerm',
        '@id': `${url}#${entry.slug}`,
        name: entry.title,
        ...(entry.otherForms.length > 0 && { alternateName: entry.otherForms }),
        description: entry.definition,
      }) as const,
  );
  return [{ '@type': 'DefinedTermSet', '@id': `${url}#terms`, name: title, hasDefinedTerm }];
}
