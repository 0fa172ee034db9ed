import {defineConfig, passthroughImageService} from 'astro/config';
import starlight from '@astrojs/starlight';

/** Starlight as its template makes it, with two languages. */
export default defineConfig({
  image: {service: passthroughImageService()},
  integrations: [
    starlight({
      title: 'Kurs MLOps i AI/ML',
      locales: {
        root: {label: 'Polski', lang: 'pl'},
        en: {label: 'English', lang: 'en'},
      },
      sidebar: [{label: 'Kurs', autogenerate: {directory: 'docs'}}],
    }),
  ],
});
