import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { stranger } from '../support/people.ts';
import { openRoutes, routesOf } from '../support/routes.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

/** Everything that has made a CMS of this kind show what it should not. */
const tricks = [
  '',
  '?status=draft',
  '?status=published',
  '?publicationState=preview',
  '?populate=*',
  '?populate[sumber]=true',
  '?populate[createdBy][populate]=*',
  '?populate=deep,5',
  '?fields=*',
  '?fields[0]=password',
  '?filters[id][$gt]=0',
  '?filters[createdBy][password][$startsWith]=$',
  '?filters[$or][0][slug][$contains]=a',
  '?lookup[createdBy][id]=1',
  '?lookup[id][$gt]=0',
  '?_q=a',
  '?sort=createdBy.password',
  '?locale=*&status=draft',
  '?pagination[pageSize]=1000&status=draft',
];

/** Routes of our own that bear the name of a type; who may use them is tested where they are. */
const ownRoutes = new Set(['/api/kiriman', '/api/kabar']);

test('no content type can be read or written by a core route, whatever is asked of it', async () => {
  const people = [stranger(cms), cast.rt, cast.otherRw];
  const names = Object.values(cms.strapi.contentTypes).flatMap(({ info }) => [info.singularName, info.pluralName]);
  const leaks: string[] = [];
  for (const path of new Set(names.map((name) => `/api/${name}`))) {
    if (ownRoutes.has(path)) continue;
    const asked = [
      ...tricks.map((trick) => `GET ${path}${trick}`),
      `GET ${path}/1?status=draft&populate=*`,
      `POST ${path}`,
      `POST ${path}?status=published`,
      `PUT ${path}/1`,
      `PUT ${path}`,
      `DELETE ${path}/1`,
    ];
    for (const person of people) {
      const answers = await Promise.all(
        asked.map(async (request) => {
          const [method, url] = request.split(' ') as [string, string];
          const { status } = await person.call(method, url, method === 'GET' ? undefined : { data: { judul: 'x' } });
          return status < 400 ? [`${request} → ${status}`] : [];
        }),
      );
      leaks.push(...answers.flat());
    }
  }
  expect(leaks).toEqual([]);
});

test('a stranger reaches these routes and no other', async () => {
  const { call } = stranger(cms);
  const open = await openRoutes(routesOf(cms.strapi), async (method, path) => {
    return (await call(method, path, method === 'GET' ? undefined : {})).status;
  });
  expect(open).toMatchInlineSnapshot(`
    [
      "DELETE /_health → 204",
      "GET / → 302",
      "GET /_health → 204",
      "GET /admin/init → 200",
      "GET /admin/project-type → 200",
      "GET /admin/registration-info → 400",
      "GET /content-manager/preview/script → 200",
      "PATCH /_health → 204",
      "POST /_health → 204",
      "POST /admin/login → 400",
      "POST /admin/register → 400",
      "POST /api/akun/aktifkan → 400",
      "POST /api/akun/aktivasi → 400",
      "POST /api/akun/masuk → 400",
      "POST /api/auth/local → 400",
      "POST /api/auth/refresh → 400",
      "PUT /_health → 204",
    ]
  `);
});

test('a volunteer reaches these routes and no other', async () => {
  const { call } = cast.rt;
  // Logging out ends the session at once, so it comes last.
  const leaves = (route: string) => Number(route.includes('logout'));
  const routes = routesOf(cms.strapi).sort((a, b) => leaves(a) - leaves(b));
  const open = await openRoutes(routes, async (method, path) => {
    return (await call(method, path, method === 'GET' ? undefined : {})).status;
  });
  expect(open).toMatchInlineSnapshot(`
    [
      "DELETE /_health → 204",
      "DELETE /api/kabar/langganan → 200",
      "GET / → 302",
      "GET /_health → 204",
      "GET /admin/init → 200",
      "GET /admin/project-type → 200",
      "GET /admin/registration-info → 400",
      "GET /api/auth/sessions → 200",
      "GET /api/kabar → 200",
      "GET /api/kiriman → 200",
      "GET /api/kiriman/:uuid → 400",
      "GET /api/users/me → 200",
      "GET /content-manager/preview/script → 200",
      "PATCH /_health → 204",
      "POST /_health → 204",
      "POST /admin/login → 400",
      "POST /admin/register → 400",
      "POST /api/akun/aktifkan → 400",
      "POST /api/akun/aktivasi → 400",
      "POST /api/akun/masuk → 400",
      "POST /api/auth/change-password → 400",
      "POST /api/kabar/langganan → 400",
      "POST /api/kiriman/:uuid/ajukan → 400",
      "POST /api/kiriman/:uuid/batalkan → 400",
      "POST /api/kiriman/:uuid/koreksi → 400",
      "POST /api/unggah/:id? → 400",
      "PUT /_health → 204",
      "PUT /api/kabar → 400",
      "PUT /api/kiriman/:uuid → 400",
      "POST /api/auth/logout → 200",
    ]
  `);
});

