'use client';

import { Button, Drawer, useDrawerSlug, useModal } from '@payloadcms/ui';
import '../signOff/signOff.css';
import './preview.css';
import { PreviewLinks } from './PreviewLinks.tsx';

/** The button above a form, and what it opens. */
export function SharePreview({ documentKey }: { documentKey: string }) {
  const slug = useDrawerSlug('share-preview');
  const { isModalOpen, openModal } = useModal();
  return (
    <>
      <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => openModal(slug)}>
        Share<span className="preview-share__rest"> preview</span>
      </Button>
      <Drawer slug={slug} title="Share a preview">
        {isModalOpen(slug) && <PreviewLinks documents={[documentKey]} />}
      </Drawer>
    </>
  );
}
