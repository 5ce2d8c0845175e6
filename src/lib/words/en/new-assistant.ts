export const newAssistant = {
  faultItem: 'This is not an assistant: an object in braces is expected here.',
  toolCopied: 'The library tool {name} is not in this account. This assistant gets it as a tool of its own.',
} as const;
