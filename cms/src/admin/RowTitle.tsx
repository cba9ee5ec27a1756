'use client';

/** What a closed row of a list is called, so that editors find the one they want without opening each. */
import { useRowLabel } from '@payloadcms/ui';
import { careLevelLabels } from '@wellcite/shared/vocabulary';
import { useTitles } from './titles.ts';

export const ReasonRow = () => <TextRow field="reason" fallback="Line" />;
export const FactorRow = () => <TextRow field="factor" fallback="Risk factor" />;
export const QuestionRow = () => <TextRow field="question" fallback="Question" />;
export const ChangeRow = () => <TextRow field="note" fallback="Change" />;
export const CrisisLineRow = () => <TextRow field="name" fallback="Crisis line" />;
export const MenuItemRow = () => <TextRow field="label" fallback="Menu item" />;
export const SymptomRow = () => <RelationRow field="symptom" collection="symptoms" fallback="Symptom" />;
export const TreatmentRow = () => <RelationRow field="treatment" collection="treatments" fallback="Treatment" />;
export const UseRow = () => <RelationRow field="condition" collection="conditions" fallback="Use" detail="outcome" />;

export function AuthorRow() {
  const { data, rowNumber } = useRow();
  const name = [data.particle, data.family, data.given].filter(isText).join(' ');
  return <span>{name || numbered('Author', rowNumber)}</span>;
}

export function CareCardRow() {
  const { data, rowNumber } = useRow();
  const level = Object.entries(careLevelLabels).find(([value]) => value === data.level)?.[1];
  return <span>{[level, data.heading].filter(isText).join(': ') || numbered('Card', rowNumber)}</span>;
}

function TextRow({ field, fallback }: { field: string; fallback: string }) {
  const { data, rowNumber } = useRow();
  const text = data[field];
  return <span>{isText(text) ? text : numbered(fallback, rowNumber)}</span>;
}

function RelationRow(props: { field: string; collection: string; fallback: string; detail?: string }) {
  const { data, rowNumber } = useRow();
  const id = data[props.field];
  const [document] = useTitles(props.collection, isText(id) ? [id] : []);
  const detail = props.detail ? data[props.detail] : undefined;
  return <span>{[document?.title, detail].filter(isText).join(': ') || numbered(props.fallback, rowNumber)}</span>;
}

function useRow(): { data: Record<string, unknown>; rowNumber: number | undefined } {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  return { data: data ?? {}, rowNumber };
}

/** Payload counts rows from 0, people from 1. */
function numbered(name: string, rowNumber: number | undefined): string {
  return rowNumber === undefined ? name : `${name} ${rowNumber + 1}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
