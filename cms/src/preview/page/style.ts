/** The look of what a preview adds to a page: its bar, and what is still to be written. Both must never pass for content. */
const previewStyle = `
.wellcite-preview { position: sticky; top: 0; z-index: 2147483000; padding: 0.5rem 1rem; background: #ffd447; color: #1d1600;
  border-bottom: 2px solid #1d1600; font: 0.9375rem/1.4 system-ui, sans-serif; color-scheme: light; }
.wellcite-preview p { max-width: none; margin: 0; }
.wellcite-preview p + p, .wellcite-preview details { margin-top: 0.25rem; }
.wellcite-preview [role="alert"] { margin-top: 0.25rem; padding-left: 0.5rem; border-left: 4px solid #9b1c1c; font-weight: 600; }
.wellcite-preview a { color: #1d1600; text-decoration: underline; }
.wellcite-preview summary { width: fit-content; cursor: pointer; font-weight: 600; }
.wellcite-preview ul { max-height: 40vh; margin: 0.25rem 0 0; padding-left: 1.25rem; overflow: auto; list-style: disc; }
.wellcite-preview li { margin: 0; }
.wellcite-preview :focus-visible { outline: 3px solid #1d1600; outline-offset: 2px; }
html:has(.wellcite-preview) { scroll-padding-top: 5rem; }
mark.wellcite-missing { padding: 0 0.25em; border: 2px dashed #8a5a00; border-radius: 0.25em; background: #fff3c4; color: #4a3000;
  font-style: italic; font-weight: 400; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
form[inert] { opacity: 0.65; }
@media print, (width < 40rem) { .wellcite-preview { position: static; } html:has(.wellcite-preview) { scroll-padding-top: 0; } }
`;

/** The look of pages that say one thing. */
const messageStyle = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; background: light-dark(#fff, #14181c); color: light-dark(#1d2329, #e8ecf0);
  font: 17px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: light-dark(#14507c, #9cc9ef); }
`;

/** Under their addresses, among the files of the templates. */
export const ownAssets: Record<string, string> = { 'preview.css': previewStyle, 'message.css': messageStyle };
