import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { changing, inspect, listen, makeServer, serversIn, startEverything, type Running } from './data.ts';

let http: Running;
let sse: Running;

test.beforeAll(async () => {
  [http, sse] = await Promise.all([startEverything('streamableHttp'), startEverything('sse')]);
});
test.afterAll(async () => {
  await Promise.all([http.stop(), sse.stop()]);
});

test.use({ allowedComplaints: [failedLoad(400, 404, 502)] });

test('a server is added, looked at, narrowed down, called, and what it changes is told', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const server = await changing(http.origin);
  try {
    await page.goto('/suites');
    await expect(page.getByText('No suites yet')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page.getByRole('heading', { level: 1, name: 'MCP servers' })).toBeFocused();
    await expect(page.getByText('No MCP servers yet')).toBeVisible();
    await page.getByRole('link', { name: 'New server' }).click();

    await page.getByRole('button', { name: 'Create server' }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Everything');
    await inspect(page, `${server.origin}/mcp`);
    const look = page.getByRole('region', { name: 'Inspect' });
    await expect(look.getByText('mcp-servers/everything 2.0.0')).toBeVisible();
    await expect(look.getByText('Streamable HTTP')).toBeVisible();
    await expect(page.getByText('No tool is chosen, so every tool is allowed')).toBeVisible();
    const tools = look.getByRole('list', { name: 'Allowed tools' }).getByRole('listitem');
    await expect(tools.filter({ hasText: 'gzip-file-as-resource' })).toContainText('Changes things');
    await expect(tools.filter({ hasText: 'get-sum' })).toContainText('Read-only');
    await look.getByRole('searchbox', { name: 'Find a tool' }).fill('sum of two');
    await expect(tools).toHaveCount(1);
    await look.getByRole('checkbox', { name: 'Allow get-sum' }).check();
    await look.getByRole('searchbox', { name: 'Find a tool' }).fill('');
    await look.getByRole('checkbox', { name: 'Allow echo' }).check();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: 'Create server' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Everything' })).toBeVisible();
    expect(await serversIn(sandbox)).toMatchObject([{ name: 'Everything', type: 'http', url: `${server.origin}/mcp`, allowed_tools: ['get-sum', 'echo'] }]);

    // A header for this look goes to the server and nowhere else.
    await page.getByText('Header for this look').click();
    await page.getByRole('textbox', { name: 'Header', exact: true }).fill('X-Calendar-Key');
    await page.getByLabel('Value', { exact: true }).fill('only-for-once');
    await page.getByRole('button', { name: 'Inspect', exact: true }).click();
    await expect(page.getByText('The first look from this browser.')).toBeVisible();
    expect([...server.keys]).toEqual(['only-for-once']);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('only-for-once');

    await page.getByRole('button', { name: 'Call get-sum' }).click();
    const call = page.getByRole('dialog', { name: 'Call get-sum' });
    await expect(call.getByText(`This really acts: the tool runs on ${new URL(server.origin).host}`)).toBeVisible();
    await call.getByRole('button', { name: 'Call get-sum now' }).click();
    await expect(call.getByText('This is required.')).toHaveCount(2);
    await call.getByRole('textbox', { name: 'a', exact: true }).fill('2.5');
    await call.getByRole('textbox', { name: 'b', exact: true }).fill('4');
    await call.getByRole('button', { name: 'Call get-sum now' }).click();
    await expect(call.getByText('The sum of 2.5 and 4 is 6.5.')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await call.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Call get-tiny-image' }).click();
    await page.getByRole('button', { name: 'Call get-tiny-image now' }).click();
    await expect(page.getByRole('img', { name: 'An image that the tool answered with' })).toBeVisible();
    await page.keyboard.press('Escape');

    server.change('"name":"echo"', '"name":"repeat"');
    server.change('Returns the sum of two numbers', 'Adds up');
    await page.reload();
    await page.getByRole('button', { name: 'Inspect', exact: true }).click();
    await expect(page.getByText(/^Changed since the last look/)).toBeVisible();
    for (const told of ['Newrepeat', 'Goneecho', 'Changedget-sum (description)']) await expect(look.locator('dl').first()).toContainText(told);
    await expect(page.getByText('Allowed, but not offered by the server: echo.')).toBeVisible();
    await page.getByRole('button', { name: 'Take off the list' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Everything was saved.')).toBeVisible();
    expect(await serversIn(sandbox)).toMatchObject([{ allowed_tools: ['get-sum'] }]);
    await page.getByRole('button', { name: 'Mark as seen' }).click();
    await expect(page.getByText(/^Nothing changed since the last look/)).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
  } finally {
    await server.stop();
  }
});

test('why a server does not answer is said in words, and nothing typed is lost', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const odd = await listen((req, res) => {
    if (req.url === '/closed') res.writeHead(401).end();
    else if (req.url === '/away') res.writeHead(302, { location: 'https://elsewhere.example/mcp' }).end();
    else res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Shop');
  });
  try {
    await page.goto('/mcp-servers/new');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Odd');
    const look = page.getByRole('region', { name: 'Inspect' });
    const says = async (url: string, ...words: (string | RegExp)[]) => {
      await inspect(page, url);
      for (const text of words) await expect(look.getByRole('alert').getByText(text)).toBeVisible();
    };
    await says('http://no-such-host.invalid/mcp', 'The host name is not known.', /ENOTFOUND|EAI_AGAIN/);
    await says('http://127.0.0.1:1/mcp', 'Nothing listens there.');
    await says(odd.origin.replace('http:', 'https:'), 'No secure connection.');
    await says(`${odd.origin}/closed`, 'The server wants credentials.', 'Enter its header below and inspect again.');
    await says(`${odd.origin}/away`, 'The server sends the caller elsewhere.', /to https:\/\/elsewhere\.example\/mcp \(302\)/);
    await says(`${odd.origin}/shop`, 'No MCP server answers there.', /status 200 and text\/html/);
    await says(`${sse.origin}/sse`, 'The type is the wrong one.', /speaks SSE/);
    await expectAccessibleInBothThemes(page);
    await look.getByRole('button', { name: 'Change the type to sse' }).click();
    await expect(look.getByText('mcp-servers/everything 2.0.0')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'sse' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Odd');
  } finally {
    await odd.stop();
  }
});

test('servers are found, edited without losing what is unknown here, and deleted knowing who loses them', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const id = await makeServer(sandbox, 'Calendar', { allowed_tools: ['book'], api_key_ref: 'calendar-key', added_later: { kept: true } });
  await makeServer(sandbox, 'Weather', { type: 'sse' });
  await makeAssistant(sandbox, 'Front desk', { mcp_servers: [{ id }] });

  await page.goto('/mcp-servers');
  const table = page.getByRole('table', { name: 'MCP servers' });
  await expect(table.getByRole('row', { name: 'Weather' })).toContainText('All tools');
  await expect(table.getByRole('row', { name: 'Calendar' })).toContainText('Front desk');
  await page.getByRole('searchbox', { name: 'Search servers' }).fill('calendar.example');
  await expect(page.getByText('1 of 2 servers')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 of 2 servers')).toBeVisible();
  await page.getByRole('combobox', { name: 'Type' }).selectOption('sse');
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expectAccessibleInBothThemes(page);

  await table.getByRole('link', { name: 'Calendar' }).click();
  await expect(page.getByText('The secret calendar-key lies at Telnyx and cannot be read back.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Diary');
  await expect(page.getByText(/It is used once: what you save holds from the next call on\./)).toBeVisible();
  await sandbox.call('PUT', `/ai/mcp_servers/${id}`, { name: 'Agenda' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Somebody else changed this server meanwhile (name).')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Diary was saved.')).toBeVisible();
  expect(await sandbox.call('GET', `/ai/mcp_servers/${id}`)).toMatchObject({ name: 'Diary', allowed_tools: ['book'], added_later: { kept: true } });

  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Diary?' });
  await expect(dialog.getByText(/^Whoever uses it loses its tools at once/)).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Front desk' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('textbox', { name: 'Type Diary to confirm' }).fill('Diary');
  await dialog.getByRole('button', { name: 'Delete server' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'MCP servers' })).toBeVisible();
  await expect(table.getByRole('link')).toHaveText(['Weather']);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/mcp-servers/${id}`);
  await expect(page.getByText('No such server')).toBeVisible();
  await page.getByRole('link', { name: 'Go to MCP servers' }).click();
  await expect(table.getByRole('link')).toHaveText(['Weather']);
  await expectNoSidewaysScroll(page);
});
