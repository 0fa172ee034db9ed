import MDXComponents from '@theme-original/MDXComponents';
import type {MDXComponentsObject} from '@theme/MDXComponents';
import CourseDetails from '../../components/CourseDetails';
import MathStyles from '../../components/MathStyles';

/** Components that the Markdown plugins name. */
const components: MDXComponentsObject = {
  ...(MDXComponents as MDXComponentsObject),
  // Markdown makes all element names lower case.
  'course-details': CourseDetails,
  'math-styles': MathStyles,
};

export default components;
