/** The value that `percent` of them do not exceed, to a tenth. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  return Math.round((sorted[index] ?? 0) * 10) / 10;
}

/** A row of the table that a benchmark prints. */
export function row(name: string, values: readonly number[]) {
  return { name, p50: percentile(values, 50), p95: percentile(values, 95), max: percentile(values, 100) };
}
