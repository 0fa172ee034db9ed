import MDXComponents from '@theme-original/MDXComponents';
import AnchoredSection from '../../components/AnchoredSection';
import CourseDetails from '../../components/CourseDetails';
import GlossaryFilter from '../../components/GlossaryFilter';
import ScrollableTable, {TableHeading} from '../../components/ScrollableTable';
import LabErrors from '../../components/LabErrors';
import Tick from '../../components/Workbench/Tick';
import TickCount from '../../components/Workbench/TickCount';
import DoneRoom from '../../components/Progress/DoneRoom';
import LiveCode from '../../components/LiveCode';
import MathStyles from '../../components/MathStyles';
import Quiz from '../../components/Quiz';

/** Elements that the Markdown plugins write; Markdown makes all element names lower case. */
const courseComponents = {
  'course-details': CourseDetails,
  'course-glossary-filter': GlossaryFilter,
  'course-lab-errors': LabErrors,
  'course-done': DoneRoom,
  'course-live': LiveCode,
  'course-tick': Tick,
  'course-tick-count': TickCount,
  'course-quiz': Quiz,
  'math-styles': MathStyles,
  section: AnchoredSection,
  table: ScrollableTable,
  th: TableHeading,
};

export default Object.assign({}, MDXComponents, courseComponents) as unknown;
