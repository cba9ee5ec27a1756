import { expect, it } from 'vitest';
import { readText } from './readText.ts';

const chunk = new Uint8Array(1000).fill(97);

/** So many chunks; how many were asked for is counted. */
function sending(chunks: number) {
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === chunks) return controller.close();
        given += 1;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, given: () => given };
}

it('reads what has no more than the most', async () => {
  expect(await readText(sending(2).body, 2000)).toHaveLength(2000);
  expect(await readText(null, 10)).toBe('');
});

it('receives what is too long, so that its sender hears why; and no more of it than is said', async () => {
  const long = sending(10);
  expect(await readText(long.body, 2000, 20_000)).toBeNull();
  expect(long.given()).toBe(10);
  const endless = sending(1_000_000);
  expect(await readText(endless.body, 2000, 20_000)).toBeNull();
  expect(endless.given()).toBeLessThan(25);
});
