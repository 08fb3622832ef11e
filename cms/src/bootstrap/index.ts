import type { Core } from '@strapi/strapi';
import { createRelawanRole, describeRelawan } from '../akun/relawan';
import { closeStaffRegistration, closeVolunteerRegistration } from './registration';
import { writeContoh } from './contoh';
import { createDemoAccounts } from './demo-accounts';
import { createFirstAdmin } from './first-admin';
import { setGrants } from './grants';
import { setLabels } from './labels';
import { guardLogin } from './login';
import { requireSettings } from './settings';
import { guardStaffPasswords } from './staff-passwords';
import { setStaffRoles, trimSuperAdmin } from './staff-roles';
import { secureUploads } from './uploads';

/** Before the database is there. */
export function register(strapi: Core.Strapi) {
  requireSettings(strapi);
  describeRelawan(strapi);
  closeStaffRegistration(strapi);
  trimSuperAdmin(strapi);
  guardLogin(strapi);
  guardStaffPasswords(strapi);
}

/** Who may do what, and who they are. Each step may run any number of times. */
export async function bootstrap(strapi: Core.Strapi) {
  await createRelawanRole(strapi);
  await closeVolunteerRegistration(strapi);
  await setGrants(strapi);
  await setStaffRoles(strapi);
  await secureUploads(strapi);
  await setLabels(strapi);
  await createFirstAdmin(strapi);
}

/** The sample content and its accounts; after every module is ready to store it. */
export async function seed(strapi: Core.Strapi) {
  await writeContoh(strapi, () => createDemoAccounts(strapi));
}
