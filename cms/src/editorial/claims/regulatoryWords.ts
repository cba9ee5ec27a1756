/** The words by which a sentence says that something is approved, cleared or off-label, and those that take it back. */
import { definitions } from './claimWords.ts';
import { wholeWords } from './matchPhrases.ts';

export const isAboutTheWord = wholeWords([...definitions, '^what'], 'i');
/** “and not for anxiety”, “No chamber is cleared”: to the end of the clause. */
export const denied =
  /(?:,? ?\b(?:and|but|or) )?\b(?:not|no|none|never|neither|nor|nothing|cannot|without|except|other than|[a-z]{2,6}n't)\b(?! only)[^,;:.]*/gi;
export const hedged = /\b(?:if|whether|unless|until|ask|before)\b[^,;:.]*/gi;
export const alongside =
  /\bwith (?:an? )?(?:[a-z]+ )?(?:anxiety|anxious|depression|depressive) (?:symptoms?|feelings?|distress)\b/gi;

export const approved = wholeWords(
  [
    'fda[- ]approved',
    '(?:fda|food and drug administration)(?: \\(fda\\))? (?:[a-z]{2,10} ){0,3}approved',
    'approved (?:by the (?:fda|food and drug administration)|for|to treat|as|in)',
    '(?:is|are|was|were|been|it|this) (?:[a-z]{2,10} ){0,1}approved(?! by)',
    '(?:an|the|only|first) (?:[a-z]{2,10} )?approved (?:[a-z-]{2,14} )?(?:treatment|medicine|therapy|drug|device)',
    '(?:has|have|had|with|its|received|gained|won|got) (?:[a-z]{2,10} ){0,2}approval',
    'fda approval',
  ],
  'i',
);
export const cleared = wholeWords(
  [
    'fda[- ]cleared',
    '(?:fda|food and drug administration)(?: \\(fda\\))? (?:[a-z]{2,10} ){0,3}cleared',
    'cleared (?:by the (?:fda|food and drug administration)|for|to treat|as)',
    '(?:is|are|was|were|been) (?:[a-z]{2,10} ){0,1}cleared',
    '(?:has|have|had|with|received|gained|won|got) (?:[a-z]{2,10} ){0,2}clearance',
    'fda clearance',
  ],
  'i',
);
export const offLabel = wholeWords(['off[- ]label'], 'i');
export const purpose =
  /\bfor which\b|\b(?:approved|cleared)\b[^.;]{0,60}?\b(?:for|as|to treat|to help)(?: (?:an?|the|some|adults?|people))? (?!(?:use|sale|patients|everyone|it|this|that)\b)[a-z]/i;
