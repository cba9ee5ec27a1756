/**
 * How a file of the site is answered, where that is not by 200: its own first line says so. What is served and how it is
 * served are one file, put in place in one move, so that they cannot differ; a host that knows nothing of it serves a page.
 */

/** `location` is where a 301 leads. */
export type FileAnswer =
  | { status: 200; location: null }
  | { status: 301; location: string }
  | { status: 410; location: null };

const mark = '<!-- answered by ';
const markLine = /^<!-- answered by (?:410|301 (\/\S*)) -->\n/;
/** A mark is shorter: addresses have at most 2,000 characters. */
const longestMark = 4096;

/** The file of a page that is answered so. */
export function withAnswer(bytes: Buffer, { status, location }: FileAnswer): Buffer {
  if (status === 200) return bytes;
  return Buffer.concat([Buffer.from(`${mark}${location === null ? status : `${status} ${location}`} -->\n`), bytes]);
}

/** Pages begin with their doctype, so nothing that somebody wrote can be taken for the mark. */
export function answerOf(bytes: Buffer): FileAnswer {
  const found = markLine.exec(bytes.toString('utf8', 0, longestMark));
  if (!found) return { status: 200, location: null };
  const location = found[1];
  return location === undefined ? { status: 410, location: null } : { status: 301, location };
}
