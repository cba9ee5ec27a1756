/**
 * What is too long is still received, up to a limit, and thrown away: who sends it hears the answer only then, and would
 * otherwise see a broken connection.
 */
const usuallyThrownAway = 64_000_000;

/** The body as text, or null where it has more than `most` bytes: no more of it is ever in memory. */
export async function readText(
  body: ReadableStream<Uint8Array> | null | undefined,
  most: number,
  mostThrownAway = usuallyThrownAway,
): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    length += read.value.byteLength;
    if (length <= most) chunks.push(read.value);
    else chunks.length = 0;
    if (length <= mostThrownAway) continue;
    await reader?.cancel();
    break;
  }
  return length > most ? null : Buffer.concat(chunks).toString('utf8');
}
