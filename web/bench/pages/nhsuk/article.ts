/** The demonstration's article as data for nhsuk/page.njk: the same words as on our page, in the same order. */

import { formatReference } from '@wellcite/shared/citations/formatReference';
import type { PublicCondition } from '@wellcite/shared/condition';
import type { CareLevel } from '@wellcite/shared/vocabulary';
import { numberCitations } from '../../../src/citations/numberCitations.ts';
import { conditionReadingOrder } from '../../../src/citations/readingOrder.ts';
import type { ContentReader } from '../../../src/content/reader.ts';
import { evidenceOfCondition } from '../../../src/evidence/evidenceGroups.ts';
import { leadIn } from '../../../src/wording/careWords.ts';
import { certaintyMeaning, effectWords } from '../../../src/wording/effectWords.ts';
import { longDate } from '../../../src/wording/longDate.ts';
import { regulatoryWords } from '../../../src/wording/regulatoryWords.ts';
import { escapeHtml, mentionsHtml, richTextHtml } from './rich-text.ts';

export type NhsArticle = ReturnType<typeof articleOf>;

/** `picture` is the markup of our page's, so that both show the same files at the same time; null for none. */
export function articleOf(condition: PublicCondition, content: ContentReader, picture: string | null) {
  const evidence = evidenceOfCondition(condition, content);
  const citations = numberCitations(conditionReadingOrder(condition, evidence), content.reference);
  const context = { citations, content };
  const settings = content.siteSettings();
  const cards = (ids: readonly string[]) => ids.flatMap((id) => content.conditionCard(id) ?? []);
  const { review } = condition;
  return {
    title: condition.title,
    summary: condition.summary,
    medicalName: condition.medicalName,
    otherNames: condition.otherNames.join(', '),
    codes: condition.codes.join(', '),
    clinicName: settings.clinicName,
    disclosure: settings.disclosure,
    notice: settings.notice,
    crisisLines: settings.crisisLines,
    picture,
    whatItIs: richTextHtml(condition.whatItIs, context),
    symptoms: condition.symptoms.flatMap(({ symptom, note }) => {
      const card = content.symptomCard(symptom);
      return card ? [{ ...card, note }] : [];
    }),
    careCards: condition.whenToGetHelp.map((card) => ({
      ...card,
      variant: careVariant(card.level),
      heading: leadIn(card.heading),
    })),
    causes: richTextHtml(condition.causes, context),
    riskFactors: condition.riskFactors,
    types: cards(condition.types),
    related: cards(condition.relatedConditions),
    treatments: evidence.flatMap(({ subject, how, forWhom, uses }) =>
      uses.map((use, index) => [
        {
          header: 'Treatment',
          html: index > 0 ? '' : treatmentHtml({ subject, how, forWhom }),
        },
        { header: 'What was studied', text: use.outcome },
        {
          header: 'What we know',
          html: `<p>${effectWords(use)}. ${certaintyMeaning(use.certainty)}</p><p>${escapeHtml(use.statement)}${mentionsHtml(use, context)}</p>`,
        },
        {
          header: 'Regulator’s decision',
          text: [regulatoryWords(use), use.regulatoryBasis].filter((text) => text !== null).join('. '),
        },
      ]),
    ),
    questions: condition.questions.map(({ question, answer }) => ({
      question,
      answer: richTextHtml(answer, context, 4),
    })),
    whatWeDoNotKnow: richTextHtml(condition.whatWeDoNotKnow, context),
    references: citations.references.map(({ id, reference, mentionIds }) => ({
      id,
      html: formatReference(reference)
        .map(({ label, text, end, href }) => {
          const words = escapeHtml(text);
          return `${label}${href ? `<a href="${escapeHtml(href)}">${words}</a>` : words}${end} `;
        })
        .join(''),
      mentionIds,
    })),
    review: review && {
      on: longDate(review.reviewedOn),
      next: longDate(review.nextReviewOn),
      by: content.personCard(review.reviewedBy),
    },
  };
}

function treatmentHtml(group: {
  subject: { title: string; path: string };
  how: string | null;
  forWhom: string | null;
}) {
  const { subject, how, forWhom } = group;
  const link = `<p><a href="${escapeHtml(subject.path)}">${escapeHtml(subject.title)}</a></p>`;
  const forWhomHtml = forWhom === null ? '' : `<p><strong>For whom:</strong> ${escapeHtml(forWhom)}</p>`;
  return `${link}${how === null ? '' : `<p>${escapeHtml(how)}</p>`}${forWhomHtml}`;
}

/** nhsuk-frontend has three levels where we have four. */
function careVariant(level: CareLevel): 'non-urgent' | 'urgent' | 'emergency' {
  return level === 'emergency' || level === 'urgent' ? level : 'non-urgent';
}
