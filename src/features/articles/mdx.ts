import CeuCalculator from '../calculator/CeuCalculator.astro'
import AhimaTable from '../ceu-tables/AhimaTable.astro'
import Answer from './Answer.astro'
import Check from './Check.astro'
import Checklist from './Checklist.astro'
import CompareTable from '../credentials/CompareTable.astro'
import Keep from '../../ui/Keep.astro'
import Mark from '../../ui/Mark.astro'
import MinimumsTable from '../ceu-tables/MinimumsTable.astro'
import Myths from './Myths.astro'
import Note from '../../ui/Note.astro'
import Part from '../../ui/Part.astro'
import ProseTable from './ProseTable.astro'
import Proration from '../ceu-tables/Proration.astro'
import QuizStart from '../quiz/QuizStart.astro'
import SettingsMap from '../credentials/SettingsMap.astro'
import SettingsTable from '../credentials/SettingsTable.astro'
import Sign from '../../ui/Sign.astro'
import Term from '../../ui/Term.astro'
import Terms from '../../ui/Terms.astro'
import TotalsTable from '../ceu-tables/TotalsTable.astro'
import Value from '../../ui/Value.astro'

/** The components that articles may use. Markdown tables become scrollable ones. */
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
