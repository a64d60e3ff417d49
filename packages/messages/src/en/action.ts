export const action = {} as const
