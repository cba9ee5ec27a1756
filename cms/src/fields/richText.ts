import type { RichTextField, RichTextFieldValidation } from 'payload';
import { hasContent } from '../rich-text/hasContent.ts';

/** A rich text field with the site's one editor. A required one refuses an editor with nothing in it. */
export function richTextField(options: {
  name: string;
  label: string;
  description: string;
  isRequired?: boolean;
}): RichTextField {
  return {
    name: options.name,
    type: 'richText',
    label: options.label,
    required: options.isRequired ?? false,
    admin: { description: options.description },
    ...(options.isRequired && { validate: withContent(options.label) }),
  };
}

/** Payload's own check looks at the first paragraph alone, and takes two empty ones for an answer. */
function withContent(label: string): RichTextFieldValidation {
  return async (value, options) => {
    if (!hasContent(value)) return `“${label}” is empty. Write something here first.`;
    const { editor } = options;
    return editor && typeof editor === 'object' && 'validate' in editor ? editor.validate(value, options) : true;
  };
}
