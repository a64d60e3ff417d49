import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A name beside a file's own, for what is not complete yet. */
export function partOf(file: string): string {
  return `${file}.${randomUUID().slice(0, 8)}.part`
}

/** Resolves when a file, and the name that it has in its folder, would outlive a power cut. */
export async function onDisk(file: string): Promise<void> {
  await sync(file, 'r+')
  // Windows opens no folders, and keeps names by itself.
  if (process.platform !== 'win32') await sync(dirname(file), 'r')
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
