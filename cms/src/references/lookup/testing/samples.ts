/** Made-up answers in the shapes that PubMed and Crossref document. */
import { emptyReference, type ReferenceData } from '../../ReferenceData.ts';

export interface PubMedSample {
  pmid?: string;
  title?: string;
  model?: string;
  /** What is in `PubDate`. */
  date?: string;
  /** What is in `Article` after the title. */
  article?: string;
  authors?: string;
  types?: readonly string[];
  ids?: string;
  relations?: string;
}

export function pubMedXml(sample: PubMedSample = {}): string {
  const { pmid = '12345678', types = ['Journal Article'] } = sample;
  return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID>
<Article PubModel="${sample.model ?? 'Print-Electronic'}">
<Journal><ISSN IssnType="Electronic">0000-0000</ISSN>
<JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>3</Issue>
<PubDate>${sample.date ?? '<Year>2018</Year><Month>Sep</Month>'}</PubDate></JournalIssue>
<Title>Journal of samples &amp; examples</Title><ISOAbbreviation>J. Sampl.</ISOAbbreviation></Journal>
<ArticleTitle>${sample.title ?? 'Does the <i>sample</i> help when p &lt; 0.05? A trial.'}</ArticleTitle>
${sample.article ?? '<Pagination><MedlinePgn>764-9</MedlinePgn></Pagination><ELocationID EIdType="doi" ValidYN="Y">10.1000/sample.1</ELocationID>'}
<AuthorList CompleteYN="Y">${sample.authors ?? authorXml('Sampleton', 'Carla A', 'CA', 'Jr') + authorXml('de Muster', 'Rob', 'R')}</AuthorList>
<PublicationTypeList>${types.map((type) => `<PublicationType UI="D0">${type}</PublicationType>`).join('')}</PublicationTypeList>
<ArticleDate DateType="Electronic"><Year>2018</Year><Month>06</Month><Day>21</Day></ArticleDate>
</Article>
<MedlineJournalInfo><MedlineTA>J Sampl</MedlineTA></MedlineJournalInfo>
<CommentsCorrectionsList>${sample.relations ?? ''}</CommentsCorrectionsList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId>
${sample.ids ?? '<ArticleId IdType="pmc">PMC7654321</ArticleId><ArticleId IdType="doi">10.1000/sample.1</ArticleId>'}</ArticleIdList>
<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited</ArticleId></ArticleIdList></Reference></ReferenceList>
</PubmedData></PubmedArticle>
</PubmedArticleSet>`;
}

export const emptyPubMedXml = '<?xml version="1.0" ?><PubmedArticleSet></PubmedArticleSet>';

export function authorXml(family: string, given: string, initials: string, suffix?: string): string {
  const last = suffix ? `<Suffix>${suffix}</Suffix>` : '';
  return `<Author ValidYN="Y"><LastName>${family}</LastName><ForeName>${given}</ForeName><Initials>${initials}</Initials>${last}</Author>`;
}

export function relationXml(kind: string, citation: string, pmid?: string): string {
  const number = pmid ? `<PMID Version="1">${pmid}</PMID>` : '';
  return `<CommentsCorrections RefType="${kind}"><RefSource>${citation}</RefSource>${number}</CommentsCorrections>`;
}

/** An answer of Crossref about a work; `work` takes the place of what it names. */
export function crossrefAnswer(work: Record<string, unknown> = {}) {
  return {
    status: 'ok',
    'message-type': 'work',
    message: {
      DOI: '10.1000/sample.1',
      type: 'journal-article',
      title: ['Does the <i>sample</i> help?'],
      subtitle: ['A trial'],
      'container-title': ['Journal of samples &amp; examples'],
      'short-container-title': ['J. Sampl.'],
      publisher: 'Sample Press',
      author: [
        { given: 'Carla A.', family: 'Sampleton', suffix: 'Jr', sequence: 'first', affiliation: [] },
        { given: 'Rob', family: 'de Muster', sequence: 'additional', affiliation: [] },
        { name: 'Sample Study Group', sequence: 'additional', affiliation: [] },
      ],
      volume: '12',
      issue: '3',
      page: '764-769',
      issued: { 'date-parts': [[2018, 6, 21]] },
      'published-print': { 'date-parts': [[2018, 9]] },
      'published-online': { 'date-parts': [[2018, 6, 21]] },
      ...work,
    },
  };
}

/** One of Crossref's updates, on the third of February 2021. */
export function update(type: string, source: string, doi = '10.1000/notice') {
  return { DOI: doi, type, label: type, source, updated: { 'date-parts': [[2021, 2, 3]] } };
}

/** What a paste of a number alone gives; `data` takes the place of what it names. */
export function pasted(data: Partial<ReferenceData> = {}): ReferenceData {
  return { ...emptyReference(), ...data };
}

/** A client that answers from a table: what a path begins with, and the answer, or the error to throw. */
export function tableClient(table: Record<string, unknown>) {
  const asked: string[] = [];
  const answer = async ({ path }: { path: string }): Promise<unknown> => {
    asked.push(path);
    const [, value] = Object.entries(table).find(([start]) => path.startsWith(start)) ?? [];
    if (value === undefined) throw new Error(`Nobody said what ${path} answers.`);
    if (value instanceof Error) throw value;
    return value;
  };
  return { json: answer, xml: answer, asked };
}
