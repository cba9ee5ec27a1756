/** A public document as people read it: a field at a time, in lines of plain text with citations in them. */
import { careCard } from '@wellcite/shared/care-card';
import { type PublicDocument, publicContent } from '@wellcite/shared/content-api';
import { partialDate, type RelatedCollection, relationRegistry } from '@wellcite/shared/fields';
import { author } from '@wellcite/shared/reference';
import { blockNode, richText } from '@wellcite/shared/rich-text';
import type { Field } from 'payload';
import { z } from 'zod';
import { placeOf } from '../../publishing/place.ts';
import { cardLines, type Line, line, nameOfAuthor, textLines, wordsOfDate } from './readableParts.ts';
import { choiceLabels } from './readableWords.ts';

/** What another document is called. */
export type TitleOf = (collection: RelatedCollection, id: string) => string;

export interface ReadableField {
  /** In the public document. */
  name: string;
  /** Of the field in the form. */
  path: string;
  label: string;
  lines: Line[];
}

/** What no reviewer reads: how it is addressed and when it came out. */
const leftOut: readonly string[] = ['id', 'slug', 'publishedAt', 'review', 'standing'];

interface Reading {
  /** Those of the form. */
  fields: readonly Field[];
  titleOf: TitleOf;
}

/** The fields that hold something, in the order of the page. */
export function readable({ collection, content }: PublicDocument, reading: Reading): ReadableField[] {
  return Object.entries(publicContent[collection].shape)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, schema]) => {
      const { path, label } = placeOf(reading.fields, [name]);
      const value: unknown = Object.entries(content).find(([key]) => key === name)?.[1];
      return { name, path, label: label || spaced(name), lines: linesOf(schema, value, { ...reading, path: [name] }) };
    })
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(schema: z.core.$ZodType, value: unknown, at: Reading & { path: PropertyKey[] }): Line[] {
  if (value === null || value === undefined || value === '') return [];
  const relation = relationRegistry.get(schema);
  if (relation && typeof value === 'string') return [relationLine(relation.collection, value, at.titleOf)];
  if (schema instanceof z.ZodNullable) return linesOf(schema.unwrap(), value, at);
  if (schema instanceof z.ZodArray && schema.element === blockNode) return textLines(richText.parse(value), at.titleOf);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return itemsOf(schema.element, value, at);
  if (schema === careCard) return cardLines(careCard.parse(value));
  if (schema === partialDate) return [line(wordsOfDate(partialDate.parse(value)))];
  if (schema === author) return [line(nameOfAuthor(author.parse(value)))];
  if (schema instanceof z.ZodObject && isRecord(value)) return rowOf(schema, value, at);
  if (typeof value === 'boolean') return [line(value ? 'Yes' : 'No')];
  if (schema instanceof z.ZodEnum) return [line(choiceLabels[String(value)] ?? String(value))];
  return String(value)
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line(text));
}

/** A source that is chosen in a field is named, and can be numbered like one that is cited in a text. */
function relationLine(collection: RelatedCollection, id: string, titleOf: TitleOf): Line {
  const title = line(titleOf(collection, id));
  if (collection === 'references') title.inlines.push({ text: '', references: [id] });
  return title;
}

/** A value a line; rows of several values have a gap between them. */
function itemsOf(schema: z.core.$ZodType, values: unknown[], at: Reading & { path: PropertyKey[] }): Line[] {
  const items = values.map((value, index) => linesOf(schema, value, { ...at, path: [...at.path, index] }));
  if (schema === careCard) return items.flat();
  if (schema === author) return [line(items.flat().map(textOf).join(', '))];
  if (!(schema instanceof z.ZodObject)) return items.flat().map((item) => ({ ...item, kind: 'item', marker: '•' }));
  return items.flatMap(([first, ...others], index) =>
    first
      ? [
          { ...first, kind: 'item' as const, marker: `${index + 1}.` },
          ...others.map((other) => ({ ...other, depth: other.depth + 1 })),
        ]
      : [],
  );
}

function rowOf(schema: z.ZodObject, value: Record<string, unknown>, at: Reading & { path: PropertyKey[] }): Line[] {
  return Object.entries(schema.shape).flatMap(([name, part]) => {
    const path = [...at.path, name];
    const lines = linesOf(part, value[name], { ...at, path });
    const label = placeOf(at.fields, path).label.split(' › ').at(-1) || spaced(name);
    const [only, ...others] = lines;
    if (!only) return [];
    const isShort = others.length === 0 && only.kind === 'paragraph';
    return isShort ? [{ ...only, inlines: [{ text: `${label}: ` }, ...only.inlines] }] : [line(`${label}:`), ...lines];
  });
}

function textOf({ inlines }: Line): string {
  return inlines.map(({ text }) => text).join('');
}

function spaced(name: string): string {
  const text = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
