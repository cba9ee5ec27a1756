/** A select's options, out of a list of the shared vocabulary and its labels. */
export function optionsFrom<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
