import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessible, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('finds a setting by any of its words and puts the cursor there; the address names it', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { voice_settings: { voice: 'Telnyx.NaturalHD.astra' } });
  await page.goto(`/assistants/${id}`);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await page.keyboard.press('/');
  const find = page.getByRole('searchbox', { name: 'Find a setting' });
  await expect(find).toBeFocused();
  await find.fill('time_limit');
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections.getByRole('link')).toHaveText([/Longest call/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Longest call' })).toBeFocused();
  await expect(page).toHaveURL(/#telephony\.time_limit_secs$/);
  // What does nothing with this voice is there for who looks for it, with the reason.
  await find.fill('similarity');
  await sections.getByRole('link', { name: 'Similarity' }).click();
  await expect(page.getByText('Does nothing now. Only with Voice: elevenlabs…').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Similarity' })).toBeDisabled();
  await find.fill('no such thing');
  await expect(sections).toContainText('No setting fits.');
  await find.press('Escape');
  await sections.getByRole('link', { name: 'Privacy' }).click();
  await expect(sections.getByRole('link', { name: 'Privacy' })).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);
});

test('a setting of every section goes to the API and comes back', async ({ page, sandbox }) => {
  await sandbox.call('POST', '/integration_secrets', { identifier: 'llm-key', type: 'bearer', token: 'x' });
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { transcription: { model: 'deepgram/flux' } });
  await page.goto(`/assistants/${id}`);
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await page.getByRole('textbox', { name: 'Tags' }).fill('clinic,');
  await page.getByRole('combobox', { name: 'API key of the model' }).click();
  await page.getByRole('option', { name: 'llm-key' }).click();
  await section('Your own model').getByRole('textbox', { name: 'Model name' }).fill('own-1');
  await section('Your own model').getByRole('textbox', { name: 'Base URL' }).fill('https://llm.example.com/v1');
  await page.getByRole('combobox', { name: 'Fallback model', exact: true }).fill('openai/gpt-4o');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Voice', exact: true }).fill('Telnyx.NaturalHD.astra');
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'Speaking rate, slider' }).fill('1.25');
  await text('Certainty that the caller is done').fill('0.7');
  await page.getByRole('radiogroup', { name: 'Callers may interrupt' }).getByRole('radio', { name: 'Off', exact: true }).check();
  await page.getByRole('button', { name: 'Add agent' }).click();
  await page.getByRole('textbox', { name: 'Name of the agent' }).fill('Billing');
  await page.getByRole('textbox', { name: 'Address of the agent' }).fill('https://billing.example.com');
  await page.getByRole('button', { name: 'Add header' }).click();
  await page.getByRole('textbox', { name: 'Name 1' }).fill('x-team');
  await page.getByRole('textbox', { name: 'Value of x-team' }).fill('front');
  await page.getByRole('combobox', { name: 'Noise suppression' }).selectOption('Krisp');
  await text('New conversation after').fill('30');
  await page.getByRole('button', { name: 'Add variable' }).click();
  await section('Dynamic variables').getByRole('textbox', { name: 'Name 1' }).fill('clinic');
  await page.getByRole('textbox', { name: 'Value of clinic' }).fill('Harbor');
  await page.getByRole('radiogroup', { name: 'Keep conversations' }).getByRole('radio', { name: 'On', exact: true }).check();
  await text('Insight group').fill('group-1');
  await page.getByRole('radiogroup', { name: 'Work after the conversation' }).getByRole('radio', { name: 'On', exact: true }).check();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.getByRole('combobox', { name: 'Send traces to Langfuse' }).selectOption('On');
  await text('Longest call').fill('900');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({
    tags: ['clinic'],
    llm_api_key_ref: 'llm-key',
    external_llm: { model: 'own-1', base_url: 'https://llm.example.com/v1' },
    fallback_config: { model: 'openai/gpt-4o' },
    voice_settings: { voice: 'Telnyx.NaturalHD.astra', voice_speed: 1.25 },
    transcription: { model: 'deepgram/flux', settings: { eot_threshold: 0.7 } },
    interruption_settings: { enable: false },
    a2a_agents: [{ name: 'Billing', url: 'https://billing.example.com', headers: [{ name: 'x-team', value: 'front' }] }],
    telephony_settings: { noise_suppression: 'krisp', time_limit_secs: 900 },
    messaging_settings: { conversation_inactivity_minutes: 30 },
    dynamic_variables: { clinic: 'Harbor' },
    privacy_settings: { data_retention: true },
    insight_settings: { insight_group_id: 'group-1' },
    post_conversation_settings: { enabled: true },
    widget_settings: { theme: 'dark' },
    observability_settings: { status: 'enabled' },
  });
});

test('a value out of its bounds keeps the draft from being saved, and the review leads to it', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const limit = page.getByRole('textbox', { name: 'Longest call' });
  await limit.fill('20');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  const save = review.getByRole('button', { name: /^Save version/ });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await review.getByRole('button', { name: /Longest call: Between 30 and 14,400\./ }).click();
  await expect(limit).toBeFocused();
  await expect(limit).toHaveAttribute('aria-invalid', 'true');
  await limit.fill('900');
  await expect(save).not.toHaveAttribute('aria-disabled');
});

test('servers and integrations are attached with the tools they may use; none chosen means all, and is said', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { mcp_servers: [{ id: 'gone', allowed_tools: ['a'], x_kept: true }] });
  await page.goto(`/assistants/${id}#integrations`);
  await page.getByRole('combobox', { name: 'Integration to use' }).selectOption('Zendesk');
  await page.getByRole('button', { name: 'Use integration' }).click();
  await expect(page.getByText('The assistant may use every tool of this integration, also those that come later.')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Tools of Zendesk' }).getByRole('radio', { name: 'Only these' }).check();
  const tools = page.getByRole('group', { name: 'Allowed tools of Zendesk' });
  for (const tool of await tools.getByRole('checkbox').all()) await tool.uncheck();
  await expect(tools).toContainText('Choose at least one: an empty list allows every tool.');
  await tools.getByRole('checkbox', { name: 'get_ticket' }).check();
  // A server that is gone is said at its place, and the check takes it away.
  await expect(page.getByText('This MCP server does not exist.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('button', { name: 'Remove it' }).click();
  await expect(review.getByText('This MCP server does not exist.')).toBeHidden();
  await review.getByRole('textbox', { name: 'Name of the version' }).fill('With tickets');
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(/^Saved as the version With tickets\./)).toBeVisible();
  const versions = JSON.stringify(await sandbox.call('GET', `/ai/assistants/${id}/versions`));
  expect(versions).toContain('"allowed_list":["get_ticket"]');
});
