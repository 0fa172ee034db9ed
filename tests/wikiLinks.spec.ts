import {expect, open, test} from './support/site';

// That no link leaves its language or edition is checked on every page; here one is followed.
for (const {locale, docs} of [
  {locale: 'pl', docs: 'docs/'},
  {locale: 'en', docs: 'en/docs/1/'},
])
  test(`a wiki link leads to its term in the same language and edition (${locale}, ${docs})`, async ({
    page,
    server,
  }) => {
    await open(page, `${docs}project/`);
    await page
      .getByRole('article')
      .getByRole('link', {name: 'MLOps', exact: true})
      .first()
      .click();
    await expect(page).toHaveURL(`${server.url}${docs}glossary/mlops/`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('MLOps');
  });
