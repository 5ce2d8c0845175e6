export const canary = {} as const;
