/** Strapi's own words in Indonesian, where it has none or poor ones; keys are Strapi's. `tests/unit/panel-text.test.ts` names what is missing. */
import admin from './admin.json';
import contentManager from './content-manager.json';
import usersPermissions from './users-permissions.json';

export const words: Record<string, string> = { ...admin, ...contentManager, ...usersPermissions };
