/** The drawer with the calls of the API that this page made. */
export const calls = {
  title: 'API calls',
  says: 'The last calls that this tab made, newest first. They are kept until the tab is closed or loaded anew, and nowhere else.',
  none: 'No call of the API was made yet.',
  low: '{remaining} of {limit} calls are left; the count starts anew in {seconds} s.',
  noAnswer: 'No answer',
  took: '{ms} ms',
  request: 'Request id',
  noRequest: 'The answer named none.',
  program: 'The same call as a program',
  programLabel: 'This call in {language}',
  copyProgram: 'Copy code',
  language: 'Language',
  copySupport: 'Copy for support',
  supportSays: 'Method, address, status, time, request id and what was sent, without secrets.',
  filter: 'Find a call',
  noneMatch: 'No call matches.',
} as const;
