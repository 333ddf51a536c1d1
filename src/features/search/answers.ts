import type { CredentialId } from '../../facts/credentials.ts'
import type { FactId } from '../../facts/facts.ts'
import { printSentence } from '../../format/figures.ts'
import type { PreparedAnswer } from './parts.ts'
import { baseForm } from './words.ts'

interface Answer {
  /** A query gets this answer if it has a word of every group. */
  readonly asks: readonly (readonly string[])[]
  /** Words with which the query means something else. */
  readonly unless?: readonly string[]
  readonly says: readonly [FactId, ...FactId[]]
  /** The paragraph that explains it. */
  readonly at: string
  readonly calculator?: string
}

const ceus = ['ceu', 'hour', 'unit', 'point', 'requirement']
const late = ['late', 'missed', 'miss', 'forgot', 'overdue']
const lost = [
  'lapsed',
  'lapse',
  'expired',
  'expire',
  'reinstate',
  'reinstatement',
  'cancelled',
  'canceled',
  'revoked',
]
const minimums: readonly (readonly [CredentialId, readonly string[], FactId])[] = [
  ['cpma', ['audit'], 'ceu-020'],
  ['cpco', ['compliance'], 'ceu-021'],
  ['cppm', ['manager'], 'ceu-022'],
  ['cdeo', ['documentation'], 'ceu-024'],
  ['circc', ['radiology', 'cardiology'], 'ceu-019'],
]
const specialties =
  'canpc cascc ccc ccvtc cedc cemc centc cfpc cgic cgsc chonc cobgc copc cosc cpcd cpedc cprc crhc csfac cuc'

/**
 * The questions that are answered above the results, in the words of the facts; the first that fits is given. An
 * editor adds one by naming its words, its facts and the paragraph that explains it.
 */
