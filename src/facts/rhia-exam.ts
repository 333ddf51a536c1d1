import { fact, row, type Topic } from './fact.ts'
import { count, days, hours, people, percent, questions, score } from './unit.ts'

export const rhiaExamTopic = {
  body: 'ahima',
  title: 'RHIA exam',
  facts: {
    'ahi-154': fact(
      'other',
      'medium',
      'The RHIA needs an accredited bachelor’s, post-bachelor’s or master’s program in health information management, or reciprocity.',
      row([], ['mometrix-rhia']),
    ),
    'ahi-155': fact(
      'other',
      'medium',
      'The RHIA exam has {1} items: {2} scored and {3} pretest items.',
      row([questions(150), questions(130), questions(20)], ['oep-rhia-day']),
    ),
    'ahi-156': fact(
      'other',
      'medium',
      'You have {1} hours for the RHIA exam.',
      row([hours(3.5)], ['oep-rhia-day']),
    ),
    'ahi-157': fact(
      'other',
      'medium',
      'The RHIA exam is taken without books.',
      row([count(0)], ['oep-rhia-day']),
    ),
    'ahi-158': fact(
      'other',
      'medium',
      'The RHIA pass mark is {1}, on the scale that AHIMA’s exams share.',
      row([score(300)], ['oep-ccs-blog']),
    ),
    'ahi-159': fact(
      'other',
      'medium',
      'Pages disagree on the wait before an RHIA retake: plan for up to {1} days and ask AHIMA.',
      row([days(90), days(30)], ['ahima-exam-faq-2023', 'oep-rhia']),
    ),
    'ahi-160': fact(
      'other',
      'medium',
      'In 2025, {1} of first-time testers passed the RHIA, by one source.',
      row([percent(67)], ['oep-rhia']),
    ),
    'ahi-161': fact(
      'other',
      'medium',
      'An AHIMA journal puts the RHIA first-time pass rate of 2019 at {1}.',
      row([percent(70)], ['ahima-rhia-factors']),
    ),
    'ahi-162': fact(
      'other',
      'medium',
      'The same journal article also counts {1} first-time passes out of {2} RHIA testers, which is {3}.',
      row([people(801), people(1129), percent(71)], ['ahima-rhia-factors']),
    ),
    'ahi-163': fact(
      'other',
      'medium',
      'There were {1} RHIA holders on December 31, 2025.',
      row([people(13_848)], ['oep-rhia']),
    ),
  },
} as const satisfies Topic
