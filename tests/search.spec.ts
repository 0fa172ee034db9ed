import {expect, open, test} from './support/site';

for (const {locale, folder} of [
  {locale: 'pl', folder: ''},
  {locale: 'en', folder: 'en/'},
])
  test(`the search page answers a query in its address with links (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folder}search/?q=Kubernetes`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', {name: /Kubernetes/})
        .first(),
    ).toBeVisible();
  });
