/** Every name that a page's subject goes by. */
export function namesOf(subject: {
  title: string;
  medicalName: string | null;
  otherNames: readonly string[];
}): string[] {
  const { title, medicalName, otherNames } = subject;
  return [title, ...(medicalName === null ? [] : [medicalName]), ...otherNames];
}