test('nobody can register, neither as a volunteer nor as the first admin', async () => {
  const { call } = stranger(cms);
  const volunteer = { username: 'penyusup', email: 'penyusup@moncer.example', password: 'Penyusup-2026' };
  const admin = { firstname: 'Penyusup', email: 'penyusup@moncer.example', password: 'Penyusup-2026' };
  const answers = [
    await call('POST', '/api/auth/local/register', volunteer),
    await call('POST', '/admin/register-admin', admin),
    await call('POST', '/ADMIN/Register-Admin/', admin),
    await call('POST', '/admin/register', {
      registrationToken: 'x',
      userInfo: { firstname: admin.firstname, password: admin.password },
    }),
    await call('POST', '/admin/forgot-password', { email: 'admin@moncer.example' }),
    await call('POST', '/api/auth/forgot-password', { email: volunteer.email }),
    await call('GET', '/api/connect/google'),
  ];
  expect(answers.map(({ status, body }) => `${status} ${body.error.message}`)).toMatchInlineSnapshot(`
    [
      "403 Forbidden",
      "403 Pendaftaran admin ditutup. Akun admin pertama dibuat oleh sistem.",
      "403 Pendaftaran admin ditutup. Akun admin pertama dibuat oleh sistem.",
      "400 Invalid registration info",
      "403 Sandi tidak dikirim lewat surel. Mintalah admin membuatkan sandi baru.",
      "403 Forbidden",
      "403 Forbidden",
    ]
  `);
});

test('the grants of every role are exactly these', async () => {
  const roles = await cms.strapi.db
    .query('plugin::users-permissions.role')
    .findMany?.({ populate: { permissions: true } });
  const matrix = Object.fromEntries(
    roles.map(({ type, permissions }: { type: string; permissions: { action: string }[] }) => [
      type,
      permissions.map(({ action }) => action).sort(),
    ]),
  );
  expect(matrix).toMatchInlineSnapshot(`
    {
      "authenticated": [],
      "public": [
        "plugin::users-permissions.auth.callback",
        "plugin::users-permissions.auth.refresh",
      ],
      "relawan": [
        "plugin::users-permissions.auth.changePassword",
        "plugin::users-permissions.auth.getSessions",
        "plugin::users-permissions.auth.logout",
        "plugin::users-permissions.auth.revokeSession",
        "plugin::users-permissions.user.me",
      ],
    }
  `);
});

test('no API token waits for somebody to find it', async () => {
  expect(await cms.strapi.db.query('admin::api-token').count?.()).toBe(0);
});

test('staff may write every type, delete only what is not moderated, and publish nothing', async () => {
  const matrices = await Promise.all(
    [cast.petugas, cast.lurah].map(async ({ call }) => {
      const { body } = await call('GET', '/admin/users/me/permissions');
      return summarise(body.data as { action: string; subject: string }[]);
    }),
  );
  expect(matrices[1]).toEqual(matrices[0]);
  expect(matrices[0]).toMatchInlineSnapshot(`
    {
      "explorer.create": "direktori galeri hari-libur kegiatan layanan monografi pengumuman potensi profil struktur tanya wilayah",
      "explorer.delete": "direktori hari-libur pengumuman wilayah",
      "explorer.read": "direktori galeri hari-libur kegiatan layanan monografi pengumuman potensi profil struktur tanya wilayah",
      "explorer.update": "direktori galeri hari-libur kegiatan layanan monografi pengumuman potensi profil struktur tanya wilayah",
    }
  `);
});

function summarise(permissions: { action: string; subject: string }[]): Record<string, string> {
  const actions = [...new Set(permissions.map(({ action }) => action))].sort();
  return Object.fromEntries(
    actions.map((action) => [
      action.split('.').slice(-2).join('.'),
      permissions
        .filter((permission) => permission.action === action)
        .map(({ subject }) => subject.split('.')[1])
        .sort()
        .join(' '),
    ]),
  );
}
