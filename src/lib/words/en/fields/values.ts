/** How the value of a setting reads where it cannot be edited, and what is wrong with one. */
export const values = {
  valueNone: 'Not set',
  valueDefault: 'Not set: {value}',
  valueEmpty: 'Empty',
  valueOn: 'On',
  valueOff: 'Off',
  valueSecret: 'Hidden',
  faultRequired: 'This is required.',
  faultRange: 'Between {least} and {most}.',
  faultLeast: 'At least {least}.',
  faultMost: 'At most {most}.',
  faultLong: 'At most {most} characters.',
  faultNumber: 'This must be a number.',
  faultWhole: 'This must be a whole number.',
  faultChoice: 'One of: {choices}.',
  faultUrl: 'This must be an address, as in {example}.',
  faultOther: 'Telnyx does not accept this: {detail}.',
} as const;