export const answers: readonly Answer[] = [
  {
    asks: [['tracker'], ['27', '28', 'show', 'say', 'differ', 'wrong']],
    says: ['ceu-053', 'ceu-054'],
    at: '/articles/ceu-deadlines-and-proration/#tracker',
  },
  {
    asks: [
      ['first', 'new', 'newly', 'passed', 'proration'],
      [...ceus, 'cycle', 'submit', 'proration'],
    ],
    unless: ['ahima', 'ccs', 'rhit', 'rhia', 'cca', 'give', 'exam'],
    says: ['ceu-053', 'ceu-054'],
    at: '/articles/ceu-deadlines-and-proration/#first-cycle',
    calculator: '',
  },
  {
    asks: [['48', '60', '72', '80']],
    unless: ['hour', 'practicode', 'hiim', 'percent', 'ahima'],
    says: ['ceu-002', 'ceu-121', 'ceu-014'],
    at: '/articles/how-many-ceus-does-a-cpc-need/#older-guides',
  },
  {
    asks: [['extra', 'carry', 'rollover', 'leftover', 'surplus', 'roll']],
    unless: ['exam', 'need', 'audit', 'specialty', 'minimum'],
    says: ['ceu-047', 'ceu-046'],
    at: '/articles/ceu-deadlines-and-proration/#carry-over',
  },
  {
    asks: [['birth', 'birthday', 'birthdate']],
    says: ['ceu-043'],
    at: '/articles/ceu-deadlines-and-proration/#which-month',
  },
  {
    asks: [['grace']],
    unless: ['ahima', 'ccs', 'rhit', 'rhia', 'cca'],
    says: ['ceu-067', 'ceu-068'],
    at: '/articles/missed-your-ceus/#grace',
  },
  {
    asks: [lost],
    unless: ['ahima', 'ccs', 'ccsp', 'rhit', 'rhia', 'cca'],
    says: ['ceu-069', 'ceu-074', 'ahi-055', 'ahi-057'],
    at: '/articles/missed-your-ceus/',
  },
  {
    asks: [late],
    unless: ['dues', 'membership', 'ahima', 'ccs', 'ccsp', 'rhit', 'rhia', 'cca'],
    says: ['ceu-069', 'ceu-066', 'ceu-074'],
    at: '/articles/missed-your-ceus/',
    calculator: '',
  },
  {
    asks: [['finish', 'finished', 'complete', 'short', 'behind', 'enough'], ['ceu']],
    unless: ['ahima', 'ccs', 'ccsp', 'rhit', 'rhia', 'cca'],
    says: ['ceu-066', 'ceu-069', 'ceu-074'],
    at: '/articles/missed-your-ceus/',
  },
  ...minimums.map(([credential, topics, fact]): Answer => ({
    asks: [[credential, ...topics], ['many', 'minimum', 'topic', '16', 'extra'], ceus],
    unless: ['ahima', 'my', 'submit', 'check', 'all'],
    says: [fact, 'ceu-026'],
    at: '/articles/how-many-ceus-does-a-cpc-need/#minimums',
    calculator: `held=${credential}`,
  })),
  {
    asks: [
      [...late, ...lost, 'inactive', 'grace'],
      ['ahima', 'ccs', 'ccsp', 'rhit', 'rhia', 'cca'],
    ],
    says: ['ahi-055', 'ahi-056', 'ahi-057', 'ahi-058'],
    at: '/articles/missed-your-ceus/#ahima',
  },
  {
    asks: [
      ['even', 'odd'],
      ['year', 'month'],
    ],
    says: ['ceu-040', 'ceu-041'],
    at: '/articles/ceu-deadlines-and-proration/#months',
    calculator: '',
  },
  {
    asks: [['open', 'early', 'window'], ['submit']],
    unless: ['ahima', 'ccs', 'rhit', 'rhia', 'cca'],
    says: ['ceu-049', 'ceu-051'],
    at: '/articles/ceu-deadlines-and-proration/#window',
  },
  {
    asks: [
      ['due', 'submit'],
      ['ceu', 'when', 'date'],
    ],
    unless: ['dues', 'ahima', 'ccs', 'rhit', 'rhia', 'cca'],
    says: ['ceu-038', 'ceu-040', 'ceu-041'],
    at: '/articles/ceu-deadlines-and-proration/',
    calculator: '',
  },
  {
    asks: [['practicode']],
    unless: ['without', 'cost', 'price'],
    says: ['crd-054', 'crd-055'],
    at: '/articles/removing-the-apprentice-a/#practicode',
  },
  {
    asks: [['retire', 'pause', 'maternity']],
    says: ['ceu-038', 'ceu-039', 'ahi-054'],
    at: '/articles/missed-your-ceus/#pause',
  },
  {
    asks: [['apprentice', 'cpca', 'coca']],
    unless: ['ceu'],
    says: ['ceu-116', 'crd-050', 'crd-051', 'crd-052'],
    at: '/articles/removing-the-apprentice-a/',
  },
  {
    asks: [['cpca', 'coca', 'apprentice'], ['ceu']],
    says: ['ceu-037'],
    at: '/articles/how-many-ceus-does-a-cpc-need/',
    calculator: 'count=1',
  },
  {
    asks: [
      ['keep', 'maintain', 'yearly', 'annual', 'due'],
      ['cost', 'dues', 'membership'],
      ['cpc', 'aapc', 'credential', 'membership', 'dues'],
    ],
    unless: ['ccs', 'ahima', 'ceu'],
    says: ['crd-047', 'ceu-103'],
    at: '/articles/cpc-vs-ccs/#upkeep',
  },
  {
    asks: [
      ['dues', 'membership'],
      ['not', 'dont', 'cant', 'unpaid', 'stop', 'without', 'skip', 'happen', 'penalty', ...late],
    ],
    unless: ['ahima', 'student', 'much'],
    says: ['ceu-067', 'ceu-069', 'ceu-074'],
    at: '/articles/missed-your-ceus/#grace',
  },
  {
    asks: [['dues', 'membership']],
    unless: ['ahima', 'student', 'ceu'],
    says: ['ceu-103', 'ceu-039'],
    at: '/articles/ceu-deadlines-and-proration/',
  },
  {
    asks: [['student'], ['membership', 'dues', 'member', 'passing', 'certified']],
    says: ['ceu-104', 'ceu-110'],
    at: '/articles/ceu-deadlines-and-proration/#student',
  },
  {
    asks: [
      ['retake', 'attempt', 'fail', 'failed', 'again'],
      ['cpc', 'exam', 'aapc'],
    ],
    unless: ['ccs', 'cancelled'],
    says: ['crd-022', 'crd-019'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [['rate'], ['pass', 'passing'], ['ccs']],
    unless: ['cpc'],
    says: ['crd-122'],
    at: '/articles/cpc-vs-ccs/#difficulty',
  },
  {
    asks: [['rate'], ['pass', 'passing']],
    unless: ['rhit', 'rhia', 'cca', 'ccsp'],
    says: ['crd-044', 'crd-122'],
    at: '/articles/cpc-vs-ccs/#difficulty',
  },
  {
    asks: [['cost', 'much'], ['exam'], ['cpc', 'aapc']],
    unless: ['ccs'],
    says: ['crd-019', 'crd-025'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [
      ['cost', 'much'],
      ['renewal', 'keep', 'maintain', 'cycle'],
      ['ahima', 'ccs', 'ccsp', 'rhit', 'rhia', 'cca'],
    ],
    unless: ['cpc', 'aapc'],
    says: ['ahi-060', 'ahi-063'],
    at: '/articles/ahima-recertification/#fees',
  },
  {
    asks: [['cost', 'much'], ['exam', 'ccs'], ['ccs']],
    unless: ['cpc', 'keep', 'renewal', 'maintain'],
    says: ['crd-124'],
    at: '/credentials/ccs/#exam',
  },
  {
    asks: [
      ['note', 'write', 'tab', 'highlight'],
      ['book', 'exam', 'manual'],
    ],
    says: ['crd-036'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [
      ['book', 'manual'],
      ['exam', 'cpc', 'open', 'allowed', 'bring'],
    ],
    unless: ['ccs', 'cic', 'coc', 'crc', 'cpb'],
    says: ['crd-030', 'crd-031'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [['question', 'long', 'minute', 'score', 'passing', 'percent'], ['cpc']],
    unless: ['ccs', 'rate', 'ceu', 'time'],
    says: ['crd-001', 'crd-002', 'crd-004'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [
      ['degree', 'experience', 'requirement', 'prerequisite', 'eligible', 'qualify', 'without'],
      ['cpc'],
    ],
    unless: ['ceu', 'ccs', 'renewal', 'keep'],
    says: ['crd-029', 'crd-048'],
    at: '/credentials/cpc/#exam',
  },
  {
    asks: [
      ['degree', 'experience', 'requirement', 'prerequisite', 'eligible', 'qualify', 'without'],
      ['ccs'],
    ],
    unless: ['ceu', 'cpc', 'renewal', 'keep'],
    says: ['crd-096', 'crd-121'],
    at: '/credentials/ccs/#exam',
  },
  {
    asks: [
      [
        'india',
        'foreign',
        'abroad',
        'philippines',
        'overseas',
        'international',
        'pakistan',
        'dubai',
        'country',
        'world',
      ],
    ],
    says: ['crd-129', 'crd-132', 'crd-134'],
    at: '/articles/quickest-way-to-become-a-medical-coder/#abroad',
  },
  { asks: [['cpch']], says: ['ceu-117', 'crd-064'], at: '/credentials/coc/' },
  {
    asks: [[...specialties.split(' '), 'specialty']],
    unless: ['cpma', 'circc'],
    says: ['ceu-115', 'ceu-123'],
    at: '/articles/how-many-ceus-does-a-cpc-need/#minimums',
    calculator: 'specialties=1',
  },
  {
    asks: [['cms'], ['count', 'ceu', 'specialty', 'index', 'webinar', 'train']],
    unless: ['ahima', 'ccs', 'rhit', 'rhia', 'cca'],
    says: ['ceu-034', 'ceu-086'],
    at: '/articles/how-to-earn-ceus/#cms',
  },
  {
    asks: [['long'], ['keep', 'save', 'store'], ['ceu', 'record', 'proof']],
    unless: ['active', 'renewal'],
    says: ['ceu-081', 'ahi-075'],
    at: '/articles/how-to-earn-ceus/#verification',
  },
  {
    asks: [
      ['audit', 'verification', 'verify', 'check', 'proof', 'rejected', 'receipt'],
      ['ceu', 'certificate', 'submit'],
    ],
    unless: ['cost', 'cpc', 'many'],
    says: ['ceu-080', 'ceu-082'],
    at: '/articles/how-to-earn-ceus/#verification',
  },
  { asks: [['college', 'school'], ['ceu']], says: ['ceu-089'], at: '/articles/how-to-earn-ceus/#teaching' },
  {
    asks: [
      ['twice', 'repeat', 'again', 'double'],
      ['ceu', 'course', 'webinar', 'train'],
    ],
    says: ['ceu-087', 'ceu-097'],
    at: '/articles/how-to-earn-ceus/#never',
  },
  {
    asks: [['what', 'meaning', 'mean', 'define', 'definition'], ['ceu']],
    unless: ['happen', 'count', 'due', 'extra', 'cpc', 'ccs', 'more', 'if', 'time'],
    says: ['ceu-111'],
    at: '/articles/how-to-earn-ceus/',
  },
  {
    asks: [['what', 'meaning', 'mean', 'define', 'definition', 'find'], ['index']],
    says: ['ceu-112'],
    at: '/articles/how-to-earn-ceus/#index-number',
  },
  {
    asks: [['ai', 'automation', 'artificial', 'robot']],
    says: ['crd-225'],
    at: '/articles/quickest-way-to-become-a-medical-coder/',
  },
]

/** The answers as the search page loads them: words in their base forms, sentences with their figures. */
export const preparedAnswers = (): PreparedAnswer[] =>
  answers.map(({ asks, unless = [], says, at, calculator }) => ({
    asks: asks.map((group) => [...new Set(group.map(baseForm))]),
    unless: unless.map(baseForm),
    says: says.map(printSentence),
    at,
    ...(calculator === undefined ? {} : { calculator }),
  }))
