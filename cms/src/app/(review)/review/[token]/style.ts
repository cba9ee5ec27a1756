/** The look of the review page: it must do on a phone, in the dark, and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2329; --quiet: #56606b; --paper: #fff; --tint: #f3f5f7; --line: #ccd3da;
  --accent: #14507c; --on-accent: #fff; --added: #1b5e35; --added-tint: #e2f4e8; --removed: #9b1c1c; --removed-tint: #fde8e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf0; --quiet: #a7b1bb; --paper: #14181c; --tint: #1f252b; --line: #3b444d;
  --accent: #9cc9ef; --on-accent: #0c1a26; --added: #a3dcb6; --added-tint: #123021; --removed: #f8b4b4; --removed-tint: #451515; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0.5rem 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0 0 0.75rem; }
a { color: var(--accent); }
sup { line-height: 0; }
.quiet { color: var(--quiet); font-size: 0.95rem; }
.note { margin: 0 0 1rem; padding: 0.75rem 1rem; border-left: 4px solid var(--accent); background: var(--tint); white-space: pre-line; }
.text { white-space: pre-wrap; }
ins { background: var(--added-tint); color: var(--added); }
del { background: var(--removed-tint); color: var(--removed); }
.item { margin-bottom: 0.4rem; padding-left: 1.6em; text-indent: -1.6em; }
.marker { display: inline-block; min-width: 1.6em; text-indent: 0; }
.in-1 { margin-left: 1.6em; } .in-2 { margin-left: 3.2em; } .in-3 { margin-left: 4.8em; }
.row { margin: 0; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
.references { padding-left: 2em; font-size: 0.95rem; }
.references li { margin-bottom: 0.5rem; }
form { margin: 1.25rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--tint); }
label { display: block; margin-bottom: 0.75rem; font-weight: 600; }
label.tick { display: flex; gap: 0.75rem; align-items: flex-start; }
input[type="checkbox"] { flex: none; width: 1.5rem; height: 1.5rem; margin: 0.1rem 0 0; accent-color: var(--accent); }
textarea { display: block; width: 100%; margin-top: 0.5rem; padding: 0.6rem 0.75rem; border: 1px solid var(--quiet); border-radius: 6px;
  background: var(--paper); color: var(--ink); font: inherit; }
button { width: 100%; min-height: 3rem; padding: 0.6rem 1rem; border: 2px solid var(--accent); border-radius: 8px; background: var(--accent);
  color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button.second { background: none; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`;
