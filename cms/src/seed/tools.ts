import { editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';
import type { Tools } from './documents.ts';
import type { Ids } from './ids.ts';
import { createMarkdownConverter } from './markdown.ts';
import { richTextFieldOf } from './richTextFieldOf.ts';

/** What makes Payload's data of the demonstration, with the editor as it is configured. */
export function toolsFor(payload: Payload, ids: Ids): Tools {
  const field = richTextFieldOf(payload.config.collections);
  const editorConfig = editorConfigFactory.fromField({ field });
  return { ids, richText: createMarkdownConverter({ editorConfig, idOf: ids.of }) };
}
