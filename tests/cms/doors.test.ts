import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { routesOf } from '../support/routes.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { sendApproved } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

/**
 * Everything of Strapi that writes, and what becomes of it. A way that is not here is new: try it in `guard.test.ts`, then name it.
 */
const strapiWrites = {
  /** Refused for what is moderated, and tried in `guard.test.ts`. */
  refused: [
    'DELETE /content-manager/collection-types/:model/:id',
    'DELETE /content-manager/single-types/:model',
    'POST /content-manager/collection-types/:model/:id/actions/discard',
    'POST /content-manager/collection-types/:model/:id/actions/publish',
    'POST /content-manager/collection-types/:model/:id/actions/unpublish',
    'POST /content-manager/collection-types/:model/actions/bulkDelete',
    'POST /content-manager/collection-types/:model/actions/bulkPublish',
    'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
    'POST /content-manager/collection-types/:model/actions/publish',
    'POST /content-manager/single-types/:model/actions/discard',
    'POST /content-manager/single-types/:model/actions/publish',
    'POST /content-manager/single-types/:model/actions/unpublish',
  ],
  /** Writes a draft, which raises its version. */
  drafts: [
    'POST /content-manager/collection-types/:model',
    'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
    'POST /content-manager/collection-types/:model/clone/:sourceId',
    'PUT /content-manager/collection-types/:model/:id',
    'PUT /content-manager/single-types/:model',
  ],
  /** Writes no content. */
  harmless: [
    'POST /content-manager/collection-types/:model/actions/bulkFindForValidation',
    'POST /content-manager/uid/check-availability',
    'POST /content-manager/uid/generate',
    'PUT /content-manager/components/:uid/configuration',
    'PUT /content-manager/content-types/:uid/configuration',
  ],
};

/** Where else Strapi takes requests that write: accounts, roles, settings, files. No content. */
const otherAreas = [
  '/_health',
  '/admin/access-token',
  '/admin/admin-tokens',
  '/admin/api-tokens',
  '/admin/forgot-password',
  '/admin/homepage',
  '/admin/login',
  '/admin/logout',
  '/admin/permissions',
  '/admin/project-settings',
  '/admin/register',
  '/admin/register-admin',
  '/admin/reset-password',
  '/admin/roles',
  '/admin/transfer',
  '/admin/users',
  '/admin/webhooks',
  '/api/auth',
  '/api/email',
  '/api/upload',
  '/api/users',
  '/api/users-permissions',
  '/content-type-builder/component-categories',
  '/content-type-builder/components',
  '/content-type-builder/content-types',
  '/content-type-builder/update-schema',
  '/email',
  '/email/test',
  '/email/verify',
  '/i18n/content-manager',
  '/i18n/locales',
  '/i18n/settings',
  '/upload',
  '/upload/actions',
  '/upload/ai-metadata-jobs',
  '/upload/configuration',
  '/upload/files',
  '/upload/folders',
  '/upload/settings',
  '/users-permissions/advanced',
  '/users-permissions/email-templates',
  '/users-permissions/providers',
  '/users-permissions/roles',
];

test('there is no way to write content that nobody has tried', () => {
  const ours = /^\/(?:moderasi|penerbit|api\/(?:akun|kabar|kiriman|unggah))\b/;
  const writes = routesOf(cms.strapi).filter((route) => !route.startsWith('GET ') && !ours.test(pathIn(route)));
  const ofContent = writes.filter((route) => pathIn(route).startsWith('/content-manager/'));
  expect(ofContent).toEqual(Object.values(strapiWrites).flat().sort());
  const areas = writes.filter((route) => !ofContent.includes(route)).map((route) => areaOf(pathIn(route)));
  expect([...new Set(areas)].sort()).toEqual(otherAreas);
});

const pathIn = (route: string) => route.split(' ')[1] ?? '';
const areaOf = (path: string) => path.split('/').slice(0, 3).join('/');

test('transfers from another Strapi, releases and the history of the paid edition have no door, not even for the super admin', async () => {
  const shut = [
    ['GET', '/admin/transfer/runner/push'],
    ['GET', '/admin/transfer/runner/pull'],
    ['POST', '/content-releases/1/publish'],
    ['POST', '/content-releases'],
    ['PUT', '/content-manager/history-versions/1/restore'],
  ] as const;
  for (const [method, path] of shut) {
    const { status } = await cast.admin.call(method, path, method === 'GET' ? undefined : {});
    expect([401, 404, 405], path).toContain(status);
  }
});

test('the document service has no action that the guard does not know', () => {
  const reads = ['findMany', 'findFirst', 'findOne', 'count'];
  const writesDrafts = ['create', 'update', 'clone'];
  const refused = ['publish', 'unpublish', 'discardDraft', 'delete'];
  // Of code only: they write parts of a row that somebody else saves.
  const unguarded = ['updateComponents', 'omitComponentData'];
  expect(Object.keys(cms.strapi.documents('api::kegiatan.kegiatan')).sort()).toEqual(
    [...reads, ...writesDrafts, ...refused, ...unguarded].sort(),
  );
});

test('no route of Strapi reads or writes a moderated type for a volunteer or a stranger', async () => {
  const { dokumen } = await sendApproved(cast.rt, cast.petugas, 'Rute bawaan');
  for (const path of ['/api/daftar-kegiatan', `/api/daftar-kegiatan/${dokumen}`, '/api/kegiatan', '/api/profil']) {
    for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
      const { status } = await cast.rt.call(
        method,
        `${path}?status=draft&populate=*`,
        method === 'GET' ? undefined : {},
      );
      expect([403, 404, 405], `${method} ${path}`).toContain(status);
    }
  }
});
