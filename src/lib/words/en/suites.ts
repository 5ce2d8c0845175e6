export const suites = {} as const;
