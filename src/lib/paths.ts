/** Every address of the console. Ids are data: each is encoded whole, so none can climb out of its segment. */
const segment = (text: string): string => {
  const encoded = encodeURIComponent(text);
  // Browsers resolve a segment of dots, encoded or not, before anything is sent.
  return encoded === '.' || encoded === '..' ? `${encoded}%20` : encoded;
};

export const paths = {
  home: () => '/',
  settings: () => '/settings',
  accountFiles: () => '/settings/files',
  assistants: () => '/assistants',
  /** The ways to begin an assistant, or one of them. */
  newAssistant: (way: { readonly from?: string; readonly of?: string } = {}) => {
    const search = new URLSearchParams(way).toString();
    return `/assistants/new${search === '' ? '' : `?${search}`}`;
  },
  importAssistants: () => '/assistants/import',
  assistant: (id: string) => `/assistants/${segment(id)}`,
  editVersion: (id: string, versionId: string) => `/assistants/${segment(id)}?${new URLSearchParams({ version: versionId })}`,
  versions: (id: string) => `/assistants/${segment(id)}/versions`,
  compare: (id: string, from: string, to: string) => `/assistants/${segment(id)}/versions/compare?${new URLSearchParams({ from, to })}`,
  /** The same suite on main and on another version; `of` is what is chosen already. */
  showdown: (id: string, of: { readonly suite?: string; readonly candidate?: string } = {}) => {
    const search = new URLSearchParams(of).toString();
    return `/assistants/${segment(id)}/showdown${search === '' ? '' : `?${search}`}`;
  },
  canary: (id: string) => `/assistants/${segment(id)}/canary`,
  /** The canary page with an unfinished split. */
  canaryWith: (id: string, split: string) => `/assistants/${segment(id)}/canary?${new URLSearchParams({ split })}`,
  /** The canary page with the question of an act that is asked before it is done. */
  canaryAsking: (id: string, ask: 'end' | 'promote' | 'ramp', version?: string) =>
    `/assistants/${segment(id)}/canary?${new URLSearchParams({ ask, ...(version === undefined ? {} : { version }) })}`,
  chat: (id: string) => `/assistants/${segment(id)}/chat`,
  schedule: (id: string) => `/assistants/${segment(id)}/schedule`,
  code: (id: string) => `/assistants/${segment(id)}/code`,
  suites: () => '/suites',
  suite: (name: string) => `/suites/${segment(name)}`,
  /** The suite with the question whether to run it. */
  suiteAsking: (name: string) => `/suites/${segment(name)}?ask=run`,
  /** Two batches of a suite, or all that is known of two versions, against each other; without them it asks which. */
  compareRuns: (name: string, before?: string, after?: string) =>
    `/suites/${segment(name)}/compare${before === undefined || after === undefined ? '' : `?${new URLSearchParams({ a: before, b: after })}`}`,
  activity: () => '/activity',
  /** What was done to the split of one assistant. */
  activityOfSplit: (id: string) => `/activity?${new URLSearchParams({ assistant: id, kind: 'canary' })}`,
  /** The activity with one entry open; other state of the page stays behind. */
  activityEntry: (id: number) => `/activity?${new URLSearchParams({ entry: String(id) })}`,
  /** All tests, or those of a suite. */
  tests: (suite?: string) => `/tests${suite === undefined ? '' : `?${new URLSearchParams({ suite })}`}`,
  /** A new test; with `from`, one that begins as a copy. */
  newTest: (from?: string) => `/tests/new${from === undefined ? '' : `?${new URLSearchParams({ from })}`}`,
  test: (testId: string) => `/tests/${segment(testId)}`,
  mcpServers: () => '/mcp-servers',
  newMcpServer: () => '/mcp-servers/new',
  mcpServer: (id: string) => `/mcp-servers/${segment(id)}`,
  integrations: () => '/integrations',
  integration: (id: string) => `/integrations/${segment(id)}`,
  run: (testId: string, runId: string) => `/tests/${segment(testId)}/runs/${segment(runId)}`,
} as const;
