import type { Poll, SeenPoll } from '@tributary/contract/poll/schema'
import type { WholePoll } from '@tributary/database/poll/polls'
import { tallies } from '@tributary/domain/poll/poll'

/** A poll for those who take part in its process. */
export function presentPoll({ poll, by, voters }: WholePoll, now: string): Poll {
  const { id, createdAt, closedAt } = poll
  return {
    id,
    ...asked({ poll, by, voters }, now),
    createdBy: by,
    createdAt,
    closedAt,
    voters: voters.map(({ id, name, invitedAt, answers, comment, answeredAt }) => ({
      id,
      name,
      isInvited: invitedAt !== null,
      answers,
      comment,
      answeredAt,
    })),
  }
}

/** A poll for whoever has a link: how many answered what, and not who. */
export function presentSeenPoll(
  found: WholePoll & { process: string; voter: string | null },
  now: string,
): SeenPoll {
  const voter = found.voters.find(({ id }) => id === found.voter)
  return {
    ...asked(found, now),
    process: found.process,
    createdBy: found.by,
    answered: found.voters.filter(({ answeredAt }) => answeredAt !== null).length,
    voter: voter ? { name: voter.name, answers: voter.answers, comment: voter.comment } : null,
  }
}

function asked({ poll, voters }: WholePoll, now: string) {
  const { title, note, minutes, options, timeZone, deadline, chosen, closedAt } = poll
  const isOpen = closedAt === null && now < deadline
  const answered = voters.flatMap(({ answers }) => (answers ? [answers] : []))
  return {
    title,
    note,
    minutes,
    options,
    timeZone,
    deadline,
    isOpen,
    chosen,
    tallies: tallies(options, answered),
  }
}
