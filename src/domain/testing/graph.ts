import { type GraphDocument, graphSchema } from '../model/schema';

/** The words of an article as a span. @throws Error where they do not stand in it */
function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const FIRST = 'قال بلينكن: “نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا”.\n\nونفى الكرملين ذلك.\n';
const SECOND = 'زار بوتين كوريا الشمالية في 18 حزيران. وقالت واشنطن إنها قلقة من روسيا.';

const SENTENCES = {
  blinken: 'قال بلينكن: “نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا”.\n\n',
  kremlin: 'ونفى الكرملين ذلك.\n',
  visit: 'زار بوتين كوريا الشمالية في 18 حزيران. ',
  worry: 'وقالت واشنطن إنها قلقة من روسيا.',
};

const at = { x: 0, y: 0 };
const none = { ar: [], en: [] };
const dates = { published: '2024-06-18', dateBasis: { ar: 'تاريخ الزيارة', en: 'the date of the visit' } };

const entity = (id: string, type: string, ar: string, en: string, more: object = {}) => ({
  id,
  type,
  label: { ar, en },
  named: true,
  aliases: none,
  position: at,
  offices: [],
  ...more,
});

const claim = {
  article: 'first',
  ...spanOf(FIRST, 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا'),
  translation: 'We see North Korea providing military equipment to Russia',
};
const denial = { article: 'first', ...spanOf(FIRST, 'ونفى الكرملين ذلك'), translation: 'The Kremlin denied that' };
const visit = {
  article: 'second',
  ...spanOf(SECOND, 'زار بوتين كوريا الشمالية'),
  translation: 'Putin visited North Korea',
  modality: 'stated',
};
const worry = {
  article: 'second',
  ...spanOf(SECOND, 'وقالت واشنطن إنها قلقة من روسيا'),
  translation: 'Washington said it is concerned about Russia',
  modality: 'stated',
};

const said = (
  id: string,
  gist: { ar: string; en: string },
  speaker: string,
  act: string,
  evidence: object,
  more: object = {},
) => ({
  id,
  type: 'statement',
  label: gist,
  position: at,
  speakers: [speaker],
  via: [],
  act,
  directness: 'indirect',
  date: { said: null, happened: null, basis: null },
  about: [],
  to: [],
  evidence: [evidence],
  ...more,
});

const edge = (
  source: string,
  type: string,
  target: string,
  tone: string,
  modality: string,
  evidence: readonly object[],
) => ({
  id: `${source}~${type}~${target}`,
  source,
  target,
  type,
  tone,
  modality,
  evidence,
});

/**
 * A small graph that has one of everything the panels show: a disputed proposition (claimed directly by Blinken through
 * an agency, denied by the Kremlin), a line in the article's own voice, a statement as evidence, an article without title,
 * publisher or sure date beside one that has them.
 */
export function aGraph(): GraphDocument {
  return graphSchema.parse({
    schemaVersion: 1,
    articles: [
      {
        id: 'first',
        title: { ar: 'قلق من تعاون', en: 'Concern over cooperation' },
        titleIsOurs: true,
        outlet: null,
        published: null,
        dateBasis: { ar: 'لا تاريخ في النص', en: 'the text gives no date' },
        text: FIRST,
        sha256: '0'.repeat(64),
        sentences: [
          {
            ...spanOf(FIRST, SENTENCES.blinken),
            en: 'Blinken said: “We see North Korea providing military equipment to Russia”.',
          },
          { ...spanOf(FIRST, SENTENCES.kremlin), en: 'The Kremlin denied that.' },
        ],
        mentions: [
          { node: 'blinken', ...spanOf(FIRST, 'بلينكن') },
          { node: 'north-korea', ...spanOf(FIRST, 'كوريا الشمالية') },
        ],
      },
      {
        id: 'second',
        title: { ar: 'بوتين يزور كوريا الشمالية', en: 'Putin visits North Korea' },
        titleIsOurs: false,
        outlet: 'agency',
        ...dates,
        text: SECOND,
        sha256: '1'.repeat(64),
        sentences: [
          { ...spanOf(SECOND, SENTENCES.visit), en: 'Putin visited North Korea on 18 June.' },
          { ...spanOf(SECOND, SENTENCES.worry), en: 'Washington said it is concerned about Russia.' },
        ],
        mentions: [{ node: 'putin', ...spanOf(SECOND, 'بوتين') }],
      },
    ],
    nodes: [
      entity('russia', 'country', 'روسيا', 'Russia', { iso: 'ru' }),
      entity('north-korea', 'country', 'كوريا الشمالية', 'North Korea', {
        iso: 'kp',
        aliases: { ar: ['كوريا الشمالية', 'بيونغ يانغ'], en: ['Pyongyang'] },
      }),
      entity('united-states', 'country', 'الولايات المتحدة', 'United States', { iso: 'us' }),
      entity('blinken', 'official', 'أنتوني بلينكن', 'Antony Blinken', {
        affiliation: 'united-states',
        offices: [
          {
            title: { ar: 'وزير الخارجية الأميركي', en: 'US Secretary of State' },
            of: 'united-states',
            evidence: [{ ...claim, modality: 'stated' }],
          },
        ],
      }),
      entity('putin', 'official', 'فلاديمير بوتين', 'Vladimir Putin', { affiliation: 'russia' }),
      entity('kremlin', 'organization', 'الكرملين', 'Kremlin', {
        affiliation: 'russia',
        description: { ar: 'مقر الرئاسة الروسية', en: 'Seat of the Russian presidency' },
      }),
      entity('agency', 'organization', 'رويترز', 'Reuters'),
      entity('us-officials', 'organization', 'مسؤولون أميركيون', 'US officials', {
        named: false,
        plural: true,
        affiliation: 'united-states',
      }),
      said(
        'blinken-sees',
        { ar: 'كوريا الشمالية تقدم معدات عسكرية لروسيا', en: 'North Korea provides military equipment to Russia' },
        'blinken',
        'accuse',
        { ...claim, modality: 'alleged' },
        {
          directness: 'direct',
          via: ['agency'],
          about: ['north-korea', 'russia'],
          date: { said: '2023-11-09', happened: null, basis: { ar: 'الخميس 9 نوفمبر', en: 'Thursday 9 November' } },
        },
      ),
      said(
        'kremlin-denies',
        { ar: 'نفي تقديم المعدات', en: 'Denial of the equipment' },
        'kremlin',
        'deny',
        { ...denial, modality: 'denied' },
        {
          date: { said: '2023-10', happened: null, basis: null },
          note: { ar: 'لا يحدد النص ما نفاه.', en: 'The text does not say what exactly was denied.' },
        },
      ),
    ],
    edges: [
      edge('north-korea', 'supplies-arms-to', 'russia', 'cooperation', 'disputed', [
        { ...claim, modality: 'alleged', statement: 'blinken-sees' },
        { ...denial, modality: 'denied', statement: 'kremlin-denies' },
      ]),
      edge('putin', 'visits', 'north-korea', 'neutral', 'stated', [visit]),
      edge('us-officials', 'concerned-about', 'russia', 'conflict', 'stated', [worry]),
      edge('blinken', 'speaks', 'blinken-sees', 'neutral', 'stated', [
        { ...claim, modality: 'stated', statement: 'blinken-sees' },
      ]),
      edge('kremlin', 'speaks', 'kremlin-denies', 'neutral', 'stated', [
        { ...denial, modality: 'stated', statement: 'kremlin-denies' },
      ]),
      edge('blinken-sees', 'concerns', 'russia', 'neutral', 'stated', [
        { ...claim, modality: 'stated', statement: 'blinken-sees' },
      ]),
    ],
    briefings: [],
  });
}
