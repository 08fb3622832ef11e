import type { StrapiApp } from '@strapi/strapi/admin';
import { overviewWidgets } from './beranda/widgets';
import { replacePublishing } from './kiriman/replace-publishing';
import logo from './logo.svg';
import { followSession, logInAtMeja } from './masuk';
import { words } from './text';

logInAtMeja();
startInIndonesian();
hideAnnouncements();

export default {
  config: {
    locales: ['id'],
    translations: { id: words },
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiApp) {
    app.addMiddlewares([() => followSession]);
    app.widgets.register(() => overviewWidgets);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    replacePublishing(app);
  },
};

/** Strapi starts in English until somebody has chosen; here everybody starts in Indonesian. */
function startInIndonesian() {
  const key = 'strapi-admin-language';
  if (!localStorage.getItem(key)) localStorage.setItem(key, 'id');
  document.documentElement.lang = 'id';
}

/** Strapi shows news of its own above every page until each person has closed them. */
function hideAnnouncements() {
  for (const instance of ['false', 'undefined']) {
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`, 'true');
  }
}
