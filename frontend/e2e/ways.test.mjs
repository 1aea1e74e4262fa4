// What people do across pages: from a figure down to its source, back again, with their filters, in their language.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BASE_URL, ask, launch } from './browser.mjs';
import { examples } from './examples.mjs';
import { examine, newPage, settled } from './visit.mjs';

const example = await examples();

describe('ways through the site', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** One test in a page of its own. */
  const way = (name, steps, options) =>
    test(name, async () => {
      const { page, complaints, close } = await newPage(browser, options);
      try {
        await steps(page, complaints);
      } finally {
        await close();
      }
    });

  way('from a cell to its lines, the project and its source record, and back', async (page, complaints) => {
    await page.goto(`/en/coverage?measure=${example.measure}&states=${example.state}`);
    await settled(page);
    await page.click(`.matrix a[href*="place=state:${example.state}"][href*="theme=${example.theme}"]`);
    await page.waitForURL(/\/coverage\/lines\?/);
    await page.waitForSelector('.rows tbody tr');
    assert.match(page.url(), new RegExp(`states=${example.state}`), 'the filters stay in force');
    await examine(page, { lang: 'en', complaints });
    await page.click('.rows tbody a[href$="#source"]');
    await page.waitForURL(/\/projects\/prj_/);
    await page.waitForSelector('#source dd');
    assert.notEqual((await page.textContent('#source dd'))?.trim(), '');
    await page.goBack();
    await page.waitForSelector('.rows tbody tr');
    await page.goBack();
    await page.waitForSelector('.matrix');
    assert.match(page.url(), new RegExp(`/en/coverage\\?.*states=${example.state}`));
  });

  way('the lines of a cell are those of its figure', async (page) => {
    await page.goto(`/en/coverage/lines?${example.lines}`);
    await settled(page);
    const { coverage } = await ask(
      `query ($filter: CoverageFilter, $where: LedgerLineWhereInput) { coverage(filter: $filter) { matrix {
        state { iso3 } theme { code } measures { ${example.measure} } lines(first: 1, where: $where) { totalCount }
      } } }`,
      { filter: { states: [example.state], themes: [example.theme] }, where: { measure: example.measure.toUpperCase() } },
    );
    const cell = coverage.matrix.find(({ state, theme }) => state?.iso3 === example.state && theme?.code === example.theme);
    const shown = (await page.textContent('.sum .money')).replace(/[^\d.]/g, '');
    assert.equal(shown.includes('.') ? shown : `${shown}.00`, cell.measures[example.measure]);
    const { totalCount } = cell.lines;
    assert.equal((await page.textContent('.sum small')).replace(/\D/g, ''), String(totalCount));
    assert.equal(await page.locator('.rows tbody tr').count(), Math.min(totalCount, 25));
  });

  way('the totals hold what has a theme, to the cent; what has none stands beside them', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    const { themed, themeless } = await ask(`{
      themed: coverage(filter: { hasTheme: true }) { totals { disbursed } }
      themeless: coverage(filter: { hasTheme: false }) { totals { disbursed } }
    }`);
    const exact = async (selector) => {
      const shown = (await page.getAttribute(selector, 'title')).replace(/[^\d.]/g, '');
      return shown.includes('.') ? shown : `${shown}.00`;
    };
    const disbursed = '.figures > div:nth-child(6)';
    assert.equal(await exact(`${disbursed} .figure`), themed.totals.disbursed);
    assert.equal(await exact('.matrix .all td.total bdi'), themed.totals.disbursed);
    // Of data that all has a theme nothing stands beside the totals.
    const apart = Number(themeless.totals.disbursed) > 0;
    assert.equal(await page.locator(`${disbursed} .without`).count(), apart ? 1 : 0);
    if (apart) {
      assert.equal(await exact(`${disbursed} .without bdi`), themeless.totals.disbursed);
      assert.equal(await exact('.matrix .all td.apart:last-child bdi'), themeless.totals.disbursed);
    }
  });

  way('filters stand in the address, and survive refresh and Back', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    const fromYear = page.getByRole('combobox', { name: /^From year/ });
    await fromYear.selectOption('2013');
    await page.waitForURL(/fromYear=2013/);
    await page.getByRole('combobox', { name: /^Measure/ }).selectOption('committed');
    await page.waitForURL(/measure=committed/);
    await page.reload();
    await settled(page);
    assert.equal(await fromYear.inputValue(), '2013');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('measure'));
    assert.equal(await fromYear.inputValue(), '2013');
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    assert.equal(await fromYear.inputValue(), '');
  });

  way('typed words reach the address, and the list', async (page) => {
    await page.goto('/en/projects');
    await settled(page);
    await page.getByRole('searchbox', { name: /^Search/ }).fill('no project is called thus');
    await page.waitForURL(/text=no/);
    await page.getByText('No project matches all of these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForSelector('.rows tbody tr');
  });

  way('pages of the list have addresses, and Back leads to the one before', async (page) => {
    await page.goto('/en/projects?theme=all');
    await settled(page);
    // Titles may be the same from page to page; addresses of projects are not.
    const first = await page.getAttribute('.rows tbody th a', 'href');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/after=/);
    await page.waitForFunction((href) => document.querySelector('.rows tbody th a')?.getAttribute('href') !== href, first);
    await page.goBack();
    await page.waitForFunction((href) => document.querySelector('.rows tbody th a')?.getAttribute('href') === href, first);
  });

  way('every State has a row, whether anything is known of it or not', async (page) => {
    const { states } = await ask('{ states(first: 1) { totalCount } }');
    await page.goto('/fr/coverage');
    await settled(page);
    const rows = await page.locator('.matrix tbody th a').count();
    assert.equal(rows, states.totalCount);
    assert.equal(await page.getByText('couvert', { exact: true }).count(), 0, 'nothing is covered where nothing is needed');
  });

  way('another language keeps the page and its filters', async (page) => {
    await page.goto('/en/coverage?fromYear=2013&measure=committed');
    await settled(page);
    await page.getByRole('combobox', { name: /^Language/ }).selectOption('ar');
    await page.waitForURL(/\/ar\/coverage\?/);
    assert.equal(new URL(page.url()).searchParams.get('fromYear'), '2013');
    await page.waitForFunction(() => document.title.includes('تغطية'));
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');

  });

  way('the chosen colours hold from the first paint on', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    await page.getByRole('combobox', { name: /^Colours/ }).selectOption('dark');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    assert.equal(await page.getAttribute('html', 'data-scheme'), 'dark');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(15, 22, 28)');
  });

  way('without the API the page says so, and trying again brings it', async (page) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/en/projects');
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.rows tbody tr');
  });

  way('by keyboard: the skip link leads to the content, Escape closes a dialog', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  way('the CSV of the page comes from the server, with the same filter', async (page) => {
    await page.goto(`/en/coverage?states=${example.state}`);
    await settled(page);
    const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    const response = await fetch(new URL(href, BASE_URL));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /text\/csv/);
    // Rows begin with the kind of their place and its code; the citation and the boundary follow them.
    const codes = (await response.text()).split('\n').flatMap((line) => /^State,([A-Z]{3}),/.exec(line)?.[1] ?? []);
    assert.ok(codes.length > 0, 'the CSV has rows');
    assert.deepEqual([...new Set(codes)], [example.state], 'the CSV has the rows of the filter alone');
  });

  way('on paper: no navigation, and the table whole', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.top nav'), false);
    assert.equal(await page.isVisible('.filters'), false);
    const cut = await page.$eval('.wide-tall', (table) => table.scrollHeight - table.clientHeight);
    assert.ok(cut <= 1, `${cut} pixels of the table are cut off`);
    assert.match(await page.textContent('.in-words'), /every State/, 'paper says what the figures are limited to');
    // A4 on its side between its margins, with every column: data may fill them all.
    await page.setViewportSize({ width: 1032, height: 703 });
    await page.$$eval('.matrix .blank', (cells) => cells.forEach((cell) => cell.classList.remove('blank')));
    const outside = await page.$eval('.matrix', (table) => table.getBoundingClientRect().right - document.documentElement.clientWidth);
    assert.ok(outside <= 1, `${outside} pixels of the table are beside the paper`);
  });

  way('a list of choices closes by Escape and by a click elsewhere', async (page) => {
    await page.goto('/en/coverage');
    await settled(page);
    const regions = page.locator('.choices').filter({ hasText: 'Regions' });
    await regions.locator('summary').click();
    await regions.getByRole('checkbox').first().focus();
    await page.keyboard.press('Escape');
    assert.equal(await regions.getAttribute('open'), null);
    assert.match(await page.evaluate(() => document.activeElement?.textContent), /^Regions/);
    await regions.locator('summary').click();
    await regions.getByRole('checkbox').first().click();
    assert.notEqual(await regions.getAttribute('open'), null, 'a choice keeps the list open');
    await page.getByRole('heading', { level: 1 }).click();
    assert.equal(await regions.getAttribute('open'), null);
  });

  way('what the keyboard reaches is not under the headings that stay in place', async (page) => {
    await page.goto(`/en/coverage?sort=total&measure=${example.measure}`);
    await settled(page);
    const hidden = await page.$eval('.wide-tall', (table) => {
      const links = [...table.querySelectorAll('td a')];
      table.scrollTo(table.scrollWidth, table.scrollHeight);
      return links.slice(0, 30).toReversed().filter((link) => {
        link.focus();
        const [place, rows, names] = [link, table.querySelector('thead'), table.querySelector('tbody th')].map((one) => one.getBoundingClientRect());
        return place.top < rows.bottom - 1 || place.left < names.right - 1;
      }).length;
    });
    assert.equal(hidden, 0);
  });

  way('a filter that nobody understands is cleared with one press', async (page) => {
    await page.goto('/en/coverage?themes=nothing&measure=committed');
    await page.getByRole('alert').getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForSelector('.matrix');
    assert.equal(new URL(page.url()).search, '?measure=committed');
    await page.goto('/en/projects?after=nothing');
    await page.getByRole('alert').getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForSelector('.rows tbody tr');
  });

  way('years the wrong way round are the same span', async (page) => {
    await page.goto('/en/coverage?fromYear=2015&toYear=2013');
    await settled(page);
    assert.equal(await page.getByRole('combobox', { name: /^From year/ }).inputValue(), '2013');
    assert.match(await page.textContent('.in-words'), /2013–2015/);
  });

  way('code that failed to come is asked for again', async (page) => {
    await page.route('**/assets/ProjectsPage*.js', (route) => route.abort());
    await page.goto('/en/projects');
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    await page.unroute('**/assets/ProjectsPage*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
  });

  way('from a project back to the list that it was found in', async (page) => {
    await page.goto(`/en/projects?state=${example.state}`);
    await settled(page);
    await page.click('.rows tbody th a');
    await page.getByRole('link', { name: 'Back to the projects found' }).click();
    await page.waitForURL((url) => url.search === `?state=${example.state}`);
  });

  way('the Arabic citation reads from the right, its codes by themselves', async (page) => {
    await page.goto('/ar/coverage');
    await settled(page);
    const { direction, isolated } = await page.$eval('.citation', (one) => ({
      direction: getComputedStyle(one).direction,
      isolated: [...one.querySelectorAll('bdi')].map((part) => part.textContent),
    }));
    assert.equal(direction, 'rtl');
    assert.equal(isolated[0], 'Entraide');
    assert.ok(isolated.some((part) => part.endsWith('/ar/coverage')), 'the address of the page is cited');
  });

  test('what is not found is not found, in the language of the address', async () => {
    const { page, close } = await newPage(browser);
    try {
      await page.goto('/fr/projects/prj_00000000000000000000000000');
      await page.getByRole('heading', { name: 'Page introuvable' }).waitFor();
    } finally {
      await close();
    }
  });
});
