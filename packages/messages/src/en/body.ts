export const body = {} as const
