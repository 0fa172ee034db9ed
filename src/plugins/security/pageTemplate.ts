import template from '@docusaurus/core/lib/ssg/ssgTemplate.html';
import {policyText, type Policy} from '../../domain/security/policy';
import {replaceIn} from '../site/replaceIn';

/**
 * Docusaurus's template of a page with the policy in front of all that it is about, which a plugin's tags are not: the
 * data for search engines come before them.
 *
 * The theme's sheet of icons hides itself by a style attribute, which the policy does not allow.
 */
export function pageTemplate(policy: Policy): string {
  return [
    {
      from: '<meta charset="UTF-8">',
      to: `<meta charset="UTF-8">\n<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`,
    },
    {
      from: '<%~ it.preBodyTags %>',
      to: `<%~ it.preBodyTags.replace('style="display: none;"', 'class="course-icons"') %>`,
    },
  ].reduce<string>(
    (text, {from, to}) =>
      replaceIn(text, from, to, 'src/plugins/security/pageTemplate.ts'),
    template,
  );
}
