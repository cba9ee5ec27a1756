'use client';

import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { cleanPasted } from './cleanPasted.ts';
import { keepAllowed } from './keepAllowed.ts';

export function CleanPastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const endTransforms = keepAllowed(editor);
    const endPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => $pasteClean(editor, event),
      COMMAND_PRIORITY_HIGH,
    );
    return () => {
      endPaste();
      endTransforms();
    };
  }, [editor]);
  return null;
}

/** Returns whether it took the paste: one from this very editor is left to Lexical, which knows it better. */
export function $pasteClean(editor: LexicalEditor, event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
  const { clipboardData } = event;
  const html = clipboardData.getData('text/html');
  const selection = $getSelection();
  if (html === '' || clipboardData.types.includes('application/x-lexical-editor') || !selection) return false;
  event.preventDefault();
  const document = new DOMParser().parseFromString(html, 'text/html');
  cleanPasted(document);
  const nodes = $generateNodesFromDOM(editor, document);
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) {
    selection.insertNodes(nodes);
  }
  return true;
}
