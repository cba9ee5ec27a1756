/** The part of CSL-JSON (schema csl-data.json, version 1.0.2) that a reference has room for. Numbers are taken as text. */
import { z } from 'zod';

const textOrNumber = z.union([z.string(), z.number().transform(String)]).nullish();
const text = textOrNumber.catch(null);

const cslName = z.object({
  family: text,
  given: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
  suffix: text,
  literal: text,
  /** Crossref's word for literal. */
  name: text,
});
export type CslName = z.infer<typeof cslName>;

const cslDate = z
  .object({
    'date-parts': z.array(z.array(z.union([z.string(), z.number(), z.null()]))).nullish(),
    literal: text,
    raw: text,
    season: text,
  })
  .nullish()
  .catch(null);
export type CslDate = z.infer<typeof cslDate>;

/** Crossref writes some values as lists of one. */
const textOrList = z.union([textOrNumber, z.array(z.string()).transform((list) => list[0] ?? null)]).catch(null);

export const cslItem = z.object({
  type: text,
  title: textOrList,
  author: z.array(cslName).nullish().catch(null),
  'container-title': textOrList,
  'container-title-short': textOrList,
  journalAbbreviation: text,
  issued: cslDate,
  'available-date': cslDate,
  accessed: cslDate,
  volume: text,
  issue: text,
  page: text,
  number: text,
  DOI: text,
  PMID: text,
  PMCID: text,
  publisher: text,
  URL: text,
  custom: z.record(z.string(), z.unknown()).nullish().catch(null),
});
export type CslItem = z.infer<typeof cslItem>;
