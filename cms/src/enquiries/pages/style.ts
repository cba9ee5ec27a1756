/** The look of the pages for patients: the site's own colors and sizes (web/src/styles/tokens.css, form.css). */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #0f1614); --raised: light-dark(#fff, #17201d); --tint: light-dark(#eef3ee, #16211e);
  --edge: light-dark(#5f6f67, #8a9c93); --ink: light-dark(#16211d, #e8eee9); --ink-soft: light-dark(#42504a, #b8c5be);
  --link: light-dark(#0a564c, #8edccb); --mark: light-dark(#e2a01f, #f6b73c); --pine: light-dark(#0f453d, #0b2f2a);
  --wrong: light-dark(#a80f1a, #ff9d9d); --focus: #ffcf3f; --focus-bar: light-dark(#16211d, #fff); --gutter: 1rem;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem / 1.58 var(--sans); overflow-wrap: break-word; }
.crisis, header, main, footer { padding-inline: max(var(--gutter), (100% - 44rem) / 2); }
.crisis { padding-block: 0.25rem; background: var(--pine); color: #f3f8f4; font-size: 0.9375rem; }
.crisis p { display: flex; flex-wrap: wrap; column-gap: 1rem; margin: 0; }
.crisis span { font-weight: 650; }
.crisis a { color: #ffe2a6; padding-block: 0.125rem; }
header { padding-block: 0.75rem; }
.brand { font: 500 1.25rem / 1.15 var(--serif); color: var(--ink); text-decoration: none; }
main { padding-block: 1rem 3rem; }
h1 { margin: 0 0 1rem; font: 500 2.125rem / 1.12 var(--serif); letter-spacing: -0.01em; overflow-wrap: anywhere; text-wrap: balance; }
h2 { margin: 2rem 0 0.75rem; font: 500 1.625rem / 1.18 var(--serif); }
p, ol, ul { margin: 0 0 1rem; } li + li { margin-top: 0.5rem; }
a { color: var(--link); text-underline-offset: 0.18em; } a[href^="tel:"] { white-space: nowrap; }
.call a { font-weight: 650; }
.notice, .problems { padding: 1rem; border-inline-start: 0.375rem solid var(--mark); background: var(--tint); }
.problems { margin: 0 0 1.5rem; border-color: var(--wrong); } .problems ul { margin: 0; padding-inline-start: 1.25em; }
.problems a { color: var(--wrong); font-weight: 650; }
footer { padding-block: 1.5rem 2.5rem; background: var(--tint); } footer p { margin: 0; }
.field { min-inline-size: 0; margin: 0 0 2rem; padding: 0; border: 0; }
.field.is-wrong { padding-inline-start: 1rem; border-inline-start: 0.375rem solid var(--wrong); }
.field > label, legend { display: block; margin-block-end: 0.25rem; padding: 0; font-weight: 650; }
.hint { max-inline-size: 34em; margin-block-end: 0.5rem; color: var(--ink-soft); font-size: 0.9375rem; }
.problem { margin-block-end: 0.5rem; color: var(--wrong); font-weight: 650; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.trap { display: none; }
input:not([type="radio"], [type="checkbox"]), textarea { display: block; inline-size: 100%; max-inline-size: 30rem; min-block-size: 2.75rem;
  padding: 0.5rem 0.75rem; border: 0.125rem solid var(--edge); border-radius: 0.5rem; background: var(--raised); color: inherit; font: inherit; }
textarea { max-inline-size: none; }
.is-wrong > :is(input, textarea) { border-color: var(--wrong); }
.field > label.choice, .choice { display: flex; gap: 0.75rem; align-items: flex-start; max-inline-size: 36em; min-block-size: 2.75rem; margin: 0;
  padding-block: 0.5rem; font-weight: 400; cursor: pointer; }
.choice input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0.05rem 0 0; }
@media not (forced-colors: active) {
  .choice input { appearance: none; display: grid; place-content: center; border: 0.125rem solid var(--edge); border-radius: 0.25rem;
    background: var(--raised); cursor: inherit; }
  .choice input[type="radio"] { border-radius: 50%; }
  .choice input::before { inline-size: 0.75rem; block-size: 0.75rem; background: var(--link); content: ""; scale: 0; }
  .choice input[type="radio"]::before { border-radius: 50%; }
  .choice input[type="checkbox"]::before { inline-size: 1rem; block-size: 1rem; background: var(--raised);
    clip-path: polygon(14% 46%, 0 62%, 38% 98%, 100% 18%, 84% 4%, 36% 68%); }
  .choice input:checked { border-color: var(--link); }
  .choice input[type="checkbox"]:checked { background: var(--link); }
  .choice input:checked::before { scale: 1; }
  .is-wrong .choice input:not(:checked) { border-color: var(--wrong); } }
form:not(:has([value="telephone"]:checked)) .field-telephone, form:not(:has([value="email"]:checked)) .field-email { display: none; }
button { min-block-size: 3rem; padding: 0.5rem 2rem; border: 0.125rem solid transparent; border-radius: 0.5rem; background: var(--pine); color: #f3f8f4;
  font: 650 1.125rem / 1.3 var(--sans); cursor: pointer; }
@media (prefers-color-scheme: dark) { button { background: #8edccb; color: #0b1f1b; } }
:focus-visible { outline: 0.1875rem solid var(--focus-bar); outline-offset: 0.125rem; box-shadow: 0 0 0 0.375rem var(--focus); }
@media (max-width: 30rem) { button { inline-size: 100%; } }
@media (forced-colors: active) { :focus-visible { outline: 0.25rem solid Highlight; } button { border-color: ButtonText; } }
`;
