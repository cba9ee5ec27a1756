/**
 * Runs `work` over `items`, so many at a time. After the first failure no more are begun; those under way are waited for,
 * and the failure is thrown. `goesOn` is asked before each: false ends it early, without a failure. Says whether all were done.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  options: { limit: number; work: (item: Item) => Promise<void>; goesOn?: () => boolean },
): Promise<boolean> {
  const { limit, work, goesOn = () => true } = options;
  const left = items.values();
  const failures: unknown[] = [];
  let endedEarly = false;
  const lane = async () => {
    while (failures.length === 0) {
      if (!goesOn()) endedEarly = true;
      const next = endedEarly ? undefined : left.next();
      if (next === undefined || next.done) return;
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return !endedEarly;
}
