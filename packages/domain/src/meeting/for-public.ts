import type { Meeting } from './meeting.ts'

/** A meeting, or some fields of one, as the public reads it: without what is for those who take part. */
export function meetingForPublic<Fields extends Partial<Meeting>>(meeting: Fields): Fields {
  const { joinLink: _, guests: __, agenda: ___, ...rest } = meeting
  return rest as Fields
}
