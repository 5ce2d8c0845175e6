export const errors = {
  network: 'The server cannot be reached.',
  timeout: 'The answer took too long.',
  shape: 'The answer is not what the API promises.',
  cut: 'The answer broke off.',
  status: 'The API answered {status}.',
  notFound: 'It does not exist, or not any more.',
  key: 'Telnyx refuses the key.',
  limit: 'Too many requests. Try again in a moment.',
  unknown: 'Something went wrong.',
} as const;
