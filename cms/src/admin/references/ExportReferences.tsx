'use client';

import { useConfig } from '@payloadcms/ui';
import { fileFormats, writtenFormats } from '../../references/formats/fileFormats.ts';
import './references.css';

/** Links that download references: all, some by id, or those that the document with the key `page` cites, as numbered on it. */
export function ExportReferences({ label, ids, page }: { label: string; ids?: readonly string[]; page?: string }) {
  const { config } = useConfig();
  const address = (format: string) => {
    const query = new URLSearchParams({ format, ...(ids && { ids: ids.join(',') }), ...(page && { page }) });
    return `${config.routes.api}/references-export?${query}`;
  };
  return (
    <p className="export-references">
      {label}{' '}
      {writtenFormats.map((format, index) => (
        <span key={format}>
          {index > 0 && ', '}
          <a href={address(format)} download>
            {fileFormats[format].label}
          </a>
        </span>
      ))}
    </p>
  );
}
