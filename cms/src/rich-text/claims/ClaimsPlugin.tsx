'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useDocumentForm, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { FindingList } from '../../admin/claims/FindingList.tsx';
import { registerEditor } from '../../admin/claims/places.ts';
import { namesOf } from '../../admin/claims/readingHelp.ts';
import { useReadingHelp } from '../../admin/claims/readingHelpSwitch.ts';
import { useWritingContext } from '../../admin/claims/useWritingContext.ts';
import { whenIdle } from '../../admin/claims/whenIdle.ts';
import { $rangeOf, goToInEditor } from './editorPlaces.ts';
import { type Look, lookAt, marksFor, nothing } from './lookAt.ts';
import { createMarker } from './marks.ts';
import './claims.css';

/** How long nobody must have typed before the text is looked at, in milliseconds. */
const pause = 300;

/** Marks the sentences that need something, and lists below the editor what. Nothing of it is in the editor's state. */
export function ClaimsPlugin() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const { id, collectionSlug } = useDocumentInfo();
  const { getData } = useDocumentForm();
  const context = useWritingContext();
  const isHelpWanted = useReadingHelp();
  const [look, setLook] = useState<Look>(nothing);
  const { path } = fieldProps;
  const label = typeof fieldProps.field.label === 'string' ? fieldProps.field.label : path;

  const knownWords = useEffectEvent(() => namesOf(getData()));

  useEffect(
    () => registerEditor(`${collectionSlug}:${id}`, path, (place) => goToInEditor(editor, place)),
    [collectionSlug, id, path, editor],
  );

  useEffect(() => {
    if (!context) return;
    const marker = createMarker();
    const update = () => {
      const state = editor.getEditorState();
      const json = state.toJSON();
      const known = isHelpWanted ? knownWords() : null;
      const found = lookAt({ state: json, path, label, context, known });
      const marks = state.read(() =>
        marksFor(found).flatMap(({ name, place }) => {
          const range = $rangeOf(editor, json, place);
          return range ? [{ name, range }] : [];
        }),
      );
      marker.set(marks);
      setLook(found);
    };
    let stop = whenIdle(update, 0);
    const endListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      // A caret that moves changes nothing.
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      stop();
      stop = whenIdle(update, pause);
    });
    return () => {
      endListening();
      stop();
      marker.set([]);
    };
  }, [editor, context, isHelpWanted, path, label]);

  return <FindingList {...look} label={label} onGoTo={(place) => goToInEditor(editor, place)} />;
}
