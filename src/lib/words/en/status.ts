export const status = {
  pending: 'Waiting',
  starting: 'Starting',
  running: 'Running',
  passed: 'Passed',
  failed: 'Failed',
  error: 'Error',
  unknown: 'Unknown',
} as const;
