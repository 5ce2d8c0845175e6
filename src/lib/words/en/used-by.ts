/** Who uses a thing, in dialogs that delete it and on its page. */
export const usedBy = {
  title: 'Used by',
  label: 'What uses it',
  fold: 'Used by…',
  foldCount: { one: 'Used by {count}', other: 'Used by {count}' },
  loading: 'who uses it',
  failed: 'Who uses it could not be found out.',
  nobody: 'Nothing uses it.',
  nobodyFound: 'No use was found.',
  assistant: 'assistant',
  version: 'version',
  test: 'test',
  server: 'MCP server',
  rule: 'Rule {at} of the canary deploy',
  more: { one: 'and {count} more', other: 'and {count} more' },
  lookedAll: { one: 'Looked at {count} assistant and its versions.', other: 'Looked at {count} assistants and their versions.' },
  lookedMain: {
    one: 'Looked at the main version of {count} assistant. Its other versions were not looked at.',
    other: 'Looked at the main versions of {count} assistants. Their other versions were not looked at: they are too many.',
  },
} as const;
