/** How the value of a setting reads where it cannot be edited. */
export const values = {
  valueNone: 'Not set',
  valueDefault: 'Not set: {value}',
  valueEmpty: 'Empty',
  valueOn: 'On',
  valueOff: 'Off',
  valueSecret: 'Hidden',
} as const;
