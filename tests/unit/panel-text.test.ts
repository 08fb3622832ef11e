import { expect, test } from 'vitest';
import { ourWords, strapiWords } from '../support/strapi-words.ts';

/** Parts of Strapi's panel that nobody reaches here, each with the reason. */
const nobodySees: [keys: RegExp, reason: string][] = [
  [/^upload\./, 'the media library: photos are sent at /kirim, no content type has a media field, nobody has the permission'],
  [/^content-type-builder\./, 'content types come from code; nobody has the permission'],
  [/^email\./, 'e-mail is set up by the operator in the environment; nobody has the permission'],
  [/^i18n\./, 'the content is in one language; no type is translated, nobody has the permission'],
  [/^(review-workflows|content-releases)\./, 'paid; their routes answer 404'],
  [/^Settings\.(apiTokens|adminTokens|tokens|transferTokens)\./, 'no program comes in by token; nobody has the permission'],
  [/^Settings\.(sso|content-history|page\.[Pp]urchase|permissions\.auditLogs|application\.ee|application\.link-pricing)/, 'paid'],
  [/^Settings\.permissions\.users\.strapi-(editor|author)$/, 'roles that are removed at the start'],
  [/^Settings\.permissions\.users\.(form\.)?sso|\.MagicLink\.connect\.sso$/, 'paid'],
  [/^notification\.(ee|version)\.|^components\.premiumFeature\.|^global\.auditLogs$|^widget\.last-activity\./, 'paid, or news that are switched off'],
  [/^notification\.(success|error)\.\w*[tT]oken/, 'no program comes in by token'],
  [/^Usecase\./, 'the first admin is made by the program'],
  [/^tours\.|^app\.components\.(GuidedTour|Onboarding|NpsSurvey)\./, 'tours and surveys are switched off'],
  [/^app\.components\.(FreeTrial\w+|UpsellBanner|MediaLibraryBanner|BlockLink|LeftMenu\.trialCountdown)\b/, 'advertisements are switched off'],
  [/^HomePage\.widget\.deploy-now\./, 'advertisement for a hosting; ours are the only widgets'],
  [/^global\.(marketplace|plugins\.(?!content-manager|users-permissions))/, 'the market place; nobody has the permission'],
  [/^components\.(Blocks|Wysiwyg)\./, 'no content type has a rich text field'],
  [/^Settings\.roles\.form\.permissions\.locales\./, 'no type is translated'],
  [/^content-manager\.(history|preview\.(?!panel\.title))\b/, 'paid, or switched off: drafts are shown at /pratinjau'],
  [/^content-manager\.(relation|ListViewTable\.relation|popover\.display-relations|components\.Relation|error\.records\.fetch-draft)/, 'no content type has a relation'],
  [/^content-manager\.(containers\.SettingPage\.(relations|add\.relational|editSettings\.relation)|containers\.list\.autoCloneModal\.error\.relation)/, 'no content type has a relation'],
  [/^content-manager\.popUp[wW]arning\.warning\.(has-draft|bulk-has-draft|unpublish)/, 'Strapi publishes nothing here'],
  [/^content-manager\.(bulk-(un)?publish|actions\.unpublish|containers\.list\.selectedEntriesModal|success\.records?\.(un)?publish)/, 'Strapi publishes nothing here'],
  [/^content-manager\.popUpWarning\.bodyMessage\.contentType\.((un)?publish\.all|delete$)/, 'Strapi publishes nothing here; content types come from code'],
  [/^content-manager\.components\.DynamicZone\./, 'no content type has a dynamic zone'],
  [/^content-manager\.(edit-settings-view\.)?link-to-ctb|^content-manager\.pages\.NoContentType\.button/, 'content types come from code'],
  [/^content-manager\.permissions\.not-allowed\.locale/, 'no type is translated'],
]; // prettier-ignore

/** The same word in both languages. */
const sameInBoth = new Set([
  'Settings.application.customization.carousel.title',
  'Settings.webhooks.singular',
  'Settings.webhooks.title',
]);

/** Asked for by Strapi's code, and in none of its own lists. */
const onlyInCode = new Set(['content-manager.plugin.name', 'search.placeholder']);

const { english, indonesian } = strapiWords();
const words = ourWords();
const shown = Object.entries(english).filter(([key]) => !nobodySees.some(([keys]) => keys.test(key)));
const all = { ...indonesian, ...words };

test('every word of the panel that staff see has its Indonesian', () => {
  const missing = shown.filter(([key, word]) => {
    const ours = all[key];
    const sameWord = ours === word && /[a-z]{3}/i.test(word.replace(/\{[^}]*\}|<[^>]*>/g, '')) && !sameInBoth.has(key);
    return ours === undefined || sameWord;
  });
  expect(missing.map(([key, word]) => `${key}: ${word}`)).toEqual([]);
});

test('no word is translated that Strapi no longer has, and none that nobody sees', () => {
  expect(Object.keys(words).filter((key) => !(key in english) && !onlyInCode.has(key))).toEqual([]);
  const unseen = ([key]: [string, string]) => nobodySees.some(([keys]) => keys.test(key));
  expect(Object.entries(words).filter(unseen)).toEqual([]);
});

test('a translation keeps what Strapi puts in: names, numbers, tags', () => {
  const wrong = Object.entries(words).filter(([key, word]) => {
    const allowed = placeholders(english[key] ?? '');
    return placeholders(word).some((name) => !allowed.includes(name));
  });
  expect(wrong).toEqual([]);
});

test('each reason still stands for something', () => {
  const idle = nobodySees.filter(([keys]) => !Object.keys(english).some((key) => keys.test(key)));
  expect(idle.map(([keys]) => String(keys))).toEqual([]);
});

/** Names between braces and tags, such as `{number}` and `<b>`. */
function placeholders(word: string): string[] {
  return [...word.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, name, tag]) => name ?? tag ?? '');
}
