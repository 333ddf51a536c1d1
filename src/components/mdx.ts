import CeuCalculator from '../islands/ceu-calculator/CeuCalculator.astro'
import AhimaTable from './AhimaTable.astro'
import Answer from './Answer.astro'
import Check from './Check.astro'
import Checklist from './Checklist.astro'
import CompareTable from './CompareTable.astro'
import Keep from './Keep.astro'
import Mark from './Mark.astro'
import MinimumsTable from './MinimumsTable.astro'
import Myths from './Myths.astro'
import Note from './Note.astro'
import Part from './Part.astro'
import ProseTable from './ProseTable.astro'
import Proration from './Proration.astro'
import QuizStart from './QuizStart.astro'
import SettingsMap from './SettingsMap.astro'
import SettingsTable from './SettingsTable.astro'
import Sign from './Sign.astro'
import Term from './Term.astro'
import Terms from './Terms.astro'
import TotalsTable from './TotalsTable.astro'
import Value from './Value.astro'

/** The whole vocabulary of an article: no other component may stand in its text. Markdown’s own tables scroll. */
export const vocabulary = {
  table: ProseTable,
  AhimaTable,
  Answer,
  CeuCalculator,
  Check,
  Checklist,
  CompareTable,
  Keep,
  Mark,
  MinimumsTable,
  Myths,
  Note,
  Part,
  Proration,
  QuizStart,
  SettingsMap,
  SettingsTable,
  Sign,
  Term,
  Terms,
  TotalsTable,
  Value,
}
