import { fact, row, type Topic } from './fact.ts'
import { days, dollars, hours, questions, score } from './unit.ts'

export const rhitExamTopic = {
  body: 'ahima',
  title: 'RHIT exam',
  facts: {
    'ahi-147': fact(
      'other',
      'medium',
      'The RHIT needs a CAHIIM-accredited associate program in health information management, or reciprocity; early testing is possible in the last term.',
      row([], ['ahima-rhit', 'testprepreview-rhit']),
    ),
    'ahi-149': fact(
      'other',
      'medium',
      'The RHIT exam has {1} items: {2} scored and {3} pretest items.',
      row([questions(150), questions(130), questions(20)], ['oep-rhit']),
    ),
    'ahi-150': fact(
      'other',
      'medium',
      'You have {1} hours for the RHIT exam.',
      row([hours(3.5)], ['oep-rhit', 'ahima-rhit-2020']),
    ),
    'ahi-151': fact('other', 'medium', 'The RHIT pass mark is {1}.', row([score(300)], ['oep-rhit'])),
    'ahi-181': fact(
      'other',
      'medium',
      'AHIMA prints first-time pass rates on its exam pages, such as the CCA’s; the rate for the RHIT could not be read.',
      row([], ['ahima-cca-2024', 'oep-rhia']),
    ),
    'ahi-152': fact(
      'fee',
      'medium',
      'The RHIT exam costs {1} for AHIMA members and {2} for others, as reported; check ahima.org.',
      row([dollars(229), dollars(299)], ['oep-rhit']),
    ),
    'ahi-153': fact(
      'other',
      'medium',
      'Pages disagree on the wait before an RHIT retake: plan for up to {1} days and ask AHIMA.',
      row([days(90), days(30)], ['ahima-exam-faq-2023', 'oep-rhit-eligibility']),
    ),
  },
} as const satisfies Topic
