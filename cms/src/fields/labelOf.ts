/** What an editor reads above a field: its label, or its name in words. Also runs in the browser. */
export function labelOf({ name, label }: { name: string; label?: unknown }): string {
  if (typeof label === 'string') return label;
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
