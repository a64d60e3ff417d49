export const traceability = {
  'traceability.output':
    '{output}: input by {by}; {delivered} delivered, {held} held with no input on record, {due} still due, {late} late.',
} as const
