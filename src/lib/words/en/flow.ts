/** What is wrong with a conversation flow, at its place. */
export const flow = {
  'node-id-twice': 'Another step has the same id.',
  'edge-id-twice': 'Another connection has the same id.',
  'start-missing': 'The flow starts at a step that does not exist.',
  'edge-start-missing': 'The connection begins at a step that does not exist.',
  'edge-target-missing': 'The connection leads to a step that does not exist.',
  'default-from-prompt': 'A step that talks by a prompt cannot have a default connection.',
  'default-count': 'This step needs exactly one default connection.',
  'model-and-external': 'A step may have a model or one of your own, not both.',
  unreachable: 'No conversation ever gets here.',
  'never-taken': 'The default connection comes before it. This one is never taken.',
  shape: 'This is not what a conversation flow looks like: {detail}',
} as const;
