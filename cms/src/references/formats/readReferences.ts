/** Reads whatever an editor pastes: identifiers, citations, RIS, PubMed's .nbib, BibTeX, CSL-JSON, one or many, also mixed. */
import { bibtexStrings, isBibtexAside, readBibtex } from './bibtex.ts';
import { readNbib } from './nbib.ts';
import { isFull, mostReferences, PasteTooLong, pasteLimit, type Reading } from './Reading.ts';
import { readJson } from './readJson.ts';
import { readRecord } from './readRecord.ts';
import { readText } from './readText.ts';
import { readRis } from './ris.ts';
import { type Piece, splitPaste } from './splitPaste.ts';

/** @throws {PasteTooLong} where the paste is longer, or holds more references, than we take at once; nothing is read then. */
export function readReferences(text: string): Reading {
  if (text.length > pasteLimit) throw tooLong(counted(text.length, 'characters'), counted(pasteLimit, 'characters'));
  const reading: Reading = { found: [], unread: [] };
  const pieces = splitPaste(text);
  const strings = bibtexStrings(pieces.flatMap((piece) => (piece.format === 'bibtex' ? [piece.text] : [])));
  const counts = { ris: 0, nbib: 0, bibtex: 0, 'csl-json': 0, text: 0 };
  for (const piece of pieces) {
    counts[piece.format] += 1;
    readPiece(piece, { reading, strings, position: counts[piece.format] });
    const limit = counted(mostReferences, 'references');
    if (isFull(reading)) throw tooLong(`more than ${limit}`, limit);
  }
  return reading;
}

interface Context {
  reading: Reading;
  /** BibTeX's abbreviations. */
  strings: string;
  /** Which record of its format the piece is, from 1. */
  position: number;
}

function readPiece({ format, text }: Piece, { reading, strings, position }: Context): void {
  switch (format) {
    case 'ris':
      readRecord(text, { reading, format, label: `Record ${position} of the RIS file`, read: readRis });
      break;
    case 'nbib':
      readRecord(text, { reading, format, label: `Record ${position} of the PubMed file`, read: readNbib });
      break;
    case 'bibtex': {
      if (isBibtexAside(text)) break;
      const read = (entry: string) => readBibtex(entry, strings);
      readRecord(text, { reading, format, label: `Record ${position} of the BibTeX file`, read });
      break;
    }
    case 'csl-json':
      readJson(text, reading);
      break;
    case 'text':
      readText(text, reading);
      break;
    default:
      format satisfies never;
  }
}

function counted(count: number, of: string): string {
  return `${count.toLocaleString('en-US')} ${of}`;
}

function tooLong(has: string, limit: string): PasteTooLong {
  return new PasteTooLong(
    `This text has ${has}; at most ${limit} are read at once. Paste it in parts. Nothing was added.`,
  );
}
