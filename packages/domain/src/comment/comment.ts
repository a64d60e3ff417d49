/** What can be commented on. */
export const COMMENTED = ['milestone', 'consultation', 'meeting', 'action'] as const
export type Commented = (typeof COMMENTED)[number]
