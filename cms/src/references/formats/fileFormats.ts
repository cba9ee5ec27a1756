/** The files that references are exported as. */
export const writtenFormats = ['ris', 'bibtex', 'csl-json'] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

export const fileFormats: Record<WrittenFormat, { label: string; mimeType: string; extension: string }> = {
  ris: { label: 'RIS', mimeType: 'application/x-research-info-systems', extension: 'ris' },
  bibtex: { label: 'BibTeX', mimeType: 'application/x-bibtex', extension: 'bib' },
  'csl-json': { label: 'CSL-JSON', mimeType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
};

export function isWrittenFormat(text: string): text is WrittenFormat {
  return writtenFormats.some((format) => format === text);
}
