import { newId } from './secret-token.ts'

/** An id of the letters of a title: "Zero draft, rev. 2" is `zero-draft-rev-2`. */
export function idOfTitle(title: string, otherwise: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return plain || otherwise
}

/** An id beside one that is taken. */
export function idBeside(id: string): string {
  const letters = newId('').slice(1, 6).toLowerCase()
  return `${id.slice(0, 70)}-${letters.replaceAll(/[^a-z0-9]/g, '0')}`
}
