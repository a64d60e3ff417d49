export const comment = {
  'comment.title': 'Comments',
  'comment.thing.milestone': 'milestone',
  'comment.thing.consultation': 'consultation',
  'comment.thing.meeting': 'meeting',
  'comment.thing.action': 'action',
  'comment.mail.subject': '{author} mentioned you: {title}',
  'comment.mail.lead': '{author} mentioned you in a comment on the {thing} “{title}” ({process}):',
  'comment.mail.by': '{author} ({body})',
  'comment.mail.open': 'Read and answer',
  'comment.mail.foot':
    'You get this at once because you chose so. In your settings you can choose your digest instead.',
} as const
