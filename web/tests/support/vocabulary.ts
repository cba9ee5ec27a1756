/**
 * The vocabulary of schema.org, from its own definitions: what types and properties there are, what a property belongs
 * to, and what its values may be. The package @vocabulary/schema carries them as RDF.
 */
import { readFileSync } from 'node:fs';

export interface Property {
  /** The types that have it; their subtypes have it too. */
  domains: ReadonlySet<string>;
  /** The types, data types among them, that its values may have. */
  ranges: ReadonlySet<string>;
}

export interface Vocabulary {
  /** Whether the type is `other` or a kind of it. Every type is a kind of itself. */
  isA: (type: string, other: string) => boolean;
  hasType: (name: string) => boolean;
  property: (name: string) => Property | null;
  /** The enumeration that has this member; null for none. */
  enumerationOf: (member: string) => string | null;
  /** What takes the place of a type or property that schema.org no longer wants used; null while it does. */
  successorOf: (name: string) => string | null;
}

const schema = 'http://schema.org/';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Statements whose object is a name; what is said in words or of other vocabularies does not matter here. */
const statement = /^<([^>]+)> <([^>]+)> <([^>]+)>/;

export function loadVocabulary(): Vocabulary {
  const file = new URL(import.meta.resolve('@vocabulary/schema/schema.nq'));
  const statements = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, subject, predicate, object] = statement.exec(line) ?? [];
      return subject && predicate && object?.match(/^http/) ? [{ subject, predicate, object }] : [];
    });
  /** subject → objects, of one predicate, by their short names. */
  const index = (predicate: string) => {
    const found = new Map<string, Set<string>>();
    for (const { subject, object } of statements.filter((one) => one.predicate === predicate)) {
      const name = shortName(subject);
      found.set(name, (found.get(name) ?? new Set()).add(shortName(object)));
    }
    return found;
  };
  const types = index(`${rdf}type`);
  const parents = index(`${rdfs}subClassOf`);
  const domains = index(`${schema}domainIncludes`);
  const ranges = index(`${schema}rangeIncludes`);
  const successors = index(`${schema}supersededBy`);
  const isNamed = (name: string, kind: string) => types.get(name)?.has(kind) ?? false;
  const hasType = (name: string) => isNamed(name, `${rdfs}Class`);
  const isA = (type: string, other: string): boolean =>
    type === other || [...(parents.get(type) ?? [])].some((parent) => isA(parent, other));

  return {
    isA,
    hasType,
    property: (name) =>
      isNamed(name, `${rdf}Property`)
        ? { domains: domains.get(name) ?? new Set(), ranges: ranges.get(name) ?? new Set() }
        : null,
    enumerationOf: (member) => [...(types.get(member) ?? [])].find((type) => isA(type, 'Enumeration')) ?? null,
    successorOf: (name) => [...(successors.get(name) ?? [])][0] ?? null,
  };
}

/** Schema.org's own names stand alone; those of other vocabularies stay whole. */
function shortName(iri: string): string {
  return iri.startsWith(schema) ? iri.slice(schema.length) : iri;
}
