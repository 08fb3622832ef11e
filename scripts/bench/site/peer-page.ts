/** The class that GOV.UK Frontend gives an element of plain text. */
const classes: Record<string, string> = {
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  p: 'govuk-body',
  a: 'govuk-link',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  dl: 'govuk-summary-list',
  dt: 'govuk-summary-list__key',
  dd: 'govuk-summary-list__value',
  table: 'govuk-table',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
  details: 'govuk-details',
  summary: 'govuk-details__summary',
};

/**
 * Puts the content of one of our pages into the template of GOV.UK Frontend: the same words, lists and
 * links under their classes, between their header and footer, with their stylesheet, script and fonts.
 *
 * @param html a page of ours
 * @param read gives a file of their package
 */
export function writePeerPage(html: string, read: (name: string) => string): string {
  const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description] = /<meta name="?description"? content="([^"]*)"/.exec(html) ?? [];
  if (!main || !title || !description) throw new Error('bench: the page of ours has no <main>, title or description');
  const component = (name: string) => read(`components/${name}/template-default.html`);
  return `<!DOCTYPE html>
<html lang="id" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#1d70b8">
    <link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/govuk-frontend.min.css">
  </head>
  <body class="govuk-template__body">
    <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
    ${component('skip-link')}
    <header class="govuk-template__header">${component('header')}</header>
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper" id="main-content">${retag(main)}</main>
    </div>
    <footer class="govuk-template__footer">${component('footer')}</footer>
    <script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script>
  </body>
</html>
`;
}

/** Leaves the words and what they are, takes how we show them. */
function retag(main: string): string {
  return main
    .replace(/<svg[\s\S]*?<\/svg>|<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
    .replace(/<([a-z]\w*)((?:\s[^>]*)?)>/g, (_, tag: string, attributes: string) => {
      const kept = attributes.match(/\s(?:href|id|for|type|name|datetime|lang)=(?:"[^"]*"|[^\s>]+)/g)?.join('') ?? '';
      return `<${tag}${classes[tag] ? ` class="${classes[tag]}"` : ''}${kept}>`;
    })
    .replace(/<dl[\s\S]*?<\/dl>/g, (list) => list.replaceAll('<div>', '<div class="govuk-summary-list__row">'));
}
