'use client';

import { useConfig } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { UnreadPiece } from '../../references/formats/Reading.ts';
import {
  atATime,
  type FillAnswer,
  type ImportItem,
  mostCharacters,
  type ReadAnswer,
  type SaveAnswer,
  type SavedReference,
} from '../../references/import/ImportItem.ts';
import { post, wordsOf } from '../post.ts';

/** A reference of the list that is being confirmed. */
export interface Row extends ImportItem {
  /** Its place in the list, from 1. */
  number: number;
  isLeftOut: boolean;
  /** Who filled something in, and what could not be looked up. Null where nobody has been asked. */
  lookedUp: { from: string[]; problems: string[] } | null;
  /** Null until it has been sent. */
  saved: SavedReference | null;
}

export interface Work {
  what: 'reading' | 'looking' | 'adding';
  done: number;
  total: number;
}

export interface Import {
  /** Null before something was read. */
  rows: Row[] | null;
  unread: UnreadPiece[];
  work: Work | null;
  error: string | null;
  read: (text: string) => Promise<void>;
  lookUp: () => Promise<void>;
  /** Ends the work after the piece that is under way. */
  stop: () => void;
  leaveOut: (number: number, isLeftOut: boolean) => void;
  /** Resolves with the rows as they are then. */
  save: (publish: boolean) => Promise<Row[]>;
  /** Back to the paste. */
  reset: () => void;
}

export function useImport(): Import {
  const { config } = useConfig();
  const [rows, setRows] = useState<Row[] | null>(null);
  const [unread, setUnread] = useState<UnreadPiece[]>([]);
  const [work, setWork] = useState<Work | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isStopped = useRef(false);
  const url = (step: string) => `${config.routes.api}/references-import/${step}`;

  const read: Import['read'] = async (text) => {
    setError(whyNotRead(text));
    if (whyNotRead(text) !== null) return;
    setWork({ what: 'reading', done: 0, total: 0 });
    try {
      const answer = await post<ReadAnswer>(url('read'), { text });
      setRows(answer.found.map(toRow));
      setUnread(answer.unread);
    } catch (failure) {
      setError(wordsOf(failure));
    } finally {
      setWork(null);
    }
  };

  /** Piece by piece; what is done stays done where a later piece fails. */
  const inPieces = async (input: {
    what: Work['what'];
    chosen: Row[];
    size: number;
    send: (piece: Row[]) => Promise<Row[]>;
  }): Promise<Row[]> => {
    const { what, chosen, size, send } = input;
    let current = rows ?? [];
    isStopped.current = false;
    setError(null);
    try {
      for (let start = 0; start < chosen.length && !isStopped.current; start += size) {
        setWork({ what, done: start, total: chosen.length });
        const changed = new Map((await send(chosen.slice(start, start + size))).map((row) => [row.number, row]));
        current = current.map((row) => changed.get(row.number) ?? row);
        setRows(current);
      }
    } catch (failure) {
      setError(wordsOf(failure));
    } finally {
      setWork(null);
    }
    return current;
  };

  return {
    rows,
    unread,
    work,
    error,
    read,
    stop: () => {
      isStopped.current = true;
    },
    lookUp: async () => {
      const send = async (piece: Row[]) => {
        const { filled } = await post<FillAnswer>(url('fill'), { references: piece.map(({ data }) => data) });
        return piece.map((row, index) => afterLookUp(row, filled[index]));
      };
      await inPieces({ what: 'looking', chosen: (rows ?? []).filter(canLookUp), size: atATime.fill, send });
    },
    leaveOut: (number, isLeftOut) =>
      setRows((current) => current?.map((row) => (row.number === number ? { ...row, isLeftOut } : row)) ?? null),
    save: (publish) => {
      const send = async (piece: Row[]) => {
        const references = piece.map(({ data }) => data);
        const { saved } = await post<SaveAnswer>(url('save'), { references, publish });
        return piece.map((row, index) => ({ ...row, saved: saved[index] ?? null }));
      };
      return inPieces({ what: 'adding', chosen: (rows ?? []).filter(willBeAdded), size: atATime.save, send });
    },
    reset: () => {
      setRows(null);
      setUnread([]);
      setError(null);
    },
  };
}

export function willBeAdded({ isLeftOut, invalid, saved }: Row): boolean {
  return !isLeftOut && invalid === null && saved === null;
}

/** Whether something is missing that could be looked up by a number. */
export function canLookUp({ data, duplicateOf, needsLookup, isLeftOut, saved }: Row): boolean {
  return (
    needsLookup &&
    duplicateOf === null &&
    !isLeftOut &&
    saved === null &&
    (data.doi ?? data.pmid ?? data.pmcid) !== null
  );
}

function toRow(item: ImportItem, index: number): Row {
  return { ...item, number: index + 1, isLeftOut: false, lookedUp: null, saved: null };
}

/** With what was filled in; where it was read from, and what of it was not read, stays. */
function afterLookUp(row: Row, filled: FillAnswer['filled'][number] | undefined): Row {
  if (!filled) return row;
  const { data, citation, missing, duplicateOf, invalid, needsLookup, from, problems } = filled;
  return { ...row, data, citation, missing, duplicateOf, invalid, needsLookup, lookedUp: { from, problems } };
}

function whyNotRead(text: string): string | null {
  if (text.trim() === '') return 'There is nothing here yet. Paste a reference, or choose a file.';
  if (text.length <= mostCharacters) return null;
  const [has, most] = [text.length, mostCharacters].map((count) => count.toLocaleString('en-US'));
  return `This text has ${has} characters; at most ${most} are read at once. Paste it in parts. Nothing was added.`;
}
