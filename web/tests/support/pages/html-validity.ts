/** Whether a page is HTML as the standard has it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type ParserError, parse } from 'parse5';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Our own files need no digest: whoever could change them could change the page.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A region that scrolls is no section of the text, and styles go by `section`. Both are valid.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/**
 * EvidenceTable says the roles that its elements have by themselves: on a phone the table is shown as blocks, and browsers
 * then take the roles away from those who hear it. ARIA in HTML advises against saying them twice; it does not forbid it.
 */
const tableRoles = /^Redundant role "(?:table|rowgroup|row|columnheader|rowheader|cell)"/;

/** What is wrong with the page, by two parsers: the standard's own errors, then the rules about what may stand where. */
export function htmlErrors(html: string): string[] {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol, startOffset, endOffset }: ParserError) =>
    errors.push(`${startLine}:${startCol} ${code}: ${html.slice(Math.max(0, startOffset - 40), endOffset + 40)}`);
  parse(html, { onParseError, sourceCodeLocationInfo: true });
  const { results } = validator.validateStringSync(html);
  const messages = results.flatMap((result) => result.messages);
  return [
    ...errors,
    ...messages
      .filter(({ ruleId, message }) => !(ruleId === 'no-redundant-role' && tableRoles.test(message)))
      .map(({ line, column, ruleId, message, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`),
  ];
}
