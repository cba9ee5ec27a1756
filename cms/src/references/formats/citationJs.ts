/**
 * Citation.js (MIT) behind types of our own. Its parsers are called by name: its guessing of formats could take a paste for an
 * address and fetch it. It reads; our own code writes, because its BibTeX leaves out letters that it has no TeX command for, its RIS
 * breaks lines within words, and both lose particles, online dates and PMCIDs.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import { type CslItem, cslItem } from './cslItem.ts';

export interface BibtexEntry {
  type: string;
  label: string;
  /** As the file has them, TeX and all. */
  properties: Record<string, string>;
}

/** Maps the tags of one RIS record to CSL-JSON. Throws where the record makes no sense. */
export function cslOfRis(tags: Readonly<Record<string, string | string[]>>): CslItem {
  return cslItem.parse(plugins.input.data(tags, '@ris/record'));
}

/** Reads the entries of a BibTeX text, values still in TeX. Throws where it is broken. */
export function bibtexEntries(text: string): BibtexEntry[] {
  return z.array(bibtexEntry).parse(plugins.input.data(text, '@bibtex/text'));
}

/** Maps one BibTeX or BibLaTeX entry to CSL-JSON. Throws where a value cannot be read. */
export function cslOfBibtex(entry: BibtexEntry): CslItem {
  const [item] = z.array(cslItem).parse(plugins.input.data([entry], '@biblatex/entries+list'));
  return item ?? {};
}

const bibtexEntry = z.object({
  type: z.string(),
  label: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
});
