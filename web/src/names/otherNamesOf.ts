/** The names beside the title, each once: what clinicians call it, and what people do. */
export function otherNamesOf(content: {
  title: string;
  medicalName?: string | null;
  otherNames?: readonly string[];
}): string[] {
  const { title, medicalName = null, otherNames = [] } = content;
  const names = [...(medicalName === null ? [] : [medicalName]), ...otherNames];
  return [...new Set(names)].filter((name) => name !== title);
}
