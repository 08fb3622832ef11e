import type { Core } from '@strapi/strapi';
import * as akun from './akun';
import * as accounts from './bootstrap';
import * as foto from './foto';
import * as kabar from './kabar';
import * as kiriman from './kiriman';
import * as moderasi from './moderasi';
import * as papan from './papan';
import * as riwayat from './riwayat';
import * as terbitan from './terbitan';
import * as totp from './totp';
import * as tugas from './tugas';

interface Lifecycle {
  strapi: Core.Strapi;
}

export default {
  /** Before the database is there: routes, document middlewares, listeners. */
  register({ strapi }: Lifecycle) {
    logUnhandledRejections(strapi);
    accounts.register(strapi);
    akun.register(strapi);
    totp.register(strapi);
    foto.register(strapi);
    papan.register(strapi);
    riwayat.register(strapi);
    kabar.register(strapi);
    moderasi.register(strapi);
    kiriman.register(strapi);
    terbitan.register(strapi);
    tugas.register(strapi);
  },

  /** With the database, before the first request: indexes, roles, accounts, timers; the examples last. */
  async bootstrap({ strapi }: Lifecycle) {
    await terbitan.bootstrap(strapi);
    await riwayat.bootstrap(strapi);
    await moderasi.bootstrap(strapi);
    kabar.bootstrap(strapi);
    await accounts.bootstrap(strapi);
    await accounts.seed(strapi);
  },

  destroy({ strapi }: Lifecycle) {
    terbitan.destroy(strapi);
  },
};

/**
 * After a commit Strapi reads the row again without awaiting it. When that fails, Node would end
 * the whole CMS, although nothing was lost.
 */
function logUnhandledRejections(strapi: Core.Strapi) {
  process.on('unhandledRejection', (reason) => {
    strapi.log.error(reason instanceof Error ? reason : new Error(String(reason)));
  });
}
